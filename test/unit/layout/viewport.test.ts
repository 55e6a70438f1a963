import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, clamped, fitAll, panned, zoomed, type Viewport } from '../../../src/layout/viewport.ts';

const WIDTH = 900;
const views = fc
  .tuple(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: WIDTH }))
  .map(([factor, at]) => zoomed(fitAll(WIDTH), factor, at, WIDTH));
const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('the way from one view to another', () => {
  it('starts and ends where it should', () => {
    fc.assert(
      fc.property(views, views, (a, b) => {
        for (const [share, view] of [
          [0, a],
          [1, b],
        ] as const) {
          const on = between(a, b, share);
          expect(on.k / view.k).toBeCloseTo(1, 9);
          expect(Math.abs(on.x - view.x) / view.k).toBeLessThan(1e-9);
        }
      }),
    );
  });
  it('keeps the point under the pointer where it is while it zooms', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.1, max: 50, noNaN: true }), shares, (factor, share) => {
        const from = zoomed(fitAll(WIDTH), 8, 450, WIDTH);
        const on = between(from, zoomed(from, factor, 450, WIDTH), share);
        const at = (view: Viewport) => (450 - view.x) / view.k;
        expect(at(on)).toBeCloseTo(at(from), 9);
      }),
    );
  });
  it('never leaves the timeline, and pans evenly', () => {
    fc.assert(
      fc.property(views, views, shares, (a, b, share) => {
        const on = between(a, b, share);
        expect(Math.abs(clamped(on, WIDTH).x - on.x) / on.k).toBeLessThan(1e-9);
      }),
    );
    const from = zoomed(fitAll(WIDTH), 4, 450, WIDTH);
    const to = panned(from, 100, WIDTH);
    expect(between(from, to, 0.25)).toEqual({ k: from.k, x: from.x - 25 });
  });
});
