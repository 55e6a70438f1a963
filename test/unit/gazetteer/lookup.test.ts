import { describe, expect, it } from 'vitest';
import { placeNamed } from '../../../src/gazetteer/lookup.ts';

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

  it('knows the city of a venue', () => {
    expect(placeNamed('Kremlin')).toMatchObject({ kind: 'venue', city: 'Moscow' });
    expect(placeNamed('Le Bourget')).toMatchObject({ kind: 'venue', city: 'Paris' });
  });
});
