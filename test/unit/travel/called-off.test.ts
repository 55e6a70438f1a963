import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

describe('a stop that is called off', () => {
  it.each([
    ['a rally', 'A rally announced for Quito on Friday was scrapped.', 'Quito 2014-03-14'],
    ['a plan', 'A plan to press on to Quito in August was given up.', 'Quito 2014-08'],
    ['a concert', 'A concert in Quito, fixed for Friday, was called off on Monday.', 'Quito 2014-03-07'],
    ['a trip', 'The trip to Quito on 20 March fell through.', 'Quito 2014-03-20'],
    ['a match', 'A match at Quito on Friday was abandoned.', 'Quito 2014-03-07'],
    ['a call', 'A call at Callao, set for Friday, came to nothing.', 'Callao 2014-03-14'],
    ['a reading', 'A reading in Quito, planned for Friday, was moved online.', 'Quito 2014-03-14'],
    ['a visit without a day', 'A visit to Quito was dropped on Monday.', 'Quito undated'],
  ])('%s: %s', (_, text, place) => {
    expect(told(text)).toEqual([`whoever go ${place} cancelled`]);
  });
  it.each([
    ['instead of', 'The tug left Callao on Monday instead of calling at Lima.', true],
    ['rather than', 'The crew will stay rather than travel to Lima.', true],
    ['instead of, of something else', 'The mayor of Lima sent wine instead of beer from Lima.', false],
  ])('gives way to another plan by "%s"', (_, text, isOff) => {
    expect(told(text).includes('whoever go Lima undated cancelled')).toBe(isOff);
  });
  it('has the day that the next sentence tells', () => {
    expect(
      told('Quito was to have been next. The visit, fixed for Friday, was cancelled on Monday.'),
    ).toEqual(['whoever stay Quito 2014-03-07 cancelled']);
  });
  it.each([
    ['a law', 'A law in Quito on Friday was dropped.'],
    ['charges', 'Charges in Quito were dropped on Monday.'],
    ['a parcel', 'A parcel for Quito was dropped on Friday.'],
    ['a player', 'The striker was dropped in Quito on Friday.'],
  ])('is not %s: %s', (_, text) => {
    expect(told(text).filter((line) => line.includes('cancelled'))).toEqual([]);
  });
});
