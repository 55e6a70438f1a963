import { dayOf, type Day } from './calendar.ts';

/** A calendar whose feasts move through the civil year. */
export type OtherCalendar = 'hebrew' | 'islamic-umalqura' | 'chinese';

const years = new Map<string, ReadonlyMap<string, Day>>();

/** The civil days of a year by their names in another calendar, the first where a name comes twice. */
function daysOf(calendar: OtherCalendar, year: number): ReadonlyMap<string, Day> {
  const key = `${calendar} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
  });
  const days = new Map<string, Day>();
  for (let day = dayOf(year), end = dayOf(year + 1); day < end; day++) {
    const name = format.format(day * 86_400_000);
    if (!days.has(name)) days.set(name, day);
  }
  years.set(key, days);
  return days;
}

/**
 * The day of a date in another calendar, by the calendars that every browser carries (Unicode CLDR).
 * @param calendar by its Unicode name
 * @param dates as English writes it there [15 Nisan] [10/1], month before day in figures; in years of different
 *   lengths it may have other names
 * @param year of the civil calendar
 * @returns the first such day in that year, or after it where the year has none
 */
export function calendarDay(calendar: OtherCalendar, dates: readonly string[], year: number): Day {
  const days = daysOf(calendar, year);
  for (const date of dates) {
    const day = days.get(date);
    if (day !== undefined) return day;
  }
  return calendarDay(calendar, dates, year + 1);
}
