import { describe, expect, it } from 'vitest';
import { itinerariesOf } from '../../../src/timeline/itinerary.ts';
import type { Leg, Stop } from '../../../src/timeline/model.ts';

const OSLO = { name: 'Oslo', country: 'NO', lat: 59.91, lon: 10.75 };
const LIMA = { name: 'Lima', country: 'PE', lat: -12.04, lon: -77.03 };
const stop = (id: string, place: Stop['place'], arrive: string | null, depart: string | null): Stop => ({
  id,
  traveller: 'Ada Rowe',
  place,
  arrive,
  depart,
  status: 'happened',
  source: null,
  sentence: null,
});
const leg: Leg = {
  from: 'a',
  to: 'b',
  departs: null,
  arrives: null,
  mode: 'plane',
  status: 'happened',
  sentence: null,
};
const doubtsOf = (from: Stop, to: Stop) =>
  itinerariesOf({ stops: [from, to], legs: [leg] })[0]!.doubts.map(({ kind }) => kind);

describe('an itinerary', () => {
  it('has a row for each stop, with its days and how one came there', () => {
    const [one] = itinerariesOf({
      stops: [stop('a', OSLO, '2014-03-01', '2014-03-04'), stop('b', LIMA, '2014-03-05TMO', null)],
      legs: [leg],
    });
    expect(one!.rows.map(({ days, mode }) => [days, mode])).toEqual([
      [3, null],
      [null, 'plane'],
    ]);
    expect(one!.doubts).toEqual([]);
  });
  it('marks an arrival before the departure as an overlap', () => {
    expect(doubtsOf(stop('a', OSLO, null, '2014-03-04'), stop('b', LIMA, '2014-03-02', null))).toEqual([
      'overlap',
    ]);
  });
  it('marks what no plane can do', () => {
    expect(
      doubtsOf(stop('a', OSLO, null, '2014-03-04T10:00'), stop('b', LIMA, '2014-03-04T12:00', null)),
    ).toEqual(['speed']);
  });
  it('marks days of which nothing is told', () => {
    expect(doubtsOf(stop('a', OSLO, null, '2014-03-04'), stop('b', LIMA, '2014-03-20', null))).toEqual([
      'gap',
    ]);
  });
  it('gives vague times the benefit of the doubt', () => {
    expect(doubtsOf(stop('a', OSLO, null, '2014-03'), stop('b', LIMA, '2014-03', null))).toEqual([]);
  });
  it('keeps travellers apart', () => {
    const other = { ...stop('b', LIMA, '2014-03-02', null), traveller: 'Ben Ode' };
    expect(
      itinerariesOf({ stops: [stop('a', OSLO, null, null), other], legs: [] }).map((i) => i.traveller),
    ).toEqual(['Ada Rowe', 'Ben Ode']);
  });
});
