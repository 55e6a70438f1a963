import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometres, placeNamed } from '../../../src/gazetteer/lookup.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('a place looked up by name', () => {
  it('is the best known of its name', () => {
    expect(placeNamed('MOSCOW')).toMatchObject({ name: 'Moscow', country: 'RU', kind: 'city' });
  });

  it('lies in the region or country after the comma', () => {
    expect(placeNamed('Rome, Georgia')).toMatchObject({ country: 'US', region: 'GA' });
    expect(placeNamed('London, Canada')).toMatchObject({ country: 'CA' });
  });

  it('is the namesake near a given place', () => {
    expect(placeNamed('Athens', { lat: 33.7, lon: -84.4 })).toMatchObject({ country: 'US', region: 'GA' });
  });

  it('is written with or without accents, and saints in either way', () => {
    expect(placeNamed('São Paulo')).toEqual(placeNamed('Sao Paulo'));
    expect(placeNamed('Saint Louis')).toEqual(placeNamed('St. Louis'));
  });

  it('is no people', () => {
    expect(placeNamed('Russian')).toBeNull();
  });

  it('is null where nobody knows the name', () => {
    expect(placeNamed('Xyzzyville')).toBeNull();
  });
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
