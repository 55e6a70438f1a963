import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/time/calendar.ts';
import { dayValue } from '../../../../src/time/timex.ts';
import { nudged, nudgedEnd } from '../../../../src/timeline/correct/nudge.ts';
import { shiftedValue, shiftedWhen, withEnd } from '../../../../src/timeline/correct/shift.ts';

describe('a time that is moved', () => {
  it.each([
    ['2015-12-15', { days: 3 }, '2015-12-18'],
    ['2015-12-15', { months: -1200 }, '1915-12-15'],
    ['2016-02-29', { months: 12 }, '2017-02-28'],
    ['2015-12-15T18:30', { days: 0.25 }, '2015-12-16T00:30'],
    ['2015-12-15TEV', { days: 1 }, '2015-12-16TEV'],
    ['2015-W50', { days: 7 }, '2015-W51'],
    ['2015-12', { days: 31 }, '2016-01'],
    ['2015-Q3', { months: 3 }, '2015-Q4'],
    ['2015-WI', { months: 12 }, '2016-WI'],
    ['2015', { days: 100 }, '2015'],
    ['2015', { months: 12 }, '2016'],
    ['199', { months: 120 }, '200'],
    ['PAST_REF', { days: 1 }, 'PAST_REF'],
  ])('%s by %j is %s', (value, by, expected) => {
    expect(shiftedValue(value, by)).toBe(expected);
  });
  it('comes back where it is moved back by as many days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1), max: dayOf(9000) }),
        fc.integer({ min: 0, max: 5000 }),
        (day, days) => {
          const value = dayValue(day);
          expect(shiftedValue(shiftedValue(value, { days }), { days: -days })).toBe(value);
        },
      ),
    );
  });
  it('keeps its open end, its modifiers, and what bounds its ends', () => {
    const when = {
      start: '2015-12-15',
      end: '..',
      startMod: 'APPROX' as const,
      startBetween: { earliest: '2015-12-14', latest: null },
    };
    expect(shiftedWhen(when, { days: 1 })).toEqual({
      ...when,
      start: '2015-12-16',
      startBetween: { earliest: '2015-12-15', latest: null },
    });
  });
  it('moves by a key as far as its own unit is long', () => {
    expect(nudged({ start: '2015-12', end: '2015-12' }, 1)).toEqual({ start: '2016-01', end: '2016-01' });
    expect(nudged({ start: null, end: null }, 1)).toEqual({ start: null, end: null });
  });
});

describe('an end that is set', () => {
  const stretch = { start: '2015-12-08', end: '2015-12-10' };
  it('leaves the other one where it is', () => {
    expect(withEnd(stretch, 'start', '2015-12-09')).toEqual({ start: '2015-12-09', end: '2015-12-10' });
    expect(withEnd(stretch, 'end', '2015-12-20')).toEqual({ start: '2015-12-08', end: '2015-12-20' });
    expect(nudgedEnd(stretch, 1)).toEqual({ start: '2015-12-08', end: '2015-12-11' });
  });
  it('takes the other one along where it passes it', () => {
    expect(withEnd(stretch, 'start', '2015-12-24')).toEqual({ start: '2015-12-24', end: '2015-12-24' });
    expect(nudgedEnd({ start: '2015-12-08', end: '2015-12-08' }, -1)).toEqual({
      start: '2015-12-08',
      end: '2015-12-08',
    });
  });
  it('stays open where it is', () => {
    expect(nudgedEnd({ start: '2015', end: '..' }, 1)).toEqual({ start: '2015', end: '..' });
  });
});
