import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../src/layout/scale.ts';
import { barPath, barShape, outsideOf, stayExtent, travelLaneOf } from '../../../src/layout/travel-lane.ts';
import { dayOf } from '../../../src/time/calendar.ts';
import { leg, PARIS, place, ROME, stop } from './trip.ts';

const stops = [
  stop('s1', PARIS, '2015-12-07', '2015-12-13'),
  stop('s2', ROME, '2015-12-13', '2015-12-13'),
  stop('s3', PARIS, '2015-12-13TNI'),
];
const legs = [leg('s1', 's2'), leg('s2', 's3')];
const scale = linearScale({ from: dayOf(2015, 12, 7), to: dayOf(2015, 12, 17) });
const VIEW = { k: 1000, x: 0 };

describe('the travel lane', () => {
  it('has a row for each place in order of arrival, and two bars for a place visited twice', () => {
    const lane = travelLaneOf(stops, legs, scale)!;
    expect(lane.places).toEqual(['Paris', 'Rome']);
    expect(lane.bars.map((bar) => bar.row)).toEqual([0, 1, 0]);
    expect(lane.lines.map((line) => [line.row0, line.row1])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
  it('names the countries of namesakes', () => {
    const two = [
      stop('a', place('Paris', 1, 1, 'FR'), '2015-12-07'),
      stop('b', place('Paris', 2, 2, 'US'), '2015-12-09'),
    ];
    expect(travelLaneOf(two, [], scale)!.places).toEqual(['Paris, FR', 'Paris, US']);
  });
  it('gives each traveller an index, in the order in which they are told', () => {
    const other = stop('o', ROME, '2015-12-08', null, { traveller: 'Ben Ode' });
    const lane = travelLaneOf([...stops, other], legs, scale)!;
    expect(lane.travellers).toEqual(['Ann Lee', 'Ben Ode']);
    expect(lane.bars.at(-1)!.traveller).toBe(1);
  });
  it('slants a leg within the day on which it both begins and ends', () => {
    const [line] = travelLaneOf(stops, legs, scale)!.lines;
    expect(line!.u0).toBeCloseTo(0.625);
    expect(line!.u1).toBeCloseTo(0.675);
  });
  it('is none where no stop has a date, and leaves out those that have none', () => {
    expect(travelLaneOf([stop('s1', PARIS)], [], scale)).toBeNull();
    const lane = travelLaneOf([...stops, stop('s4', place('Oslo'))], [...legs, leg('s3', 's4')], scale)!;
    expect(lane.places).toEqual(['Paris', 'Rome']);
    expect(lane.lines).toHaveLength(2);
  });
  it('keeps the bounds of bars in order, and lets no leg arrive before it leaves', () => {
    const value = fc.constantFrom(
      null,
      '2015-12-08',
      '2015-12-09TMO',
      '2015-12',
      '2015-W50',
      '2015',
      'PAST_REF',
      '2015-12-10T14:00',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 6 }), (dates) => {
        const many = dates.map(([arrive, depart], i) =>
          stop(`s${String(i)}`, [PARIS, ROME][i % 2]!, arrive, depart),
        );
        const lane = travelLaneOf(
          many,
          many.slice(1).map((to, i) => leg(many[i]!.id, to.id)),
          scale,
        );
        for (const { u0, s0, s1, u1 } of lane?.bars ?? []) {
          expect(u0).toBeLessThanOrEqual(s0);
          expect(s0).toBeLessThanOrEqual(s1);
          expect(s1).toBeLessThanOrEqual(u1);
        }
        for (const { u0, u1 } of lane?.lines ?? []) expect(u1).toBeGreaterThanOrEqual(u0);
      }),
    );
  });
});

describe('the extent of a stay', () => {
  it('is sure from the end of the day of arrival to the start of that of departure', () => {
    expect(stayExtent(stops[0]!)).toEqual({
      from: dayOf(2015, 12, 7),
      sureFrom: dayOf(2015, 12, 8),
      sureTo: dayOf(2015, 12, 13),
      to: dayOf(2015, 12, 14),
      openStart: false,
      openEnd: false,
    });
  });
  it('is open where an end is not told, and none where neither is', () => {
    expect(stayExtent(stops[2]!)).toMatchObject({ openStart: false, openEnd: true });
    expect(stayExtent(stop('a', PARIS, null, '2015-12-13'))).toMatchObject({
      from: dayOf(2015, 12, 13),
      openStart: true,
      openEnd: false,
    });
    expect(stayExtent(stop('a', PARIS, null, 'PAST_REF'))).toBeNull();
  });
  it('has its sure part in the middle of a day that is all that is told', () => {
    const { sureFrom, sureTo } = stayExtent(stops[1]!)!;
    expect([sureFrom, sureTo]).toEqual([dayOf(2015, 12, 13) + 0.5, dayOf(2015, 12, 13) + 0.5]);
  });
});

describe('a bar on the screen', () => {
  const bars = travelLaneOf(stops, legs, scale)!.bars;
  it('tapers where an end is vague, and has a core that can be seen however short it is', () => {
    const shape = barShape(bars[1]!, VIEW);
    expect(shape).toMatchObject({ x0: 600, x1: 700, before: null, after: null });
    expect(shape.s1 - shape.s0).toBeGreaterThanOrEqual(3);
    expect(barPath(shape, 4)).toBe('M600.0,0.0L648.5,-4.0L651.5,-4.0L700.0,0.0L651.5,4.0L648.5,4.0Z');
  });
  it('runs out where an end is not told', () => {
    const { after, before, s1 } = barShape(bars[2]!, VIEW);
    expect(before).toBeNull();
    expect(after!.x).toBe(s1);
    expect(after!.width).toBeGreaterThan(0);
  });
});

describe('the visible stretch of time', () => {
  it('leaves out the stays before and after it, and none that has no date', () => {
    const all = [...stops, stop('s4', place('Oslo'))];
    expect([...outsideOf(all, { from: dayOf(2015, 12, 14) + 0.5, to: dayOf(2015, 12, 20) })]).toEqual([
      's1',
      's2',
      's3',
    ]);
    expect([...outsideOf(all, { from: dayOf(2015, 12, 7), to: dayOf(2015, 12, 10) })]).toEqual(['s2', 's3']);
  });
});
