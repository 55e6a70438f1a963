import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleLongitude, projectionFor, type Position } from '../../../src/layout/projection.ts';

const SIZE = { width: 600, height: 400 };
const anywhere: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const HONOLULU: Position = [-157.86, 21.31];
const SUVA: Position = [178.44, -18.14];

describe('the projection of a trip', () => {
  it('fits any places into its size, at a scale that is finite', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 8 }), (places) => {
        const projection = projectionFor(places, SIZE);
        expect(projection.scale()).toBeGreaterThan(0);
        expect(projection.scale()).toBeLessThan(20_000);
        for (const [lon, lat] of places) {
          const [x, y] = projection([lon, lat])!;
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(SIZE.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(SIZE.height);
        }
      }),
    );
  });
  it('stays finite in a size of nothing', () => {
    expect(projectionFor([HONOLULU, SUVA], { width: 0, height: 0 })(SUVA as [number, number])).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
  });
  it('shows a place alone in the middle, with its surroundings', () => {
    const projection = projectionFor([[103.85, 1.29]], SIZE);
    const [x, y] = projection([103.85, 1.29])!;
    expect(x).toBeCloseTo(300);
    expect(y).toBeCloseTo(200);
    expect(projection([103.85, 5])![1]).toBeGreaterThan(0);
  });
  it('comes close to a small country, but not without bound', () => {
    const far = projectionFor(
      [
        [4.9, 52.37],
        [30.5, 50.4],
      ],
      SIZE,
    ).scale();
    const near = projectionFor(
      [
        [4.9, 52.37],
        [4.48, 51.92],
      ],
      SIZE,
    ).scale();
    const same = projectionFor(
      [
        [4.9, 52.37],
        [4.9001, 52.37],
      ],
      SIZE,
    ).scale();
    expect(near).toBeGreaterThan(far * 5);
    expect(same).toBeLessThan(near * 2);
  });
  it('puts the Pacific in the middle of a trip across it', () => {
    const projection = projectionFor([HONOLULU, SUVA, [-118.24, 34.05]], SIZE);
    const x = (at: Position) => projection([at[0], at[1]])![0];
    expect(x(SUVA)).toBeLessThan(x(HONOLULU));
    expect(x(HONOLULU)).toBeLessThan(x([-118.24, 34.05]));
  });
  it('keeps north up where the trip is far from the poles', () => {
    const projection = projectionFor(
      [
        [2.35, 48.85],
        [37.6, 55.75],
      ],
      SIZE,
    );
    expect(projection([20, 60])![1]).toBeLessThan(projection([20, 40])![1]);
  });
});

describe('the middle longitude', () => {
  it('lies opposite the widest gap, over the antimeridian, too', () => {
    expect(middleLongitude([10, 30])).toBeCloseTo(20);
    expect(Math.abs(middleLongitude([170, -170]))).toBeCloseTo(180);
    expect(middleLongitude([-157])).toBeCloseTo(-157);
  });
});
