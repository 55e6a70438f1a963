import { describe, expect, it } from 'vitest';
import { legsOf } from '../../../src/travel/leg.ts';
import type { Stop } from '../../../src/travel/stop.ts';

const stop = (id: string, status: Stop['status']): Stop => ({
  id,
  traveller: 'Ada Rowe',
  place: { name: id, country: 'XX' },
  arrive: null,
  depart: null,
  status,
  source: null,
  sentence: null,
});

describe('legs', () => {
  it('pass over a stop that was called off', () => {
    const legs = legsOf(
      [stop('a', 'happened'), stop('b', 'cancelled'), stop('c', 'planned')],
      new Map([['c', 'ship']]),
    );
    expect(legs).toMatchObject([{ from: 'a', to: 'c', mode: 'ship', status: 'planned' }]);
  });
  it('are none for one stop', () => {
    expect(legsOf([stop('a', 'happened')], new Map())).toEqual([]);
  });
});
