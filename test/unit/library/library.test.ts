import 'fake-indexeddb/auto';
import sample from 'virtual:sample';
import { describe, expect, it } from 'vitest';
import { fromBundle, toBundle } from '../../../src/library/bundle.ts';
import { cardOf } from '../../../src/library/card.ts';
import { Conflict, openLibrary, Unreadable } from '../../../src/library/library.ts';
import { documentOf, stepped } from '../../../src/timeline/document.ts';
import { event, timelineOf } from '../layout/generate.ts';

const document = documentOf(sample, 'd1', 'r1');
const card = cardOf(sample);
let count = 0;
/** A library of its own for each test. */
const fresh = () => openLibrary(`test-${String(count++)}`);
const renamed = (to: string) =>
  stepped(document, { name: 'Rename', changes: [{ kind: 'set document', field: 'title', to }] });

describe('the library', () => {
  it('gives back what was saved, with the version that it has', async () => {
    const library = await fresh();
    expect(await library.load('d1')).toBeNull();
    expect(await library.save(document, 0, card)).toBe(1);
    expect(await library.save(renamed('Mine'), 1, card)).toBe(2);
    expect(await library.load('d1')).toEqual({ document: renamed('Mine'), version: 2 });
  });
  it('saves nothing over what another tab saved', async () => {
    const library = await fresh();
    await library.save(document, 0, card);
    await library.save(renamed('Theirs'), 1, card);
    await expect(library.save(renamed('Mine'), 1, card)).rejects.toThrow(Conflict);
    await expect(library.save(renamed('Mine'), 0, card)).rejects.toThrow(Conflict);
    expect((await library.load('d1'))?.document).toEqual(renamed('Theirs'));
  });
  it('does not bring back what another tab deleted', async () => {
    const library = await fresh();
    await library.save(document, 0, card);
    await library.remove('d1');
    await expect(library.save(renamed('Mine'), 1, card)).rejects.toThrow(Conflict);
  });
  it('lists the last changed first', async () => {
    const library = await fresh();
    await library.save({ ...document, id: 'old' }, 0, card);
    await new Promise((done) => setTimeout(done, 5));
    await library.save({ ...document, id: 'new' }, 0, card);
    expect((await library.list()).map(({ id }) => id)).toEqual(['new', 'old']);
  });
  it('deletes a document with its named versions, and puts all of it back', async () => {
    const library = await fresh();
    await library.save(document, 0, card);
    await library.keepNamed(renamed('Mine'), 'As sent');
    const removed = await library.remove('d1');
    expect(await library.list()).toEqual([]);
    expect(await library.namedOf('d1')).toEqual([]);
    expect(await library.remove('d1')).toBeNull();
    await library.put(removed!);
    expect((await library.load('d1'))?.document).toEqual(document);
    const [named] = await library.namedOf('d1');
    expect(named?.name).toBe('As sent');
    expect(await library.loadNamed(named!.key)).toEqual(renamed('Mine'));
  });
  it('does not open what is damaged, and leaves it as it is', async () => {
    const library = await fresh();
    await library.save({ ...document, done: 7 }, 0, card);
    await expect(library.load('d1')).rejects.toThrow(Unreadable);
    expect(await library.list()).toHaveLength(1);
  });
  it('keeps the draft', async () => {
    const library = await fresh();
    expect(await library.draft()).toBe('');
    await library.keepDraft('They met');
    expect(await library.draft()).toBe('They met');
  });
});

describe('a card', () => {
  it('counts the events, and tells where they lie', () => {
    const on = (id: string, day: string) => event({ id, when: { start: day, end: day } });
    const timeline = timelineOf([on('a', '2015-01-01'), on('b', '2015-01-11'), on('c', '2015-01-06')]);
    expect(cardOf(timeline)).toEqual({ title: 'Test', events: 3, strip: [0, 500, 1000] });
    expect(cardOf(timelineOf([on('a', '2015-01-01')])).strip).toEqual([500]);
    expect(cardOf(timelineOf([event({ id: 'u', when: { start: null, end: null } })])).strip).toEqual([]);
  });
});

describe('all timelines in one file', () => {
  it('come back the same', () => {
    expect(fromBundle(toBundle([document, renamed('Mine')]))).toEqual({
      documents: [document, renamed('Mine')],
      unread: 0,
    });
  });
  it('come without those that cannot be read', () => {
    const text = JSON.stringify({ documents: [{ dateline: 1, document }, { dateline: 99 }] });
    expect(fromBundle(text)).toEqual({ documents: [document], unread: 1 });
  });
  it('are nothing else', () => {
    for (const text of ['{', '[]', '{"events":[]}']) expect(fromBundle(text)).toHaveProperty('problem');
  });
});
