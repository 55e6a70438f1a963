import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sample from 'virtual:sample';
import { eventByHand } from '../../../src/timeline/by-hand.ts';
import { documentOf, stepped, type Document } from '../../../src/timeline/document.ts';
import { fold } from '../../../src/timeline/fold.ts';
import { eventRef, legRef, stopRef } from '../../../src/timeline/ref.ts';
import { settings, type Change, type SetEvent } from '../../../src/timeline/step.ts';
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
  const settled: Change[] = [
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
  ];
  /** by kind, so that none can be forgotten */
  const changes: { readonly [K in Change['kind']]: Omit<Extract<Change, { kind: K }>, 'kind'>[] } = {
    'set event': settled as SetEvent[],
    'set stop': [{ of: stop!, field: 'arrive', to: '2015', from: 'typed' }],
    'set leg': [{ of: leg, field: 'mode', to: 'train', from: 'typed' }],
    'set document': [{ field: 'dateStyle', to: 'iso' }],
    'add event': [{ event: { ...eventByHand('own-1', 'Mine', when), source: null } }],
    'add stop': [{ stop: { ...timeline.stops[0]!, id: 'own-2', source: null } }],
    'add leg': [
      {
        leg: {
          from: stop!,
          to: { own: 'own-2' },
          departs: null,
          arrives: null,
          mode: null,
          status: 'planned',
        },
      },
    ],
    'delete event': [{ of: second! }],
    'restore event': [{ of: second! }],
    'delete stop': [{ of: other! }],
    'restore stop': [{ of: other! }],
    'delete leg': [{ of: leg }],
    'restore leg': [{ of: leg }],
    merge: [{ into: first!, of: [second!] }],
    part: [{ of: first!, source: 'a1', mention: { start: 1, end: 2 }, id: 'own-3', title: 'P' }],
    'keep apart': [{ of: [first!, second!] }],
    'hand over': [{ of: second!, to: null }],
    'move stop': [{ of: stop!, after: other! }],
    dateline: [{ source: 'a1', day: null }],
    year: [2011, null].map((year) => ({ source: 'a1', passage: { start: 0, end: 9 }, year })),
    article: [{ source: 'a1', present: true }],
    reader: [{ source: 'a1', reader: 'r1' }],
    lane: [{ id: 'l1', to: { name: 'L', colour } }],
    lanes: [{ order: ['l1'] }],
    band: [{ id: 'b1', to: { name: 'B', when, colour } }],
  };
  return stepped(document, {
    name: 'All of it',
    changes: Object.entries(changes).flatMap(([kind, some]) =>
      some.map((change) => ({ ...change, kind }) as Change),
    ),
  });
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
