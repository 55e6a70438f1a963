import { addMonths, dateOf, type Day } from '../../time/calendar.ts';
import {
  bounds,
  dayValue,
  minuteValue,
  monthValue,
  weekendValue,
  weekValue,
  yearValue,
  type Granularity,
} from '../../time/timex.ts';
import type { Between, When } from '../model.ts';

/** How far a time is moved: whole months (twelve for a year), or days, which may be parts of one. */
export interface Shift {
  readonly days?: number;
  readonly months?: number;
}

const quarter = (moment: Day) => Math.ceil(dateOf(moment).month / 3);
const season = (moment: Day) => ['WI', 'SP', 'SU', 'FA'][Math.floor((dateOf(moment).month % 12) / 3)]!;
/** January and February are in the winter that began the year before. */
const seasonYear = (moment: Day) => (dateOf(moment).month < 3 ? addMonths(moment, -12) : moment);
/** Decades and centuries of our era by their first figures; the centuries before it are counted back. */
const years = (moment: Day, count: number, figures: number) => {
  const { year } = dateOf(moment);
  return year > 0 ? String(Math.floor(year / count)).padStart(figures, '0') : yearValue(moment);
};

/** The TIMEX3 value of the unit that a moment lies in. */
const VALUES: Readonly<Record<Exclude<Granularity, 'part'>, (moment: Day) => string>> = {
  minute: minuteValue,
  day: dayValue,
  weekend: weekendValue,
  week: weekValue,
  month: monthValue,
  quarter: (moment) => `${yearValue(moment)}-Q${String(quarter(moment))}`,
  season: (moment) => `${yearValue(seasonYear(moment))}-${season(moment)}`,
  half: (moment) => `${yearValue(moment)}-H${dateOf(moment).month < 7 ? '1' : '2'}`,
  year: yearValue,
  decade: (moment) => years(moment, 10, 3),
  century: (moment) => years(moment, 100, 2),
};

/** The TIMEX3 value of the unit that a moment lies in [a minute, a day, a month]. */
export const valueAt = (unit: Exclude<Granularity, 'part'>, moment: Day): string => VALUES[unit](moment);

const moved = (moment: Day, { days = 0, months = 0 }: Shift): Day => addMonths(moment, months) + days;

/**
 * A TIMEX3 value some way on or back, told as finely as before: of a coarser unit the middle is moved, so a year
 * moved by a hundred days stays the year it is. What names no definite time stays.
 */
export function shiftedValue(value: string, by: Shift): string {
  const found = bounds(value);
  if (!found) return value;
  const { from, to, granularity } = found;
  if (granularity === 'minute') return minuteValue(moved(from, by));
  // [Tuesday evening]: the part stays, the day is moved
  if (granularity === 'part')
    return `${dayValue(moved(Math.floor(from), by))}${value.slice(value.indexOf('T'))}`;
  return valueAt(granularity, moved((from + to) / 2, by));
}

const shiftedBetween = (between: Between, by: Shift): Between => ({
  earliest: between.earliest && shiftedValue(between.earliest, by),
  latest: between.latest && shiftedValue(between.latest, by),
});

/** A time some way on or back, with all that is told of its ends. */
export function shiftedWhen(when: When, by: Shift): When {
  return {
    ...when,
    start: when.start && shiftedValue(when.start, by),
    end: when.end && when.end !== '..' ? shiftedValue(when.end, by) : when.end,
    ...(when.startBetween && { startBetween: shiftedBetween(when.startBetween, by) }),
    ...(when.endBetween && { endBetween: shiftedBetween(when.endBetween, by) }),
  };
}

/** A time with another start or end. Of a point both are moved; one that would end before it starts becomes a point. */
export function withEnd(when: When, which: 'start' | 'end', value: string): When {
  const { startMod, endMod } = when;
  const [start, end] = which === 'start' ? [value, when.end] : [when.start ?? value, value];
  const [first, last] = [bounds(start), end === null || end === '..' ? null : bounds(end)];
  if (first && last && last.to <= first.from) return { start: value, end: value };
  return {
    start,
    end: end ?? value,
    ...(which === 'end' && startMod && { startMod }),
    ...(which === 'start' && endMod && { endMod }),
  };
}
