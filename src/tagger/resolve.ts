import { addMonths, dateOf, weekdayOf, type Day } from '../time/calendar.ts';
import {
  bounds,
  dayValue,
  minuteValue,
  monthValue,
  weekendValue,
  weekValue,
  yearValue,
} from '../time/timex.ts';
import { isFar, type Context, type Told } from './context.ts';
import type { Deixis, Point, Unit } from './meaning.ts';
import { resolveName } from './name.ts';
import { openValue } from './open.ts';
import { flashback, plain, type Resolved } from './resolved.ts';
import type { Clause } from './tense.ts';

/**
 * Resolves a point in its context.
 * @param point what is said
 * @param context what it is said against
 */
export function resolve(point: Point, context: Context): Resolved {
  switch (point.is) {
    case 'fixed':
      return plain(point.value, 'told in full');
    case 'name':
      return resolveName(point, context, resolve);
    case 'unit':
      return (
        resolveUnit(point.unit, point.deixis, context) ?? plain(openValue(point), 'the dateline is not known')
      );
    case 'shift':
      return resolveShift(point, context) ?? plain(openValue(point), 'the dateline is not known');
    case 'nth':
      return resolveNth(point, context);
    case 'clock':
    case 'part':
      return resolveTime(point, context);
  }
}

/** The value of a unit at a day. */
export function unitValue(unit: Unit, day: Day): string {
  const { year, month } = dateOf(day);
  const years = yearValue(day);
  switch (unit) {
    case 'D':
    case 'H':
    case 'MIN':
    case 'S':
      return dayValue(day);
    case 'N':
      return `${dayValue(day)}TNI`;
    case 'W':
    case 'FN':
      return weekValue(day);
    case 'WE':
      return weekendValue(day);
    case 'M':
      return monthValue(day);
    case 'Q':
      return `${years}-Q${Math.ceil(month / 3)}`;
    case 'HY':
      return `${years}-H${Math.ceil(month / 6)}`;
    case 'Y':
      return years;
    case 'DE':
      return String(Math.floor(year / 10)).padStart(3, '0');
    case 'CE':
      return String(Math.floor(year / 100)).padStart(2, '0');
  }
}

/** A day moved by so many units. */
function moved(day: Day, unit: Unit, count: number): Day {
  const MONTHS: Partial<Record<Unit, number>> = { M: 1, Q: 3, HY: 6, Y: 12, DE: 120, CE: 1200 };
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(months * count));
  const DAYS: Partial<Record<Unit, number>> = {
    W: 7,
    FN: 14,
    WE: 7,
    H: 1 / 24,
    MIN: 1 / 1440,
    S: 1 / 86_400,
  };
  return day + count * (DAYS[unit] ?? 1);
}

const NAMES: Partial<Record<Unit, string>> = {
  D: 'day',
  W: 'week',
  FN: 'fortnight',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  H: 'hour',
  MIN: 'minute',
  N: 'night',
  WE: 'weekend',
};

function resolveUnit(unit: Unit, deixis: Deixis, context: Context): Resolved | null {
  const { dateline, told, toldDay, toldQuarter, history } = context;
  // what has happened does not hang on a day that is still to come
  const past = context.clause.tense === 'past';
  const day = past && toldDay?.sentence !== context.sentence ? context.toldPast : toldDay;
  const ahead = past && dateline !== null && told !== null && told.from > dateline;
  const pointed = unit === 'D' || unit === 'N' ? (day ?? (ahead ? null : told)) : told;
  const word = NAMES[unit] ?? 'time';
  const at = (day: Day, count: number, reason: string) =>
    plain(unitValue(unit, moved(day, unit, count)), reason);
  if (deixis === 'latest' && unit === 'Y') {
    // [beat them on the first Saturday of the new year]: the one that has begun, or the one to come
    if (dateline === null) return null;
    const begun = context.clause.tense === 'past' && dateOf(dateline).month <= 9;
    return at(dateline, begun ? 0 : 1, 'the new year nearest the dateline');
  }
  if (deixis === 'latest') {
    if (toldQuarter && unit === 'Q') return plain(toldQuarter.value, 'the quarter told last');
    return dateline === null
      ? null
      : at(dateline, unit === 'Q' ? -1 : 0, `the last full ${word} before the dateline`);
  }
  if (deixis === 'hand') {
    const here = pointed?.paragraph === context.paragraph;
    // an itinerary told ahead has its own week and month
    const next = dateline !== null && pointed !== null && pointed.from > dateline && unit !== 'Y';
    const near = pointed && (unit === 'D' || history || (here && (next || isFar(pointed, dateline))));
    if (near) return at(pointed.from, 0, `the ${word} of the time told last`);
    return dateline === null ? null : at(dateline, 0, `the ${word} of the dateline`);
  }
  if (deixis === 'that' || deixis === 'following' || deixis === 'previous') {
    const from = pointed ? opening(pointed) : dateline;
    if (from === null) return null;
    const step = deixis === 'that' ? 0 : deixis === 'following' ? 1 : -1;
    const resolved = at(
      Math.floor(deixis === 'following' && pointed ? Math.max(from, pointed.to - 1) : from),
      step,
      `${deixis === 'that' ? 'the same' : `the ${deixis}`} ${word}, counted from ${pointed ? 'the time told last' : 'the dateline'}`,
    );
    return deixis === 'previous' ? flashback(resolved) : resolved;
  }
  const reference = history && told ? told.from : dateline;
  if (reference === null) return null;
  return at(
    reference,
    deixis === 'this' ? 0 : deixis === 'last' ? -1 : 1,
    `${deixis} ${word}, counted from the dateline`,
  );
}

function resolveShift(point: Point & { is: 'shift' }, context: Context): Resolved | null {
  const { count, unit, from } = point;
  const { dateline, told, toldDay, toldQuarter } = context;
  if (typeof from === 'object') {
    const base = resolve(from, context);
    const span = bounds(base.value);
    if (!span) return plain(base.value, base.reason);
    if (count === null) return plain(point.back ? 'PAST_REF' : 'FUTURE_REF', 'a vague number');
    const day = moved(
      point.back ? span.from : span.granularity === 'day' ? span.from : span.to - 1,
      unit,
      point.back ? -count : count,
    );
    const fine = span.granularity === 'day' || span.granularity === 'part' || span.granularity === 'minute';
    const coarse =
      span.granularity === 'week' ? 'W' : span.granularity === 'month' && unit === 'Y' ? 'M' : unit;
    return plain(fine ? dayValue(day) : unitValue(coarse, day), `counted from ${base.value}`);
  }
  if (count === null)
    return plain(point.back || from === 'told' ? 'PAST_REF' : 'FUTURE_REF', 'a number that is not told');
  const small = unit === 'H' || unit === 'MIN' || unit === 'S';
  const anchor =
    from === 'dateline' ? null : small || unit === 'D' || unit === 'N' ? (toldDay ?? told) : told;
  const backward = (resolved: Resolved) => (from === 'told' && point.back ? flashback(resolved) : resolved);
  // [a year earlier] beside a quarter: the same quarter of the year before
  const quarter =
    unit === 'Y' && point.back && toldQuarter && toldQuarter.sentence >= context.sentence - 8
      ? toldQuarter
      : null;
  if (quarter && count === 1) {
    return flashback(
      plain(unitValue('Q', moved(quarter.from, 'Y', -count)), 'the same quarter of the year before'),
    );
  }
  if (small) {
    if (anchor?.granularity !== 'minute' || from === 'dateline')
      return plain(
        point.back || from === 'told' ? 'PAST_REF' : 'FUTURE_REF',
        'hours without a clock to count from',
      );
    return backward(
      plain(
        minuteValue(moved(anchor.from, unit, point.back ? -count : count)),
        'counted from the clock time told last',
      ),
    );
  }
  // nothing was told from which it could be later, and it is not to come [forty years on, she remembers]
  const { tense } = context.clause;
  if (from === 'told' && !point.back && !anchor && (tense === 'past' || (unit === 'Y' && tense !== 'future')))
    return plain('PAST_REF', 'nothing was told before');
  const reference = anchor
    ? dayOfTold(anchor)
    : context.history && told && from === 'told'
      ? told.from
      : dateline;
  if (reference === null) return null;
  const day = moved(reference, unit, point.back ? -count : count);
  const whole = Number.isInteger(count) ? unit : unit === 'Y' ? 'M' : unit;
  const value = unit === 'DE' ? yearValue(day) : unit === 'CE' ? unitValue('DE', day) : unitValue(whole, day);
  // no calendar goes there [2015 decades later]
  if (bounds(value) === null) return null;
  const word = NAMES[unit] ?? 'time';
  return backward(
    plain(
      value,
      `${count} ${word}${count === 1 ? '' : 's'} ${point.back ? 'before' : 'after'} ${anchor ? 'the time told last' : 'the dateline'}`,
    ),
  );
}

function resolveNth({ nth, unit, weekday, beside, of }: Point & { is: 'nth' }, context: Context): Resolved {
  const base = resolve(of, context);
  const span = bounds(base.value);
  if (!span) return plain(base.value, base.reason);
  if (weekday !== undefined && beside) {
    const day =
      nth < 0
        ? span.from - ((weekdayOf(span.from) - weekday + 6) % 7) - 1
        : span.to + ((weekday - weekdayOf(span.to) + 7) % 7);
    return plain(dayValue(day), `counted from ${base.value}`);
  }
  if (weekday !== undefined) {
    const first = span.from + ((weekday - weekdayOf(span.from) + 7) % 7);
    const count = Math.ceil((span.to - first) / 7);
    const at = nth < 0 ? count - 1 : nth - 1;
    return at >= count
      ? plain(base.value, base.reason)
      : plain(dayValue(first + at * 7), `counted within ${base.value}`);
  }
  const day =
    nth === 0
      ? span.from
      : nth < 0
        ? span.to - (unit === 'W' && span.granularity === 'year' ? 4 : 1)
        : unit === 'W'
          ? span.from + (nth - 1) * 7
          : moved(span.from, unit, nth - 1);
  // the first week of a year is its ISO week 1, which holds 4 January
  const held = nth > 0 && unit === 'W' && span.granularity === 'year' ? day + 3 : day;
  // a holiday early in the week belongs to the weekend before it
  if (unit === 'WE' && weekdayOf(held) <= 2)
    return plain(unitValue(unit, held - 3), `the weekend of ${base.value}`);
  return plain(unitValue(unit, Math.floor(held)), `counted within ${base.value}`);
}

// a past before the past [the engine had been lit at 6:58]
const BEFORE_THEN = /\bhad\b/i;

/** The first moment after another at which a clock of twelve hours shows a time [8:52 p.m. … at 9:15]. */
function afterwards(minute: number, moment: Day): Day {
  const at = Math.floor(moment) + (minute % 720) / 1440;
  const halves = Math.ceil((moment - at) / 0.5 - 1e-9);
  return at + Math.max(0, halves) * 0.5;
}

// the midnight that closes a day is of that day, though it is the next one's first moment
const closesDay = (value: string) => value.endsWith('T24:00');
const opening = ({ from, value }: Told): Day => (closesDay(value) ? from - 1 : from);
const dayOfTold = (told: Told): Day => Math.floor(opening(told));

/**
 * Does a story go on past midnight: one that has reached the evening [left on Thursday evening … at two in the
 * morning], or one that lasts until then [on Thursday … sang until two in the morning]?
 */
const pastMidnight = (
  point: Point & { is: 'clock' | 'part' },
  { from, granularity, value }: Told,
  { reaches }: Clause,
) =>
  ((granularity !== 'day' && (closesDay(value) || from - Math.floor(from) >= 18 / 24 - 1e-9)) ||
    (reaches === true && point.is === 'clock')) &&
  (point.is === 'clock' ? !point.hours12 && point.minute < 360 : point.part === 'MO' && !point.deixis);

/** Was the time told last a month or a year long past, so that no day of it is known? */
const isOfThen = ({ told, paragraph, clause, dateline }: Context, toldDay: Told | null) =>
  told?.paragraph === paragraph &&
  clause.tense === 'past' &&
  dateline !== null &&
  told.to <= dateline &&
  (toldDay === null || (toldDay.sentence < told.sentence && toldDay.paragraph !== paragraph)) &&
  /^(?:month|season|quarter|half|year)$/.test(told.granularity);

function resolveTime(point: Point & { is: 'clock' | 'part' }, context: Context): Resolved {
  const { dateline, clause, told } = context;
  // what has happened does not hang on a day that is still to come
  const same = context.toldDay?.sentence === context.sentence;
  const last = clause.tense === 'past' && !same ? context.toldPast : context.toldDay;
  // nor is what will be on a night that is over [docked in February … will spend the night there]
  const over =
    clause.tense === 'future' &&
    /\b(?:will|shall|'ll|wo|to|is|are)\b/.test(clause.cue) &&
    last &&
    dateline !== null &&
    last.to <= dateline - 1;
  const toldDay = over ? null : last;
  const on = point.on ? resolve(point.on, context) : null;
  let day: Day | null;
  let reason: string;
  const hand = point.is === 'part' && point.deixis === 'hand';
  const near =
    toldDay &&
    toldDay.sentence >= context.sentence - 4 &&
    toldDay.paragraph >= context.paragraph - (hand ? 0 : 1)
      ? toldDay
      : // [on Wednesday night … the session ended shortly before 22:00]: the last day of the story
        point.is === 'clock' &&
          clause.tense === 'past' &&
          toldDay &&
          dateline !== null &&
          dateline - toldDay.from <= 7
        ? toldDay
        : null;
  // [they got away next morning]
  const deixis =
    point.is !== 'part'
      ? undefined
      : point.deixis === 'next' && clause.tense === 'past'
        ? 'following'
        : point.deixis;
  if (on) {
    const span = bounds(on.value);
    if (!span) return plain(openValue(point, on.value), on.reason);
    [day, reason] = [Math.floor(span.from), on.reason];
  } else if (deixis === 'this' || deixis === 'last' || deixis === 'next') {
    const step = deixis === 'this' ? 0 : deixis === 'last' ? -1 : 1;
    [day, reason] = [dateline === null ? null : dateline + step, 'counted from the dateline'];
  } else if (deixis === 'that' || deixis === 'following' || deixis === 'previous') {
    // [saw it in October … called the next morning]: a day of then, which is not told
    if (isOfThen(context, toldDay)) return plain(openValue(point), 'from a day that is not told');
    const from = toldDay ? dayOfTold(toldDay) : dateline;
    const step = deixis === 'that' ? 0 : deixis === 'following' ? 1 : -1;
    [day, reason] = [from === null ? null : from + step, 'counted from the day told last'];
  } else {
    if (near && point.is === 'clock' && point.hours12 && near.granularity !== 'day')
      return BEFORE_THEN.test(clause.cue)
        ? plain(minuteValue(afterwards(point.minute, near.from - 0.5)), 'the last before the time told last')
        : plain(minuteValue(afterwards(point.minute, near.from)), 'the first after the time told last');
    // [in the winter of 2016 he went back … He left before sunrise]: a day of then, which is not told
    if (
      !near &&
      told &&
      told.paragraph === context.paragraph &&
      clause.tense === 'past' &&
      isFar(told, dateline)
    )
      return plain(openValue(point), 'on a day that is not told');
    // a past night with nothing told is the one before the dateline [shelled overnight]
    const before = hand && context.clause.tense !== 'future' ? 1 : 0;
    // [opened on Sunday. The clocks had gone back overnight]: in the night before
    const eve = hand && near?.granularity === 'day' && BEFORE_THEN.test(clause.cue) ? 1 : 0;
    [day, reason] = near
      ? [dayOfTold(near) - eve + (pastMidnight(point, near, clause) ? 1 : 0), 'on the day told last']
      : [dateline === null ? null : dateline - before, 'by the dateline'];
  }
  if (day === null) return plain(openValue(point), 'the dateline is not known');
  // [moved north through the early hours]: what is told in the past is not still to come
  if (
    !on &&
    clause.tense === 'past' &&
    dateline !== null &&
    day > dateline &&
    near &&
    near.from < dateline + 1
  )
    day = dateline;
  if (point.is === 'part') return plain(`${dayValue(day)}T${point.part}`, reason);
  return plain(
    point.minute >= 1440 ? `${dayValue(day)}T24:00` : minuteValue(day + point.minute / 1440),
    reason,
  );
}
