import type { Sense } from './gazetteer.ts';
import type { Match } from './match.ts';
import { isLocal, type KnownPlace } from './place.ts';

/** Up to this rank (some 150,000 people) a town wants its country, or a neighbour there, in the article. */
const LITTLE_KNOWN = 4.5;
/** The least number of names, and their share of all, that make an article one of their country. */
const NAMES = 3;
const SHARE = 0.5;

/** The country that most of an article's names lie in, or null where none has most of them. */
function countryOf(names: ReadonlyMap<string, Sense>): string | null {
  const counts = new Map<string, number>();
  for (const { place } of names.values())
    if (place.country !== '') counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  const [country, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return count >= NAMES && count > names.size * SHARE ? country : null;
}

/**
 * Takes a small town abroad, whose country has no other name in the article, for a namesake of it that is too small
 * to be listed, in the country that the article is about and beside the place named before [a tour of Australia by
 * Perth and Darwin plays in *Yuma*: not Arizona's].
 * @param matches the names, in order
 * @param senses what they mean
 * @returns what they mean then
 */
export function withoutStrangers(
  matches: readonly Match[],
  senses: ReadonlyMap<Match, Sense>,
): ReadonlyMap<Match, Sense> {
  const names = new Map(matches.map((match) => [match.key, senses.get(match)!]));
  const home = countryOf(names);
  if (home === null) return senses;
  const known = new Map<string, number>();
  for (const { place } of names.values()) known.set(place.country, (known.get(place.country) ?? 0) + 1);
  const isStranger = ({ place }: Sense) =>
    place.kind === 'city' &&
    place.country !== home &&
    place.rank <= LITTLE_KNOWN &&
    known.get(place.country) === 1;
  if (![...names.values()].some(isStranger)) return senses;
  const result = new Map(senses);
  const moved = new Map<string, Sense>();
  let near: KnownPlace | undefined = [...names.values()].find(({ place }) => place.country === home)?.place;
  for (const match of matches) {
    const sense = senses.get(match)!;
    if (!isStranger(sense)) {
      if (sense.place.country === home && isLocal(sense.place)) near = sense.place;
      continue;
    }
    const { country, region, lat, lon } = near!;
    const own = moved.get(match.key) ?? {
      ...sense,
      place: { ...sense.place, country, region, lat, lon, rank: 0 },
    };
    moved.set(match.key, own);
    result.set(match, own);
  }
  return result;
}
