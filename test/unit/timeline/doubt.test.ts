import { geoDistance } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/time/calendar.ts';
import { dayValue } from '../../../src/time/timex.ts';
import { doubtsBetween, kilometresBetween } from '../../../src/timeline/doubt.ts';
import { leg, place, stop } from '../layout/trip.ts';

const OSLO = place('Oslo', 59.91, 10.75);
const LIMA = place('Lima', -12.04, -77.03);
const BERGEN = place('Bergen', 60.39, 5.32);
const kinds = (depart: string | null, arrive: string | null, mode: string | null = 'plane', to = LIMA) =>
  doubtsBetween(stop('a', OSLO, null, depart), stop('b', to, arrive), { ...leg('a', 'b'), mode }).map(
    ({ kind }) => kind,
  );

describe('what is doubtful between two stops', () => {
  it('is an overlap where one arrives before one has left', () => {
    expect(kinds('2014-03-04', '2014-03-02')).toEqual(['overlap']);
  });
  it('is a speed that no vehicle has, or not this one', () => {
    expect(kinds('2014-03-04T10:00', '2014-03-04T12:00')).toEqual(['speed']);
    expect(kinds('2014-03-04T10:00', '2014-03-04T12:00', 'plane', BERGEN)).toEqual([]);
    expect(kinds('2014-03-04T10:00', '2014-03-04T12:00', 'train', BERGEN)).toEqual([]);
    expect(kinds('2014-03-04T10:00', '2014-03-04T12:00', 'ship', BERGEN)).toEqual(['speed']);
    expect(kinds('2014-03-04T10:00', '2014-03-04T12:00', 'foot', BERGEN)).toEqual(['speed']);
  });
  it('is a gap of days of which nothing is told, longer than the journey takes', () => {
    expect(kinds('2014-03-04', '2014-03-20')).toEqual(['gap']);
    expect(kinds('2014-03-04', '2014-03-06')).toEqual([]);
    expect(kinds('2014-03-04', '2014-03-20', 'ship')).toEqual([]);
  });
  it('is nothing where a time is vague enough, or not told', () => {
    expect(kinds('2014-03', '2014-03')).toEqual([]);
    expect(kinds(null, '2014-03-20')).toEqual([]);
    expect(kinds('2014-03-04', null)).toEqual([]);
    expect(kinds('PAST_REF', '2014-03-04')).toEqual([]);
  });
  it('is told with the names of both places, or of the traveller', () => {
    const [gap] = doubtsBetween(stop('a', OSLO, null, '2014-03-04'), stop('b', LIMA, '2014-03-20'), {
      ...leg('a', 'b'),
      mode: 'plane',
    });
    expect(gap).toEqual({
      kind: 'gap',
      stops: ['a', 'b'],
      words: 'Nothing is told of the 15 days between Oslo and Lima.',
    });
  });
  it('is one thing at the most, and never an overlap where the arrival comes later', () => {
    const day = fc.integer({ min: dayOf(2014, 1, 1), max: dayOf(2014, 12, 31) });
    fc.assert(
      fc.property(day, day, (left, reached) => {
        const found = kinds(dayValue(left), dayValue(reached));
        expect(found.length).toBeLessThanOrEqual(1);
        expect(found.includes('overlap')).toBe(reached < left);
      }),
    );
  });
});

describe('the distance of two places', () => {
  it('is that on the great circle, in km', () => {
    const at = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(at, at, (a, b) => {
        const km = kilometresBetween(place('A', a.lat, a.lon), place('B', b.lat, b.lon))!;
        expect(km).toBeCloseTo(geoDistance([a.lon, a.lat], [b.lon, b.lat]) * 6371, 2);
      }),
    );
  });
  it('is none where either has no coordinates', () => {
    expect(kilometresBetween(OSLO, place('Arcadia'))).toBeNull();
  });
});
