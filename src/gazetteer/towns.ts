import type { Sense } from './gazetteer.ts';
import type { Match } from './match.ts';
import { CIVIC, HARMLESS, OWNED } from './neighbours.ts';
import { GIVEN, TITLES } from './people.ts';
import { asName, hasArticle, type Word } from './words.ts';

/** Words of the longest town name that is read [Gun Barrel City]. */
const LONGEST = 3;

/** Does a name go on before a word with a shortened one [*St.* Quill]? */
const isSaint = (words: readonly Word[], at: number) =>
  words[at]!.gap === '. ' && /^(?:St|Ste|Ft|Mt)$/.test(words[at - 1]!.text);

/**
 * Reads towns that the gazetteer does not know by the region after them, and puts them at the region's own
 * point [McKee, Ky.] [Holliday, Missouri].
 * @param words the text's words
 * @param matches the known names, in order
 * @param reading the reading copy that they point into
 * @returns the towns, in order
 */
export function unknownTowns(words: readonly Word[], matches: readonly Match[], reading: string): Match[] {
  const ends = new Set(matches.map(({ to }) => to));
  const plainName = (word: Word | undefined) => {
    const text = word?.lower ?? '';
    return (
      word?.capital === true &&
      !/^\p{Lu}$/u.test(word.text) &&
      ![CIVIC, HARMLESS, OWNED, TITLES, GIVEN].some((list) => list.has(text))
    );
  };
  const towns: Match[] = [];
  for (const match of matches) {
    const region = match.senses.find(({ place, demonym }) => place.kind === 'region' && !demonym)?.place;
    const to = match.from;
    if (!region || ends.has(to) || words[to]!.gap !== ', ' || words[match.to]?.gap.startsWith("'")) continue;
    let from = to;
    while (
      from > 0 &&
      to - from < LONGEST &&
      ((plainName(words[from - 1]) && (from === to || words[from]!.gap === ' ')) ||
        (from < to && isSaint(words, from)))
    )
      from--;
    if (from < to && hasArticle(words, from)) from--;
    // a name that goes on before is a person's or a body's [Smith & Jones, Ohio] [Jane Ann Mary Doe, Ohio]
    const before = words[from - 1];
    if (from === to || ends.has(from) || (before?.capital && words[from]!.gap === ' ')) continue;
    const start = words[from]!.start;
    const end = words[to - 1]!.end;
    const name = asName(reading.slice(start, end));
    const { country, region: code, lat, lon } = region;
    const sense: Sense = {
      form: name,
      demonym: false,
      place: { name, country, region: code, lat, lon, kind: 'city', rank: 0, common: false },
    };
    towns.push({ from, to, end, key: name.toLowerCase(), senses: [sense] });
  }
  return towns;
}
