import type { Sense } from './gazetteer.ts';
import type { Match } from './match.ts';
import type { KnownPlace } from './place.ts';
import type { Word } from './words.ts';

/** What the article says of where it is: how often countries, regions and squares of the globe are named. */
interface Setting {
  readonly countries: Map<string, number>;
  readonly regions: Map<string, number>;
  /** square of a degree → name → weight */
  readonly squares: Map<string, Map<string, number>>;
}

const regionOf = (place: KnownPlace) => `${place.country}.${place.region}`;
const count = (of: Map<string, number>, key: string, by: number) => of.set(key, (of.get(key) ?? 0) + by);
const square = (lat: number, lon: number) => `${Math.floor(lat)},${Math.floor(lon)}`;
const best = (senses: readonly Sense[]) => senses.reduce((a, b) => (b.place.rank > a.place.rank ? b : a));

/** The region or country that a name lies in by the words after it, with the match that says so. [Paris, Texas] */
export interface Tail {
  readonly container: KnownPlace;
  readonly match: Match;
}

/** Is a place within a region or a country? */
const within = (place: KnownPlace, container: KnownPlace) =>
  container.kind === 'country'
    ? place.country === container.country
    : place.kind !== 'country' &&
      place !== container &&
      place.country === container.country &&
      (place.region === container.region || place.region === '');

/**
 * The tails of an article's names: the region or country right after a comma.
 * @param words the article's words
 * @param matches the names, in order
 */
export function tailsOf(words: readonly Word[], matches: readonly Match[]): Map<Match, Tail> {
  const tails = new Map<Match, Tail>();
  matches.forEach((match, i) => {
    const next = matches[i + 1];
    if (next?.from !== match.to || !/^,\s?$/.test(words[next.from]!.gap)) return;
    for (const { place, demonym } of next.senses) {
      if (demonym || (place.kind !== 'region' && place.kind !== 'country')) continue;
      if (match.senses.some((sense) => !sense.demonym && within(sense.place, place))) {
        tails.set(match, { container: place, match: next });
        return;
      }
    }
  });
  return tails;
}

function settingOf(matches: readonly Match[], tails: ReadonlyMap<Match, Tail>): Setting {
  const setting: Setting = { countries: new Map(), regions: new Map(), squares: new Map() };
  const containers = new Map([...tails.values()].map(({ match, container }) => [match, container]));
  const seen = new Set<string>();
  for (const match of matches) {
    const said = containers.get(match);
    const top = said ?? best(match.senses).place;
    if (top.kind === 'country') {
      count(setting.countries, top.country, 1);
      // [Georgia] may be the state as well
      for (const { place } of match.senses)
        if (place.kind === 'region' && place !== said) count(setting.regions, regionOf(place), 0.5);
    } else if (top.kind === 'region' && top.rank > 2) {
      count(setting.regions, regionOf(top), 1);
      count(setting.countries, top.country, 0.5);
    }
    const tail = tails.get(match);
    if (tail) count(setting.regions, tail.container.kind === 'region' ? regionOf(tail.container) : '', 1);
    if (seen.has(match.key)) continue;
    seen.add(match.key);
    const local = match.senses.filter(
      ({ place }) => place.kind === 'city' || place.kind === 'venue' || place.rank < 2,
    );
    for (const { place } of local) {
      if (tail && !within(place, tail.container)) continue;
      const at = square(place.lat, place.lon);
      let names = setting.squares.get(at);
      if (!names) setting.squares.set(at, (names = new Map()));
      names.set(match.key, 1 / Math.sqrt(local.length));
    }
  }
  return setting;
}

/** How much other names of the article lie around a place. */
function company(setting: Setting, place: KnownPlace, key: string): number {
  let sum = 0;
  for (let y = -1; y <= 1; y++)
    for (let x = -1; x <= 1; x++)
      for (const [name, weight] of setting.squares.get(square(place.lat + y, place.lon + x)) ?? [])
        if (name !== key) sum += weight;
  return sum;
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
  const score = (sense: Sense, key: string) => {
    const { place } = sense;
    let points = place.rank;
    if (place.kind === 'city' || place.rank < 2) {
      const regional = setting.regions.get(regionOf(place)) ?? 0;
      if (regional > 0) points += 3 + Math.min(3, regional);
      points += Math.min(2, setting.countries.get(place.country) ?? 0);
      points += Math.min(6, 1.5 * company(setting, place, key));
    }
    return points;
  };
  const chosen = new Map<string, Sense>();
  const result = new Map<Match, Sense>();
  const pick = (senses: readonly Sense[], key: string) => {
    let top = senses[0]!;
    let most = -Infinity;
    for (const sense of senses) {
      const points = score(sense, key);
      if (points > most) [top, most] = [sense, points];
    }
    return top;
  };
  const tailing = new Map([...tails.values()].map(({ match, container }) => [match, container]));
  for (const match of matches) {
    const container = tails.get(match)?.container ?? told.get(match.key);
    const as = tailing.get(match);
    const inside = container
      ? match.senses.filter((sense) => !sense.demonym && within(sense.place, container))
      : [];
    const own = as && match.senses.find(({ place }) => place === as);
    let sense = own ?? (inside.length > 0 ? pick(inside, match.key) : chosen.get(match.key));
    if (!sense) chosen.set(match.key, (sense = pick(match.senses, match.key)));
    result.set(match, sense);
  }
  return result;
}
