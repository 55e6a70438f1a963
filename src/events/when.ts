import { dateOf, dayOf, type Day } from '../time/calendar.ts';
import { bounds, dayValue, monthValue, yearValue } from '../time/timex.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Tie } from './anchor.ts';
import type { When } from './event.ts';
import type { VerbGroup } from './verb-group.ts';

/** What time assembly needs to know beside the expressions. */
export interface Setting {
  readonly expressions: readonly TimeExpression[];
  /** the verb that the times belong to, where there is one */
  readonly group: VerbGroup | null;
  /** when the event told just before was */
  readonly told: When;
  /** the day of writing */
  readonly now: Day | null;
}

export interface Assembled {
  readonly when: When;
  readonly expressions: readonly number[];
  /** is it read off the words, or inferred? For people. */
  readonly reason: string | null;
}

/** Verbs that take a length for their object [stayed six days]. */
const LASTING =
  /^(?:stay|spend|last|rest|wait|remain|live|work|run|serve|sit|stand|sleep|walk|drive|sail|travel|camp|take)$/;
const UNTIL = /^(?:until|till|through|to|and)$/;
/** Lengths of days and hours, in days [P6D, PT36H, P2W]. */
const LENGTH = /^P(?:(\d+)W|(\d+)D|T(\d+)H)$/;

const point = (value: string, mod?: When['startMod']): When => ({
  start: value,
  end: value,
  ...(mod && { startMod: mod, endMod: mod }),
});

/**
 * Puts the times of one happening together: a point, a range, a start with a length, an open end.
 * @returns null where the times tell nothing that stands on a timeline
 */
export function assemble(ties: readonly Tie[], setting: Setting): Assembled | null {
  const { expressions, group, told } = setting;
  const dated = ties.filter(({ expression }) => isPoint(expressions[expression]!));
  const lengths = ties.filter(({ expression }) => expressions[expression]!.type === 'DURATION');
  const length =
    lengths.map(({ expression }) => daysOf(expressions[expression]!.value)).find((days) => days !== null) ??
    null;
  const all = ties.map(({ expression }) => expression);
  const shifted = dated.find(({ shift }) => shift !== undefined);
  if (shifted) return beside(shifted, setting, all);
  const ending = spanUpTo(ties, expressions);
  if (ending) return { when: ending, expressions: all, reason: null };
  const first = dated.find(({ prep }) => prep !== 'for') ?? dated[0];
  if (!first) {
    const recent = ties.find(({ expression }) => expressions[expression]!.value === 'PAST_REF');
    if (recent) return vague(recent, setting, all);
    const within = lengths.find(({ prep }) => prep === 'within');
    if (within && length !== null && setting.now !== null && group?.tense === 'future')
      return {
        when: point(dayValue(setting.now + length)),
        expressions: all,
        reason: 'the day is reckoned from the day of writing',
      };
    const offset = ties.find(({ prep }) => prep === 'offset');
    if (offset) return besides(offset, setting, all);
    const years = lengths.map((tie) => byYears(tie, setting, all)).find((found) => found !== null);
    if (years) return years;
    return length === null || lengths.length === 0 ? null : stretch(length, lengths[0]!, setting, all);
  }
  const start = expressions[first.expression]!;
  const range = rangeOf(dated, expressions);
  if (range) return { when: range, expressions: all, reason: null };
  // [stayed in Paris until Tuesday]: it began with what was told before
  if (/^(?:until|till)$/.test(first.prep) && dated.length === 1) {
    if (group?.negated) return { when: point(start.value, start.mod), expressions: all, reason: null };
    const before = told.start === null ? null : bounds(told.start);
    const until = bounds(start.value);
    if (before && until && before.from < until.from && group !== null && !group.progressive)
      return {
        when: { start: told.start, end: start.value },
        expressions: all,
        reason: 'it begins with the event told before',
      };
    return { when: point(start.value, start.mod), expressions: all, reason: null };
  }
  // [has bombed since September]
  if (
    first.prep === 'since' ||
    (first.prep === 'from' && group !== null && opens(group) && dated.length === 1 && length === null)
  ) {
    return {
      when: { start: start.value, end: '..', ...(start.mod && { startMod: start.mod }) },
      expressions: all,
      reason: null,
    };
  }
  const day = finest([first, ...dated.filter(({ prep }) => prep !== 'for')], expressions);
  const value = expressions[day.expression]!;
  // [took shelter the next morning and sat there for 36 hours] [stayed six days from Monday]
  if (
    length !== null &&
    length >= 1 &&
    lengths.some(({ prep }) => prep === 'for' || (prep === '' && LASTING.test(group?.lemma ?? '')))
  ) {
    const from = bounds(value.value);
    if (from && ['day', 'part', 'minute'].includes(from.granularity) && lastsOn(group))
      return {
        when: { start: value.value, end: dayValue(Math.floor(from.from + length)) },
        expressions: all,
        reason: null,
      };
  }
  return { when: point(value.value, value.mod), expressions: all, reason: null };
}

const isPoint = ({ type, value }: TimeExpression) =>
  (type === 'DATE' || type === 'TIME') && !/_REF$/.test(value);
const opens = (group: VerbGroup) => !group.perfect || group.progressive || group.tense === 'future';
const lastsOn = (group: VerbGroup | null) => group !== null && !group.passive;

/** The finest of several times, which the others only frame [on Tuesday … at 6 p.m.]. */
function finest(dated: readonly Tie[], expressions: readonly TimeExpression[]): Tie {
  const size = ({ expression }: Tie) => {
    const interval = bounds(expressions[expression]!.value);
    return interval ? interval.to - interval.from : Infinity;
  };
  return dated.reduce((best, tie) =>
    size(tie) < size(best) && inside(expressions[tie.expression]!, expressions[best.expression]!)
      ? tie
      : best,
  );
}

function inside(a: TimeExpression, b: TimeExpression): boolean {
  const [x, y] = [bounds(a.value), bounds(b.value)];
  return x !== null && y !== null && Math.floor(x.from) >= Math.floor(y.from) && x.from < y.to;
}

/** [from July 29 to 31] [between October and the end of next year] [July 14 and 15] */
function rangeOf(dated: readonly Tie[], expressions: readonly TimeExpression[]): When | null {
  for (let i = 1; i < dated.length; i++) {
    const [a, b] = [dated[i - 1]!, dated[i]!];
    const [x, y] = [expressions[a.expression]!, expressions[b.expression]!];
    const [from, to] = [bounds(x.value), bounds(y.value)];
    if (!from || !to || from.from > to.from) continue;
    const joined = b.expression === a.expression + 1 && y.start - x.end <= 12;
    const ranged =
      UNTIL.test(b.prep) &&
      (b.prep !== 'to' || a.prep !== 'on') &&
      (b.prep !== 'and' || joined || a.prep === 'between');
    if (ranged || (joined && b.prep === '' && y.start - x.end <= 3))
      return {
        start: x.value,
        end: y.value,
        ...(x.mod && { startMod: x.mod }),
        ...(y.mod && { endMod: y.mod }),
      };
  }
  return null;
}

/** A time told only roughly [some weeks ago] [hours later]: the latter hangs on what was told before. */
function vague(tie: Tie, setting: Setting, all: readonly number[]): Assembled {
  const { text } = setting.expressions[tie.expression]!;
  const told = setting.told.start === null ? null : bounds(setting.told.start);
  if (told && /\b(?:later|after|afterwards?|earlier|before)\b/i.test(text)) {
    const value = /\b(?:hours?|minutes?|moments?|seconds?)\b/i.test(text)
      ? dayValue(told.from)
      : /\bdays?\b/i.test(text)
        ? monthValue(told.from)
        : yearValue(told.from);
    return {
      when: { ...point(value), vague: true },
      expressions: all,
      reason: 'the date is reckoned from the event told before',
    };
  }
  return {
    when: { ...point('PAST_REF'), vague: true },
    expressions: all,
    reason: 'the text tells the time only roughly',
  };
}

/** Reckoned from another happening [hours before landfall]: the day of what was told before, roughly. */
function besides(tie: Tie, setting: Setting, all: readonly number[]): Assembled | null {
  const { text } = setting.expressions[tie.expression]!;
  const told = setting.told.start === null ? null : bounds(setting.told.start);
  if (!told || !/\b(?:hours?|minutes?|moments?|seconds?)\b/i.test(text)) return null;
  return {
    when: { ...point(dayValue(told.from)), vague: true },
    expressions: all,
    reason: 'the date is reckoned from the event told before',
  };
}

/** A value moved by a length, as fine as the length's unit [1987 less P2Y → 1985] [2018-11-27 less P18M → 2017-05]. */
function moved(from: Day, length: string, sign: 1 | -1): string | null {
  const m = /^P(\d+)([YMWD])$/.exec(length);
  if (!m) return null;
  const n = Number(m[1]) * sign;
  const { year, month, day } = dateOf(from);
  switch (m[2]) {
    case 'Y':
      return yearValue(dayOf(year + n, month, 1));
    case 'M':
      return monthValue(dayOf(year, month + n, 1));
    default:
      return dayValue(dayOf(year, month, day + (m[2] === 'W' ? 7 * n : n)));
  }
}

/** [in 1987, two years after coming to the throne] */
function beside({ expression, shift }: Tie, setting: Setting, all: readonly number[]): Assembled | null {
  const from = bounds(setting.expressions[expression]!.value);
  const value =
    from && shift ? moved(from.from, setting.expressions[shift.expression]!.value, shift.sign) : null;
  return value === null
    ? null
    : { when: point(value), expressions: all, reason: 'the date is reckoned from the time beside it' };
}

/** [in the three months to September]: a length that a time closes. */
function spanUpTo(ties: readonly Tie[], expressions: readonly TimeExpression[]): When | null {
  for (let i = 1; i < ties.length; i++) {
    const [a, b] = [expressions[ties[i - 1]!.expression]!, expressions[ties[i]!.expression]!];
    const months = /^P(\d+)M$/.exec(a.value);
    const end = bounds(b.value);
    if (
      a.type !== 'DURATION' ||
      !months ||
      !end ||
      end.granularity !== 'month' ||
      !/^(?:to|through)$/.test(ties[i]!.prep)
    )
      continue;
    const start = moved(end.from, `P${String(Number(months[1]) - 1)}M`, -1);
    return start === null ? null : { start, end: b.value };
  }
  return null;
}

/** Years or months spent from what was told before [she spent the next three years with an aunt]. */
function byYears(tie: Tie, setting: Setting, all: readonly number[]): Assembled | null {
  const { told, group } = setting;
  const { value } = setting.expressions[tie.expression]!;
  const from = told.end === null || told.end === '..' ? null : bounds(told.end);
  if (
    !from ||
    !/^P\d+[YM]$/.test(value) ||
    group?.tense !== 'past' ||
    group.perfect ||
    !LASTING.test(group.lemma) ||
    !/^(?:for)?$/.test(tie.prep)
  )
    return null;
  const end = moved(from.from, value, 1);
  return end === null
    ? null
    : {
        when: { start: told.end, end },
        expressions: all,
        reason: 'the length begins with the event told before',
      };
}

/** A length alone: from what was told before, or up to now. */
function stretch(days: number, tie: Tie, setting: Setting, all: readonly number[]): Assembled | null {
  const { group, told, now } = setting;
  if (group === null || days < 1 || /^(?:in|within|after|of|by)$/.test(tie.prep)) return null;
  if (group.tense === 'present' && group.perfect && now !== null)
    return {
      when: { start: dayValue(now - days), end: '..' },
      expressions: all,
      reason: 'the start is reckoned back from the day of writing',
    };
  // [for the next 30 days]
  if (
    now !== null &&
    group.tense !== 'past' &&
    /\b(?:next|coming)\b/i.test(setting.expressions[tie.expression]!.text)
  )
    return { when: { start: dayValue(now), end: dayValue(now + days) }, expressions: all, reason: null };
  const from = told.end === '..' || told.end === null ? null : bounds(told.end);
  if (!from || !['day', 'part', 'minute'].includes(from.granularity)) return null;
  const day = Math.floor(from.from);
  if (group.tense === 'past' && group.perfect)
    return {
      when: { start: dayValue(day - days + 1), end: dayValue(day) },
      expressions: all,
      reason: 'the length ends with the event told before',
    };
  return {
    when: { start: dayValue(day), end: dayValue(day + days) },
    expressions: all,
    reason: 'the length begins with the event told before',
  };
}

function daysOf(value: string): number | null {
  const m = LENGTH.exec(value);
  if (!m) return null;
  if (m[1] !== undefined) return Number(m[1]) * 7;
  if (m[2] !== undefined) return Number(m[2]);
  return Number(m[3]) / 24;
}

/** The moment that a `When` starts at, for order and for what hangs on it. */
export function startOf(when: When): Day | null {
  return when.start === null ? null : (bounds(when.start)?.from ?? null);
}

/** Does a `When` lie wholly after a day? */
export function isAfter(when: When, day: Day): boolean {
  const start = startOf(when);
  return start !== null && start >= day + 1;
}
