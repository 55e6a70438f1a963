import { describe, expect, it } from 'vitest';
import { eventByHand } from '../../../../src/timeline/by-hand.ts';
import { isDoubtful, toReview, undoubted } from '../../../../src/timeline/correct/review.ts';
import {
  addStep,
  addStopStep,
  deleteLegStep,
  deleteStep,
  deleteStopStep,
  editStep,
  editStopStep,
  handOverStep,
  mergeStep,
  moveStopStep,
  shiftStep,
} from '../../../../src/timeline/correct/steps.ts';
import { folded } from '../../../../src/timeline/fold.ts';
import { begun as article, onDay, readUnder, told } from '../document.ts';
import { documentOf, stepped, undone, type Document } from '../../../../src/timeline/document.ts';
import { fold } from '../../../../src/timeline/fold.ts';
import type { Stop, Timeline } from '../../../../src/timeline/model.ts';
import type { Step } from '../../../../src/timeline/step.ts';

const on = (day: string) => ({ start: day, end: day });
const stop = (id: string, name: string, arrive: string): Stop => ({
  id,
  traveller: 'Ann',
  place: { name, country: '' },
  arrive,
  depart: null,
  status: 'happened',
  source: null,
  sentence: null,
});
const leg = (from: string, to: string) => ({
  from,
  to,
  departs: null,
  arrives: null,
  mode: 'train',
  status: 'happened' as const,
  sentence: null,
});
const TRIP: Timeline = {
  title: 'Trip',
  sources: [],
  events: [
    eventByHand('e1', 'Ann reaches Rome', on('2015-12-08'), { place: { name: 'Rome', country: '' } }),
    eventByHand('e2', 'Ann speaks', on('2015-12-10')),
  ],
  stops: [
    stop('s1', 'Rome', '2015-12-08'),
    stop('s2', 'Bonn', '2015-12-10'),
    stop('s3', 'Bern', '2015-12-12'),
  ],
  legs: [leg('s1', 's2'), leg('s2', 's3')],
};
const begun = documentOf(TRIP, 'd');
const after = (document: Document, step: Step | null): Document => {
  if (!step) throw new Error('nothing was changed');
  return stepped(document, step);
};
const ways = ({ stops, legs }: Timeline) => {
  const name = (id: string) => stops.find((one) => one.id === id)!.place.name;
  return legs.map(({ from, to, mode }) => `${name(from)} ${mode ?? '?'} ${name(to)}`);
};

describe('a correction', () => {
  const timeline = fold(begun);
  const [reaches, speaks] = timeline.events as [(typeof timeline.events)[0], (typeof timeline.events)[0]];

  it('settles what differs, and is none where nothing does', () => {
    expect(editStep(timeline, speaks, { title: 'Ann speaks', status: 'happened', note: '' })).toBeNull();
    const step = editStep(timeline, speaks, { title: 'Ann sings', status: 'happened' });
    expect(step?.changes).toHaveLength(1);
    expect(fold(after(begun, step)).events[1]).toMatchObject({ title: 'Ann sings', reviewed: true });
  });
  it('adds, moves and merges events, and is taken back as one', () => {
    const [step, id] = addStep('Ann rests', on('2015-12-11'));
    expect(fold(after(begun, step)).events.at(-1)).toMatchObject({ id, title: 'Ann rests' });
    const moved = after(begun, shiftStep(timeline, timeline.events, { months: -1200 }));
    expect(fold(moved).events.map(({ when }) => when.start)).toEqual(['1915-12-08', '1915-12-10']);
    const merged = after(begun, mergeStep(timeline, [reaches, speaks]));
    expect(fold(merged).events.map(({ title }) => title)).toEqual(['Ann reaches Rome']);
    expect(fold(undone(merged))).toEqual(timeline);
  });
  it('deletes an event with the stop that nothing else tells', () => {
    const deleted = after(begun, deleteStep(timeline, [reaches]));
    expect(fold(deleted).stops.map(({ place }) => place.name)).toEqual(['Bonn', 'Bern']);
    expect(fold(undone(deleted))).toEqual(timeline);
    expect(deleteStep(timeline, [speaks]).changes).toHaveLength(1);
  });
});

describe('a stop', () => {
  const timeline = fold(begun);
  const named = (from: Timeline, name: string) => from.stops.find(({ place }) => place.name === name)!;

  it('that is deleted leaves its neighbours joined', () => {
    const step = deleteStopStep(timeline, named(timeline, 'Bonn'));
    expect(ways(fold(after(begun, step)))).toEqual(['Rome ? Bern']);
  });
  it('that no leg leads to any more stands, and its neighbours are not joined anew', () => {
    const leg = timeline.legs[0]!;
    const left = fold(after(begun, deleteLegStep(timeline, leg)!));
    expect(left.stops.map(({ id }) => id)).toEqual(timeline.stops.map(({ id }) => id));
    expect(left.legs).toHaveLength(timeline.legs.length - 1);
  });
  it('that is added or moved is on the way', () => {
    const [step] = addStopStep(
      timeline,
      {
        traveller: 'Ann',
        place: { name: 'Ulm', country: '' },
        arrive: null,
        depart: null,
        status: 'planned',
      },
      named(timeline, 'Rome'),
    );
    expect(ways(fold(after(begun, step)))).toEqual(['Rome ? Ulm', 'Ulm ? Bonn', 'Bonn train Bern']);
    const swapped = after(begun, moveStopStep(timeline, named(timeline, 'Bern'), -1));
    expect(fold(swapped).stops.map(({ place }) => place.name)).toEqual(['Rome', 'Bern', 'Bonn']);
    expect(ways(fold(swapped))).toEqual(['Rome ? Bern', 'Bern ? Bonn']);
    expect(moveStopStep(timeline, named(timeline, 'Rome'), -1)).toBeNull();
  });
  it('hands its times on to its legs', () => {
    const changed = after(begun, editStopStep(timeline, named(timeline, 'Bonn'), { arrive: '2015-12-11' }));
    expect(fold(changed).legs[0]).toMatchObject({ arrives: '2015-12-11', mode: 'train' });
    expect(editStopStep(timeline, named(timeline, 'Bonn'), { arrive: '2015-12-10' })).toBeNull();
  });
});

describe('a review', () => {
  const some = (id: string, confidence: number, reviewed: boolean) => ({
    ...eventByHand(id, id, on('2015-12-10')),
    confidence,
    reviewed,
  });
  const events = [some('a', 0.5, false), some('b', 0.9, false), some('c', 0.3, false), some('d', 0.2, true)];
  it('goes through what is doubtful, the most doubtful first', () => {
    expect(toReview(events).map(({ id }) => id)).toEqual(['c', 'a']);
    expect(undoubted(events).map(({ id }) => id)).toEqual(['b']);
    expect(isDoubtful(events[3]!)).toBe(false);
  });
});

describe('a correction without a place', () => {
  const read = readUnder(article([told(0), told(1)]), 7, [told(1)]);
  const met = fold(read).events[0]!;
  const lost = stepped(after(read, editStep(fold(read), met, { note: 'n' })), {
    name: 'Day',
    changes: [onDay(7)],
  });
  const [one] = folded(lost).unplaced;
  it('is put on another event, in one step', () => {
    const step = handOverStep(fold(lost), one!, fold(lost).events[0]!);
    expect(step.name).toBe('Put the corrections of “They met” on “They signed”');
    const handed = after(lost, step);
    expect(fold(handed).events).toMatchObject([{ title: 'They signed', note: 'n' }]);
    expect(folded(undone(handed)).unplaced).toHaveLength(1);
  });
  it('is forgotten', () => {
    const forgotten = after(lost, handOverStep(fold(lost), one!, null));
    expect(folded(forgotten).unplaced).toEqual([]);
    expect(fold(forgotten).events[0]).not.toHaveProperty('note');
  });
});
