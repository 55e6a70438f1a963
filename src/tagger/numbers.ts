/**
 * Numbers as news writes them: figures, words, fractions, and the vague ones. Fragments of patterns are
 * plain strings, so that rules can be put together from them.
 */
const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const VALUES = new Map<string, number>([
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, 20 + i * 10]),
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

const SMALL = [...ONES.slice(9), ...TENS, ...ONES.slice(0, 9)].join('|');
const WORDS = String.raw`(?:(?:an?|${SMALL})[ -](?=hundred|thousand|dozen))?(?:hundred|thousand|dozen|${SMALL})(?:(?:[ -]|(?<=hundred|thousand) and )(?:hundred|thousand|${SMALL})){0,3}`;

/** A counted number in figures or words [six] [2 1/2] [twenty-four] [a hundred] [2.5]. */
export const COUNT = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?(?: 1/2| ?½)?|${WORDS}|half an?|½)`;

/** A number that is not told [a few] [several]. */
export const VAGUE = String.raw`(?:(?:just )?a few|few|several|many|some|a number of|a handful of|dozens of|various|scores of|numerous|countless|untold)`;

/** An ordinal in figures or words, up to the thirty-first [third] [21st] [twenty-first]. */
export const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[ -](?:${ORDINALS.slice(0, 9).join('|')})|${ORDINALS.join('|')}|thirtieth)`;

/**
 * The value of a number that {@link COUNT} matched, or of "a" and "an".
 * @returns null where it is none of these
 */
export function numberOf(text: string): number | null {
  const words = text.toLowerCase().trim();
  if (/^\d/.test(words)) {
    const half = /(?: 1\/2| ?½)$/.test(words) ? 0.5 : 0;
    return Number(words.replace(/ 1\/2$| ?½$/, '').replaceAll(',', '')) + half;
  }
  if (/^half|^½/.test(words)) return 0.5;
  let total = 0;
  let seen = false;
  for (const word of words.split(/[ -]+/)) {
    if (word === 'and') continue;
    if (word === 'a' || word === 'an') {
      if (!seen) total = 1;
      seen = true;
      continue;
    }
    const value = VALUES.get(word);
    if (value === undefined) return null;
    total = value >= 100 || word === 'dozen' ? (total || 1) * value : total + value;
    seen = true;
  }
  return seen ? total : null;
}

/** The value of an ordinal that {@link ORDINAL} matched. */
export function ordinalOf(text: string): number {
  const words = text.toLowerCase();
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  if (words === 'thirtieth') return 30;
  const parts = words.split(/[ -]/);
  const tens = parts.length > 1 ? (VALUES.get(parts[0]!) ?? 0) : 0;
  return tens + ORDINALS.indexOf(parts.at(-1)!) + 1;
}

/** A year spelt out [nineteen ninety-six] [two thousand] [twenty-twelve]. */
export const SPELT_YEAR = String.raw`(?:(?:seventeen|eighteen|nineteen|twenty)[ -](?:(?:oh|hundred)[ -](?:and )?(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(0, 9).join('|')}))?|${[...ONES.slice(9), ...ONES.slice(0, 9)].join('|')})|(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(0, 9).join('|')}))?|${ONES.slice(9).join('|')}|hundred)|two thousand(?:[ -](?:and )?(?:${[...ONES.slice(9), ...ONES.slice(0, 9)].join('|')}))?)`;

/** The year that {@link SPELT_YEAR} matched. */
export function speltYearOf(text: string): number {
  const words = text
    .toLowerCase()
    .split(/[ -]+/)
    .filter((word) => word !== 'and' && word !== 'oh');
  const rest = words.slice(words[0] === 'two' || words[1] === 'hundred' ? 2 : 1);
  const century = words[0] === 'two' ? 2000 : (VALUES.get(words[0]!) ?? 0) * 100;
  return century + rest.reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}

/** The year that two figures stand for ['68 is 1968, '12 is 2012]. */
export const fullYearOf = (figures: string): number => Number(figures) + (Number(figures) > 40 ? 1900 : 2000);
