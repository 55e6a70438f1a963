import type { Article } from '../article/article.ts';
import { countyLists, withCounties } from './counties.ts';
import { withoutFalseFriends } from './falseFriends.ts';
import type { Sense } from './gazetteer.ts';
import { groundsOf, outsideGrounds } from './grounds.ts';
import { keyOf } from './key.ts';
import { isCityState } from './lookup.ts';
import { matchNames, type Match } from './match.ts';
import { resolve, tailsOf } from './namesake.ts';
import type { KnownPlace, PlaceMention } from './place.ts';
import { withoutStrangers } from './stranger.ts';
import { unknownTowns } from './towns.ts';
import { unlistedPlaces } from './unlisted.ts';
import { useOf, usesOf } from './use.ts';
import { asName, wordsOf, type Word } from './words.ts';

/** Names of countries as usual as the one that the gazetteer takes for the main one. */
const EVERYDAY = /^(?:Britain|Czechia|Timor-Leste|Cabo Verde|North Macedonia|Eswatini)$/;

/** Grounds that news tells of by their own names rather than by the town beside them. */
const GROUNDS = / (?:Airport|Airfield|Base|Station|Center|Park|Wat)$/;

/**
 * Finds the place names of an article and tells which places of the world they mean.
 * @param article the article, read
 * @returns mentions in order, never overlapping, with offsets into the article's text
 */
export function findPlaces(article: Article): PlaceMention[] {
  const words = wordsOf(article);
  const all = matchNames(words, article.reading);
  const grounds = groundsOf(words, all);
  const known = outsideGrounds(all, grounds);
  const towns = outsideGrounds(unknownTowns(words, known, article.reading), grounds);
  const listed = [...withoutFalseFriends(words, known, keyOf(article.dateline?.place ?? '')), ...towns].sort(
    (a, b) => a.from - b.from,
  );
  const names = [
    ...listed,
    ...unlistedPlaces(words, listed, article, () => meaningOf(words, listed), grounds),
  ].sort((a, b) => a.from - b.from);
  const matches = withCounties(names, countyLists(words));
  const senses = meaningOf(words, matches);
  const qualifiers = new Set([...tailsOf(words, matches).values()].map(({ match }) => match));
  const spelled = spellings(article, words, matches, senses);
  const kindOf = ({ kind, country }: KnownPlace) =>
    kind === 'country' && isCityState(country) ? 'city' : kind;
  const uses = usesOf(words, matches, (match) => {
    const { demonym, place } = senses.get(match)!;
    return demonym ? 'demonym' : qualifiers.has(match) ? 'qualifier' : useOf(words, match, kindOf(place));
  });
  const named = new Set(matches.map((match) => senses.get(match)!.place.name));
  return matches.map((match, i) => {
    const sense = senses.get(match)!;
    const { country, lat, lon, city } = sense.place;
    const kind = kindOf(sense.place);
    const name = spelled.get(match.key) ?? sense.place.name;
    const start = words[match.from]!.start;
    return {
      start,
      end: match.end,
      text: article.text.slice(start, match.end),
      name,
      country,
      lat,
      lon,
      kind,
      use: uses[i]!,
      // [landed at Heathrow Airport] in a story that does not name London
      ...(city !== undefined && (named.has(city) || !GROUNDS.test(name)) && { city }),
    };
  });
}

/** What the names of an article mean. */
function meaningOf(words: readonly Word[], matches: readonly Match[]): ReadonlyMap<Match, Sense> {
  const tailed = new Set([...tailsOf(words, matches).keys()].map(({ key }) => key));
  return withoutStrangers(matches, resolve(words, matches), tailed);
}

/** How an article spells the names of places that the gazetteer has in other letters [Torshavn] [Tromso] [St Louis] or longer [Davao City] [Santiago de Cali]. */
function spellings(
  article: Article,
  words: readonly Word[],
  matches: readonly Match[],
  senses: ReadonlyMap<Match, Sense>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of matches) {
    const text = article.reading.slice(words[match.from]!.start, match.end);
    const { name, kind } = senses.get(match)!.place;
    if (text === name || found.has(match.key)) continue;
    if (isSpelling(text, name) || EVERYDAY.test(text)) found.set(match.key, text);
    else if (kind === 'city' && isShort(text, name)) found.set(match.key, asName(text));
    // [Yellowstone National Park]
    else if (kind === 'venue' && isShort(name, text)) found.set(match.key, asName(text));
  }
  return found;
}

/** Is it the first or the last part of a longer name? */
const isShort = (text: string, name: string) => {
  const [part, whole] = [keyOf(text), keyOf(name)];
  return whole.startsWith(`${part} `) || whole.endsWith(` ${part}`);
};

/** Is it the same name, written in another way, but not in capitals [TORSHAVN] or with letters of its own for marks? */
const isSpelling = (text: string, name: string) =>
  keyOf(text) === keyOf(name) && /\p{Ll}/u.test(text) && !/[ʻʼ]/.test(text);
