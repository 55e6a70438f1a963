import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/time/calendar.ts';
import { eventByHand } from '../../../../src/timeline/by-hand.ts';
import {
  newStopForm,
  newStopStep,
  readStopForm,
  stopFormOf,
  stopStep,
  type StopForm,
  type StopTold,
} from '../../../../src/timeline/correct/stop-form.ts';
import { documentOf, stepped, undone, type Document } from '../../../../src/timeline/document.ts';
import { fold } from '../../../../src/timeline/fold.ts';
import { EMPTY, type Stop, type Timeline } from '../../../../src/timeline/model.ts';
import type { Step } from '../../../../src/timeline/step.ts';
import { leg, place, stop } from '../../layout/trip.ts';

const NOW = dayOf(2015, 12, 15);
const ROME = place('Rome', 41.9, 12.5);
const BONN = place('Bonn', 50.7, 7.1);
const stops = [
  stop('s1', ROME, '2015-12-08', '2015-12-10', { traveller: 'Ann' }),
  stop('s2', BONN, '2015-12-10', null, { traveller: 'Ann' }),
];
const begun = documentOf({ ...EMPTY, title: 'Trip', stops, legs: [leg('s1', 's2')] }, 'd');
const timeline = fold(begun);
const [rome, bonn] = timeline.stops as [Stop, Stop];

const read = (typed: Partial<StopForm>, of = rome) =>
  readStopForm({ ...stopFormOf(of, null), ...typed }, of, NOW);
function told(typed: Partial<StopForm>, of = rome): StopTold {
  const form = read(typed, of);
  if ('problem' in form) throw new Error(form.problem);
  return form;
}
const after = (document: Document, step: Step | null): Document => {
  if (!step) throw new Error('nothing was changed');
  return stepped(document, step);
};
const ways = ({ stops: all, legs }: Timeline) => {
  const name = (id: string) => all.find((one) => one.id === id)!.place.name;
  return legs.map(({ from, to, mode, status }) => `${name(from)} ${mode ?? '?'} ${name(to)} ${status}`);
};

describe('the form of a stop', () => {
  it('says what the stop says, and changes nothing when it is saved as it is', () => {
    expect(stopFormOf(rome, null)).toMatchObject({
      traveller: 'Ann',
      arrives: 'Tuesday 8 December 2015',
      leaves: 'Thursday 10 December 2015',
    });
    expect(stopStep(timeline, bonn, told({ how: timeline.legs[0]!.mode ?? '' }, bonn))).toBeNull();
  });
  it('reads times in plain words, each of them alone, both, or a stretch out of one field', () => {
    expect(told({ arrives: '9 December', leaves: '' }).stop).toMatchObject({
      arrive: '2015-12-09',
      depart: null,
    });
    expect(told({ arrives: '', leaves: 'last Friday' }).stop).toMatchObject({
      arrive: null,
      depart: '2015-12-11',
    });
    expect(told({ arrives: '3', leaves: '5 May 2015' }).stop).toMatchObject({
      arrive: '2015-05-03',
      depart: '2015-05-05',
    });
    expect(told({ arrives: 'from 3 to 5 May 2015', leaves: '' }).stop).toMatchObject({
      arrive: '2015-05-03',
      depart: '2015-05-05',
    });
    expect(told({ arrives: '', leaves: '' }).stop).toMatchObject({ arrive: null, depart: null });
  });
  it('refuses nobody, nowhere and a time that is none, and asks which of two is meant', () => {
    expect(read({ traveller: ' ' })).toMatchObject({ field: 'traveller' });
    expect(read({ placeWords: '' })).toMatchObject({ field: 'place' });
    expect(read({ arrives: 'soonish' })).toMatchObject({ field: 'arrives' });
    expect(read({ arrives: '12/2/2015', leaves: '' })).toMatchObject({ field: 'meant' });
  });
  it('of an event is a stop at its place and in its time', () => {
    const when = { start: '2015-12-20', end: '2015-12-22' };
    const event = eventByHand('e', 'Ann in Ulm', when, {
      place: { name: 'Ulm', country: '' },
      status: 'planned',
    });
    expect(newStopForm('Ann', event)).toMatchObject({
      placeWords: 'Ulm',
      arrives: 'Sunday 20 December 2015',
      leaves: 'Tuesday 22 December 2015',
      status: 'planned',
    });
    expect(newStopForm('Ann', null)).toMatchObject({ placeWords: '', arrives: '' });
  });
});

describe('what a form says', () => {
  it('is one step for the stop and the way there, and is taken back as one', () => {
    const step = stopStep(timeline, bonn, told({ how: 'ship', status: 'planned' }, bonn));
    const changed = after(begun, step);
    expect(ways(fold(changed))).toEqual(['Rome ship Bonn planned']);
    expect(fold(undone(changed))).toEqual(timeline);
  });
  it('of a new stop puts it where its time is, joined with its neighbours', () => {
    const [step] = newStopStep(
      timeline,
      told({
        placeWords: 'Ulm',
        place: null,
        arrives: '9 December',
        leaves: '',
        how: 'train',
        note: 'by night',
      }),
      bonn,
    );
    const changed = fold(after(begun, step));
    expect(changed.stops.map(({ place: { name } }) => name)).toEqual(['Rome', 'Ulm', 'Bonn']);
    expect(changed.stops[1]).toMatchObject({ note: 'by night', arrive: '2015-12-09' });
    expect(ways(changed)).toEqual(['Rome train Ulm happened', 'Ulm ? Bonn happened']);
  });
  it('of a new stop without a time puts it behind the one that was asked for', () => {
    const typed = { placeWords: 'Ulm', place: null, arrives: '', leaves: '' };
    const names = (asked: Stop | null, more: Partial<StopForm> = {}) => {
      const [step] = newStopStep(timeline, told({ ...typed, ...more }), asked);
      return fold(after(begun, step)).stops.map(({ traveller, place: { name } }) => `${traveller} ${name}`);
    };
    expect(names(rome)).toEqual(['Ann Rome', 'Ann Ulm', 'Ann Bonn']);
    expect(names(null)).toEqual(['Ann Rome', 'Ann Bonn', 'Ann Ulm']);
    expect(names(null, { traveller: 'Bob' })).toContain('Bob Ulm');
  });
  it('holds of a way that no article tells, too', () => {
    const [added, id] = newStopStep(
      timeline,
      told({ placeWords: 'Ulm', place: null, arrives: '9 December', leaves: '' }),
      null,
    );
    const document = after(begun, added);
    const now = fold(document);
    const ulm = now.stops.find((one) => one.id === id)!;
    const changed = after(document, stopStep(now, ulm, told({ how: 'bus' }, ulm)));
    expect(ways(fold(changed))).toEqual(['Rome bus Ulm happened', 'Ulm ? Bonn happened']);
  });
});
