import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/time/calendar.ts';
import { eventByHand } from '../../../../src/timeline/by-hand.ts';
import { formOf, readForm, type EventForm } from '../../../../src/timeline/correct/event-form.ts';
import { readCoordinates } from '../../../../src/timeline/correct/typed-coordinates.ts';

const NOW = dayOf(2015, 12, 15);
const event = eventByHand(
  'e1',
  'Talks open',
  { start: '2015-12-08', end: '2015-12-10' },
  {
    place: { name: 'Paris', country: 'FR', lat: 48.9, lon: 2.4 },
  },
);
const read = (typed: Partial<EventForm>) => readForm({ ...formOf(event), ...typed }, event, NOW);

describe('the form of an event', () => {
  it('says what the event says, and settles nothing else when it is saved as it is', () => {
    expect(formOf(event)).toMatchObject({
      starts: 'Tuesday 8 December 2015',
      ends: 'Thursday 10 December 2015',
      placeWords: 'Paris, France',
    });
    expect(read({})).toMatchObject({ title: 'Talks open', when: event.when, place: event.place });
  });
  it('moves a point as a whole, and reads a stretch out of one field', () => {
    expect(read({ starts: 'last Tuesday', ends: '' })).toMatchObject({
      when: { start: '2015-12-08', end: '2015-12-08' },
    });
    expect(read({ starts: 'from 3 to 5 May 2015', ends: '' })).toMatchObject({
      when: { start: '2015-05-03', end: '2015-05-05' },
    });
    expect(read({ starts: '3 May 2015', ends: '..' })).toMatchObject({
      when: { start: '2015-05-03', end: '..' },
    });
    expect(read({ starts: '', ends: '' })).toMatchObject({ when: { start: null, end: null } });
  });
  it('asks which is meant where a date has two readings, and takes the one that was said', () => {
    expect(read({ starts: '12/2/2015', ends: '' })).toMatchObject({ field: 'meant' });
    expect(read({ starts: '12/2/2015', ends: '', meant: 'Wednesday 2 December 2015' })).toMatchObject({
      when: { start: '2015-12-02' },
    });
  });
  it('refuses an empty title, a time that is none, and half an address', () => {
    expect(read({ title: ' ' })).toMatchObject({ field: 'title' });
    expect(read({ starts: 'soonish' })).toMatchObject({ field: 'starts' });
    expect(read({ link: 'javascript:alert(1)' })).toMatchObject({ field: 'link' });
    expect(read({ link: 'https://example.org/a' })).toMatchObject({ link: 'https://example.org/a' });
  });
  it('takes a place away, or names one that no gazetteer knows', () => {
    expect(read({ placeWords: '' })).toMatchObject({ place: null });
    expect(read({ placeWords: 'Camp Nowhere', place: null })).toMatchObject({
      place: { name: 'Camp Nowhere', country: '' },
    });
  });
  it('parts people by commas, and takes an empty tag away', () => {
    expect(read({ participants: 'Ann, , Bob ' })).toMatchObject({ participants: ['Ann', 'Bob'], tag: null });
    expect(read({ tag: 'key', tagColour: '#112233' })).toMatchObject({
      tag: { name: 'key', colour: '#112233' },
    });
  });
});

describe('typed coordinates', () => {
  it.each([
    ['55.75, 37.62', { lat: 55.75, lon: 37.62 }],
    ['33.9 S 18.4 E', { lat: -33.9, lon: 18.4 }],
    ['-10; 120', { lat: -10, lon: 120 }],
  ])('%s are degrees', (typed, expected) => {
    expect(readCoordinates(typed)).toEqual(expected);
  });
  it.each(['', 'Paris', '95, 10', '10', '10, 190'])('%j are none', (typed) => {
    expect(readCoordinates(typed)).toBeNull();
  });
});
