import { matchesOf } from '../article/matches.ts';
import type { Found } from './meaning.ts';

const MONTHS = 'March|April|May|June|August|Easter';
const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
// words with a capital that may stand before a month or a feast that is one
const BEFORE_MONTH =
  /^(?:In|By|Since|Until|Till|From|To|Through|During|Of|For|And|Or|Before|After|Late|Early|Mid|Last|Next|This|That|Each|Every|The|Between|Around|On|As|But|Then|At|With|Over|Orthodox|Greek|Russian|Western|Eastern|Coptic|Happy|Post|Pre|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** How a text names a person who is called like a month, a feast or a weekday. */
const NAMES: readonly RegExp[] = [
  // [Prosecutor Lena August]
  new RegExp(String.raw`\b(?<first>[A-Z][a-z]+) (?<name>${MONTHS})\b(?! (?:\d|of\b)|,? \d{4})`, 'g'),
  // [the engineers of Calder & May]
  new RegExp(String.raw`\b[A-Z][a-z]+ & (?<name>${MONTHS})\b`, 'g'),
  // [August Kessler, 46] [August, a six-year-old Labrador]
  new RegExp(String.raw`\b(?<name>${MONTHS})(?: [A-Z][a-z]+, \d\d,|, an? [\w-]*year-old)`, 'g'),
  // [the sheriff, Paul Friday, sits] [Kofi Friday, the pilot,]
  new RegExp(String.raw`(?:[.!?]["']? |, )(?<first>[A-Z][a-z]+) (?<name>${WEEKDAYS}), `, 'g'),
];

/**
 * The months and weekdays that are names of people in a document.
 * @param reading the document
 */
export function peopleIn(reading: string): ReadonlySet<string> {
  const people = new Set<string>();
  for (const pattern of NAMES)
    for (const { groups } of matchesOf(pattern, reading))
      if (!BEFORE_MONTH.test(groups!['first'] ?? '')) people.add(groups!['name']!);
  return people;
}

const PREPOSED =
  /\b(?:in|by|since|until|till|from|to|through|during|of|for|between|before|after|late|early|mid|last|next|this|that|the)[ -]$/i;

/**
 * Is a month or a weekday a person, who is named in the document [Ms. August needed four days]?
 * @param text the sentence
 * @param people the document's, as {@link peopleIn} found them
 */
export function isPerson(text: string, { start, end }: Found, people: ReadonlySet<string>): boolean {
  const name = text.slice(start, end).replace(/^that /, '');
  if (!people.has(name)) return false;
  const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end)];
  // news dates by weekdays without a preposition: only a first name before it or its verb tell
  if (name.endsWith('day'))
    return (
      /[A-Z][a-z]+ $/.test(before) ||
      (start === 0 && /^(?:, for (?:one|his|her)\b| (?:had|was|said|has|is)\b)/.test(after))
    );
  // [led by August Kessler], but not [by August]
  return !PREPOSED.test(before) || (/\bby $/i.test(before) && /^ [A-Z]/.test(after));
}
