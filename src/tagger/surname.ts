import type { Found } from './meaning.ts';

const MONTHS = 'March|April|May|June|August';
// words with a capital that may stand before a month that is one
const BEFORE_MONTH =
  /^(?:In|By|Since|Until|Till|From|To|Through|During|Of|For|And|Or|Before|After|Late|Early|Mid|Last|Next|This|That|Each|Every|The|Between|Around|On|As|But|Then|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const NAMED = new RegExp(String.raw`\b([A-Z][a-z]+) (${MONTHS})\b(?! (?:\d|of\b)|,? \d{4})`, 'g');
const PREPOSED =
  /\b(?:in|by|since|until|till|from|to|through|during|of|for|between|before|after|late|early|mid|last|next|this|that|the)[ -]$/i;

/**
 * The months that are surnames of people in a document, as a first name before them tells [Lena August].
 * @param reading the document
 */
export function surnamesIn(reading: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, first, name] of reading.matchAll(NAMED)) if (!BEFORE_MONTH.test(first!)) names.add(name!);
  return names;
}

/**
 * Is a month a person, named with the first name elsewhere in the document [Ms. August needed four days]?
 * @param text the sentence
 * @param surnames the document's, as {@link surnamesIn} found them
 */
export const isSurname = (text: string, { start, end }: Found, surnames: ReadonlySet<string>): boolean =>
  surnames.has(text.slice(start, end).replace(/^that /, '')) &&
  !PREPOSED.test(text.slice(Math.max(0, start - 10), start));
