import type { Sense } from './gazetteer.ts';
import type { Match } from './match.ts';
import { isLocal, type KnownPlace } from './place.ts';
import type { Word } from './words.ts';

/** The country or region that a name lies in by the words after it, with the match that says so [Paris, Texas]. */
export interface Tail {
  readonly container: KnownPlace;
  readonly match: Match;
}

/** Names by what they speak for (a country, a region, a square of the globe), each with its weight. */
type Support = Map<string, Map<string, number>>;

const regionOf = (place: KnownPlace) => `${place.country}.${place.region}`;
const square = (lat: number, lon: number) => `${Math.floor(lat)},${Math.floor(lon)}`;
const best = (senses: readonly Sense[]) => senses.reduce((a, b) => (b.place.rank > a.place.rank ? b : a));

function support(of: Support, what: string, key: string, weight: number): void {
  let names = of.get(what);
  if (!names) of.set(what, (names = new Map()));
  names.set(key, (names.get(key) ?? 0) + weight);
}

/** What a region is less likely to be meant where a city of it has its name. */
const REGION_OF_CITY = 2;

/** How much a town speaks for its country, beside the country's own name. */
const TOWN_OF_COUNTRY = 0.3;

/** The weight of all names but one: a name is no witness to its own meaning. */
function supportOf(of: Support, what: string, key: string): number {
  const names = of.get(what);
  if (!names) return 0;
  let sum = 0;
  for (const [name, weight] of names) if (name !== key) sum += Math.min(weight, 3);
  return sum;
}

const within = (place: KnownPlace, container: KnownPlace) =>
  place.country === container.country &&
  place.kind !== 'country' &&
  place !== container &&
  (container.kind === 'country' || place.region === container.region);

/**
 * The tails of an article's names: the region or country right after a comma, or before them [the Ohio town of Lima].
 * Where the gazetteer knows no such place there [London, Ky.], the name stands for a town of that region, at the
 * region's own point.
 * @param words the article's words
 * @param matches the names, in order
 */
export function tailsOf(words: readonly Word[], matches: readonly Match[]): Map<Match, Tail> {
  const tails = new Map<Match, Tail>();
  matches.forEach((match, i) => {
    const outer = matches[i - 1] && containerBefore(words, matches[i - 1]!, match);
    if (outer) tails.set(match, { container: outer, match: matches[i - 1]! });
    const next = matches[i + 1];
    if (next?.from !== match.to || !/^\.?, ?$/.test(words[next.from]!.gap)) return;
    if (match.senses.some(({ demonym }) => demonym)) return;
    const containers = next.senses
      .filter(({ demonym, place }) => !demonym && (place.kind === 'region' || place.kind === 'country'))
      .map(({ place }) => place);
    const container =
      containers.find((place) => match.senses.some((sense) => within(sense.place, place))) ??
      // [Quebec, Canada] is a region of its own, [Spain, France] are two countries
      containers.find(
        (place) => place.kind === 'region' && match.senses.every((sense) => isLocal(sense.place)),
      ) ??
      // [Norway, Maine, a town of 5,000], no list of countries and states [Mexico, Texas and Arizona]
      containers.find(
        (place) =>
          place.kind === 'region' &&
          match.senses.every(
            (sense) => sense.place.kind === 'country' && sense.place.country !== place.country,
          ) &&
          isAside(words, next.to),
      );
    if (container) tails.set(match, { container, match: next });
  });
  return tails;
}

/** What a place is said to be after the name of its region. */
const SETTLEMENT = /^(?:city|town|village|hamlet|port|resort|suburb|township|community)$/;

/** The region that a name is put into by the words before it [the *Ohio* town of Lima] [the *Ohio* river port of Gallipolis]. */
function containerBefore(words: readonly Word[], region: Match, { from, senses }: Match): KnownPlace | null {
  const length = from - region.to;
  if (length < 2 || length > 4 || words[from - 1]!.lower !== 'of') return null;
  if (!SETTLEMENT.test(words[from - 2]!.lower) || !senses.every((sense) => isLocal(sense.place))) return null;
  const between = words.slice(region.to, from + 1);
  if (between.some(({ gap }) => gap !== ' ')) return null;
  return region.senses.find(({ place, demonym }) => place.kind === 'region' && !demonym)?.place ?? null;
}

/** Does a comma close the words before, and no list goes on? */
const isAside = (words: readonly Word[], at: number) =>
  /^\.?,/.test(words[at]?.gap ?? '') && !words[at]!.capital && !/^(?:and|or)$/.test(words[at]!.text);

/** All that an article's names say of where it plays. */
interface Setting {
  readonly countries: Support;
  readonly regions: Support;
  readonly squares: Support;
}

function settingOf(matches: readonly Match[], tails: ReadonlyMap<Match, Tail>): Setting {
  const setting: Setting = { countries: new Map(), regions: new Map(), squares: new Map() };
  const containers = new Map([...tails.values()].map(({ match, container }) => [match, container]));
  const seen = new Set<string>();
  for (const match of matches) {
    const { key } = match;
    const top = containers.get(match) ?? best(match.senses).place;
    if (top.kind === 'country') support(setting.countries, top.country, key, 1);
    // [Cordoba] among towns of Spain: no larger one abroad
    if (isLocal(top)) support(setting.countries, top.country, key, TOWN_OF_COUNTRY);
    if (top.kind === 'region') {
      support(setting.regions, regionOf(top), key, 1);
      support(setting.countries, top.country, key, 0.5);
    }
    if (seen.has(key)) continue;
    seen.add(key);
    const tail = tails.get(match);
    const local = match.senses.filter(
      ({ place }) => isLocal(place) && (!tail || within(place, tail.container)),
    );
    const weight = 1 / Math.sqrt(local.length);
    const regions = new Set<string>();
    for (const { place } of local) {
      support(setting.squares, square(place.lat, place.lon), key, weight);
      regions.add(regionOf(place));
    }
    for (const region of regions) support(setting.regions, `${region} towns`, key, weight);
  }
  return setting;
}

/** How much other names of the article lie around a place. */
function company(squares: Support, place: KnownPlace, key: string): number {
  let sum = 0;
  for (let y = -1; y <= 1; y++)
    for (let x = -1; x <= 1; x++) sum += supportOf(squares, square(place.lat + y, place.lon + x), key);
  return sum;
}

/**
 * How likely a sense is in this setting, on the scale of ranks: two points are a tenfold population. A region
 * that the article names weighs as much as a hundredfold one, a single neighbour as much as tenfold and more.
 */
function points(setting: Setting, { place, form }: Sense, senses: readonly Sense[], key: string): number {
  const { countries, regions, squares } = setting;
  if (isLocal(place)) {
    const regional = supportOf(regions, regionOf(place), key);
    return (
      place.rank +
      (regional > 0 ? 3 + Math.min(3, regional) : 0) +
      Math.min(2, supportOf(countries, place.country, key)) +
      Math.min(6, 2.5 * company(squares, place, key)) +
      Math.min(4, supportOf(regions, `${regionOf(place)} towns`, key))
    );
  }
  // [Sao Tome]: the town by its own name rather than the country in short
  if (
    place.kind === 'country' &&
    form !== place.name &&
    senses.some((sense) => sense.place.kind === 'city' && sense.place.country === place.country)
  )
    return 0;
  const twin = place.kind === 'country' && senses.some((sense) => sense.place.kind === 'region');
  const towns = supportOf(regions, `${regionOf(place)} towns`, key);
  // [Georgia]: the country, unless the article's towns and states speak for the state
  // [Davao], [Salta]: the city rather than the region around it
  // [Santander] in a story of Spain: the town, not the region of Colombia
  const of = supportOf(countries, place.country, key);
  const city = senses.some(
    (sense) =>
      sense.place.kind === 'city' &&
      (sense.place.country === place.country || supportOf(countries, sense.place.country, key) > of),
  );
  if (place.kind === 'region')
    return place.rank - (city ? REGION_OF_CITY : 0) + Math.min(5, towns) + Math.min(3, of);
  return twin ? 9 + Math.min(5, supportOf(countries, place.country, key)) : place.rank;
}

/**
 * Tells which of its namesakes each name means: by the region or country right after it, else by how well known
 * the place is and how many of the article's other names lie in its region, its country and around it. One name
 * means one place all through an article.
 * @param words the article's words
 * @param matches the names, in order
 * @returns the sense of each name
 */
export function resolve(words: readonly Word[], matches: readonly Match[]): Map<Match, Sense> {
  const tails = tailsOf(words, matches);
  const setting = settingOf(matches, tails);
  const told = new Map<string, KnownPlace>();
  for (const [match, { container }] of tails) if (!told.has(match.key)) told.set(match.key, container);
  const pick = (senses: readonly Sense[], key: string) => {
    let top = senses[0]!;
    let most = -Infinity;
    for (const sense of senses) {
      const sum = points(setting, sense, senses, key);
      if (sum > most) [top, most] = [sense, sum];
    }
    return top;
  };
  const saying = new Map([...tails.values()].map(({ match, container }) => [match, container]));
  const chosen = new Map<string, Sense>();
  const result = new Map<Match, Sense>();
  for (const match of matches) {
    const { key, senses } = match;
    const own = senses.find(({ place }) => place === saying.get(match));
    const container = tails.get(match)?.container ?? told.get(key);
    const at = container ? `${key}, ${regionOf(container)}` : key;
    const sense =
      own ??
      chosen.get(at) ??
      (container ? inside(container, senses, (of) => pick(of, key)) : pick(senses, key));
    if (!own) chosen.set(at, sense);
    result.set(match, sense);
  }
  return result;
}

/** The sense that lies in a region, or a town of that region that the gazetteer does not know. */
function inside(
  container: KnownPlace,
  senses: readonly Sense[],
  pick: (senses: readonly Sense[]) => Sense,
): Sense {
  const those = senses.filter((sense) => !sense.demonym && within(sense.place, container));
  if (those.length > 0) return pick(those);
  const { form, place } = senses[0]!;
  const { country, region, lat, lon } = container;
  return {
    form,
    demonym: false,
    place: { ...place, name: place.name, kind: 'city', country, region, lat, lon, rank: 0 },
  };
}
