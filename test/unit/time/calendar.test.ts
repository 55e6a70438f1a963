import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  isoWeekOf,
  mondayOf,
  monthLength,
  weekdayOf,
} from '../../../src/time/calendar.ts';

describe('calendar', () => {
  it('counts days from 1970 and back, in any year', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2015, 12, 15)).toBe(16784);
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (day) => {
        const { year, month, day: d } = dateOf(day);
        expect(dayOf(year, month, d)).toBe(day);
      }),
    );
  });
  it('agrees with Date on every day that Date knows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(dateOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });
  it('carries months over and cuts the 31st to the month', () => {
    expect(dateOf(addMonths(dayOf(2024, 1, 31), 1))).toEqual({ year: 2024, month: 2, day: 29 });
    expect(dateOf(addMonths(dayOf(2024, 1, 31), -2))).toEqual({ year: 2023, month: 11, day: 30 });
    expect(monthLength(2100, 2)).toBe(28);
  });
  it('numbers weeks as ISO 8601 does', () => {
    expect(isoWeekOf(dayOf(2015, 12, 31))).toEqual({ year: 2015, week: 53 });
    expect(isoWeekOf(dayOf(2016, 1, 3))).toEqual({ year: 2015, week: 53 });
    expect(isoWeekOf(dayOf(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        expect(isoWeekOf(mondayOf(year, week) + 6)).toEqual({ year, week });
      }),
    );
  });
});
