import { describe, expect, it } from 'vitest';
import { easterOf, holidayIn, holidayOf } from '../../../src/time/holidays.ts';
import { dayValue } from '../../../src/time/timex.ts';

describe('holidays', () => {
  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
  ])('knows Easter Sunday of %d', (year, value) => {
    expect(dayValue(easterOf(year))).toBe(value);
  });
  it.each([
    ['Thanksgiving', 2019, '2019-11-28'],
    ['Memorial Day', 2021, '2021-05-31'],
    ['Good Friday', 2021, '2021-04-02'],
    ['Labor Day', 2020, '2020-09-07'],
    ['late August bank holiday', 2022, '2022-08-29'],
    ['Election Day', 2016, '2016-11-08'],
    ['Boxing Day', 1999, '1999-12-26'],
    ['the May Day bank holiday', 2007, '2007-05-07'],
    ['Advent Sunday', 2025, '2025-11-30'],
    ["the Queen's Birthday", 1988, '1988-06-13'],
  ])('finds %s in %d', (name, year, value) => {
    expect(dayValue(holidayIn(holidayOf(name)!, year))).toBe(value);
  });
  it('names no day that is not one', () => {
    expect(holidayOf('Moving Day')).toBeNull();
  });
});
