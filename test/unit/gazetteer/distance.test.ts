import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometres } from '../../../src/gazetteer/distance.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the distance between two points', () => {
  it('is some 344 km from London to Paris', () => {
    expect(kilometres({ lat: 51.51, lon: -0.13 }, { lat: 48.86, lon: 2.35 })).toBeCloseTo(344, -1);
  });

  it('is the same both ways and at most half the globe', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(kilometres(a, b)).toBeCloseTo(kilometres(b, a), 6);
        expect(kilometres(a, b)).toBeLessThanOrEqual(20_016);
      }),
    );
  });
});
