import { geoEqualEarth } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFont } from '../../../src/layout/text.ts';
import { shapePath, tripMapOf, tripProjection } from '../../../src/layout/trip-map.ts';
import type { Leg, Stop } from '../../../src/timeline/model.ts';
import { leg, PARIS, place, ROME, stop, trip } from './trip.ts';

const SIZE = { width: 600, height: 400 };
const FONT = plainFont(12);
const mapOf = ({ stops, legs }: { stops: Stop[]; legs: Leg[] }, zoom = 1) =>
  tripMapOf(stops, legs, tripProjection(stops, legs, SIZE)!, zoom, SIZE, FONT);
/** The spots of a path, in pixels. */
const spotsOf = (d: string) =>
  d
    .split(/[ML]/)
    .slice(1)
    .map((spot) => spot.split(',').map(Number) as [number, number]);

describe('the map of a trip', () => {
  it('shows each place once, with all the stays there', () => {
    expect(mapOf(trip(PARIS, ROME, PARIS)).points.map(({ name, ids }) => [name, ids])).toEqual([
      ['Paris', ['s1', 's3']],
      ['Rome', ['s2']],
    ]);
  });
  it('tells namesakes apart', () => {
    const texas = place('Paris', 33.66, -95.55, 'US');
    expect(mapOf(trip(PARIS, texas)).points).toHaveLength(2);
  });
  it('keeps outward and return legs apart, and every further round', () => {
    const { legs } = mapOf(trip(PARIS, ROME, PARIS, ROME, PARIS));
    const paths = legs.map(({ d }) => spotsOf(d)[16]!);
    paths.forEach(([x, y], i) => {
      for (const [a, b] of paths.slice(i + 1)) expect(Math.hypot(x - a, y - b)).toBeGreaterThan(8);
    });
  });
  it('numbers the legs of each traveller from 1, in order', () => {
    const stops = [
      ...trip(PARIS, ROME, PARIS).stops,
      ...['o1', 'o2'].map((id, i) => stop(id, [ROME, PARIS][i]!, null, null, { traveller: 'Ben Ode' })),
    ];
    const legs = [leg('s1', 's2'), leg('s2', 's3'), leg('o1', 'o2')];
    const drawn = mapOf({ stops, legs }).legs;
    expect(drawn.map(({ traveller, number }) => [traveller, number])).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
  });
  it('ends each leg in an arrow just before the place it leads to', () => {
    const { points, legs } = mapOf(trip(PARIS, ROME));
    const [paris, rome] = [points[0]!, points[1]!];
    const spots = spotsOf(legs[0]!.d);
    const [start, end] = [spots[0]!, spots.at(-1)!];
    expect(Math.hypot(start[0] - paris.x, start[1] - paris.y)).toBeLessThan(1);
    expect(Math.hypot(end[0] - rome.x, end[1] - rome.y)).toBeLessThan(12);
    const { x, y, angle } = legs[0]!.head;
    expect(Math.abs(angle - (Math.atan2(rome.y - y, rome.x - x) * 180) / Math.PI)).toBeLessThan(1);
  });
  it('does not cut a hop over the antimeridian in two', () => {
    const { points, legs } = mapOf(trip(place('Suva', -18.1, 178.4), place('Apia', -13.8, -171.8)));
    expect(points[1]!.x).toBeGreaterThan(points[0]!.x);
    expect(legs[0]!.d.match(/M/g)).toHaveLength(1);
  });
  it('draws no line straight across a map that a leg leaves at one side', () => {
    const stops = [place('Tokyo', 35.7, 139.7), place('Los Angeles', 34.05, -118.24)];
    const { stops: stays, legs } = trip(...stops);
    const projection = geoEqualEarth().fitSize([SIZE.width, SIZE.height], { type: 'Sphere' });
    const { d } = tripMapOf(stays, legs, projection, 1, SIZE, FONT).legs[0]!;
    expect(d.match(/M/g)).toHaveLength(2);
  });
  it('tells by its mark what has happened, is planned and was called off', () => {
    const stops = [
      stop('a', PARIS, null, null, { status: 'planned' }),
      stop('b', PARIS),
      stop('c', ROME, null, null, { status: 'planned' }),
      stop('d', place('Oslo', 59.9, 10.7), null, null, { status: 'cancelled' }),
    ];
    expect(mapOf({ stops, legs: [] }).points.map(({ status }) => status)).toEqual([
      'happened',
      'planned',
      'cancelled',
    ]);
  });
  it('writes more names the closer one looks', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => place(`Place number ${String(i)}`, 45 + i * 0.02, 5));
    const written = (zoom: number) =>
      mapOf({ stops: trip(...crowd).stops, legs: [] }, zoom).points.filter(({ label }) => label).length;
    expect(written(1)).toBeGreaterThan(0);
    expect(written(1)).toBeLessThan(40);
    expect(written(8)).toBe(40);
  });
  it('is there for stops without coordinates only where another has them', () => {
    const arcadia = stop('s1', place('Arcadia'), '2015');
    expect(tripProjection([arcadia], [], SIZE)).toBeNull();
    const map = mapOf({ stops: [arcadia, stop('s2', PARIS)], legs: [leg('s1', 's2')] });
    expect(map.points.map(({ name }) => name)).toEqual(['Paris']);
    expect(map.legs).toEqual([]);
  });
  it('has finite places for any stops, with any legs between them', () => {
    const anywhere = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(anywhere, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 32 }),
        (at, zoom) => {
          const map = mapOf(trip(...at.map(({ lat, lon }, i) => place(`P${String(i)}`, lat, lon))), zoom);
          for (const { x, y } of [...map.points, ...map.legs.map(({ head }) => head)])
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          for (const { d, head } of map.legs) {
            expect(d).not.toMatch(/NaN|Infinity/);
            expect(Number.isFinite(head.angle)).toBe(true);
          }
        },
      ),
    );
  });
  it('draws shapes as paths', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 40],
          [0, 50],
          [10, 50],
          [10, 40],
          [0, 40],
        ],
      ],
    };
    expect(shapePath(tripProjection(trip(PARIS).stops, [], SIZE)!, square)).toMatch(/^M[\d.-]+,/);
  });
});
