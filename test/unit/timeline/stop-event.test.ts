import { describe, expect, it } from 'vitest';
import { eventOfStop } from '../../../src/timeline/stop-event.ts';
import { event } from '../layout/generate.ts';
import { PARIS, ROME, stop } from '../layout/trip.ts';

const on = (id: string, day: string, place: typeof PARIS | null) =>
  event({ id, when: { start: day, end: day }, place });

describe('the event that tells a stop', () => {
  const told = { source: 0, sentence: { start: 10, end: 50 } };
  it('is that of its sentence, at its place where there is one', () => {
    const events = [
      { ...on('e1', '2015-12-07', null), ...told },
      { ...on('e2', '2015-12-07', PARIS), ...told },
    ];
    expect(eventOfStop({ events }, { ...stop('a', PARIS), ...told })?.id).toBe('e2');
    expect(eventOfStop({ events }, { ...stop('a', ROME), ...told })?.id).toBe('e1');
  });
  it('is where there are no sentences that at its place which begins the nearest to the arrival', () => {
    const events = [
      on('e1', '2015-12-12', PARIS),
      on('e2', '2015-12-07', PARIS),
      on('e3', '2015-12-07', ROME),
    ];
    expect(eventOfStop({ events }, stop('a', PARIS, '2015-12-07', '2015-12-13'))?.id).toBe('e2');
    expect(eventOfStop({ events }, stop('a', PARIS, '2016-02-01'))).toBeNull();
    expect(eventOfStop({ events }, stop('a', PARIS))).toBeNull();
  });
});
