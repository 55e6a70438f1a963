import { addMonths, dateOf, weekdayOf, type Day } from '../time/calendar.ts';
import type { Interval } from '../time/interval.ts';
import {
  bounds,
  dayValue,
  minuteValue,
  monthValue,
  weekendValue,
  weekValue,
  yearValue,
} from '../time/timex.ts';
import type { Context, Told } from './context.ts';
import type { Reading } from './expression.ts';
import type { Deixis, Name, Point, Unit } from './meaning.ts';
import {
  beginsAfter,
  endedBefore,
  lastOf,
  nearestOf,
  nextOf,
  occurrences,
  type Occurrence,
} from './occurrences.ts';
import { openValue } from './open.ts';

/** A point resolved: its value, the reason for people, and the runner-up readings. */
export interface Resolved {
  readonly value: string;
  readonly reason: string;
  readonly others: readonly Reading[];
  /** does it step back from the story's time? Then what follows does not hang on it. */
  readonly flashback?: boolean;
}

const plain = (value: string, reason: string): Resolved => ({ value, reason, others: [] });
const back = (resolved: Resolved): Resolved => ({ ...resolved, flashback: true });

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
      return resolveName(point, context);
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
  const pointed = unit === 'D' || unit === 'N' ? (toldDay ?? told) : told;
  const word = NAMES[unit] ?? 'time';
  const at = (day: Day, count: number, reason: string) =>
    plain(unitValue(unit, moved(day, unit, count)), reason);
  if (deixis === 'latest') {
    if (toldQuarter && unit === 'Q') return plain(toldQuarter.value, 'the quarter told last');
    return dateline === null
      ? null
      : at(dateline, unit === 'Q' ? -1 : 0, `the last full ${word} before the dateline`);
  }
  if (deixis === 'hand') {
    const near =
      pointed &&
      (unit === 'D' || history || (pointed.paragraph === context.paragraph && isFar(pointed, dateline)));
    if (near) return at(pointed.from, 0, `the ${word} of the time told last`);
    return dateline === null ? null : at(dateline, 0, `the ${word} of the dateline`);
  }
  if (deixis === 'that' || deixis === 'following' || deixis === 'previous') {
    const from = pointed?.from ?? dateline;
    if (from === null) return null;
    const step = deixis === 'that' ? 0 : deixis === 'following' ? 1 : -1;
    const resolved = at(
      Math.floor(deixis === 'following' && pointed ? Math.max(from, pointed.to - 1) : from),
      step,
      `${deixis === 'that' ? 'the same' : `the ${deixis}`} ${word}, counted from ${pointed ? 'the time told last' : 'the dateline'}`,
    );
    return deixis === 'previous' ? back(resolved) : resolved;
  }
  const reference = history && told ? told.from : dateline;
  if (reference === null) return null;
  return at(
    reference,
    deixis === 'this' ? 0 : deixis === 'last' ? -1 : 1,
    `${deixis} ${word}, counted from the dateline`,
  );
}

/** Is a told time well away from the dateline, so that names near it belong to it? */
const isFar = (told: Told, dateline: Day | null) =>
  dateline === null || told.to < dateline - 400 || told.from > dateline + 200;

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
    return plain(fine ? dayValue(day) : unitValue(unit, day), `counted from ${base.value}`);
  }
  if (count === null)
    return plain(point.back || from === 'told' ? 'PAST_REF' : 'FUTURE_REF', 'a number that is not told');
  const small = unit === 'H' || unit === 'MIN' || unit === 'S';
  const anchor =
    from === 'dateline' ? null : small || unit === 'D' || unit === 'N' ? (toldDay ?? told) : told;
  const backward = (resolved: Resolved) => (from === 'told' && point.back ? back(resolved) : resolved);
  // [a year earlier] beside a quarter: the same quarter of the year before
  const quarter =
    unit === 'Y' && point.back && toldQuarter && toldQuarter.sentence >= context.sentence - 8
      ? toldQuarter
      : null;
  if (quarter && count === 1) {
    return back(
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
  const reference = anchor
    ? Math.floor(anchor.from)
    : context.history && told && from === 'told'
      ? told.from
      : dateline;
  if (reference === null) return null;
  const day = moved(reference, unit, point.back ? -count : count);
  const whole = Number.isInteger(count) ? unit : unit === 'Y' ? 'M' : unit;
  const value = unit === 'DE' ? yearValue(day) : unit === 'CE' ? unitValue('DE', day) : unitValue(whole, day);
  const word = NAMES[unit] ?? 'time';
  return backward(
    plain(
      value,
      `${count} ${word}${count === 1 ? '' : 's'} ${point.back ? 'before' : 'after'} ${anchor ? 'the time told last' : 'the dateline'}`,
    ),
  );
}

function resolveNth({ nth, unit, of }: Point & { is: 'nth' }, context: Context): Resolved {
  const base = resolve(of, context);
  const span = bounds(base.value);
  if (!span) return plain(base.value, base.reason);
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
  return plain(unitValue(unit, Math.floor(held)), `counted within ${base.value}`);
}

function resolveTime(point: Point & { is: 'clock' | 'part' }, context: Context): Resolved {
  const { dateline, toldDay } = context;
  const on = point.on ? resolve(point.on, context) : null;
  let day: Day | null;
  let reason: string;
  const near =
    toldDay && toldDay.sentence >= context.sentence - 4 && toldDay.paragraph >= context.paragraph - 1
      ? toldDay
      : null;
  const deixis = point.is === 'part' ? point.deixis : undefined;
  if (on) {
    const span = bounds(on.value);
    if (!span) return plain(openValue(point, on.value), on.reason);
    [day, reason] = [Math.floor(span.from), on.reason];
  } else if (deixis === 'this' || deixis === 'last' || deixis === 'next') {
    const step = deixis === 'this' ? 0 : deixis === 'last' ? -1 : 1;
    [day, reason] = [dateline === null ? null : dateline + step, 'counted from the dateline'];
  } else if (deixis === 'that' || deixis === 'following' || deixis === 'previous') {
    const from = toldDay ? Math.floor(toldDay.from) : dateline;
    const step = deixis === 'that' ? 0 : deixis === 'following' ? 1 : -1;
    [day, reason] = [from === null ? null : from + step, 'counted from the day told last'];
  } else {
    [day, reason] = near
      ? [Math.floor(near.from), 'on the day told last']
      : [dateline, 'on the day of the dateline'];
  }
  if (day === null) return plain(openValue(point), 'the dateline is not known');
  if (point.is === 'part') return plain(`${dayValue(day)}T${point.part}`, reason);
  return plain(
    point.minute >= 1440 ? `${dayValue(day)}T24:00` : minuteValue(day + point.minute / 1440),
    reason,
  );
}

const describe = (name: Name) =>
  'weekday' in name
    ? 'weekday'
    : 'dayOfMonth' in name
      ? 'day of the month'
      : 'month' in name
        ? name.day === undefined
          ? 'month'
          : 'month and day'
        : 'season' in name
          ? 'season'
          : 'quarter' in name
            ? 'quarter'
            : 'half' in name
              ? 'half year'
              : 'holiday' in name
                ? 'named day'
                : 'weekend';

function resolveName(point: Point & { is: 'name' }, context: Context): Resolved {
  const { name, deixis, of } = point;
  const word = describe(name);
  if (of) {
    const base = resolve(of, context);
    const span = bounds(base.value);
    if (!span) return plain(openValue(point), base.reason);
    const found = occurrences(name, span.from).find(({ from }) => from >= span.from && from < span.to);
    return plain(found?.value ?? openValue(point), of.is === 'fixed' ? 'told in full' : base.reason);
  }
  const { dateline, told, clause } = context;
  const pointed = 'weekday' in name ? (context.toldDay ?? told) : told;
  const from = (interval: Interval | null) => interval?.from ?? dateline;
  if (deixis === 'that' || deixis === 'following' || deixis === 'previous') {
    const reference = from(pointed);
    if (reference === null) return plain(openValue(point), 'nothing was told before');
    const all = occurrences(name, reference);
    const found =
      deixis === 'that'
        ? (all.find((one) => pointed && one.from < pointed.to && pointed.from < one.to) ??
          beginsAfter(all, reference - 1))
        : deixis === 'following'
          ? beginsAfter(all, pointed ? Math.ceil(pointed.to) - 1 : reference)
          : endedBefore(all, reference);
    const resolved = plain(found?.value ?? openValue(point), `${word}, counted from the time told last`);
    return deixis === 'previous' ? back(resolved) : resolved;
  }
  if (deixis === 'this' || deixis === 'last' || deixis === 'next') {
    if (dateline === null) return plain(openValue(point), 'the dateline is not known');
    const all = occurrences(name, dateline);
    const found = pointedAt(name, deixis, all, dateline, clause.tense);
    return plain(found?.value ?? openValue(point), `“${deixis}” ${word}, counted from the dateline`);
  }
  const leads = leading(name, context);
  const reference = leads ? leads.from : dateline;
  if (reference === null) return plain(openValue(point), 'the dateline is not known');
  const all = occurrences(name, reference);
  if (leads) {
    const found =
      'weekday' in name || 'weekend' in name || 'dayOfMonth' in name
        ? nextOf(all, leads.from)
        : ledOf(all, leads);
    return plain(found?.value ?? openValue(point), `${word} counted from the time told last, ${leads.value}`);
  }
  return bareName(name, word, all, reference, context);
}

// what still lies ahead on the day of writing, even in a history [the funeral will be] [the case is to open]
const AHEAD = /\b(?:will|shall|'ll|wo|is|are|plans?|hopes?|expects?|scheduled|due|set|may)\b/i;

/** The told time that leads a bare name; null where the dateline does. */
function leading(
  name: Name,
  { told, toldDay, dateline, history, paragraph, sentence, clause }: Context,
): Told | null {
  if (history && told && !AHEAD.test(clause.tense === 'future' ? clause.cue : '')) return told;
  if ('dayOfMonth' in name)
    return told && told.paragraph >= paragraph - 1 && told.granularity !== 'year' ? told : null;
  if ('weekday' in name || 'weekend' in name) {
    if (!toldDay || clause.says || toldDay.paragraph !== paragraph) return null;
    // an itinerary told ahead [leave on Nov. 3 … on Sunday]
    return dateline === null || (toldDay.from > dateline + 6 && clause.tense !== 'past') ? toldDay : null;
  }
  if (!told || told.paragraph !== paragraph || clause.tense === 'future' || clause.tense === 'present')
    return null;
  // a bare year leads its own sentence, a date leads the next one too
  if (sentence - told.sentence > (told.granularity === 'year' ? 0 : 1)) return null;
  return isFar(told, dateline) ? told : null;
}

/** The occurrence in the year that leads; a month that would go far back belongs to the next year. */
const ledOf = (all: readonly Occurrence[], told: Told) => {
  const { year } = dateOf(told.from);
  const own = all.find(({ from }) => dateOf(from).year === year);
  const dated = told.to - told.from < 93;
  return dated && own && own.to < told.from - 240 ? beginsAfter(all, told.from) : own;
};

function pointedAt(
  name: Name,
  deixis: Deixis,
  all: readonly Occurrence[],
  day: Day,
  tense: string,
): Occurrence | undefined {
  if (deixis === 'last') return endedBefore(all, day);
  if (deixis === 'next') return beginsAfter(all, day);
  const { year } = dateOf(day);
  if ('weekday' in name || 'weekend' in name) {
    const monday = day - (weekdayOf(day) - 1);
    const own = all.find(({ from }) => from >= monday && from < monday + 7);
    return tense === 'past' && own && own.from > day
      ? lastOf(all, day)
      : own && own.to <= day && tense !== 'past'
        ? nextOf(all, day)
        : own;
  }
  return all.find(({ from }) => dateOf(from).year === year) ?? nearestOf(all, day);
}

function bareName(
  name: Name,
  word: string,
  all: readonly Occurrence[],
  day: Day,
  { clause, toldDay, told }: Context,
): Resolved {
  const cue = clause.cue ? `after “${clause.cue}”` : 'without a verb';
  const last = lastOf(all, day);
  const next = nextOf(all, day);
  const near = nearestOf(all, day);
  let chosen = near;
  let which = 'the nearest';
  const exact =
    (('month' in name && name.day !== undefined) || 'holiday' in name) &&
    !(clause.firm && clause.tense === 'future');
  if (clause.tense === 'hindsight') {
    // [were supposed to finish on Friday]: the first after what was told, else the last
    const hung = toldDay ?? told;
    chosen =
      hung && hung.from < day && day - hung.from < 40 && !exact
        ? nextOf(all, hung.from + 1)
        : exact
          ? near
          : last;
    which = 'the one then ahead';
  } else if (!exact) {
    if (clause.tense === 'past') [chosen, which] = [last, 'the last'];
    else if (clause.tense === 'future') [chosen, which] = [next, 'the next'];
  }
  const others = [last, next, near]
    .filter(
      (one, i, list) =>
        one && one.value !== chosen?.value && list.findIndex((same) => same?.value === one.value) === i,
    )
    .map((one, i): Reading => ({
      value: one!.value,
      reason: one === next ? 'the next one' : 'the last one',
      weight: exact ? 0.06 : 0.2 / (i + 1),
    }));
  return {
    value: chosen?.value ?? all[0]?.value ?? '',
    reason: `${word} ${exact ? '' : `${cue} `}→ ${which}`,
    others,
  };
}
