import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { dayOf, type Day } from '../time/calendar.ts';
import { bounds, yearValue } from '../time/timex.ts';
import type { Told } from './context.ts';
import type { Found, Point } from './meaning.ts';
import { nearestOf, occurrences } from './occurrences.ts';
import type { Passage } from './passage.ts';

/** A passage whose year the reader knows: dates in it that tell none are of that year. */
export interface PassageYear extends Span {
  readonly year: number;
}

/** What stands above a paragraph says of its times. */
export interface Frame {
  /** the day of the entry that it belongs to, from which its times count; null: that of publication */
  readonly day: Day | null;
  /** the year that the heading of its section names, or the reader */
  readonly year: Told | null;
  /** does the reader say so? Then nothing else does. */
  readonly given: boolean;
}

const NONE: Frame = { day: null, year: null, given: false };
/** Longer than a heading or the date of an entry ever is. */
const HEADING = 80;
/** What may stand beside the date of an entry. */
const BESIDE =
  /\b(?:(?:last )?updated|posted|published|filed|entry|at|on|day \d+|[a-z]+day)\b|[^\p{L}\d]+/giu;

type Tagged = Passage & { readonly found: readonly Found[] };

/**
 * The frames of an article's paragraphs: in a text of several dated entries each counts from its own day, and a
 * heading that names a year sets it for its section.
 * @param article the article
 * @param passages its sentences with the expressions found in them
 * @param dateline the day of publication, or null
 * @returns one for each paragraph
 */
export function framesOf(article: Article, passages: readonly Tagged[], dateline: Day | null): Frame[] {
  const { paragraphs, reading } = article;
  const foundIn = paragraphs.map((): Tagged[] => []);
  for (const passage of passages) foundIn[passage.paragraph]!.push(passage);
  let frame = NONE;
  let prose = false;
  return paragraphs.map((paragraph, at) => {
    const line = reading.slice(paragraph.start, paragraph.end);
    if (line.length > HEADING || at === 0) {
      prose ||= line.length > HEADING;
      return frame;
    }
    const own = foundIn[at]!;
    const day = entryDay(line, paragraph, own, dateline);
    // before any prose it is the day of publication
    if (day !== null) return prose ? (frame = { ...NONE, day }) : frame;
    if (/[.!?:;,]["')]*$/.test(line) || !isProse(reading, paragraphs[at + 1])) return frame;
    const year = yearIn(own, at);
    // a heading without any time closes the section before it
    if (year !== null || own.every(({ found }) => found.length === 0)) frame = { ...frame, year };
    return frame;
  });
}

const isProse = (reading: string, paragraph: Span | undefined) =>
  paragraph !== undefined && /[.!?]["')]*$/.test(reading.slice(paragraph.start, paragraph.end));

/** The day of an entry whose line is hardly more than its date [Updated 3 May] [Tuesday, 4 May 2021, 9am]; null for other lines. */
function entryDay(
  line: string,
  paragraph: Span,
  passages: readonly Tagged[],
  dateline: Day | null,
): Day | null {
  const all = passages.flatMap(({ sentence, found }) =>
    found.map((one) => ({
      ...one,
      start: sentence.start + one.start - paragraph.start,
      end: sentence.start + one.end - paragraph.start,
    })),
  );
  let rest = line;
  for (const { start, end } of all.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  if (rest.replace(BESIDE, '') !== '') return null;
  const days = all.flatMap(({ meaning }) => (meaning.type === 'POINT' ? dayIn(meaning.point, dateline) : []));
  return days.length === 1 ? days[0]! : null;
}

/** The day that a date of an entry tells; a year that is not told is the one nearest to publication. */
function dayIn(point: Point, dateline: Day | null): Day[] {
  if (point.is === 'clock' || point.is === 'part') return point.on ? dayIn(point.on, dateline) : [];
  if (point.is === 'fixed') {
    const span = bounds(point.value);
    return span !== null && span.granularity !== 'month' && span.to - span.from <= 1
      ? [Math.floor(span.from)]
      : [];
  }
  if (point.is !== 'name' || !('month' in point.name) || point.name.day === undefined) return [];
  if (point.of !== undefined && point.of.is !== 'fixed') return [];
  const year = point.of ? Number(point.of.value) : null;
  if (year !== null) return [dayOf(year, point.name.month, point.name.day)];
  const near = dateline === null ? undefined : nearestOf(occurrences(point.name, dateline), dateline);
  return near ? [near.from] : [];
}

/** The year that a heading names, as a time told there; null where it names none. */
function yearIn(passages: readonly Tagged[], paragraph: number): Told | null {
  for (const { found } of passages)
    for (const { meaning } of found) {
      if (meaning.type !== 'POINT') continue;
      const { point } = meaning;
      // a day is that of a byline
      const dated =
        point.is === 'name' && !('month' in point.name && point.name.day !== undefined) ? point.of : point;
      const value = dated?.is === 'fixed' ? dated.value : '';
      if (/^\d{4}$/.test(value)) return yearTold(Number(value), paragraph);
    }
  return null;
}

/** A year as the time told last. */
export function yearTold(year: number, paragraph: number): Told {
  const from = dayOf(year);
  return {
    from,
    to: dayOf(year + 1),
    value: yearValue(from),
    granularity: 'year',
    paragraph,
    sentence: -1,
    run: 0,
    by: false,
    chain: 0,
  };
}
