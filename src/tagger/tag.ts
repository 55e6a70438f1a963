import type { Article } from '../article/article.ts';
import { touches } from '../article/span.ts';
import { dateOf, type Day } from '../time/calendar.ts';
import { bounds, type TimexMod, type TimexType } from '../time/timex.ts';
import { readWithChrono } from './chrono.ts';
import type { Context, Told } from './context.ts';
import type { TimeExpression } from './expression.ts';
import { joinNeighbours } from './join.ts';
import type { Found, Point } from './meaning.ts';
import { modify } from './modify.ts';
import { isDayFirst } from './order.ts';
import { resolve } from './resolve.ts';
import type { Candidate, Rule } from './rule.ts';
import { casual } from './rules/casual.ts';
import { clocks } from './rules/clock.ts';
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
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';
import { clauseOf } from './tense.ts';

/**
 * The rules, in the order in which they win among matches of one length. The longest match wins whatever
 * the order.
 */
export const RULES: readonly Rule[] = [
  ...ranges, // before the dates that they are made of
  ...holiday, // "Easter Monday" before the weekday, "July Fourth" before the month
  ...monthDay,
  ...sets, // "every two years", "twice a week" before the length and the number
  ...offset, // "two years later" before the length
  ...decade,
  ...quarter,
  ...season,
  ...month,
  ...year,
  ...weekday,
  ...clocks,
  ...dayPart,
  ...casual,
  ...reference, // "recent weeks" before the bare plural
  ...unit,
  ...duration, // whatever is left of numbers and units
];

const inOrder = (found: readonly Found[]) => [...found].sort((a, b) => a.start - b.start);

/** Of overlapping candidates the longest wins, then the one of the earlier rule, then the one on the left. */
export function longest(candidates: readonly Candidate[]): Found[] {
  const ranked = candidates.map((pieces, order) => ({
    pieces,
    order,
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
  }));
  ranked.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order);
  const taken: { start: number; end: number }[] = [];
  const kept: Found[] = [];
  for (const one of ranked) {
    if (taken.some((other) => one.start < other.end && other.start < one.end)) continue;
    taken.push(one);
    kept.push(...one.pieces);
  }
  return inOrder(kept);
}

/** The expressions of one sentence with their meanings, in order. */
export function find(text: string, dayFirst: boolean): Found[] {
  const chrono = readWithChrono(text, dayFirst);
  // dates in figures are chrono's: they contest with the rules; of dates in words it fills in what is left
  const figures = chrono.filter((one) => IN_FIGURES.test(text.slice(one.start, one.end)));
  const own = longest([...figures.map((one) => [one]), ...RULES.flatMap((rule) => rule.find(text))]);
  const rest = chrono.filter((one) => !own.some((other) => touches(one, other)));
  return modify(text, joinNeighbours(text, inOrder([...own, ...rest])));
}

const IN_FIGURES = /\d[-/.]\w+[-/.]\d|\d\/\d|[a-z]-\d+-\d/i;

const typeOf = (point: Point): TimexType =>
  point.is === 'clock' ||
  point.is === 'part' ||
  ((point.is === 'shift' || point.is === 'unit') && point.unit === 'N')
    ? 'TIME'
    : 'DATE';

/**
 * Does a document tell history? At least eight years are named, seven in ten of them older than last year,
 * and hardly anything is told from the day of writing ("yesterday", "Tuesday", "last week"), as news would.
 */
export function isHistory(points: readonly Point[], dateline: Day | null): boolean {
  const years = points.flatMap(yearsOf);
  const now = dateline === null ? Infinity : dateOf(dateline).year - 1;
  return (
    years.length >= 8 &&
    years.filter((year) => year < now).length >= years.length * 0.7 &&
    points.filter(isDeictic).length < points.length * 0.08
  );
}

/** Is a point told from the day of writing? */
function isDeictic(point: Point): boolean {
  switch (point.is) {
    case 'name':
      return !point.of && ('weekday' in point.name || point.deixis === 'last' || point.deixis === 'next');
    case 'unit':
      return (
        point.deixis === 'last' || point.deixis === 'next' || (point.deixis === 'this' && point.unit !== 'CE')
      );
    case 'shift':
      return point.from === 'dateline';
    case 'part':
      return point.deixis === 'last' || point.deixis === 'this';
    default:
      return false;
  }
}

/**
 * Finds and resolves every time expression of an article.
 * @param article the article, read
 * @param dateline the day of publication; null where it is unknown, and what hangs on it stays underspecified
 * @returns expressions in order, never overlapping, with offsets into the article's text
 */
export function tag(article: Article, dateline: Day | null): TimeExpression[] {
  const { text, reading } = article;
  const dayFirst = isDayFirst(reading);
  const sentences = article.paragraphs.flatMap((paragraph, at) =>
    paragraph.sentences.map((sentence) => ({
      sentence,
      paragraph: at,
      found: find(reading.slice(sentence.start, sentence.end), dayFirst),
    })),
  );
  const points = sentences.flatMap(({ found }) =>
    found.flatMap(({ meaning }) => (meaning.type === 'POINT' ? [meaning.point] : [])),
  );
  const history = isHistory(points, dateline);
  let told: Told | null = null;
  let toldDay: Told | null = null;
  let toldQuarter: Told | null = null;
  const expressions: TimeExpression[] = [];
  sentences.forEach(({ sentence, paragraph, found }, index) => {
    for (const { start, end, meaning } of found) {
      const span = { start: sentence.start + start, end: sentence.start + end };
      const base = { ...span, text: text.slice(span.start, span.end) };
      if (meaning.type !== 'POINT') {
        expressions.push({
          ...base,
          type: meaning.type,
          value: meaning.value,
          ...modOf(meaning.mod),
          reason: meaning.type === 'SET' ? 'recurring' : 'a length of time',
          said: [],
          others: [],
        });
        continue;
      }
      const clause = clauseOf(sentence, span, reading);
      const context: Context = {
        dateline,
        told,
        toldDay,
        toldQuarter,
        history,
        clause,
        paragraph,
        sentence: index,
      };
      const { value, reason, others, flashback } = resolve(meaning.point, context);
      expressions.push({
        ...base,
        type: typeOf(meaning.point),
        value,
        ...modOf(meaning.mod),
        reason,
        said: [],
        others,
      });
      const interval = bounds(value);
      if (!interval || flashback) continue;
      const now: Told = { ...interval, value, paragraph, sentence: index };
      told = now;
      if (['day', 'part', 'minute'].includes(interval.granularity)) toldDay = now;
      if (interval.granularity === 'quarter') toldQuarter = now;
    }
  });
  return expressions;
}

const modOf = (mod: TimexMod | undefined) => (mod ? { mod } : {});

function yearsOf(point: Point): number[] {
  if (point.is === 'fixed') {
    const m = /^(BC)?(\d{4})/.exec(point.value);
    return m ? [m[1] ? -Number(m[2]) : Number(m[2])] : [];
  }
  if ((point.is === 'name' && point.of) || ((point.is === 'clock' || point.is === 'part') && point.on))
    return yearsOf(point.is === 'name' ? point.of! : (point as { on: Point }).on);
  return [];
}
