import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/time/calendar.ts';
import { extentOf } from '../../../src/timeline/when.ts';
import {
  eventInWords,
  placeInWords,
  spanInWords,
  valueInWords,
  whenInWords,
} from '../../../src/timeline/words.ts';

describe('a time in words', () => {
  it.each([
    ['2015-12-15TEV', 'Tuesday evening 15 December 2015'],
    ['2015-12-15T18:30', 'Tuesday 15 December 2015, 18:30'],
    ['2025-01-31T24:00', 'Friday 31 January 2025, 24:00'],
    ['2015-12-15', 'Tuesday 15 December 2015'],
    ['2015-W50', 'week of 7 December 2015'],
    ['2015-W50-WE', 'weekend of 12 December 2015'],
    ['2015-12', 'December 2015'],
    ['2015-Q3', 'quarter 3 of 2015'],
    ['2015-H2', 'second half of 2015'],
    ['2015-SU', 'summer 2015'],
    ['2015', '2015'],
    ['199', '1990s'],
    ['18', '1800–1899'],
    ['BC0044', '44 BC'],
    ['BC12000', '12,000 BC'],
    ['BC66000000', '66 million years ago'],
    ['PAST_REF', 'some time before'],
    ['XXXX-WXX-2', 'a Tuesday, day unknown'],
    ['XXXX-12-31', '31 December, year unknown'],
  ])('%s is %j', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });
  it.each([
    ['2015-12-15', 'Tuesday, December 15, 2015', '2015-12-15'],
    ['2015-12-15TEV', 'Tuesday evening, December 15, 2015', '2015-12-15, evening'],
    ['2015-12-15T18:30', 'Tuesday, December 15, 2015, 18:30', '2015-12-15, 18:30'],
    ['2015-W50', 'week of December 7, 2015', 'week of 2015-12-07'],
    ['2015-12', 'December 2015', '2015-12'],
    ['BC0044-03-15', 'Friday, March 15, 44 BC', '-0043-03-15'],
    ['0079', 'AD 79', 'AD 79'],
  ])('%s is written month first, or as ISO 8601 does, where the house does so', (value, monthDay, iso) => {
    expect(valueInWords(value, 'month-day')).toBe(monthDay);
    expect(valueInWords(value, 'iso')).toBe(iso);
  });
  it('leaves out of the first of two days what the second says, in each style', () => {
    const when = { start: '2015-12-07', end: '2015-12-12' };
    expect(whenInWords(when, 'month-day')).toBe('Monday, December 7 to Saturday, December 12, 2015');
    expect(whenInWords(when, 'iso')).toBe('2015-12-07 to 2015-12-12');
  });
  it('tells ranges, open ends and vagueness', () => {
    expect(whenInWords({ start: null, end: null })).toBe('undated');
    expect(whenInWords({ start: '2015-09', end: '..', startMod: 'END' })).toBe('since late September 2015');
    expect(whenInWords({ start: '2015-12-07', end: '2015-12-12' })).toBe(
      'Monday 7 to Saturday 12 December 2015',
    );
  });
  it('is spoken with title, status and position', () => {
    const event = {
      title: 'Kerry meets Putin',
      status: 'planned' as const,
      when: { start: '2015-12-15TEV', end: '2015-12-15TEV' },
    };
    expect(eventInWords(event, 9, 21)).toBe(
      'Kerry meets Putin, planned, Tuesday evening 15 December 2015, 9 of 21',
    );
  });
});

describe('the extent of an event', () => {
  it('is a day wide for a day, and a third of the month for its end', () => {
    expect(extentOf({ start: '2015-12-15', end: '2015-12-15' })).toMatchObject({
      from: dayOf(2015, 12, 15),
      to: dayOf(2015, 12, 16),
      softStart: false,
    });
    expect(extentOf({ start: '2015-09', end: '2015-09', startMod: 'END', endMod: 'END' })).toMatchObject({
      from: dayOf(2015, 9, 21),
      to: dayOf(2015, 10, 1),
      softStart: true,
    });
  });
  it('has no end where that is open, and is none where nothing definite is told', () => {
    expect(extentOf({ start: '2011', end: '..' })!.to).toBe(Infinity);
    for (const start of [null, 'PAST_REF', 'XXXX-WXX-2']) expect(extentOf({ start, end: start })).toBeNull();
  });
});

describe('a place in words', () => {
  it.each([
    ['Paris', 'FR', 'Paris, France'],
    ['Syria', 'SY', 'Syria'],
    ['Atlantis', '', 'Atlantis'],
    ['Oban', 'Scotland', 'Oban, Scotland'],
  ])('has its country, unless it is one', (name, country, words) => {
    expect(placeInWords({ name, country })).toBe(words);
  });
});

describe('a stretch of time', () => {
  it.each([
    [dayOf(2015, 12, 7), dayOf(2015, 12, 12), 'Monday 7 to Saturday 12 December 2015'],
    [dayOf(2015, 12, 7), dayOf(2015, 12, 7) + 0.5, 'Monday 7 December 2015'],
    [dayOf(2011), dayOf(2016), '2011 to 2016'],
    [dayOf(-65_999_999), dayOf(1969), '66 million years ago to 1969'],
  ])('is told in days, or in years where it is long', (from, to, words) => {
    expect(spanInWords(from, to)).toBe(words);
  });
});

describe('a time shortly before or after another', () => {
  it('is not in it', () => {
    const extent = (start: string, startMod: 'BEFORE' | 'AFTER') => {
      const { from, to } = extentOf({ start, end: start, startMod, endMod: startMod })!;
      return [from, to].map((at) => Math.round((at - dayOf(2015, 12, 15)) * 48) / 2);
    };
    expect(extent('2015-12-15TMO', 'BEFORE')).toEqual([3, 5]);
    expect(extent('2015-12-15T04:00', 'AFTER')).toEqual([4, 4.5]);
    expect(extent('2015-12-15TNI', 'AFTER')).toEqual([20, 29]);
  });
});
