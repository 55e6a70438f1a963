import { describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/state/annotator.ts';
import { Session } from '../../../src/state/session.svelte.ts';
import { dayValue } from '../../../src/time/timex.ts';
import { eventRef } from '../../../src/timeline/ref.ts';
import { settings } from '../../../src/timeline/step.ts';
import { article, told } from '../timeline/document.ts';

/** A reader that finds two events, on the day of publication where that is given. */
function reader(version = 'r1') {
  const requests: Request[] = [];
  const annotate = (request: Request) => {
    requests.push(request);
    const day = request.dateline === null ? '2015-12-15' : dayValue(request.dateline);
    const when = { start: day, end: day };
    const read = article([told(0, [], { when }), told(1, [], { when })], request.text);
    const [source] = read.sources;
    const sources = [{ ...source!, text: request.text, headline: request.text }];
    return Promise.resolve({ ...read, sources });
  };
  return { annotate, version, requests };
}
const sample = article([told(2)], 'Sample');
const titles = (session: Session) => session.timeline.events.map(({ title }) => title);
const correct = (session: Session, title: string) => {
  const event = session.timeline.events[0]!;
  session.change('Edit', settings(eventRef(session.timeline, event), { title }, 'typed'));
};

describe('a session', () => {
  it('begins with the sample, which becomes a document of one’s own with the first change', () => {
    const session = new Session(reader(), sample);
    expect(session.documents.standing).toBe('sample');
    const { id } = session.documents.document;
    correct(session, 'Mine');
    expect(titles(session)).toEqual(['Mine']);
    expect(session.documents.standing).toBe('own');
    expect(session.documents.document.id).not.toBe(id);
  });
  it('reads an article as a document of its own, which undo never turns into another one', async () => {
    const session = new Session(reader(), sample);
    await session.read('They met on Monday.');
    expect(session.timeline.title).toBe('They met on Monday.');
    expect(session.undoable).toBeNull();
    session.undo();
    expect(session.timeline.title).toBe('They met on Monday.');
  });
  it('moves what nobody settled with the day of publication, there and back', async () => {
    const session = new Session(reader(), sample);
    await session.read('They met on Monday.');
    correct(session, 'A meeting');
    await session.publishedOn(20_000);
    expect(session.timeline.events[0]).toMatchObject({ title: 'A meeting', when: { start: '2024-10-04' } });
    session.undo();
    expect(session.timeline.events[0]).toMatchObject({ title: 'A meeting', when: { start: '2015-12-15' } });
    session.redo();
    expect(session.timeline.events[0]!.when.start).toBe('2024-10-04');
  });
  it('reads a passage anew under the year that somebody gives, there and back', async () => {
    const { requests, ...rest } = reader();
    const session = new Session(rest, sample);
    await session.read('They met on Monday.');
    const passage = { start: 0, end: 19 };
    await session.inYear(passage, 1987);
    expect(requests.at(-1)!.years).toEqual([{ ...passage, year: 1987 }]);
    expect(session.undoable).toBe('This is 1987');
    await session.inYear({ start: 5, end: 8 }, 1988);
    // what was said last counts first
    expect(requests.at(-1)!.years!.map(({ year }) => year)).toEqual([1988, 1987]);
    await session.inYear(passage, null);
    expect(requests.at(-1)!.years!.map(({ year }) => year)).toEqual([1988]);
    session.undo();
    session.undo();
    session.undo();
    expect(session.undoable).toBeNull();
  });
  it('puts one more article beside the first, and takes it back', async () => {
    const session = new Session(reader(), sample);
    await session.read('First.');
    await session.read('Second.', true);
    expect(session.timeline.sources.map(({ headline }) => headline)).toEqual(['First.', 'Second.']);
    expect(session.article).toBe(1);
    session.undo();
    expect(session.timeline.sources).toHaveLength(1);
    expect(session.article).toBe(0);
  });
  it('says what is wrong with a text, and keeps what is there', async () => {
    const session = new Session(reader(), sample);
    await session.read('');
    expect(session.notice?.kind).toBe('problem');
    expect(session.timeline.title).toBe('Sample');
  });
  it('says what went wrong in the reader, and that nothing is lost', async () => {
    const broken = { ...reader(), annotate: () => Promise.reject(new Error('out of ink')) };
    const session = new Session(broken, sample);
    await session.read('They met on Monday.');
    expect(session.notice?.text).toMatch(/out of ink.*still here/);
    expect(session.running).toBe('no');
  });
  it('forgets a selected event that is no longer there, and has it again with undo', () => {
    const session = new Session(reader(), sample);
    session.select(session.timeline.events[0]!.id);
    const event = session.selectedEvent!;
    session.change('Delete', [{ kind: 'delete event', of: eventRef(session.timeline, event) }]);
    expect(session.selected).toBeNull();
    session.undo();
    expect(titles(session)).toEqual(['They flew']);
  });
  it('shows a shared timeline as such, and makes a copy of it with the first change', () => {
    const session = new Session(reader(), sample);
    session.open({ ...session.documents.document, id: 'x' }, 'shared');
    expect(session.documents.standing).toBe('shared');
    correct(session, 'Mine');
    expect(session.documents.standing).toBe('own');
    expect(session.documents.document.id).not.toBe('x');
  });
});

describe('work', () => {
  it('that takes long says so, then that there is no answer, and can be cancelled', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const session = new Session({ ...reader(), annotate: () => new Promise(() => undefined) }, sample);
    const reading = session.read('They met on Monday.');
    // what reads is loaded first
    while (session.running === 'no') await new Promise(setImmediate);
    vi.advanceTimersByTime(301);
    expect(session.running).toBe('slow');
    vi.advanceTimersByTime(30_000);
    expect(session.running).toBe('silent');
    session.cancelReading();
    await reading;
    expect(session.running).toBe('no');
    expect(session.notice).toBeNull();
    expect(session.timeline.title).toBe('Sample');
    vi.useRealTimers();
  });
  it('gives way to later work, which alone is shown', async () => {
    let answer: (() => void) | null = null;
    const own = reader();
    const annotate = (request: Request) =>
      request.text === 'Slow.'
        ? new Promise<never>(() => undefined)
        : new Promise<void>((resolve) => (answer = resolve)).then(() => own.annotate(request));
    const session = new Session({ annotate, version: 'r1' }, sample);
    const slow = session.read('Slow.');
    const quick = session.read('Quick.');
    await slow;
    expect(session.running).toBe('yes');
    await vi.waitFor(() => {
      expect(answer).not.toBeNull();
    });
    answer!();
    await quick;
    expect(session.running).toBe('no');
    expect(session.timeline.title).toBe('Quick.');
  });
});

describe('a document on screen', () => {
  it('shows changes before they are made, which are gone with the next', () => {
    const session = new Session(reader(), sample);
    const of = eventRef(session.timeline, session.timeline.events[0]!);
    session.documents.preview(settings(of, { title: 'Dragged' }, 'typed'));
    expect(titles(session)).toEqual(['Dragged']);
    expect(session.undoable).toBeNull();
    session.documents.preview([]);
    expect(titles(session)).toEqual(['They flew']);
  });
  it('names the step that undo takes back, and the one that redo makes again', () => {
    const session = new Session(reader(), sample);
    correct(session, 'Mine');
    expect([session.undoable, session.redoable]).toEqual(['Edit', null]);
    session.undo();
    expect([session.undoable, session.redoable]).toEqual([null, 'Edit']);
  });
});
