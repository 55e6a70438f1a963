import type { Sense } from './gazetteer.ts';
import type { Match } from './match.ts';
import type { KnownPlace } from './place.ts';

/** Up to this rank (some 30,000 people) a town is little known. */
const LITTLE_KNOWN = 3;
/** The share of an article's names that are in a country where it plays there, and how many they are at the least. */
const MAIN = 0.6;
const NAMES = 3;

/**
 * Brings a little-known town abroad home where an article plays in one country and tells of nothing else in the
 * town's [Winton, California, in a story of Queensland]: it is a namesake that the gazetteer does not know.
 * @param matches the article's names, in order
 * @param senses what they mean
 * @param known names that the article itself puts somewhere, by key
 * @returns what they mean, strangers at the last place before them at home
 */
export function withoutStrangers(
  matches: readonly Match[],
  senses: ReadonlyMap<Match, Sense>,
  known: ReadonlySet<string>,
): ReadonlyMap<Match, Sense> {
  const names = new Map<string, Set<string>>();
  for (const match of matches) {
    const { country } = senses.get(match)!.place;
    if (country !== '') names.set(country, (names.get(country) ?? new Set()).add(match.key));
  }
  const total = [...names.values()].reduce((sum, { size }) => sum + size, 0);
  const main = [...names].find(([, { size }]) => size >= Math.max(NAMES, total * MAIN))?.[0];
  if (main === undefined) return senses;
  const isStranger = ({ key }: Match, { place }: Sense) =>
    place.kind === 'city' &&
    place.country !== main &&
    place.rank <= LITTLE_KNOWN &&
    place.capital === undefined &&
    !known.has(key) &&
    names.get(place.country)?.size === 1;
  const homes = matches.map((match) => senses.get(match)!.place).filter(({ country }) => country === main);
  let near: KnownPlace = homes.find(({ kind }) => kind === 'city') ?? homes[0]!;
  return new Map(
    matches.map((match): [Match, Sense] => {
      const sense = senses.get(match)!;
      if (sense.place.country === main && sense.place.kind !== 'country') near = sense.place;
      if (!isStranger(match, sense)) return [match, sense];
      const own = match.senses.find(({ place, demonym }) => !demonym && place.country === main);
      const { region, lat, lon } = near;
      const unknown: KnownPlace = { ...sense.place, country: main, region, lat, lon, rank: 0 };
      return [match, own ?? { ...sense, place: unknown }];
    }),
  );
}
