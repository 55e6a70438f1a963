import { dateOf, dayOf, type Day } from '../time/calendar.ts';
import { bounds, dayValue, monthValue, yearValue } from '../time/timex.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import { LASTING } from '../lexicon/verbs.ts';
import type { Tie } from './tie.ts';
import type { When } from './event.ts';
import type { VerbGroup } from './verb-group.ts';

// Times that are reckoned from something else: a length, an offset, a rough word.

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

/** When a happening is, the expressions that say so, and why it is not sure. */
export interface Assembled {
  readonly when: When;
  readonly expressions: readonly number[];
  /** is it read off the words, or inferred? For people. */
  readonly reason: string | null;
}

/** Lengths of weeks, days, hours and minutes [P2W, P6D, PT36H, PT1H30M]. */
const LENGTH = /^P(?:(\d+)W|(\d+)D|T(?:(\d+)H)?(?:(\d+)M)?)$/;

/** A point in time: the same value twice. */
export const point = (value: string, mod?: When['startMod']): When => ({
  start: value,
  end: value,
  ...(mod && { startMod: mod, endMod: mod }),
});

/** A time told only roughly [some weeks ago] [hours later]: the latter hangs on what was told before. */
export function vague(tie: Tie, setting: Setting, all: readonly number[]): Assembled {
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
export function besides(tie: Tie, setting: Setting, all: readonly number[]): Assembled | null {
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
  // hours before are the same day, or as good as
  if (/^PT/.test(length)) return dayValue(from);
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
export function beside(
  { expression, shift }: Tie,
  setting: Setting,
  all: readonly number[],
): Assembled | null {
  const from = bounds(setting.expressions[expression]!.value);
  const value =
    from && shift ? moved(from.from, setting.expressions[shift.expression]!.value, shift.sign) : null;
  return value === null
    ? null
    : { when: point(value), expressions: all, reason: 'the date is reckoned from the time beside it' };
}

/** [in the three months to September]: a length that a time closes. */
export function spanUpTo(ties: readonly Tie[], expressions: readonly TimeExpression[]): When | null {
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

/** A length that ended with the time of what is told next. */
export function endingWith(
  end: Tie,
  length: Tie,
  { expressions }: Setting,
  all: readonly number[],
): Assembled | null {
  const { value } = expressions[end.expression]!;
  const to = bounds(value);
  const start = to && moved(to.from, expressions[length.expression]!.value, -1);
  return start === null
    ? null
    : { when: { start, end: value }, expressions: all, reason: 'the length ends with what is told next' };
}

/**
 * Years or months spent from what was told before [she spent the next three years with an aunt] [it will close on
 * 3 April and stay closed for 18 months].
 */
export function byYears(tie: Tie, setting: Setting, all: readonly number[]): Assembled | null {
  const { told, group } = setting;
  const { value } = setting.expressions[tie.expression]!;
  const from = told.end === null || told.end === '..' ? null : bounds(told.end);
  if (
    !from ||
    !/^P\d+[YM]$/.test(value) ||
    group === null ||
    !(
      group.tense === 'past' ||
      (group.tense === 'future' && setting.now !== null && from.from > setting.now)
    ) ||
    !lasts(tie, group, setting)
  )
    return null;
  // [had served three years of his term]: up to what was told before
  if (group.perfect) {
    const start = group.tense === 'past' && LASTING.has(group.lemma) ? moved(from.from, value, -1) : null;
    return start === null
      ? null
      : {
          when: { start, end: told.end },
          expressions: all,
          reason: 'the length ends with the event told before',
        };
  }
  const end = moved(from.from, value, 1);
  return end === null
    ? null
    : {
        when: { start: told.end, end },
        expressions: all,
        reason: 'the length begins with the event told before',
      };
}

/** Verbs that have a term for what comes of them, not for how long they last [was jailed for two years]. */
const TERM =
  /^(?:jail|imprison|sentence|ban|suspend|sign|extend|hire|ask|call|hope|pay|vote|elect|appoint|lease|loan)$/;

/** Does a length of months or years tell how long a verb went on [stopped work for 11 months] [over the next two years]? */
function lasts({ prep, expression }: Tie, { lemma }: VerbGroup, { expressions }: Setting): boolean {
  if (/^(?:for)?$/.test(prep) && LASTING.has(lemma)) return true;
  if (prep === 'for') return !TERM.test(lemma);
  return /^(?:over|during|in)$/.test(prep) && /\b(?:next|following)\b/i.test(expressions[expression]!.text);
}

/** A length alone: from what was told before, or up to now. */
export function stretch(days: number, tie: Tie, setting: Setting, all: readonly number[]): Assembled | null {
  const { group, told, now } = setting;
  if (group === null) return null;
  // [asked for five weeks with it]: wanted, not lasting
  if (tie.prep === 'for' && /^(?:ask|call|look|hope|apply|pay|vote|wait|want|wish)$/.test(group.lemma))
    return null;
  const within = /^(?:in|within)$/.test(tie.prep);
  const simple = group.tense === 'past' && !group.perfect && group.plan === null && group.modal === null;
  if (/^(?:after|of|by)$/.test(tie.prep) || (within && !simple)) return null;
  // [lay in the cold for nine hours] [walked to the wharf in five hours]: on the day of what was told before
  // but [scored on 27 minutes]
  if (days < 1)
    return simple && /^(?:for|in|within|during|over)?$/.test(tie.prep) ? onThatDay(told, group, all) : null;
  // [has promised herself a week]: what, not how long
  if (tie.prep === '' && /^(?:promise|give|grant|allow|offer|win|lose|save|buy)$/.test(group.lemma))
    return null;
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
  // [was sentenced in January. He spent 11 days in prison]
  if (from?.granularity === 'month' && days < 28 && simple && LASTING.has(group.lemma))
    return {
      when: { ...point(told.end!), vague: true },
      expressions: all,
      reason: 'the month is that of the event told before',
    };
  if (!from || !['day', 'part', 'minute'].includes(from.granularity)) return null;
  const day = Math.floor(from.from);
  // [took them away over the next two days]
  if (group.tense === 'past' && /\b(?:next|following)\b/i.test(setting.expressions[tie.expression]!.text))
    return {
      when: { start: dayValue(day + 1), end: dayValue(day + days) },
      expressions: all,
      reason: 'the length begins with the event told before',
    };
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

/** Hours within the day of what was told before. */
function onThatDay(told: When, group: VerbGroup, all: readonly number[]): Assembled | null {
  const from = told.start === null || told.end === '..' ? null : bounds(told.start);
  if (!from || !['day', 'part', 'minute'].includes(from.granularity) || group.progressive || group.negated)
    return null;
  if (
    /^(?:last|take|run|be|have|continue|delay|postpone|allow|give|get|grant|offer|need|save|lose)$/.test(
      group.lemma,
    )
  )
    return null;
  return {
    when: point(dayValue(from.from)),
    expressions: all,
    reason: 'the day is that of the event told before',
  };
}

/** A length in days, where it is one of weeks, days, hours or minutes; null else. */
export function daysOf(value: string): number | null {
  const m = LENGTH.exec(value);
  if (!m) return null;
  if (m[1] !== undefined) return Number(m[1]) * 7;
  if (m[2] !== undefined) return Number(m[2]);
  return Number(m[3] ?? 0) / 24 + Number(m[4] ?? 0) / 1440;
}

/** The day by which something is to be done, a length after it was told [*has 28 days* to appeal]. */
export function limitOf(length: number, { told, now }: Setting, all: readonly number[]): Assembled | null {
  const before = told.start === null ? null : bounds(told.start);
  const from = before && (now === null || before.from <= now) ? before.from : now;
  return from === null
    ? null
    : {
        when: point(dayValue(Math.floor(from + length))),
        expressions: all,
        reason: 'the length is counted from what was told before',
      };
}
