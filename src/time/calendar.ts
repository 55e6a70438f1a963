/**
 * Proleptic Gregorian calendar arithmetic in UTC days, without `Date`: it works for any year, and no
 * time zone can leak in. The day algorithms follow Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms"; years are astronomical (0 is 1 BC, -43 is 44 BC).
 */

/** A moment: days since 1970-01-01T00:00Z. Whole numbers are midnights, the fraction is the time of day. */
export type Day = number & { readonly __unit?: 'day' };

/** A calendar date; `month` is 1 to 12, `day` 1 to 31. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/**
 * The day number of a date. A month or a day outside its range is carried over (month 13 is next January).
 * @param year astronomical year
 * @param month 1 to 12, or beyond
 * @param day 1 to 31, or beyond
 * @returns whole UTC days since 1970-01-01
 */
export function dayOf(year: number, month = 1, day = 1): Day {
  const y0 = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + (day - 1);
}

/** The date on which a moment falls (UTC). */
export function dateOf(moment: Day): CivilDate {
  const z = Math.floor(moment) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** The minutes since midnight of a moment, 0 to 1439, rounded to the minute. */
export function minutesOf(moment: Day): number {
  return Math.min(1439, Math.round((moment - Math.floor(moment)) * 1440));
}

/** A midnight plus a time of day: the moment in UTC days. */
export function atTime(day: Day, hour: number, minute = 0): Day {
  return day + (hour * 60 + minute) / 1440;
}

/** ISO weekday of a moment: 1 is Monday, 7 is Sunday. */
export function weekdayOf(moment: Day): number {
  return ((((Math.floor(moment) + 3) % 7) + 7) % 7) + 1;
}

/** The number of days in a month. */
export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1) - dayOf(year, month);
}

/** The same day some months on (negative: back); the 31st is cut to the month's last day. Keeps the time of day. */
export function addMonths(moment: Day, months: number): Day {
  const { year, month, day } = dateOf(moment);
  const first = dateOf(dayOf(year, month + months));
  return (
    dayOf(first.year, first.month, Math.min(day, monthLength(first.year, first.month))) +
    (moment - Math.floor(moment))
  );
}

/** The Monday that starts an ISO week (ISO 8601: week 1 holds 4 January). */
export function mondayOf(isoYear: number, week: number): Day {
  const jan4 = dayOf(isoYear, 1, 4);
  return jan4 - (weekdayOf(jan4) - 1) + (week - 1) * 7;
}

/** ISO year and week (1 to 53) in which a moment falls. */
export function isoWeekOf(moment: Day): { year: number; week: number } {
  const monday = Math.floor(moment) - (weekdayOf(moment) - 1);
  const { year } = dateOf(monday + 3);
  return { year, week: Math.round((monday - mondayOf(year, 1)) / 7) + 1 };
}

/** First and last year of a day that a reader may give: TIMEX3 writes years in four digits. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

/** The day that a date names; null where there is no such day, or its year is out of bounds. */
export function civilDay(year: number, month: number, day: number): Day | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return null;
  const at = dayOf(year, month, day);
  return dateOf(at).month === month ? at : null;
}
