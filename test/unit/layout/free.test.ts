import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestFree } from '../../../src/layout/free.ts';

describe('words in a column that marks cross', () => {
  it('stand at the top where nothing is in the way', () => {
    expect(highestFree([], 40, 44, 300)).toBe(44);
    expect(highestFree([{ from: 90, to: 260 }], 40, 44, 300)).toBe(44);
  });
  it('move down into the highest gap that is long enough', () => {
    const taken = [
      { from: 130, to: 160 },
      { from: 44, to: 90 },
      { from: 200, to: 250 },
    ];
    expect(highestFree(taken, 40, 44, 300)).toBe(90);
    expect(highestFree(taken, 41, 44, 300)).toBe(250);
  });
  it('find no place where there is no gap', () => {
    expect(highestFree([{ from: 50, to: 290 }], 40, 44, 300)).toBeNull();
  });
  it('never lie over a mark', () => {
    const stretch = fc.tuple(fc.nat(300), fc.nat(60)).map(([from, long]) => ({ from, to: from + long }));
    fc.assert(
      fc.property(fc.array(stretch), fc.integer({ min: 1, max: 90 }), (taken, length) => {
        const start = highestFree(taken, length, 0, 320);
        const hit = taken.some(({ from, to }) => start !== null && from < start + length && to > start);
        expect(hit).toBe(false);
      }),
    );
  });
});
