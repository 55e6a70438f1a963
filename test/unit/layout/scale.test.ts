import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, piecesOf } from '../../../src/layout/frame.ts';
import { foldedScale, linearScale, toAxis, toDay, type Scale } from '../../../src/layout/scale.ts';
import { dayOf } from '../../../src/time/calendar.ts';
import { chart, event, someEvents } from './generate.ts';

const week = ['07', '08', '09', '11', '12', '13', '15', '18'].map((day, i) =>
  event({ id: `w${String(i)}`, when: { start: `2015-12-${day}`, end: `2015-12-${day}` } }),
);
const news = [
  event({ id: 'a', when: { start: '2011', end: '2011' } }),
  event({ id: 'b', when: { start: '2015-02', end: '2015-02' } }),
  ...week,
  event({ id: 'c', when: { start: '2016-01', end: '2016-01' } }),
];

describe('a scale', () => {
  it('rises and inverts, folded or not', () => {
    fc.assert(
      fc.property(
        someEvents(60),
        fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { minLength: 2, maxLength: 20 }),
        (events, at) => {
          const c = chart(events);
          const frame = frameOf(c)!;
          const scales = [linearScale(frame), foldedScale(piecesOf(c))].filter((s): s is Scale => s !== null);
          for (const scale of scales) {
            const sorted = [...at].sort((a, b) => a - b);
            const days = sorted.map((u) => toDay(scale, u));
            for (let i = 1; i < days.length; i++) expect(days[i]!).toBeGreaterThanOrEqual(days[i - 1]!);
            sorted.forEach((u, i) => {
              expect(toAxis(scale, days[i]!)).toBeCloseTo(u, 6);
            });
          }
        },
      ),
    );
  });

  it('gives the busy week of a long story most of the room', () => {
    const scale = foldedScale(piecesOf(chart(news)))!;
    const share = toAxis(scale, dayOf(2015, 12, 19)) - toAxis(scale, dayOf(2015, 12, 7));
    expect(share).toBeGreaterThan(0.5);
    expect(scale.segments.filter((segment) => segment.fold).length).toBeGreaterThanOrEqual(2);
    expect(scale.segments[0]!.u0).toBe(0);
    expect(scale.segments.at(-1)!.u1).toBeCloseTo(1, 9);
  });

  it('does not fold where there is little to leave out', () => {
    expect(foldedScale(piecesOf(chart(week)))).toBeNull();
  });

  it('has no more than eight folds', () => {
    fc.assert(
      fc.property(someEvents(200), (events) => {
        const scale = foldedScale(piecesOf(chart(events)));
        expect(scale?.segments.filter((segment) => segment.fold).length ?? 0).toBeLessThanOrEqual(8);
      }),
    );
  });
});
