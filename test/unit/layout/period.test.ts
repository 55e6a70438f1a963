import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/layout/column.ts';
import { periodRows, periodsIn, periodsInColumn, placedPeriods } from '../../../src/layout/period.ts';
import { linearScale } from '../../../src/layout/scale.ts';
import { plainFont } from '../../../src/layout/text.ts';
import { dayOf } from '../../../src/time/calendar.ts';
import type { Band } from '../../../src/timeline/model.ts';
import { chart, event } from './generate.ts';

const FONT = plainFont(12);
const SCALE = linearScale({ from: dayOf(2015, 1, 1), to: dayOf(2016, 1, 1) });
const band = (name: string, start: string | null, end: string | null = start): Band => ({
  id: name,
  name,
  when: { start, end },
  colour: '#7a5195',
});
const rows = (...bands: Band[]) =>
  placedPeriods(bands, SCALE, 1000, FONT).map(({ band: { name }, row }) => [name, row]);

describe('periods behind an axis', () => {
  it('stand in one row one after the other, in two where they overlap', () => {
    expect(rows(band('Spring', '2015-03', '2015-05'), band('Autumn', '2015-09', '2015-11'))).toEqual([
      ['Spring', 0],
      ['Autumn', 0],
    ]);
    expect(rows(band('Year', '2015-02', '2015-11'), band('May', '2015-05'))).toEqual([
      ['Year', 0],
      ['May', 1],
    ]);
  });
  it('leave room for a name that is longer than its period', () => {
    expect(rows(band('A very short and fateful day', '2015-05-01'), band('June', '2015-06'))).toEqual([
      ['A very short and fateful day', 0],
      ['June', 1],
    ]);
  });
  it('without a time, or beyond the axis, are not drawn', () => {
    expect(rows(band('Some day', null), band('Long ago', '1815'))).toEqual([]);
    expect(periodRows([])).toBe(0);
  });
  it('keep their name in sight as long as they are', () => {
    const placed = placedPeriods([band('Year', '2015-02', '2015-11')], SCALE, 1000, FONT);
    const [shown] = periodsIn(placed, { k: 4000, x: -2000 }, 1000, FONT);
    expect(shown).toMatchObject({ label: 'Year', x0: -1, x1: 1001 });
    expect(shown!.labelX).toBeGreaterThanOrEqual(0);
    expect(periodsIn(placed, { k: 40_000, x: 2000 }, 1000, FONT)).toEqual([]);
  });
});

describe('periods in a column', () => {
  const on = (day: string) => event({ id: day, when: { start: day, end: day } });
  const column = chart(['2015-03-01', '2015-03-10', '2015-06-01'].map(on));
  it('span the events in them, and are told above the first', () => {
    const found = periodsInColumn(
      [band('Later', '2015-12'), band('March', '2015-03'), band('April', '2015-04')],
      column,
    ).map(({ band: { name }, from, to }) => [name, from, to]);
    expect(found).toEqual([
      ['March', 0, 2],
      ['April', 2, 2],
      ['Later', 3, 3],
    ]);
  });
  it('take room for their names', () => {
    const plain = columnOf(column, () => 1);
    const told = columnOf(
      column,
      () => 1,
      (row) => (row === 1 ? 1 : 0),
    );
    expect(told.top[2]! - told.top[1]!).toBeGreaterThan(plain.top[2]! - plain.top[1]!);
    expect(told.top[1]).toBe(plain.top[1]);
  });
});
