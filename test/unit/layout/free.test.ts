import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowestFree } from '../../../src/layout/free.ts';

describe('words in a column that marks cross', () => {
  it('stand at the foot where nothing is in the way', () => {
    expect(lowestFree([], 40, 44, 300)).toBe(300);
    expect(lowestFree([{ from: 100, to: 260 }], 40, 44, 300)).toBe(300);
  });
  it('move up into the lowest gap that is long enough', () => {
    const taken = [
      { from: 200, to: 230 },
      { from: 270, to: 290 },
      { from: 120, to: 150 },
    ];
    expect(lowestFree(taken, 40, 44, 300)).toBe(270);
    expect(lowestFree(taken, 50, 44, 300)).toBe(200);
    expect(lowestFree(taken, 60, 44, 300)).toBe(120);
  });
  it('stay at the foot where there is no gap', () => {
    expect(lowestFree([{ from: 44, to: 290 }], 40, 44, 300)).toBe(300);
  });
  it('never lie over a mark where they have moved', () => {
    const stretch = fc.tuple(fc.nat(300), fc.nat(60)).map(([from, long]) => ({ from, to: from + long }));
    fc.assert(
      fc.property(fc.array(stretch), fc.integer({ min: 1, max: 90 }), (taken, length) => {
        const end = lowestFree(taken, length, 0, 320);
        const hit = taken.some(({ from, to }) => from < end && to > end - length);
        expect(end === 320 || !hit).toBe(true);
      }),
    );
  });
});
