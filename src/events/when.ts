import type { Day } from '../time/calendar.ts';
import { bounds, dayValue } from '../time/timex.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import { LASTING } from '../lexicon/verbs.ts';
import { ENDING, type Tie } from './tie.ts';
import { UNDATED, type When } from './event.ts';
import type { VerbGroup } from './verb-group.ts';

import {
  beside,
  besides,
  byYears,
  daysOf,
  endingWith,
  limitOf,
  point,
  spanUpTo,
  stretch,
  vague,
  type Assembled,
  type Setting,
} from './reckoning.ts';

const UNTIL = /^(?:until|till|through|to|and)$/;
const RUNNING = /^(?:run|last|continue|remain|stay|go|extend|stretch)$/;
/**
 * Puts the times of one happening together: a point, a range, a start with a length, an open end.
 * @returns null where the times tell nothing that stands on a timeline
 */
export function assemble(ties: readonly Tie[], given: Setting): Assembled | null {
  const setting = { ...given, told: toldFor(given) };
  const { expressions, group, told } = setting;
  const dated = ties.filter(({ expression }) => isPoint(expressions[expression]!));
  const lengths = ties.filter(({ expression }) => expressions[expression]!.type === 'DURATION');
  const length =
    lengths.map(({ expression }) => daysOf(expressions[expression]!.value)).find((days) => days !== null) ??
    null;
  const all = ties.map(({ expression }) => expression);
  const shifted = dated.find(({ shift }) => shift !== undefined);
  if (shifted) return beside(shifted, setting, all);
  // [served four years and was released in 2017]
  const close = dated.find(({ prep }) => prep === ENDING);
  if (close) return endingWith(close, lengths[0]!, setting, all);
  const ending = spanUpTo(ties, expressions);
  if (ending) return { when: ending, expressions: all, reason: null };
  const first = dated.find(({ prep }) => prep !== 'for') ?? dated[0];
  if (!first) {
    const recent = ties.find(({ expression }) => expressions[expression]!.value === 'PAST_REF');
    // [it has happened in the past]: not when
    if (recent && /^(?:in )?the past$/i.test(expressions[recent.expression]!.text)) return null;
    if (recent) return vague(recent, setting, all);
    const soon = ties.find(({ expression }) => expressions[expression]!.value === 'FUTURE_REF');
    if (soon && group !== null && (group.tense !== 'past' || group.plan !== null))
      return {
        when: { ...point('FUTURE_REF'), vague: true },
        expressions: all,
        reason: 'the text tells the time only roughly',
      };
    const within = lengths.find(({ prep }) => prep === 'within');
    if (within && length !== null && setting.now !== null && group?.tense === 'future')
      return {
        when: point(dayValue(setting.now + length)),
        expressions: all,
        reason: 'the day is reckoned from the day of writing',
      };
    // [has 28 days to lodge an appeal] [gave it 48 hours to leave]
    const limit = lengths.find(({ prep }) => prep === 'have until');
    if (limit && length !== null && length >= 1) return limitOf(length, setting, all);
    // [30 walked out within two hours]: of what was told before
    const before = told.start === null ? null : bounds(told.start);
    if (within && length !== null && length < 1 && before && group?.tense === 'past')
      return {
        when: point(dayValue(before.from)),
        expressions: all,
        reason: 'the day is that of the event told before',
      };
    const offset = ties.find(({ prep }) => prep === 'offset');
    if (offset) return besides(offset, setting, all);
    const years = lengths.map((tie) => byYears(tie, setting, all)).find((found) => found !== null);
    if (years) return years;
    return length === null || lengths.length === 0 ? null : stretch(length, lengths[0]!, setting, all);
  }
  const start = expressions[first.expression]!;
  // [walked out before sunrise]: on a day of what was told before, that is all that is known
  if (setting.now !== null && told.start !== null && told.end !== '..' && bounds(start.value) === null)
    return {
      when: { start: told.start, end: told.end, vague: true },
      expressions: all,
      reason: 'the day is not told; it is about when the event told before was',
    };
  const range = rangeOf(dated, expressions);
  if (range) return { when: range, expressions: all, reason: null };
  // [stayed in Paris until Tuesday]: it began with what was told before
  const through = first.prep === 'through' && RUNNING.test(group?.lemma ?? '');
  if ((/^(?:until|till)$/.test(first.prep) || through) && dated.length === 1) {
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
  // [a retrial could not start before summer] [is unlikely to leave the ground before June]: then at the earliest
  const late =
    group !== null &&
    (group.negated ? /^(?:could|would|might|may|will)$/.test(group.modal ?? '') : group.plan === 'unlikely');
  if (late && first.prep === 'before')
    return { when: { start: start.value, end: '..' }, expressions: all, reason: null };
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
    lengths.some(({ prep }) => prep === 'for' || (prep === '' && LASTING.has(group?.lemma ?? '')))
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

/** The time told before that a happening may hang on: what has happened does not hang on what is planned. */
function toldFor({ told, group, now }: Setting): When {
  const start = told.start === null ? null : bounds(told.start);
  const ahead = start !== null && now !== null && start.from > now;
  return ahead && group?.tense === 'past' && group.plan === null ? UNDATED : told;
}

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
    // [at 2:35 a.m. (0735 GMT)]: one time, told twice
    if (/\b(?:GMT|UTC)\b/.test(y.text) && !/\b(?:GMT|UTC)\b/.test(x.text)) continue;
    const joined = b.expression === a.expression + 1 && y.start - x.end <= 12;
    const ranged =
      UNTIL.test(b.prep) &&
      (b.prep !== 'to' || a.prep !== 'on') &&
      (b.prep !== 'and' || joined || a.prep === 'between');
    if (ranged || (joined && /^[-–—]?$/.test(b.prep) && y.start - x.end <= 3))
      return {
        start: x.value,
        end: y.value,
        ...(x.mod && { startMod: x.mod }),
        ...(y.mod && { endMod: y.mod }),
      };
  }
  return null;
}

/** The moment that a `When` starts at, for order and for what hangs on it. */
export function startOf(when: When): Day | null {
  return when.start === null ? null : (bounds(when.start)?.from ?? null);
}
