import type { Article } from '../article/article.ts';
import { touches, type Span } from '../article/span.ts';
import type { Day } from '../time/calendar.ts';
import { anchor } from './anchor.ts';
import { readWithChrono } from './chrono.ts';
import type { TimeExpression } from './expression.ts';
import { joinNeighbours } from './join.ts';
import type { PassageYear } from './frame.ts';
import { inOrder, longest } from './longest.ts';
import type { Found } from './meaning.ts';
import { modify } from './modify.ts';
import { MONTH_SIGNS, PART_SIGNS, UNIT_SIGNS, WEEKDAY_SIGNS } from './names.ts';
import { figureOrder, type FigureOrder } from './order.ts';
import { passages } from './passage.ts';
import { needing, type Candidate, type Rule } from './rule.ts';
import { casual } from './rules/casual.ts';
import { CLOCK_SIGNS, clocks } from './rules/clock.ts';
import { dayPart } from './rules/day-part.ts';
import { decade } from './rules/decade.ts';
import { duration } from './rules/duration.ts';
import { holiday } from './rules/holiday.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { offset } from './rules/offset.ts';
import { quarter } from './rules/quarter.ts';
import { ranges } from './rules/range.ts';
import { reference } from './rules/reference.ts';
import { season } from './rules/season.ts';
import { sets } from './rules/set.ts';
import { unit } from './rules/unit.ts';
import { signFinder } from './signs.ts';
import { isPerson, peopleIn } from './person.ts';
import { isTitled } from './title.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';

// what some rules cannot do without: most sentences hold few of these
const MONTHS = `0|${MONTH_SIGNS}`;
const UNITS = ' day | week | fortnight | month | quarter | year | decade | century | period ';

/**
 * The rules, in the order in which they win among matches of one length. The longest match wins whatever
 * the order.
 */
export const RULES: readonly Rule[] = [
  ...needing(MONTHS, ranges), // before the dates that they are made of
  ...holiday, // "Easter Monday" before the weekday, "July Fourth" before the month
  ...needing(MONTHS, monthDay),
  ...sets, // "every two years", "twice a week" before the length and the number
  ...needing(UNIT_SIGNS, offset), // "two years later" before the length
  ...needing('0s |0 s |ties| century', decade),
  ...needing(' quarter| half| h0 | q0 ', quarter),
  ...needing(' spring| summer| autumn | fall | winter', season),
  ...needing(MONTHS, month),
  ...needing('0| hundred| thousand|teen| twenty ', year),
  ...needing(WEEKDAY_SIGNS, weekday),
  ...needing(CLOCK_SIGNS, clocks),
  ...needing(PART_SIGNS, dayPart),
  ...needing(' today | tomorrow | yesterday | tmr | tmrw | tdy ', casual),
  ...reference, // "recent weeks" before the bare plural
  ...needing(UNITS, unit),
  ...needing(UNIT_SIGNS, duration), // whatever is left of numbers and units
];

/** Which sentences hold what a rule needs. */
const searching = signFinder(RULES.map(({ needs }) => needs));

// dates in figures [12/25/2020] [2020-Sep-23] [5/3/18]
const IN_FIGURES = /\d[-/.]\w+[-/.]\d|\d\/\d|[a-z]-\d+-\d/i;
// a month with a number, in whatever way they are put together [Sun 15Sep] [3rd Feb 82] [Oct/2]
const MONTH_AND_DAY =
  /\d[^\da-z]{0,2}(?:(?:st|nd|rd|th) ?)?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[^\da-z]{0,2}\d/i;

/**
 * Finds the time expressions of some sentences with what they mean, not yet resolved.
 * @param texts the sentences in their reading copies
 * @param order the order in which the document writes dates in figures
 * @returns for each sentence its expressions in order, never overlapping, with offsets into it
 */
export function find(texts: readonly string[], order: FigureOrder): Found[][] {
  // dates in figures are chrono's: they contest with the rules
  const candidates = texts.map((text): Candidate[] =>
    IN_FIGURES.test(text)
      ? readWithChrono(text, order)
          .filter((one) => IN_FIGURES.test(text.slice(one.start, one.end)))
          .map((one) => [one])
      : [],
  );
  // rule by rule, not sentence by sentence: the machine code of one pattern fills the processor's cache, and
  // all patterns in turn for each sentence took four times as long
  const holding = searching(texts);
  for (const rule of RULES)
    for (const i of holding(rule.needs)) for (const one of rule.find(texts[i]!)) candidates[i]!.push(one);
  return texts.map((text, i) => {
    const own = longest(candidates[i]!, text.length);
    // of dates in words it fills in what is left; its search is dear
    const rest = MONTH_AND_DAY.test(without(text, own))
      ? readWithChrono(text, order).filter((one) => !own.some((other) => touches(one, other)))
      : [];
    return modify(text, joinNeighbours(text, rest.length > 0 ? inOrder([...own, ...rest]) : own));
  });
}

/** A text without some stretches of it, in order. */
const without = (text: string, stretches: readonly Span[]) =>
  stretches.map(({ start }, i) => text.slice(stretches[i - 1]?.end ?? 0, start)).join('|') +
  `|${text.slice(stretches.at(-1)?.end ?? 0)}`;

/**
 * Finds and resolves every time expression of an article: first what each sentence says, then, in the order
 * of the document, which time it means.
 * @param article the article, read
 * @param dateline the day of publication; null where it is unknown, and what hangs on it stays underspecified
 * @param years what the reader says of passages: dates there that tell no year are of that year
 * @returns expressions in order, never overlapping, with offsets into the article's text
 */
export function tag(
  article: Article,
  dateline: Day | null,
  years: readonly PassageYear[] = [],
): TimeExpression[] {
  const { reading } = article;
  const all = passages(article);
  const texts = all.map(({ sentence }) => reading.slice(sentence.start, sentence.end));
  const found = find(texts, figureOrder(reading));
  const people = peopleIn(reading);
  const told = all.map((passage, i) => ({
    ...passage,
    found: found[i]!.filter((one) => !isTitled(texts[i]!, one) && !isPerson(texts[i]!, one, people)),
  }));
  return anchor(article, told, dateline, years);
}
