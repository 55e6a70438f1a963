import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { TRAVEL } from './travel.ts';

describe('travel', () => {
  it.each(TRAVEL)('$text', ({ text, stops }) => {
    expect(
      annotate(text).stops.map(
        ({ traveller, place, arrive, depart, status }) =>
          `${traveller} @ ${place.name}, ${place.country} ${arrive ?? ''}–${depart ?? ''} ${status}`,
      ),
    ).toEqual(stops);
  });
});
