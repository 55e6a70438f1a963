import { describe, expect, it } from 'vitest';
import {
  doubtfulLegs,
  itinerariesOf,
  numbersOf,
  stayInWords,
  travellersOf,
} from '../../../src/timeline/itinerary.ts';
import { leg, place, stop } from '../layout/trip.ts';

const OSLO = place('Oslo', 59.91, 10.75);
const LIMA = place('Lima', -12.04, -77.03);
const flight = { ...leg('a', 'b'), mode: 'plane' };
const other = stop('o', LIMA, '2014-03-02', null, { traveller: 'Ben Ode' });

describe('an itinerary', () => {
  it('has a row for each stop, with its days and how one came there', () => {
    const [one] = itinerariesOf({
      stops: [stop('a', OSLO, '2014-03-01', '2014-03-04'), stop('b', LIMA, '2014-03-05TMO')],
      legs: [flight],
    });
    expect(one!.rows.map(({ days, mode, leg: way }) => [days, mode, way])).toEqual([
      [3, null, null],
      [null, 'plane', flight],
    ]);
    expect(one!.doubts).toEqual([]);
  });
  it('counts days only between ends that are told to the day; a day is 0 of them', () => {
    const days = (arrive: string | null, depart: string | null) =>
      itinerariesOf({ stops: [stop('a', OSLO, arrive, depart)], legs: [] })[0]!.rows[0]!.days;
    expect(days('2014-03-01', '2014-03-01')).toBe(0);
    expect(days('2014-03-01TNI', '2014-03-02TMO')).toBe(1);
    expect(days('2014-03', '2014-03-20')).toBeNull();
    expect(days(null, '2014-03-20')).toBeNull();
    expect(days('PAST_REF', '2014-03-20')).toBeNull();
  });
  it('keeps travellers apart, in the order in which they are told', () => {
    const stops = [stop('a', OSLO), other];
    expect(travellersOf(stops)).toEqual(['Ann Lee', 'Ben Ode']);
    expect(itinerariesOf({ stops, legs: [] }).map((one) => [one.traveller, one.rows.length])).toEqual([
      ['Ann Lee', 1],
      ['Ben Ode', 1],
    ]);
  });
  it('has stops without dates and without coordinates, too', () => {
    const stops = [stop('a', place('Arcadia')), stop('b', OSLO)];
    expect(itinerariesOf({ stops, legs: [] })[0]!.rows.map((row) => row.stop.id)).toEqual(['a', 'b']);
  });
  it('numbers the legs of each traveller from 1', () => {
    const stops = [stop('a', OSLO), stop('b', LIMA), other, { ...other, id: 'p' }];
    const legs = [leg('a', 'b'), leg('o', 'p'), leg('b', 'a')];
    expect([...numbersOf(stops, legs).values()]).toEqual([1, 1, 2]);
  });
  it('tells by its id which stop cannot be reached as it is told', () => {
    const stops = [stop('a', OSLO, null, '2014-03-04'), stop('b', LIMA, '2014-03-02')];
    expect([...doubtfulLegs({ stops, legs: [flight] }).keys()]).toEqual(['b']);
  });
  it('leaves what was called off out of its doubts', () => {
    const stops = [
      stop('a', OSLO, '2014-03-01', '2014-03-04'),
      stop('x', LIMA, '2014-03-02', null, { status: 'cancelled' }),
      stop('b', OSLO, '2014-03-05'),
    ];
    expect(itinerariesOf({ stops, legs: [] })[0]!.doubts).toEqual([]);
  });
});

describe('a stay in words', () => {
  it('tells what is told of it', () => {
    expect(stayInWords(stop('a', OSLO, '2014-03-01', '2014-03-04TMO'))).toBe(
      'arrives Saturday 1 March 2014, leaves Tuesday morning 4 March 2014',
    );
    expect(stayInWords(stop('a', OSLO, null, '2014-03', { status: 'planned' }))).toBe(
      'planned, leaves March 2014',
    );
    expect(stayInWords(stop('a', OSLO))).toBe('no date is told');
  });
});
