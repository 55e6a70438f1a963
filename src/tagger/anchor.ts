import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { weekdayOf, type Day } from '../time/calendar.ts';
import { bounds, dayValue, type TimexType } from '../time/timex.ts';
import { isAside } from './aside.ts';
import { clausesOf, type Clause } from './clause.ts';
import { isLongPast, type Context, type Told } from './context.ts';
import type { Reading, TimeExpression } from './expression.ts';
import { framesOf, yearTold, type Frame, type PassageYear } from './frame.ts';
import { isHistory, outliersOf } from './history.ts';
import type { Found, Meaning, Point } from './meaning.ts';
import type { Passage } from './passage.ts';
import { resolve } from './resolve.ts';
import { plain, type Resolved } from './resolved.ts';
import { saidOf } from './said.ts';
import { Sayings } from './saying.ts';
import { ToldDays } from './told-days.ts';
import { unitValue } from './units.ts';

/** The times that the text has told so far. */
type Anchors = Pick<Context, 'told' | 'toldDay' | 'toldPast' | 'toldClock' | 'toldQuarter'>;

/** Nothing told yet. */
const NOTHING: Anchors = { told: null, toldDay: null, toldPast: null, toldClock: null, toldQuarter: null };

const typeOf = (point: Point, value: string): TimexType =>
  /\dT/.test(value) ||
  point.is === 'clock' ||
  point.is === 'part' ||
  ((point.is === 'shift' || point.is === 'unit') && point.unit === 'N')
    ? 'TIME'
    : 'DATE';

/**
 * Gives every expression its value, in the order of the document, since each may hang on what was told
 * before it.
 * @param article the article
 * @param passages its sentences with the expressions found in them
 * @param dateline the day of publication, or null
 * @param years what the reader says of passages, as spans of the article's text
 */
export function anchor(
  article: Article,
  passages: readonly (Passage & { readonly found: readonly Found[] })[],
  dateline: Day | null,
  years: readonly PassageYear[] = [],
): TimeExpression[] {
  const { text, reading } = article;
  const history = isHistory(
    passages.flatMap(({ found }) => found.flatMap(({ meaning }) => pointsOf(meaning))),
    dateline,
  );
  const frames = framesOf(article, passages, dateline);
  const outliers = history ? outliersOf(passages.flatMap(({ found }) => found)) : new Set<Found>();
  let anchors = NOTHING;
  let last = 0;
  /** do lines that are but a day stand over what follows, as in a programme? */
  let underDays = false;
  const days = new ToldDays();
  const clauseAt = clausesOf(reading);
  const sayings = new Sayings(article, clauseAt);
  return passages.flatMap((passage, index) => {
    const { sentence, paragraph, found } = passage;
    const frame = frames[paragraph]!;
    const written = frame.day ?? dateline;
    // a new entry begins a new story
    if (frame.day !== (frames[last]?.day ?? null)) anchors = NOTHING;
    last = paragraph;
    const base = { dateline: written, ...anchors, days, history, frame, paragraph, sentence: index };
    const saidOn = sayings.dayOf(passage, passages[index + 1], base);
    return found.flatMap((one, i): TimeExpression | TimeExpression[] => {
      const { start, end, meaning } = one;
      const span = { start: sentence.start + start, end: sentence.start + end };
      const words = { ...span, text: text.slice(span.start, span.end) };
      const mod = meaning.mod && { mod: meaning.mod };
      if (meaning.type !== 'POINT') {
        const reason = meaning.type === 'SET' ? 'comes round again and again' : 'a length of time';
        return { ...words, type: meaning.type, value: meaning.value, ...mod, reason, said: [], others: [] };
      }
      const { point, other } = meaning;
      if (point.is === 'clock' && point.bare && !byTheClock(anchors.toldDay, index)) return [];
      const clause = clauseAt(sentence, firstOfList(found, i, sentence, reading));
      // the line that tells day and place of filing is no part of the story
      const filed = article.dateline?.source === 'dateline' ? article.dateline.span : null;
      const isFiled = filed && span.start >= filed.start && span.end <= filed.end;
      underDays ||= !isFiled && point.is !== 'clock' && isLine(article, paragraph, span);
      const stamped = point.is === 'clock' && !underDays && isStamp(article, paragraph, span);
      const heading = isHeading(point) && opensNote(article, paragraph, span);
      const spoken = saidOn !== null && sayings.quoted(paragraph, span);
      // written out: to spread objects into one is dear
      const context: Context = {
        dateline: spoken ? saidOn : written,
        told: anchors.told,
        toldDay: stamped ? anchors.toldPast : anchors.toldDay,
        toldPast: anchors.toldPast,
        toldClock: anchors.toldClock,
        toldQuarter: anchors.toldQuarter,
        days,
        history,
        frame: givenBy(years, span, paragraph) ?? frame,
        clause: heading ? HEADING : clause,
        paragraph,
        sentence: index,
      };
      const resolved =
        apposed(found[i]!, found[i + 1], sentence, reading, context) ??
        named(found[i]!, found[i - 1], sentence, reading, anchors.told) ??
        resolve(point, context);
      if (
        !isFiled &&
        !isAside(sentence, span, reading, anchors.toldDay, resolved.value) &&
        !outliers.has(one) &&
        !isMemory(anchors, resolved.value, () => sayings.quoted(paragraph, span))
      )
        anchors = remember(anchors, context, resolved, point);
      const { value, reason } = resolved;
      const others = other ? [swapped(resolve(other, context)), ...resolved.others] : resolved.others;
      return { ...words, type: typeOf(point, value), value, ...mod, reason, said: saidOf(point), others };
    });
  });
}

/** The frame that the reader gives a passage; null where nothing is given. */
function givenBy(years: readonly PassageYear[], span: Span, paragraph: number): Frame | null {
  const own = years.find(({ start, end }) => start <= span.start && span.end <= end);
  return own ? { day: null, year: yearTold(own.year, paragraph), given: true } : null;
}

/**
 * An offset beside the date that it comes to takes its value from the date [two days earlier, on Sept. 9]
 * [the next day, Oct. 12]; null where no such date follows.
 */
function apposed(
  one: Found,
  next: Found | undefined,
  sentence: Span,
  reading: string,
  context: Context,
): Resolved | null {
  if (next?.meaning.type !== 'POINT' || one.meaning.type !== 'POINT') return null;
  const { point } = one.meaning;
  const date = next.meaning.point;
  const day =
    (date.is === 'fixed' && /^\d{4}-\d\d-\d\d$/.test(date.value)) ||
    (date.is === 'name' && 'month' in date.name && date.name.day !== undefined);
  const offset =
    (point.is === 'shift' && point.from === 'told') ||
    (point.is === 'unit' && /^(?:following|previous|that)$/.test(point.deixis));
  if (!day || !offset || (point.unit !== 'D' && point.unit !== 'W')) return null;
  if (!/^, (?:on )?$/.test(reading.slice(sentence.start + one.end, sentence.start + next.start))) return null;
  const { value } = resolve(date, context);
  const span = bounds(value);
  return span && plain(unitValue(point.unit, span.from), 'the date told beside it');
}

const LISTS = /^(?:, (?:and |or )?| and | or )$/;

/** Is a point a month or a day of one, told without more? */
const isDate = ({ meaning }: Found) =>
  meaning.type === 'POINT' &&
  meaning.point.is === 'name' &&
  'month' in meaning.point.name &&
  !meaning.point.deixis;

/** Where the first date of a list stands, whose verb governs all of it [called on 12 January, 3 March and 9 April]. */
function firstOfList(found: readonly Found[], at: number, sentence: Span, reading: string): Span {
  let first = at;
  while (
    first > 0 &&
    isDate(found[first]!) &&
    isDate(found[first - 1]!) &&
    LISTS.test(reading.slice(sentence.start + found[first - 1]!.end, sentence.start + found[first]!.start))
  )
    first--;
  return { start: sentence.start + found[first]!.start, end: sentence.start + found[at]!.end };
}

/** The weekday of the date told right before it [on Feb. 9, 2024, a Friday,]; null where it is none. */
function named(
  one: Found,
  before: Found | undefined,
  sentence: Span,
  reading: string,
  told: Told | null,
): Resolved | null {
  if (!before || !told || one.meaning.type !== 'POINT') return null;
  const { point } = one.meaning;
  if (point.is !== 'name' || !('weekday' in point.name)) return null;
  const day = Math.floor(told.from);
  return /^, a $/i.test(reading.slice(sentence.start + before.end, sentence.start + one.start + 2)) &&
    weekdayOf(day) === point.name.weekday
    ? plain(dayValue(day), 'the date told beside it')
    : null;
}

const pointsOf = (meaning: Meaning) => (meaning.type === 'POINT' ? [meaning.point] : []);

const swapped = ({ value }: Resolved): Reading => ({
  value,
  reason: 'day and month the other way round',
  weight: 0.3,
});

/** Is the story told by the clock, in this sentence or the two before? */
const byTheClock = (toldDay: Told | null, sentence: number) =>
  toldDay?.granularity === 'minute' && sentence - toldDay.sentence <= 2;

/** Is a time the stamp of a paragraph of running notes, which is never still to come [7:40 p.m. It is over the creek.]? */
const isStamp = ({ reading, paragraphs }: Article, paragraph: number, { start, end }: Span) =>
  paragraphs[paragraph]!.start === start && /^(?: [-–—]|[:.])? [A-Z]/.test(reading.slice(end, end + 4));

/** Is an expression all that its paragraph says [Thursday, May 1:]? */
const isLine = ({ reading, paragraphs }: Article, paragraph: number, { start, end }: Span) =>
  paragraphs[paragraph]!.start === start &&
  /^[:.]?$/.test(reading.slice(end, paragraphs[paragraph]!.end).trim());

/** What the heading of a note tells: what has been. */
const HEADING: Clause = { tense: 'past', cue: '', says: false, firm: true };

/** Is a point a weekday, perhaps with a time? */
const isHeading = (point: Point): boolean =>
  point.is === 'name'
    ? 'weekday' in point.name && !point.deixis
    : (point.is === 'clock' || point.is === 'part') && point.on !== undefined && isHeading(point.on);

/** Is a time a sentence of its own that heads a paragraph of a chronicle [Thursday, 9.40am. Two guards have brought him in]? */
const opensNote = ({ reading, paragraphs }: Article, paragraph: number, { start, end }: Span) =>
  paragraphs[paragraph]!.start === start &&
  /^(?:, [^.,;:]{0,24})?\. [A-Z]/.test(reading.slice(end, end + 60));

/**
 * Does somebody speak of a later day than a story told by the clock has got to [left at 9.34pm. "I had lunch ready by
 * eleven," she said. He was killed after 11.30pm]?
 */
const isMemory = ({ toldDay }: Anchors, value: string, quoted: () => boolean) =>
  toldDay?.granularity === 'minute' &&
  Math.floor(bounds(value)?.from ?? 0) > Math.floor(toldDay.from) &&
  quoted();

/** What later expressions may hang on; a flashback and a time without bounds leave the story where it was. */
function remember(anchors: Anchors, context: Context, resolved: Resolved, point: Point): Anchors {
  const span = bounds(resolved.value);
  if (!span || resolved.flashback) return anchors;
  const { dateline, paragraph, sentence } = context;
  const { toldDay, toldPast, toldClock, toldQuarter } = anchors;
  // nor does a plan for later move it on [was to berth by Dec. 15. Three days after leaving a pipe split]
  if (context.clause.tense === 'hindsight' && toldDay && span.from > toldDay.from + 3) return anchors;
  const ahead = dateline !== null && span.from > dateline + 6;
  // [rang at 11.15 to say she would be round for lunch the following day]: nor does what would be
  if (toldDay?.granularity === 'minute' && span.granularity === 'day' && /\bwould\b/.test(context.clause.cue))
    return anchors;
  const told: Told = {
    from: span.from,
    to: span.to,
    granularity: span.granularity,
    value: resolved.value,
    paragraph,
    sentence,
    by: context.clause.by === true || context.clause.cue === 'until',
    run: ahead ? (toldDay?.run ?? 0) + 1 : 0,
    chain: isLongPast(span, dateline) ? (anchors.told?.chain ?? 0) + 1 : 0,
  };
  // a chronicle told by the hour goes on where a witness to it spoke later ["…," she testified on Tuesday]
  const chronicle = toldDay?.granularity === 'minute' || toldDay?.granularity === 'part';
  if (
    context.clause.says &&
    chronicle &&
    span.granularity === 'day' &&
    toldDay.from < Math.floor(span.from) &&
    sentence - toldDay.sentence <= 3
  )
    return { ...anchors, toldDay: { ...toldDay, sentence, paragraph } };
  const isDay = ['day', 'part', 'minute'].includes(span.granularity);
  if (isDay) context.days.note(point, resolved.value, span.from);
  return {
    told,
    toldDay: isDay ? told : toldDay,
    toldPast: isDay && (dateline === null || span.from < dateline + 1) ? told : toldPast,
    toldClock: span.granularity === 'minute' ? told : toldClock,
    toldQuarter: span.granularity === 'quarter' ? told : toldQuarter,
  };
}
