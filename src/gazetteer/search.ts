import { gazetteer } from './gazetteer.ts';
import { keyOf } from './key.ts';
import type { KnownPlace, Place, PlaceKind } from './place.ts';

/** A place that a search found, with what tells it from its namesakes. */
export interface FoundPlace extends Place {
  readonly kind: PlaceKind;
  /** the country's first level that it lies in, by its name [Texas]; '' where that is not kept */
  readonly region: string;
  /** roughly, to a factor of two; null for what is no town */
  readonly population: number | null;
}

/** How well a name answers the words, best first: all of it, its beginning, one of its words' beginning. */
const FITS: readonly ((key: string, words: string) => boolean)[] = [
  (key, words) => key === words,
  (key, words) => key.startsWith(words),
  (key, words) => key.includes(` ${words}`),
];
/** Points of rank that each worse fit costs: a small place of the very name comes before a large one that begins so. */
const WORSE = 4;

let regions: ReadonlyMap<string, string> | undefined;

/** The name of the first level of a country by code [US TX → Texas]. */
function regionOf({ country, region }: KnownPlace): string {
  if (!regions) {
    const found = new Map<string, string>();
    for (const senses of gazetteer().senses.values())
      for (const { place } of senses)
        if (place.kind === 'region') found.set(`${place.country} ${place.region}`, place.name);
    regions = found;
  }
  return regions.get(`${country} ${region}`) ?? '';
}

function foundPlace(place: KnownPlace): FoundPlace {
  const { name, country, lat, lon, kind, city, rank, capital } = place;
  const region = kind === 'region' ? '' : regionOf(place);
  const size = 1000 * 10 ** (Math.floor(rank - (capital ? 1.5 : 0)) / 2);
  const population = kind === 'city' ? Number(size.toPrecision(1)) : null;
  return { name, country, lat, lon, kind, region, population, ...(city === undefined ? {} : { city }) };
}

/**
 * The places whose name has the words in it, the best fitting and best known first. Demonyms are no names.
 * @param words as typed, perhaps in part, a country or region after a comma if there is one [athens] [rome, geo]
 * @param most so many at the most
 */
export function searchPlaces(words: string, most = 8): FoundPlace[] {
  const [own = '', inside = ''] = words.split(/,(.*)/s, 2).map((part) => keyOf(part.trim()));
  if (own === '') return [];
  const best = new Map<KnownPlace, number>();
  for (const [key, senses] of gazetteer().senses) {
    const fit = FITS.findIndex((fits) => fits(key, own));
    if (fit < 0) continue;
    for (const { place, demonym } of senses) {
      const weight = place.rank - WORSE * fit;
      if (!demonym && weight > (best.get(place) ?? -Infinity)) best.set(place, weight);
    }
  }
  const lies = (place: KnownPlace) =>
    inside === '' ||
    [regionOf(place), place.country, countryName(place.country)].some((name) =>
      keyOf(name).startsWith(inside),
    );
  return [...best]
    .filter(([place]) => lies(place))
    .sort(([a, x], [b, y]) => y - x || a.name.localeCompare(b.name, 'en'))
    .slice(0, most)
    .map(([place]) => foundPlace(place));
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const countryName = (code: string) => (code === '' ? '' : (COUNTRIES.of(code) ?? code));
