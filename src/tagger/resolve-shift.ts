import { bounds, dayValue, minuteValue, yearValue } from '../time/timex.ts';
import { dayOfTold, type Context } from './context.ts';
import type { Point } from './meaning.ts';
import { flashback, plain, type Resolve, type Resolved } from './resolved.ts';
import { moved, unitValue, wordOf } from './units.ts';

/** Has the sentence just told a year of its own [the takeover in 2014 of a rival, for which it had bid a year earlier]? */
const isDated = (told: Context['told'], { sentence }: Context) =>
  told?.granularity === 'year' && told.sentence === sentence;

/**
 * Resolves so many units before or after a time [three days ago] [two weeks later] [a week from Sunday].
 * @returns null where there is nothing to count from
 */
export function resolveShift(
  point: Point & { is: 'shift' },
  context: Context,
  resolve: Resolve,
): Resolved | null {
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
    unit === 'Y' &&
    point.back &&
    toldQuarter &&
    toldQuarter.sentence >= context.sentence - 8 &&
    !isDated(told, context)
      ? toldQuarter
      : null;
  if (quarter && count === 1) {
    return flashback(
      plain(unitValue('Q', moved(quarter.from, 'Y', -count)), 'the same quarter of the year before'),
    );
  }
  if (small) {
    // [rang at 9.30 that night … told him to wait until morning … went back an hour later]
    const { toldClock, paragraph } = context;
    const clock = anchor?.granularity === 'part' && toldClock?.paragraph === paragraph ? toldClock : anchor;
    if (clock?.granularity !== 'minute' || from === 'dateline')
      return plain(
        point.back || from === 'told' ? 'PAST_REF' : 'FUTURE_REF',
        'hours without a clock to count from',
      );
    return backward(
      plain(
        minuteValue(moved(clock.from, unit, point.back ? -count : count)),
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
  const word = wordOf(unit);
  return backward(
    plain(
      value,
      `${count} ${word}${count === 1 ? '' : 's'} ${point.back ? 'before' : 'after'} ${anchor ? 'the time told last' : 'the dateline'}`,
    ),
  );
}
