import type { Day } from '../time/calendar.ts';
import { bounds, dayValue, minuteValue } from '../time/timex.ts';
import { closesDay, dayOfTold, isFar, type Context, type Told } from './context.ts';
import type { Point } from './meaning.ts';
import { openValue } from './open.ts';
import { plain, type Resolve, type Resolved } from './resolved.ts';
import type { Clause } from './clause.ts';

// a past before the past [the engine had been lit at 6:58]
const BEFORE_THEN = /\bhad\b/i;

/** The first moment after another at which a clock of twelve hours shows a time [8:52 p.m. … at 9:15]. */
function afterwards(minute: number, moment: Day): Day {
  const at = Math.floor(moment) + (minute % 720) / 1440;
  const halves = Math.ceil((moment - at) / 0.5 - 1e-9);
  return at + Math.max(0, halves) * 0.5;
}

/** A time whose half of the day nothing tells is one of the waking day [the clock fell at ten to four]. */
const awake = (minute: number) => (minute >= 60 && minute < 360 ? minute + 720 : minute);

/**
 * Does a story go on past midnight: one that has reached the evening [left on Thursday evening … at two in the
 * morning], or one that lasts until then [on Thursday … sang until two in the morning] [… did not arrive until 2 am]?
 */
const pastMidnight = (
  point: Point & { is: 'clock' | 'part' },
  { from, granularity, value }: Told,
  { reaches, cue }: Clause,
) =>
  ((granularity !== 'day' && (closesDay(value) || from - Math.floor(from) >= 18 / 24 - 1e-9)) ||
    ((reaches === true || cue === 'not until') && point.is === 'clock')) &&
  (point.is === 'clock' ? !point.hours12 && point.minute < 360 : point.part === 'MO' && !point.deixis);

/** Is a told time one of the first hours of its day [1.50 a.m.]? */
const isSmallHours = (told: Told | null) =>
  told?.granularity === 'minute' && !closesDay(told.value) && told.from - Math.floor(told.from) < 5 / 24;

/** Is a time the midnight that closes a day? */
const isStruck = (point: Point & { is: 'clock' | 'part' }) => point.is === 'clock' && point.minute === 1440;

/** Was the time told last a month or a year long past, so that no day of it is known? */
const isOfThen = ({ told, paragraph, clause, dateline }: Context, toldDay: Told | null) =>
  told?.paragraph === paragraph &&
  clause.tense === 'past' &&
  dateline !== null &&
  told.to <= dateline &&
  (toldDay === null || (toldDay.sentence < told.sentence && toldDay.paragraph !== paragraph)) &&
  /^(?:month|season|quarter|half|year)$/.test(told.granularity);

/** Resolves a time of day: first the day that it is on, told beside it, before it, or by the dateline. */
export function resolveTime(
  point: Point & { is: 'clock' | 'part' },
  context: Context,
  resolve: Resolve,
): Resolved {
  const { dateline, clause, told } = context;
  // what has happened does not hang on a day that is still to come
  const same = context.toldDay?.sentence === context.sentence;
  const last = clause.tense === 'past' && !same ? context.toldPast : context.toldDay;
  // nor is what will be on a night that is over [docked in February … will spend the night there]
  const over =
    !same &&
    clause.tense === 'future' &&
    /\b(?:will|shall|'ll|wo|is|are)\b/.test(clause.cue) &&
    last &&
    dateline !== null &&
    last.to <= dateline - 1;
  // [it took off at 9:52 … , the hearing was told on Tuesday. At 8:40 she had passed on the forecast]: before that,
  // in the story that is told by the clock
  const { toldClock } = context;
  const earlier =
    BEFORE_THEN.test(clause.cue) &&
    point.is === 'clock' &&
    last &&
    last.granularity !== 'minute' &&
    toldClock &&
    toldClock.from < last.from - 2 &&
    dateline !== null &&
    last.from > dateline - 7;
  const toldDay = over
    ? null
    : earlier
      ? { ...toldClock, paragraph: last.paragraph, sentence: last.sentence }
      : last;
  const on = point.on ? resolve(point.on, context) : null;
  let day: Day | null;
  let reason: string;
  const hand = point.is === 'part' && point.deixis === 'hand';
  const near =
    toldDay &&
    (toldDay.paragraph === context.paragraph ||
      (!hand && toldDay.paragraph === context.paragraph - 1 && toldDay.sentence >= context.sentence - 4))
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
    // [pulled out at 1.50 a.m. … slept that night on cots]: the night that had begun the day before
    const small =
      point.is === 'part' && point.part === 'NI' && deixis === 'that' && isSmallHours(toldDay) ? 1 : 0;
    const from = toldDay ? dayOfTold(toldDay) - small : dateline;
    const step = deixis === 'that' ? 0 : deixis === 'following' ? 1 : -1;
    [day, reason] = [from === null ? null : from + step, 'counted from the day told last'];
  } else {
    if (near && point.is === 'clock' && point.hours12 && near.granularity !== 'day') {
      const then = afterwards(point.minute, near.from);
      // a past before the past, and what would not have come yet on the day of writing
      const before =
        (BEFORE_THEN.test(clause.cue) && !clause.by) ||
        clause.cue.endsWith('since') ||
        (clause.tense === 'past' && dateline !== null && near.from < dateline + 1 && then >= dateline + 1);
      return before
        ? plain(minuteValue(then - 0.5), 'the last before the time told last')
        : plain(minuteValue(then), 'the first after the time told last');
    }
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
    // and so is the midnight that has passed [the deadline passed at midnight]
    const before =
      (hand && clause.tense !== 'future') || (isStruck(point) && clause.tense === 'past') ? 1 : 0;
    // [opened on Sunday. The clocks had gone back overnight]: in the night before
    const eve = hand && near?.granularity === 'day' && BEFORE_THEN.test(clause.cue) ? 1 : 0;
    [day, reason] = near
      ? [
          dayOfTold(near) -
            eve -
            (isStruck(point) && isSmallHours(near) ? 1 : 0) +
            (pastMidnight(point, near, clause) ? 1 : 0),
          'on the day told last',
        ]
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
  const minute = point.hours12 ? awake(point.minute) : point.minute;
  return plain(minute >= 1440 ? `${dayValue(day)}T24:00` : minuteValue(day + minute / 1440), reason);
}
