import { describe, expect, it } from 'vitest';
import { isSamePlace, liesIn } from '../../../src/travel/land.ts';

const HANOI = { name: 'Hanoi', country: 'VN', lat: 21, lon: 105.8 };
const VIETNAM = { name: 'Vietnam', country: 'VN', lat: 16, lon: 107 };
const HONOLULU = { name: 'Honolulu', country: 'US', lat: 21.3, lon: -157.9 };
const HAWAII = { name: 'Hawaii', country: 'US', lat: 20.8, lon: -156.5 };
const BOSTON = { name: 'Boston', country: 'US', lat: 42.4, lon: -71.1 };

describe('a place and its land', () => {
  it('go together within a country or near the middle of a region', () => {
    expect(liesIn(HANOI, VIETNAM)).toBe(true);
    expect(liesIn(HONOLULU, HAWAII)).toBe(true);
  });
  it('do not where the region is far away, the country another or the place the same', () => {
    expect(liesIn(BOSTON, HAWAII)).toBe(false);
    expect(liesIn(HONOLULU, VIETNAM)).toBe(false);
    expect(liesIn(VIETNAM, VIETNAM)).toBe(false);
  });
  it('are the same by name and country', () => {
    expect(isSamePlace(BOSTON, { ...BOSTON, lat: 0 })).toBe(true);
    expect(isSamePlace(BOSTON, { ...BOSTON, country: 'GB' })).toBe(false);
  });
});
