import { dateOf, dayOf, type Day } from '../time/calendar.ts';
import { minuteValue } from '../time/timex.ts';
import { valueAt, type Shift } from '../timeline/correct/shift.ts';
import { stepAt } from './axis.ts';
import type { Scale } from './scale.ts';

/** The unit in which a hand moves things along the axis: the finest that the axis tells there. */
export interface Snap {
  /** the TIMEX3 value of the unit that a moment lies in */
  readonly value: (day: Day) => string;
  /** a way along the axis in days, as a number of whole units */
  readonly shift: (days: number) => Shift;
}

const MONTH = 30.436875;

/**
 * The unit at a moment of the axis: minutes by the axis' own steps, a day where it tells days or weeks, else a month,
 * a year, or as many years as stand between two ticks.
 * @param scale the scale
 * @param k the whole axis in pixels
 * @param day the moment
 */
export function snapAt(scale: Scale, k: number, day: Day): Snap {
  const { days: length, floor } = stepAt(scale, k, day);
  if (length < 1)
    return {
      value: (moment) => minuteValue(floor(moment)),
      shift: (by) => ({ days: Math.round(by / length) * length }),
    };
  if (length <= 7)
    return { value: (moment) => valueAt('day', moment), shift: (by) => ({ days: Math.round(by) }) };
  const months = length < 300 ? 1 : 12 * Math.max(1, Math.round(length / 365.2425));
  return {
    value: (moment) =>
      months === 1 ? valueAt('month', moment) : valueAt('year', dayOf(dateOf(floor(moment)).year)),
    shift: (by) => ({ months: Math.round(by / (MONTH * months)) * months }),
  };
}
