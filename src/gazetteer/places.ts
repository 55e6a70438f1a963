import type { Article } from '../article/article.ts';
import { countyLists, withCounties } from './counties.ts';
import { withoutFalseFriends } from './falseFriends.ts';
import { matchNames } from './match.ts';
import { resolve, tailsOf } from './namesake.ts';
import type { PlaceMention } from './place.ts';
import { unknownTowns } from './towns.ts';
import { useOf } from './use.ts';
import { wordsOf } from './words.ts';

/**
 * Finds the place names of an article and tells which places of the world they mean.
 * @param article the article, read
 * @returns mentions in order, never overlapping, with offsets into the article's text
 */
export function findPlaces(article: Article): PlaceMention[] {
  const words = wordsOf(article);
  const known = matchNames(words, article.reading);
  const towns = unknownTowns(words, known, article.reading);
  const names = [...withoutFalseFriends(words, known), ...towns].sort((a, b) => a.from - b.from);
  const matches = withCounties(names, countyLists(words));
  const senses = resolve(words, matches);
  const qualifiers = new Set([...tailsOf(words, matches).values()].map(({ match }) => match));
  return matches.map((match) => {
    const sense = senses.get(match)!;
    const { name, country, lat, lon, kind, city } = sense.place;
    const start = words[match.from]!.start;
    const use = sense.demonym ? 'demonym' : qualifiers.has(match) ? 'qualifier' : useOf(words, match, kind);
    return {
      start,
      end: match.end,
      text: article.text.slice(start, match.end),
      name,
      country,
      lat,
      lon,
      kind,
      use,
      ...(city !== undefined && { city }),
    };
  });
}
