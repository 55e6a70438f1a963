import type { Day } from '../../time/calendar.ts';
import type { DateStyle } from '../model.ts';
import { MONTHS, WEEKDAYS } from '../words.ts';

/** What typed words are read against, and what was found wrong with them on the way. */
export interface Typed {
  /** the day of publication in UTC days; null where it is not known */
  readonly now: Day | null;
  readonly style: DateStyle;
  /** why words that look like a time are none, for people; the first that is found */
  problem: string | null;
}

/** A way to read words: what they look like in {@link plain} words, and what that means; nothing where it is none. */
export interface Form<T> {
  readonly pattern: RegExp;
  readonly read: (m: RegExpExecArray, typed: Typed) => readonly T[];
}

/** What the first form finds that finds anything. */
export function firstOf<T>(forms: readonly Form<T>[], text: string, typed: Typed): readonly T[] {
  for (const { pattern, read } of forms) {
    const m = pattern.exec(text);
    const found = m ? read(m, typed) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Small words that say nothing of when [the 12th of May, at noon]. */
const FILLERS = /\b(?:the|of|on|at)\b ?/g;

/** Words as the forms expect them: small, single spaces, no commas, fillers and ordinals' endings [12 february 2015]. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/\b([ap])\.? ?m\b\.?/g, '$1m')
    .replace(/\b([a-z]+)\.(?=\s|\d|$)/g, '$1')
    .replace(/,/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(FILLERS, '')
    .trim();
}

/** The number of the name that some letters begin, from 1; 0 where they begin none, or are too few to tell. */
const nameOf =
  (names: readonly string[]) =>
  (letters: string): number =>
    letters.length < 3 ? 0 : names.findIndex((name) => name.toLowerCase().startsWith(letters)) + 1;
/** The month of a name or its beginning [feb → 2] [sept → 9]. */
export const monthOf = nameOf(MONTHS);
/** The ISO weekday of a name or its beginning [tue → 2] [thurs → 4]. */
export const weekdayNamed = nameOf(WEEKDAYS);

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** Numbers as fragments of patterns, and what they say [a, two, 14]. */
export const NUMBER = `(?:an?|${NUMBERS.join('|')}|\\d{1,4})`;
export const numberOf = (word: string): number =>
  /^an?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1;

/** A day that is this many times as far away as the nearest is not meant [12 Dec, said on 15 December 2015]. */
const FARTHER = 4;

/**
 * Which of some days are meant that words without their year, or their week, may name: the nearest to the day of
 * publication, and the next nearest unless it is a lot farther.
 */
export function nearest(days: readonly Day[], now: Day): Day[] {
  const away = (day: Day) => Math.abs(day - now);
  const [first, second] = [...days].sort((a, b) => away(a) - away(b));
  if (first === undefined) return [];
  return second !== undefined && away(second) <= FARTHER * away(first) ? [first, second] : [first];
}

/** The day of publication, on which these words hang; where it is not known, that is the problem. */
export function nowOf(typed: Typed): Day | null {
  if (typed.now === null)
    typed.problem ??=
      'That hangs on the day of publication, which is not known. Write the whole date, like 12 February 2015.';
  return typed.now;
}
