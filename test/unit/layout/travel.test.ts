import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../src/layout/scale.ts';
import { plainFont } from '../../../src/layout/text.ts';
import { stayExtent, travelLaneOf } from '../../../src/layout/travel-lane.ts';
import { projectionFor, tripMapOf } from '../../../src/layout/trip-map.ts';
import { dayOf } from '../../../src/time/calendar.ts';
import type { Leg, Stop } from '../../../src/timeline/model.ts';

const place = (name: string, lat: number, lon: number) => ({ name, country: 'XX', lat, lon });
const PARIS = place('Paris', 48.85, 2.35);
const ROME = place('Rome', 41.89, 12.48);
const stop = (id: string, at: Stop['place'], arrive: string | null, depart: string | null): Stop => ({
  id,
  traveller: 'Ann Lee',
  place: at,
  arrive,
  depart,
  status: 'happened',
  source: null,
  sentence: null,
});
const leg = (from: string, to: string): Leg => ({
  from,
  to,
  departs: null,
  arrives: null,
  mode: null,
  status: 'happened',
  sentence: null,
});
const trip = [
  stop('s1', PARIS, '2015-12-07', '2015-12-13'),
  stop('s2', ROME, '2015-12-13', '2015-12-13'),
  stop('s3', PARIS, '2015-12-13TNI', null),
];
const legs = [leg('s1', 's2'), leg('s2', 's3')];
const scale = linearScale({ from: dayOf(2015, 12, 7), to: dayOf(2015, 12, 17) });
const SIZE = { width: 600, height: 400 };
const FONT = plainFont(12);

describe('the travel lane', () => {
  it('has a row for each place in order of arrival, and two bars for a place visited twice', () => {
    const lane = travelLaneOf(trip, legs, scale)!;
    expect(lane.places).toEqual(['Paris', 'Rome']);
    expect(lane.bars.map((bar) => bar.row)).toEqual([0, 1, 0]);
    expect(lane.lines.map((line) => [line.row0, line.row1])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
  it('draws a bound that is not told soft, and no leg that arrives before it leaves', () => {
    const lane = travelLaneOf(trip, legs, scale)!;
    expect(lane.bars[2]).toMatchObject({ softStart: false, softEnd: true });
    for (const line of lane.lines) expect(line.u1).toBeGreaterThanOrEqual(line.u0);
  });
  it('is none where no stop has a date, and leaves out those that have none', () => {
    expect(travelLaneOf([stop('s1', PARIS, null, null)], [], scale)).toBeNull();
    expect(stayExtent(stop('s1', PARIS, null, 'PAST_REF'))).toBeNull();
    expect(stayExtent(stop('s1', PARIS, null, '2015-12-13'))).toMatchObject({ from: dayOf(2015, 12, 13) });
  });
});

describe('the map of a trip', () => {
  it('shows each place once, and keeps outward and return legs apart', () => {
    const map = tripMapOf(trip, legs, SIZE, FONT)!;
    expect(map.points.map((point) => [point.name, point.ids])).toEqual([
      ['Paris', ['s1', 's3']],
      ['Rome', ['s2']],
    ]);
    const [out, back] = map.legs;
    expect(Math.hypot(out!.x - back!.x, out!.y - back!.y)).toBeGreaterThan(8);
  });
  it('fits any places into its size, with one stop, at the antimeridian and at the poles', () => {
    const where = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(where, { minLength: 1, maxLength: 6 }), (points) => {
        const projection = projectionFor(points, SIZE);
        expect(projection.scale()).toBeGreaterThan(0);
        expect(projection.scale()).toBeLessThan(12_000);
        for (const point of points) {
          const [x, y] = projection(point)!;
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(SIZE.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(SIZE.height);
        }
      }),
    );
  });
  it('does not cut a hop over the antimeridian in two', () => {
    const [fiji, samoa] = [place('Suva', -18.1, 178.4), place('Apia', -13.8, -171.8)];
    const map = tripMapOf(
      [stop('s1', fiji, '2024-11-29', null), stop('s2', samoa, '2024-12-04', null)],
      [leg('s1', 's2')],
      SIZE,
      FONT,
    )!;
    expect(map.points[1]!.x).toBeGreaterThan(map.points[0]!.x);
  });
  it('writes no name over another, and leaves out what has no room', () => {
    const crowd = Array.from({ length: 40 }, (_, i) =>
      stop(`s${String(i)}`, place(`Place number ${String(i)}`, 45 + i * 0.01, 5), '2015-12-07', null),
    );
    const { points } = tripMapOf(crowd, [], SIZE, FONT)!;
    const written = points.filter((point) => point.label);
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(40);
  });
  it('is none where no stop has coordinates', () => {
    expect(
      tripMapOf([stop('s1', { name: 'Arcadia', country: '' }, '2015', null)], [], SIZE, FONT),
    ).toBeNull();
  });
});
