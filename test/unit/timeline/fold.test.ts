import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadIn } from '../../../src/timeline/composed.ts';
import {
  documentOf,
  emptyDocument,
  redone,
  stepped,
  undone,
  type Document,
} from '../../../src/timeline/document.ts';
import { eventByHand } from '../../../src/timeline/by-hand.ts';
import { fold, folded } from '../../../src/timeline/fold.ts';
import type { Timeline, TimelineEvent } from '../../../src/timeline/model.ts';
import { eventRef, ownId } from '../../../src/timeline/ref.ts';
import { settings, type Change, type EventFields } from '../../../src/timeline/step.ts';
import { deleteStep, mergeStep } from '../../../src/timeline/correct/steps.ts';
import { someEvents, timelineOf } from '../layout/generate.ts';
import { begun, beside, onDay, readUnder, someReading, told } from './document.ts';

const then = (document: Document, ...changes: Change[]): Document =>
  stepped(document, { name: 'Change', changes });
const titles = (document: Document) => fold(document).events.map(({ title }) => title);
const titled = (document: Document, title: string): TimelineEvent => {
  const event = fold(document).events.find((one) => one.title === title);
  if (!event) throw new Error(`there is no “${title}” among ${titles(document).join(', ')}`);
  return event;
};
const ref = (document: Document, title: string) => eventRef(fold(document), titled(document, title));
const set = (document: Document, title: string, fields: Partial<EventFields>): Document =>
  then(document, ...settings(ref(document, title), fields, 'typed'));
const removed = (document: Document, title: string): Document =>
  then(document, { kind: 'delete event', of: ref(document, title) });
const on = (day: string) => ({ when: { start: day, end: day } });
/** A timeline without what a document gives its parts: ids of sources and events. */
const bare = ({ sources, events, ...rest }: Timeline) => ({
  ...rest,
  sources: sources.map(({ id, ...source }) => (id === undefined ? { ...source, id } : source)),
  events: events.map(({ id, ...event }) => (id === '' ? { ...event, id } : event)),
});

describe('a document without steps', () => {
  it('has the timeline that was read', () => {
    fc.assert(
      fc.property(someReading, (events) => {
        const read = fold(begun(events));
        expect(read.title).toBe('Headline');
        expect(read.events.map(({ id, ...event }) => [id.startsWith('a1-'), event])).toEqual(
          events.map(({ id, ...event }) => [id !== '', event]),
        );
      }),
    );
  });
  it('has the events of a file as they are', () => {
    fc.assert(
      fc.property(someEvents(20), (events) => {
        expect(fold(documentOf(timelineOf(events), 'd'))).toEqual(timelineOf(events));
      }),
    );
  });
  it('is empty where nothing was given', () => {
    expect(fold(emptyDocument('d'))).toMatchObject({ title: '', sources: [], events: [] });
  });
});

describe('a field', () => {
  const before = readUnder(begun([told(0, [], on('2015-12-01')), told(1, [], on('2015-12-02'))]), 7, [
    told(0, [], on('2016-01-01')),
    told(1, [], on('2016-01-02')),
  ]);
  it('that is set counts as reviewed, tells where it comes from, and leaves the other events alone', () => {
    const after = set(before, 'They met', { title: 'A meeting' });
    expect(titled(after, 'A meeting')).toMatchObject({
      reviewed: true,
      origins: { title: { from: 'typed' } },
    });
    expect(titled(after, 'They signed')).toEqual(titled(before, 'They signed'));
  });
  it('stays when the day changes, while the others of its event are read anew', () => {
    const after = then(set(before, 'They met', { title: 'A meeting' }), onDay(7));
    expect(titled(after, 'A meeting').when.start).toBe('2016-01-01');
    const dated = then(set(before, 'They met', on('2015-11-30')), onDay(7));
    expect(titled(dated, 'They met').when.start).toBe('2015-11-30');
    expect(titled(dated, 'They signed').when.start).toBe('2016-01-02');
  });
  it('that is optional comes and goes', () => {
    const noted = set(before, 'They met', { note: 'Ask again', lane: 'l1' });
    expect(titled(noted, 'They met')).toMatchObject({ note: 'Ask again', lane: 'l1' });
    expect(titled(set(noted, 'They met', { note: '' }), 'They met')).not.toHaveProperty('note');
  });
  it('counts as reviewed unless that is said otherwise, whichever is said first', () => {
    const one = set(set(before, 'They met', { reviewed: false }), 'They met', { title: 'A meeting' });
    expect(titled(one, 'A meeting').reviewed).toBe(false);
  });
  it('of one event and another field of any event may be set in any order', () => {
    const change = fc.record({
      title: fc.constantFrom('They met', 'They signed'),
      fields: fc.constantFrom<Partial<EventFields>>(
        { status: 'cancelled' },
        { note: 'n' },
        { participants: ['Ann'] },
        on('2014-01-01'),
        { reviewed: false },
        { place: { name: 'Oslo', country: 'NO' } },
      ),
    });
    fc.assert(
      fc.property(change, change, (a, b) => {
        fc.pre(a.title !== b.title || Object.keys(a.fields)[0] !== Object.keys(b.fields)[0]);
        const one = set(set(before, a.title, a.fields), b.title, b.fields);
        const other = set(set(before, b.title, b.fields), a.title, a.fields);
        expect(fold(one)).toEqual(fold(other));
      }),
    );
  });
});

describe('a deleted event', () => {
  it('stays away whatever the day, and comes back when it is restored', () => {
    const document = readUnder(begun([told(0), told(1)]), 7, [told(0), told(1)]);
    const of = ref(document, 'They met');
    const without = then(document, { kind: 'delete event', of });
    expect(titles(without)).toEqual(['They signed']);
    expect(titles(then(without, onDay(7)))).toEqual(['They signed']);
    expect(titles(then(without, { kind: 'restore event', of }))).toEqual(['They met', 'They signed']);
  });
  it('keeps the fields that are set of it meanwhile', () => {
    const document = begun([told(0)]);
    const of = ref(document, 'They met');
    const without = then(document, { kind: 'delete event', of }, ...settings(of, { note: 'n' }, 'typed'));
    expect(titles(without)).toEqual([]);
    expect(titled(then(without, { kind: 'restore event', of }), 'They met').note).toBe('n');
  });
  it('is not told by another one that takes its words in', () => {
    const document = readUnder(begun([told(0), told(3)]), 7, [told(0, [3])]);
    const after = then(removed(document, 'They voted'), onDay(7));
    expect(titled(after, 'They met').mentions).toEqual(told(0).mentions);
  });
  it('never comes back by any change of day', () => {
    fc.assert(
      fc.property(someReading, someReading, fc.nat(), (first, second, which) => {
        fc.pre(first.length > 0);
        const document = readUnder(begun(first), 7, second);
        const gone = fold(document).events[which % first.length]!;
        const after = then(document, { kind: 'delete event', of: eventRef(fold(document), gone) }, onDay(7));
        const words = new Set(gone.mentions.map(({ start }) => start));
        for (const event of fold(after).events) expect(words).not.toContain(event.anchor!.start);
        expect(fold(then(after, onDay(null))).events.map(({ id }) => id)).not.toContain(gone.id);
      }),
    );
  });
  it('never comes back by any change of day, of whatever events and articles it was merged', () => {
    const reading = someReading.filter((events) => events.length > 0);
    fc.assert(
      fc.property(
        fc.tuple(reading, someReading),
        fc.tuple(reading, someReading),
        fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
        ([first, firstLater], [second, secondLater], which) => {
          const read = readUnder(beside(begun(first), second), 7, firstLater);
          const mine = { ...eventByHand('own-1', 'Mine', on('2015').when), source: null };
          const whole = then(readUnder(read, 7, secondLater, 'a2'), { kind: 'add event', event: mine });
          const { events, ...rest } = fold(whole);
          const chosen = [...new Set(which.map((n) => events[n % events.length]!))];
          const merging = mergeStep({ events, ...rest }, chosen);
          const merged = merging ? stepped(whole, merging) : whole;
          const gone = fold(merged).events.find(({ id }) => id === chosen[0]!.id)!;
          const after = stepped(merged, deleteStep(fold(merged), [gone]));
          const words = chosen.flatMap(({ id, source, mentions, tellings = [] }) => [
            id,
            ...[{ source, mentions }, ...tellings].flatMap((one) =>
              one.mentions.map(({ start }) => `${String(one.source)} ${String(start)}`),
            ),
          ]);
          for (const day of [onDay(7), onDay(7, 'a2'), onDay(null)])
            for (const { id, source, anchor } of fold(then(after, day)).events) {
              expect(words).not.toContain(id);
              expect(words).not.toContain(`${String(source)} ${String(anchor?.start)}`);
            }
        },
      ),
    );
  });
});

describe('merging and parting', () => {
  const three = begun([
    told(0, [], { participants: ['Ann'] }),
    told(1, [], { participants: ['Bo'] }),
    told(2),
  ]);
  const merged = then(three, {
    kind: 'merge',
    into: ref(three, 'They met'),
    of: [ref(three, 'They signed')],
  });
  const part = (document: Document, word: number): Document =>
    then(document, {
      kind: 'part',
      of: ref(document, 'They met'),
      source: 'a1',
      mention: told(word).anchor!,
      id: 'own-1',
      title: 'Parted',
    });
  it('leave one event with all that told the others', () => {
    expect(titles(merged)).toEqual(['They met', 'They flew']);
    const event = titled(merged, 'They met');
    expect(event.participants).toEqual(['Ann', 'Bo']);
    expect(event.mentions).toHaveLength(2);
    expect(event.tellings).toMatchObject([{ title: 'They signed' }]);
  });
  it('follow an event that was merged before', () => {
    const of = ref(three, 'They signed');
    const after = then(merged, { kind: 'merge', into: ref(merged, 'They flew'), of: [of] });
    expect(titles(after)).toEqual(['They flew']);
    expect(titled(after, 'They flew').mentions).toHaveLength(3);
    const set = then(after, ...settings(of, { title: 'All of it' }, 'typed'));
    expect(titles(set)).toEqual(['All of it']);
  });
  it('cannot go round in a circle', () => {
    const [a, b] = [ref(three, 'They met'), ref(three, 'They signed')];
    const after = then(merged, { kind: 'merge', into: b, of: [a] });
    expect(titles(after)).toEqual(['They met', 'They flew']);
  });
  it('of the whole go with it when it is deleted', () => {
    expect(titles(removed(merged, 'They met'))).toEqual(['They flew']);
  });
  it('give back what was merged as it was', () => {
    expect(fold(part(merged, 1)).events).toEqual(fold(three).events);
  });
  it('make an event of a word that was none', () => {
    const document = begun([told(0, [3])]);
    const after = part(document, 3);
    expect(titles(after)).toEqual(['They met', 'Parted']);
    expect(titled(after, 'They met').mentions).toHaveLength(1);
    expect(titled(after, 'Parted')).toMatchObject({ id: 'own-1', anchor: told(3).anchor });
    expect(fold(part(document, 0))).toEqual(fold(document));
  });
});

describe('a step', () => {
  it('is taken back and made again, whatever it was', () => {
    const step = fc.constantFrom<(document: Document) => Document>(
      (d) => removed(d, fold(d).events[0]!.title),
      (d) => set(d, fold(d).events[0]!.title, { title: 'Another', note: 'n' }),
      (d) => then(d, onDay(7)),
      (d) => then(d, onDay(null)),
      (d) =>
        then(d, {
          kind: 'add event',
          event: { ...eventByHand(ownId(), 'Mine', on('2015').when), source: null },
        }),
      (d) => then(d, { kind: 'set document', field: 'title', to: 'Mine' }),
    );
    fc.assert(
      fc.property(someReading, someReading, fc.array(step, { maxLength: 6 }), (first, second, steps) => {
        let document = readUnder(begun(first), 7, second);
        const seen = [fold(document)];
        for (const take of steps) {
          if (fold(document).events.length === 0) break;
          document = take(document);
          seen.push(fold(document));
        }
        const last = document;
        for (const timeline of seen.toReversed().slice(1)) {
          document = undone(document);
          expect(fold(document)).toEqual(timeline);
        }
        expect(undone(document)).toBe(document);
        for (const timeline of seen.slice(1)) {
          document = redone(document);
          expect(fold(document)).toEqual(timeline);
        }
        expect(fold(last)).toEqual(seen.at(-1));
      }),
    );
  });
  it('puts what was taken back out of reach', () => {
    const document = begun([told(0)]);
    const after = set(undone(set(document, 'They met', { title: 'A' })), 'They met', { title: 'B' });
    expect(after.steps).toHaveLength(1);
    expect(redone(after)).toBe(after);
  });
  it('may be looked at before it is taken', () => {
    const document = begun([told(0)]);
    const preview = settings(ref(document, 'They met'), on('2020'), 'typed');
    expect(folded(document, preview).timeline.events[0]!.when.start).toBe('2020');
    expect(fold(document).events[0]!.when.start).toBe('2015-12-15');
  });
});

describe('another reading', () => {
  it('under the same day changes nothing', () => {
    fc.assert(
      fc.property(someReading, fc.nat(), (events, which) => {
        fc.pre(events.length > 0);
        const document = set(begun(events), fold(begun(events)).events[which % events.length]!.title, {
          title: 'Mine',
        });
        const again = { ...document, readings: begun(events).readings };
        expect(fold(again)).toEqual(fold(document));
      }),
    );
  });
  it('is asked for where a day has none yet, and meanwhile the last one stands', () => {
    const document = then(begun([told(0)]), onDay(7));
    expect(unreadIn(document)).toMatchObject([{ source: { id: 'a1' }, day: 7 }]);
    expect(titles(document)).toEqual(['They met']);
    expect(unreadIn(readUnder(document, 7, [told(1)]))).toEqual([]);
  });
  it('finds an event by the sentence and the title where its head word is another one', () => {
    const document = set(
      readUnder(begun([told(0)]), 7, [{ ...told(0), anchor: { start: 0, end: 4 }, title: 'They met again' }]),
      'They met',
      {
        note: 'n',
      },
    );
    expect(titled(then(document, onDay(7)), 'They met again').note).toBe('n');
  });
  it('keeps corrections without a place, which can be handed over to another event or let go', () => {
    const document = readUnder(begun([told(0), told(1)]), 7, [told(1)]);
    const of = ref(document, 'They met');
    const after = then(set(document, 'They met', { title: 'A meeting', note: 'n' }), onDay(7));
    expect(titles(after)).toEqual(['They signed']);
    expect(folded(after).unplaced).toMatchObject([{ ref: { title: 'They met' }, changes: [{}, {}] }]);
    const handed = then(after, { kind: 'hand over', of, to: ref(after, 'They signed') });
    expect(titled(handed, 'A meeting')).toMatchObject({ note: 'n', anchor: told(1).anchor });
    expect(folded(handed).unplaced).toEqual([]);
    expect(folded(then(after, { kind: 'hand over', of, to: null })).unplaced).toEqual([]);
  });
  it('of another version of the reader counts only when it was taken', () => {
    const document = begun([told(0)]);
    const newer = {
      ...document,
      readings: [...document.readings, { ...document.readings[0]!, reader: 'r2', events: [told(1)] }],
    };
    expect(titles(newer)).toEqual(['They met']);
    expect(titles(then(newer, { kind: 'reader', source: 'a1', reader: 'r2' }))).toEqual(['They signed']);
  });
});

describe('a timeline of several articles', () => {
  const one = begun([told(0)]);
  const second = { ...begun([told(1)], 'Second').readings[0]!, source: 'a2' };
  const text = one.sources[0]!.text;
  const both = then(
    {
      ...one,
      sources: [...one.sources, { id: 'a2', text, later: true }],
      readings: [...one.readings, second],
    },
    { kind: 'article', source: 'a2', present: true },
  );
  it('tells which article tells what, and keeps its title', () => {
    const timeline = fold(both);
    expect(timeline.title).toBe('Headline');
    expect(timeline.sources.map(({ headline, id }) => [headline, id])).toEqual([
      ['Headline', 'a1'],
      ['Second', 'a2'],
    ]);
    expect(timeline.events.map(({ title, source }) => [title, source])).toEqual([
      ['They met', 0],
      ['They signed', 1],
    ]);
  });
  it('is what it was when the second one is taken back, which is forgotten with the next step', () => {
    expect(bare(fold(undone(both)))).toEqual(bare(fold(one)));
    expect(undone(both).sources).toHaveLength(2);
    const after = set(undone(both), 'They met', { note: 'n' });
    expect(after.sources).toHaveLength(1);
    expect(after.readings).toHaveLength(1);
  });
  it('loses what one article tells when it is removed, and finds it as corrected when it is back', () => {
    const noted = set(both, 'They signed', { note: 'n' });
    const without = then(noted, { kind: 'article', source: 'a2', present: false });
    expect(titles(without)).toEqual(['They met']);
    expect(folded(without).unplaced).toMatchObject([
      { ref: { title: 'They signed' }, changes: [{ to: 'n' }] },
    ]);
    const back = then(without, { kind: 'article', source: 'a2', present: true });
    expect(titled(back, 'They signed').note).toBe('n');
    expect(folded(back).unplaced).toEqual([]);
  });
  it('keeps no merging and no mark of review of an article that was removed', () => {
    const reviewed = set(both, 'They signed', { reviewed: true });
    const into = ref(both, 'They met');
    const merged = then(reviewed, { kind: 'merge', into, of: [ref(both, 'They signed')] });
    const without = then(merged, { kind: 'article', source: 'a2', present: false });
    expect(folded(without).unplaced).toEqual([]);
  });
  it('merges events of two articles, with what each says', () => {
    const after = then(both, { kind: 'merge', into: ref(both, 'They met'), of: [ref(both, 'They signed')] });
    expect(titles(after)).toEqual(['They met']);
    expect(titled(after, 'They met')).toMatchObject({
      mentions: told(0).mentions,
      tellings: [{ source: 1, title: 'They signed', anchor: told(1).anchor }],
    });
  });
});

describe('lanes of one’s own and periods', () => {
  const lane = (id: string, name: string): Change => ({ kind: 'lane', id, to: { name, colour: '#123456' } });
  const two = then(begun([]), lane('l1', 'Court'), lane('l2', 'Street'));
  it('are created, ordered and taken away', () => {
    const names = (document: Document) => fold(document).lanes?.map(({ name }) => name);
    expect(names(two)).toEqual(['Court', 'Street']);
    expect(names(then(two, { kind: 'lanes', order: ['l2', 'l1'] }))).toEqual(['Street', 'Court']);
    expect(names(then(two, { kind: 'lane', id: 'l1', to: null }))).toEqual(['Street']);
    expect(names(begun([]))).toBeUndefined();
  });
  it('a period stands behind the axis', () => {
    const to = { name: 'The campaign', when: { start: '2015', end: '2016' }, colour: '#123456' };
    expect(fold(then(begun([]), { kind: 'band', id: 'b1', to })).bands).toEqual([{ id: 'b1', ...to }]);
  });
});
