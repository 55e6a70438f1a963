import { describe, expect, it } from 'vitest';
import { searchPlaces } from '../../../src/gazetteer/search.ts';

const named = (words: string) => searchPlaces(words).map(({ name, country }) => `${name} ${country}`);

describe('a search for a place', () => {
  it('puts the best known place of the very name first', () => {
    expect(searchPlaces('paris')[0]).toMatchObject({ name: 'Paris', country: 'FR', kind: 'city' });
    expect(named('georgia').slice(0, 2)).toEqual(['Georgia GE', 'Georgia US']);
  });

  it('finds a name by its beginning, and by the beginning of a later word', () => {
    expect(named('reykja')).toContain('Reykjavik IS');
    expect(named('angeles')).toContain('Los Angeles US');
  });

  it('tells namesakes apart by region, and asks for it after a comma', () => {
    expect(searchPlaces('Athens, Georgia')[0]).toMatchObject({ country: 'US', region: 'Georgia' });
    expect(searchPlaces('london, can')[0]).toMatchObject({ country: 'CA' });
  });

  it('says roughly how many live in a town, and of no country', () => {
    expect(searchPlaces('Riyadh')[0]!.population).toBeGreaterThan(1_000_000);
    expect(searchPlaces('France')[0]!.population).toBeNull();
  });

  it('finds nothing for no words, nor for a name that nobody knows', () => {
    expect(searchPlaces('  ')).toEqual([]);
    expect(searchPlaces('xyzzyville')).toEqual([]);
  });

  it('is no search for peoples', () => {
    expect(named('icelandic')).not.toContain('Iceland IS');
  });

  it('gives no more than it is asked for', () => {
    expect(searchPlaces('s', 5)).toHaveLength(5);
  });
});
