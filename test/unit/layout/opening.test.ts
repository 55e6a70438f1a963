import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingsIn, type Box } from '../../../src/layout/opening.ts';

const box = (x0: number, x1: number, y0: number, y1: number): Box => ({ x0, x1, y0, y1 });

describe('a line behind titles', () => {
  it('stops where a title stands, and goes on below it', () => {
    const titles = [box(0, 100, 50, 70), box(200, 300, 80, 90), box(40, 60, 120, 140)];
    expect(openingsIn(titles, 50, 0, 200)).toEqual([
      [0, 50],
      [70, 120],
      [140, 200],
    ]);
    expect(openingsIn(titles, 150, 0, 200)).toEqual([[0, 200]]);
  });
  it('is not drawn in scraps between two rows', () => {
    expect(openingsIn([box(0, 100, 0, 40), box(0, 100, 43, 80)], 50, 0, 80)).toEqual([]);
  });
  it('never strikes a title through', () => {
    const side = fc.integer({ min: -20, max: 420 });
    const boxes = fc.array(
      fc
        .tuple(side, side, side, side)
        .map(([a, b, c, d]) => box(Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d))),
    );
    fc.assert(
      fc.property(boxes, side, (titles, x) => {
        let last = 44;
        for (const [from, to] of openingsIn(titles, x, 44, 400)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
          const hit = titles.some((t) => t.x0 < x && x < t.x1 && t.y0 < to && t.y1 > from);
          expect(hit).toBe(false);
        }
        expect(last).toBeLessThanOrEqual(400);
      }),
    );
  });
});
