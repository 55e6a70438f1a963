import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atRest, glided, speedOf } from '../../../src/layout/glide.ts';

const drag = (speed: number, from: number, to: number) =>
  Array.from({ length: 11 }, (_, i) => {
    const at = from + ((to - from) * i) / 10;
    return { at, x: speed * at };
  });

describe('a glide', () => {
  it('begins at the speed at which the hand let go', () => {
    expect(speedOf(drag(1.5, 0, 100), 100)).toBeCloseTo(1.5);
    expect(speedOf(drag(-0.5, 0, 100), 100)).toBeCloseTo(-0.5);
  });
  it('does not begin where the hand stood still before it let go, or hardly moved', () => {
    expect(speedOf(drag(1.5, 0, 100), 400)).toBe(0);
    expect(speedOf(drag(0.05, 0, 100), 100)).toBe(0);
    expect(speedOf([], 0)).toBe(0);
    expect(speedOf([{ at: 10, x: 3 }], 12)).toBe(0);
  });
  it('never turns back, never goes farther than its end, and comes to rest', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 4, noNaN: true }), fc.nat(5000), fc.nat(500), (speed, t, dt) => {
        expect(glided(speed, t + dt)).toBeGreaterThanOrEqual(glided(speed, t));
        expect(glided(speed, t)).toBeLessThanOrEqual(speed * 160);
        expect(glided(-speed, t)).toBeCloseTo(-glided(speed, t));
        expect(atRest(speed, 5000)).toBe(true);
        expect(atRest(speed, 0)).toBe(false);
      }),
    );
  });
});
