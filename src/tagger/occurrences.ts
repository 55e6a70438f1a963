import { dateOf, dayOf, monthLength, weekdayOf, type Day } from '../time/calendar.ts';
import { holidayIn } from '../time/holidays.ts';
import type { Interval } from '../time/interval.ts';
import { bounds, dayValue, monthValue, weekendValue } from '../time/timex.ts';
import type { Name } from './meaning.ts';

/** One time at which a recurring name comes round. */
export interface Occurrence extends Interval {
  readonly value: string;
}

const year = (value: number) => String(value).padStart(4, '0');

function valueIn(name: Name, years: number): string | null {
  if ('month' in name) {
    if (name.day === undefined) return monthValue(dayOf(years, name.month));
    return name.day > monthLength(years, name.month) ? null : dayValue(dayOf(years, name.month, name.day));
  }
  if ('season' in name) return `${year(years)}-${name.season}`;
  if ('quarter' in name) return `${year(years)}-Q${name.quarter}`;
  if ('half' in name) return `${year(years)}-H${name.half}`;
  return 'holiday' in name ? dayValue(holidayIn(name.holiday, years)) : null;
}

/**
 * The times around a day at which a name comes round, in order: some before it, some after it.
 * @param name a weekday, a month, a holiday …
 * @param reference the day around which to look
 */
export function occurrences(name: Name, reference: Day): Occurrence[] {
  const { year: years, month } = dateOf(reference);
  const values: (string | null)[] = [];
  if ('weekday' in name || 'weekend' in name) {
    const monday = Math.floor(reference) - (weekdayOf(reference) - 1);
    for (let week = -2; week <= 2; week++)
      values.push(
        'weekday' in name ? dayValue(monday + week * 7 + name.weekday - 1) : weekendValue(monday + week * 7),
      );
  } else if ('dayOfMonth' in name) {
    // a weekday beside it [Friday the 13th] leaves one month or two of a year
    const months = name.on === undefined ? 2 : 12;
    for (let by = -months; by <= months; by++) {
      const first = dateOf(dayOf(years, month + by));
      const day = dayOf(first.year, first.month, name.dayOfMonth);
      const fits = name.on === undefined || weekdayOf(day) === name.on;
      if (fits && name.dayOfMonth <= monthLength(first.year, first.month)) values.push(dayValue(day));
    }
  } else {
    // a leap day comes round every four years
    const leap = 'month' in name && name.month === 2 && name.day === 29;
    for (let by = leap ? -8 : -2; by <= (leap ? 8 : 2); by++) values.push(valueIn(name, years + by));
  }
  const all = values.flatMap((value) => {
    const span = value === null ? null : bounds(value);
    return span && value !== null ? [{ value, from: span.from, to: span.to }] : [];
  });
  // the weekday told with a date [Monday, 4 April] picks its year, unless it is wrong in all of them
  const on = 'month' in name ? name.on : undefined;
  const agreeing = all.filter(({ from }) => weekdayOf(from) === on);
  return agreeing.length > 0 ? agreeing : all;
}

/** The last one that began before the day or holds it. */
export const lastOf = (all: readonly Occurrence[], day: Day) => all.filter(({ from }) => from <= day).at(-1);
/** The first one that has not ended on the day. */
export const nextOf = (all: readonly Occurrence[], day: Day) => all.find(({ to }) => to > day);
/** The last one that had ended when the day began. */
export const endedBefore = (all: readonly Occurrence[], day: Day) => all.filter(({ to }) => to <= day).at(-1);
/** The first one that begins after the day. */
export const beginsAfter = (all: readonly Occurrence[], day: Day) => all.find(({ from }) => from > day);

/** The one nearest to a day; of two as near, the earlier. */
export function nearestOf(all: readonly Occurrence[], day: Day): Occurrence | undefined {
  const away = ({ from, to }: Occurrence) => (day < from ? from - day : day >= to ? day - to + 1 : 0);
  return all.reduce<Occurrence | undefined>(
    (best, one) => (best === undefined || away(one) < away(best) ? one : best),
    undefined,
  );
}
