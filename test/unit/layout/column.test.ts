import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/layout/chart.ts';
import { columnOf, rowsBetween } from '../../../src/layout/column.ts';
import { dayOf } from '../../../src/time/calendar.ts';
import { chart, event, someEvents, timelineOf } from './generate.ts';

const on = (...days: string[]) =>
  days.map((day, i) => event({ id: `e${String(i)}`, when: { start: day, end: day } }));
const one = () => 1;

describe('a column', () => {
  it('leaves more space where more time lies between', () => {
    const { space, gap } = columnOf(
      chart(on('2015-12-07', '2015-12-07', '2015-12-08', '2015-12-20', '2016-09-01')),
      one,
    );
    expect(space[1]).toBe(0);
    for (let i = 2; i < 5; i++) expect(space[i]!).toBeGreaterThan(space[i - 1]!);
    expect([...gap]).toEqual([0, 0, 0, 12, 256]);
  });
  it('gives long titles a second line', () => {
    const { top } = columnOf(chart(on('2015-12-07', '2015-12-07', '2015-12-07')), (row) => 1 + (row % 2));
    expect(top[2]! - top[1]!).toBeGreaterThan(top[1]! - top[0]!);
  });
  it('marks the day of publication between what is before and what is behind it', () => {
    const events = on('2015-12-07', '2015-12-15', '2015-12-18');
    const source = {
      headline: null,
      text: null,
      paragraphs: [],
      expressions: [],
      places: [],
      dateline: { day: dayOf(2015, 12, 15), place: null, source: 'reader' as const },
    };
    expect(columnOf(chartOf({ ...timelineOf(events), sources: [source] }), one).publishedRow).toBe(2);
    expect(columnOf(chart(events), one).publishedRow).toBeNull();
  });
  it('shows every row that is on screen, and only some more', () => {
    const at = fc.integer({ min: 0, max: 9000 });
    fc.assert(
      fc.property(someEvents(120), at, fc.integer({ min: 100, max: 900 }), (events, from, height) => {
        const column = columnOf(chart(events), one);
        const [first, last] = rowsBetween(column, from, from + height);
        for (let row = 0; row < column.top.length - 1; row++) {
          const visible = column.top[row + 1]! > from && column.top[row]! < from + height;
          if (visible) expect(row >= first && row < last).toBe(true);
        }
        expect(last - first).toBeLessThan(height / 48 + 20);
      }),
    );
  });
});
