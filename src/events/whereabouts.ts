import { holds, type Span } from '../article/span.ts';
import { isWholeCountry } from '../gazetteer/lookup.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import { mostTold } from './most-told.ts';
import { isHappening } from './noun.ts';

/** A place as events and stops have it: a venue is told by its city. */
export const townOrPlace = ({ name, country, lat, lon, city }: Place): Place => ({
  name: city ?? name,
  country,
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
});

/** How closely a use places a happening; null where it does not. */
const WEIGHT: Readonly<Record<PlaceMention['use'], number | null>> = {
  locative: 2,
  associative: 1,
  metonymic: null,
  demonym: null,
  qualifier: null,
};
const KIND: Readonly<Record<PlaceMention['kind'], number>> = {
  venue: 0.5,
  city: 0.5,
  county: 0.3,
  region: 0.2,
  country: 0.1,
  area: -9,
};

/** What a preposition of place adds. */
const INSIDE = 0.15;
const INSIDE_OF =
  /\b(?:in|at|near|outside|off|beside|(?:short|outskirts|north|south|east|west) of) (?:the )?$/i;

/** What stands in a town whose name is before it [Hoskins airport]. */
const FACILITY =
  /^(?:air(?:port|field|strip|base)|stations?|harbou?r|port|docks?|hospital|clinic|prison|court(?:house|room)?|stadium|arena|square|church|cathedral|mosque|school|mill|mine|refinery|barracks|museum|palace|hotel|waterfront|quay(?:side)?|seafront|market|zoo|campus|plant|racecourse|ground|pier|jetty|wharf|house|home|farm|shop|store|theat(?:re|er)|library|hall|bridge|suburb|beach|jail)$/;

/** Does a name that others belong to tell where they are [a Tulsa church], not only whose [the Tulsa lawyer]? */
function isSite({ kind, end }: PlaceMention, before: string, reading: string): boolean {
  const [, after = ''] = /^(?:'s?)? (\p{Ll}+)/u.exec(reading.slice(end, end + 24)) ?? [];
  if (/\b(?:in|at|near|outside) (?:the |an? )?$/i.test(before)) return kind === 'country' || after !== '';
  // [his New Zealand colleague]: nothing happens there
  return kind !== 'country' && (isHappening(after) || FACILITY.test(after));
}

/** Where a place name stands: what comes before it in the text. */
export interface Around {
  readonly reading: string;
  /** is a place after "from" where it comes from, not where it is [came from Sydney], unless it leaves there? */
  readonly arriving: boolean;
}

/**
 * The place that the words of a clause name for a happening: the first of those in which something is located,
 * towns before countries.
 * @param span the words of the clause
 */
export function placeIn(
  span: Span,
  places: readonly PlaceMention[],
  { reading, arriving }: Around,
): Place | null {
  let best: PlaceMention | null = null;
  let weight = 0;
  for (const mention of places) {
    if (!holds(span, mention)) continue;
    const use = WEIGHT[mention.use];
    if (use === null) continue;
    const before = reading.slice(Math.max(0, mention.start - 20), mention.start);
    if (arriving && /\bfrom (?:the )?$/i.test(before)) continue;
    // [support for Chile] [played for Parma] [talks on Chile], but [on Java]
    if (/\bfor (?:the )?$/i.test(before)) continue;
    if (
      mention.kind === 'country' &&
      /\b(?:about|on|concerning|regarding|like|than) (?:the )?$/i.test(before)
    )
      continue;
    // [flew from Rome, the capital of Italy]
    if (mention.kind === 'country' && /\b(?:capital|city|town|port) (?:of|in) (?:the )?$/.test(before))
      continue;
    if (mention.use === 'associative' && !isSite(mention, before, reading)) continue;
    // [bound for Columbus, slid into a ditch near Humphrey] [two miles short of Humphrey]
    const inside = INSIDE_OF.test(before) ? INSIDE : 0;
    const own = use + KIND[mention.kind] + inside;
    // [at the Ludhiana plant, in the state of Punjab]
    const within = best !== null && isTown(best) && !isTown(mention) && best.country === mention.country;
    if (own > weight && !within) [best, weight] = [mention, own];
  }
  return best && townOrPlace(best);
}

/** The last town that a clause names: where somebody who leaves gets to [left Paris for Rome]. */
export function destinationIn(span: Span, places: readonly PlaceMention[]): Place | null {
  const last = places.findLast(
    (mention) => holds(span, mention) && mention.use === 'locative' && isTown(mention),
  );
  return last ? townOrPlace(last) : null;
}

/**
 * Where an article is filed from, where no dateline says so: the town that it names most, of those that it
 * names in its first paragraphs.
 * @param until where the first paragraphs end
 */
export function townOf(places: readonly PlaceMention[], until: number): Place | null {
  const towns = places.filter((one) => isTown(one) && WEIGHT[one.use] !== null);
  const most = mostTold(
    towns,
    (mention) => townOrPlace(mention).name,
    ({ start }) => start < until,
  );
  return most && townOrPlace(most.first);
}

/** Is it a town where something can be, not a country or the name of a people? */
export const isTown = ({ use, kind }: PlaceMention) =>
  use !== 'demonym' && use !== 'qualifier' && (kind === 'city' || kind === 'venue');

/** Is a town in a place that is a whole country? */
export const isInside = (town: Place, country: Place): boolean =>
  isWholeCountry(country) && town.country === country.country && !isWholeCountry(town);

const ORIGIN =
  /\b(?:from|native of|(?:born|raised|educated|brought up|grew up)(?: and \p{Ll}+)? (?:in|at|near)) (?:the )?$/u;

/** Does a place tell only where somebody or something is from [a doctor *from* Zarqa] [*born in* Zarqa]? */
export const isOrigin = ({ start }: Span, reading: string): boolean =>
  ORIGIN.test(reading.slice(Math.max(0, start - 40), start));
