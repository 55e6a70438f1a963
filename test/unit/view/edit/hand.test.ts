import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../../src/layout/scale.ts';
import { dayOf } from '../../../../src/time/calendar.ts';
import { barAt, dragged, isOnEnd, pointedAt, straight } from '../../../../src/view/edit/hand.ts';
import { scaled } from '../../../../src/view/edit/picture.ts';

/** Thirty days in 900 pixels: the axis tells days. */
const scale = linearScale({ from: dayOf(2015, 12, 1), to: dayOf(2015, 12, 31) });
const view = { k: 900, x: 0 };
/** Ten years in 900 pixels: it tells years. */
const years = linearScale({ from: dayOf(2010), to: dayOf(2020) });

describe('a mark that is dragged', () => {
  const when = { start: '2015-12-08', end: '2015-12-10' };
  it('snaps to the days that the axis tells', () => {
    expect(dragged(when, 'whole', scale, view, 100, 165)).toEqual({ start: '2015-12-10', end: '2015-12-12' });
    expect(dragged(when, 'whole', scale, view, 100, 110)).toEqual(when);
  });
  it('has its start or its end set to the day under the hand', () => {
    expect(dragged(when, 'start', scale, view, 210, 155)).toEqual({ start: '2015-12-06', end: '2015-12-10' });
    expect(dragged(when, 'end', scale, view, 300, 335)).toEqual({ start: '2015-12-08', end: '2015-12-12' });
  });
  it('moves by whole years where the axis tells years', () => {
    expect(dragged({ start: '2012', end: '2012' }, 'whole', years, view, 100, 195)).toEqual({
      start: '2013',
      end: '2013',
    });
  });
});

describe('an end of a bar', () => {
  const mark = {
    ...{ row: 0, x0: 200, x1: 300, open: false, softStart: false, softEnd: false, y: 40, height: 32 },
    ...{ fontSize: 14, background: false, labelX: 202, label: 60, full: true, left: false },
  };
  const y = barAt(mark, 64);
  it('is held where the bar is, and as close to it as a hand is sure', () => {
    expect(y).toBeGreaterThan(64 + 40 + 16);
    expect(isOnEnd(mark, 64, 303, y + 4)).toBe(true);
    expect(isOnEnd(mark, 64, 196, y - 4)).toBe(true);
  });
  it('is not held from the middle of the bar, or from another row', () => {
    expect(isOnEnd(mark, 64, 250, y)).toBe(false);
    expect(isOnEnd(mark, 64, 303, y + 32)).toBe(false);
    expect(isOnEnd({ ...mark, open: true }, 64, 303, y)).toBe(false);
  });
});

describe('a place on the axis that is pointed at', () => {
  it('is the day there, or the year', () => {
    expect(pointedAt(scale, view, 305)).toEqual({ start: '2015-12-11', end: '2015-12-11' });
    expect(pointedAt(years, view, 500)).toEqual({ start: '2015', end: '2015' });
  });
});

describe('a box', () => {
  it('is the same from whichever corner it is drawn', () => {
    expect(straight({ x0: 9, y0: 1, x1: 2, y1: 5 })).toEqual({ x0: 2, y0: 1, x1: 9, y1: 5 });
  });
});

describe('a picture', () => {
  it('is scaled down to 1,200 pixels at the most, and never up', () => {
    expect(scaled({ width: 2400, height: 1000 })).toEqual({ width: 1200, height: 500 });
    expect(scaled({ width: 300, height: 200 })).toEqual({ width: 300, height: 200 });
  });
});
