import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sample from 'virtual:sample';
import { eventByHand } from '../../../src/timeline/by-hand.ts';
import { documentOf, stepped, type Document } from '../../../src/timeline/document.ts';
import { fold } from '../../../src/timeline/fold.ts';
import { eventRef, legRef, stopRef } from '../../../src/timeline/ref.ts';
import { settings, type Change } from '../../../src/timeline/step.ts';
import { fromStored, SCHEMA, toStored } from '../../../src/timeline/stored.ts';

const through = (document: Document) => fromStored(JSON.parse(JSON.stringify(toStored(document))));

/** The sample with a step of every kind. */
function everyKind(): Document {
  const document = documentOf(sample, 'd1', 'r1');
  const timeline = fold(document);
  const [first, second] = timeline.events.map((event) => eventRef(timeline, event));
  const [stop, other] = timeline.stops.map((one) => stopRef(timeline, one));
  const leg = legRef(timeline, timeline.legs[0]!)!;
  const when = { start: '2015', end: '2016' };
  const picture = {
    data: 'data:image/png;base64,AAAA',
    width: 1,
    height: 1,
    caption: '',
    credit: '',
    alternative: '',
  };
  const colour = '#aa3311';
  const changes: Change[] = [
    ...settings(
      first!,
      {
        title: 'T',
        when,
        status: 'planned',
        place: null,
        participants: [],
        note: 'n',
        link: 'https://a.example/',
      },
      'typed',
    ),
    ...settings(first!, { tag: { name: 't', colour }, lane: 'l1', picture, reviewed: true }, 'chosen', 'why'),
    { kind: 'set stop', of: stop!, field: 'arrive', to: '2015', from: 'typed' },
    { kind: 'set leg', of: leg, field: 'mode', to: 'train', from: 'typed' },
    { kind: 'set document', field: 'dateStyle', to: 'iso' },
    { kind: 'add event', event: { ...eventByHand('own-1', 'Mine', when), source: null } },
    { kind: 'add stop', stop: { ...timeline.stops[0]!, id: 'own-2', source: null } },
    {
      kind: 'add leg',
      leg: { from: stop!, to: { own: 'own-2' }, departs: null, arrives: null, mode: null, status: 'planned' },
    },
    { kind: 'delete event', of: second! },
    { kind: 'restore event', of: second! },
    { kind: 'delete stop', of: other! },
    { kind: 'restore stop', of: other! },
    { kind: 'delete leg', of: leg },
    { kind: 'restore leg', of: leg },
    { kind: 'merge', into: first!, of: [second!] },
    { kind: 'part', of: first!, source: 'a1', mention: { start: 1, end: 2 }, id: 'own-3', title: 'P' },
    { kind: 'hand over', of: second!, to: null },
    { kind: 'move stop', of: stop!, after: other! },
    { kind: 'dateline', source: 'a1', day: null },
    { kind: 'year', source: 'a1', passage: { start: 0, end: 9 }, year: 2011 },
    { kind: 'year', source: 'a1', passage: { start: 0, end: 9 }, year: null },
    { kind: 'article', source: 'a1', present: true },
    { kind: 'reader', source: 'a1', reader: 'r1' },
    { kind: 'lane', id: 'l1', to: { name: 'L', colour } },
    { kind: 'lanes', order: ['l1'] },
    { kind: 'band', id: 'b1', to: { name: 'B', when, colour } },
  ];
  return stepped(document, { name: 'All of it', changes });
}

describe('a stored document', () => {
  it('comes back the same, with steps of every kind', () => {
    const document = everyKind();
    expect(through(document)).toEqual({ document });
  });
  it.each(['v1.json'])('of version %s opens', (name) => {
    const raw: unknown = JSON.parse(readFileSync(`test/unit/timeline/stored/${name}`, 'utf8'));
    const read = fromStored(raw);
    if ('problem' in read) throw new Error(read.problem);
    expect(fold(read.document).events.map(({ title }) => title)).toEqual(['A meeting', 'Mine']);
    expect(read.document.steps.map((step) => step.name)).toEqual(['Edit “A meeting”', 'Add event', 'Delete']);
  });
  it('of a later version is refused with what to do', () => {
    const read = fromStored({ dateline: SCHEMA + 1, document: { whatever: true } });
    expect('problem' in read && read.problem).toMatch(/newer Dateline/);
  });
  it.each<[string, (document: Document) => unknown]>([
    ['no document', () => ({})],
    [
      'a step of no known kind',
      (d) => ({ ...d, steps: [{ name: 'x', changes: [{ kind: 'burn' }] }], done: 1 }),
    ],
    ['more steps done than there are', (d) => ({ ...d, done: 9 })],
    [
      'a picture that is loaded from elsewhere',
      (d) => withChange(d, 'picture', { data: 'https://a.example/' }),
    ],
    ['a link that is a script', (d) => withChange(d, 'link', 'javascript:alert(1)')],
  ])('with %s is refused as damaged', (_, damage) => {
    const read = fromStored({ dateline: 1, document: damage(documentOf(sample, 'd1')) });
    expect('problem' in read && read.problem).toMatch(/damaged/);
  });
  it('is nothing else', () => {
    for (const raw of [null, [], 'x', { dateline: 'x' }, { dateline: 0 }])
      expect(fromStored(raw)).toEqual({ problem: 'This is no Dateline document.' });
  });
});

const withChange = (document: Document, field: string, to: unknown) => ({
  ...document,
  steps: [{ name: 'x', changes: [{ kind: 'set event', of: { own: 'e1' }, field, to, from: 'typed' }] }],
  done: 1,
});
