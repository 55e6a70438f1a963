import { addMonths, dateOf, type Day } from '../time/calendar.ts';
import { dayValue, monthValue, weekendValue, weekValue, yearValue } from '../time/timex.ts';
import type { Unit } from './meaning.ts';

/** The value of a unit at a day. */
export function unitValue(unit: Unit, day: Day): string {
  const { year, month } = dateOf(day);
  const years = yearValue(day);
  switch (unit) {
    case 'D':
    case 'H':
    case 'MIN':
    case 'S':
      return dayValue(day);
    case 'N':
      return `${dayValue(day)}TNI`;
    case 'W':
    case 'FN':
      return weekValue(day);
    case 'WE':
      return weekendValue(day);
    case 'M':
      return monthValue(day);
    case 'Q':
      return `${years}-Q${Math.ceil(month / 3)}`;
    case 'HY':
      return `${years}-H${Math.ceil(month / 6)}`;
    case 'Y':
      return years;
    case 'DE':
      return String(Math.floor(year / 10)).padStart(3, '0');
    case 'CE':
      return String(Math.floor(year / 100)).padStart(2, '0');
  }
}

/** A day moved by so many units. */
export function moved(day: Day, unit: Unit, count: number): Day {
  const MONTHS: Partial<Record<Unit, number>> = { M: 1, Q: 3, HY: 6, Y: 12, DE: 120, CE: 1200 };
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(months * count));
  const DAYS: Partial<Record<Unit, number>> = {
    W: 7,
    FN: 14,
    WE: 7,
    H: 1 / 24,
    MIN: 1 / 1440,
    S: 1 / 86_400,
  };
  return day + count * (DAYS[unit] ?? 1);
}

const NAMES: Partial<Record<Unit, string>> = {
  D: 'day',
  W: 'week',
  FN: 'fortnight',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  H: 'hour',
  MIN: 'minute',
  N: 'night',
  WE: 'weekend',
};

/** The word for a unit, for people. */
export const wordOf = (unit: Unit): string => NAMES[unit] ?? 'time';
