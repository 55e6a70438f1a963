import { describe, expect, it } from 'vitest';
import {
  documentOf,
  readingOf,
  stepped,
  undone,
  withReading,
  type Document,
} from '../../../../src/timeline/document.ts';
import { fold, folded } from '../../../../src/timeline/fold.ts';
import type { Timeline, TimelineEvent } from '../../../../src/timeline/model.ts';
import { eventRef } from '../../../../src/timeline/ref.ts';
import { settings, type Change } from '../../../../src/timeline/step.ts';
import { event } from '../../layout/generate.ts';

type Line = readonly [title: string, start: string | null, over?: Partial<TimelineEvent>];

/** What the reader makes of an article whose sentences are the titles of its events. */
function articleOf(headline: string, lines: readonly Line[]): Timeline {
  const text = lines.map(([title]) => `${title}.`).join(' ');
  const events = lines.map(([title, start, over], i) => {
    const from = text.indexOf(title);
    const sentence = { start: from, end: from + title.length + 1 };
    const anchor = { start: from, end: from + title.indexOf(' ') };
    return event({
      id: `e${String(i + 1)}`,
      title,
      when: { start, end: start },
      source: 0,
      sentence,
      anchor,
      mentions: [anchor],
      ...over,
    });
  });
  const source = { headline, dateline: null, text, paragraphs: [], expressions: [], places: [] };
  return { title: headline, sources: [source], events, stops: [], legs: [] };
}

/** A document of several articles, under no day. */
function documentFrom(...articles: readonly Timeline[]): Document {
  const document = documentOf(
    { ...articles[0]!, sources: articles.flatMap(({ sources }) => sources), events: [] },
    'd1',
    'r1',
  );
  return articles.reduce(
    (whole, article, i) =>
      withReading(
        whole,
        readingOf(article, { source: `a${String(i + 1)}`, day: null, years: [], reader: 'r1' }),
      ),
    document,
  );
}

const RESIGNS: Line = ['Transport minister Hale resigns over rail contract', '2017-11-15'];
const QUITS: Line = ['Hale quits as transport minister over rail contract', '2017-11-15'];
const BOARD: Line = ['Union leader meets board of railway in York', '2017-11-14'];
const SPEECH: Line = [
  'Hale makes statement to parliament about letters',
  '2017-11-16',
  { status: 'planned' },
];
const SPOKE: Line = ['Hale makes statement to parliament about letters', '2017-11-16'];
const LATER: Line = ['Union leader meets board of railway in York', '2017-11-16'];

const two = documentFrom(articleOf('One', [RESIGNS, BOARD, SPEECH]), articleOf('Two', [QUITS, SPOKE]));
const then = (document: Document, ...changes: Change[]) => stepped(document, { name: 'Change', changes });
const titles = (document: Document) => fold(document).events.map(({ title }) => title);
const find = (document: Document, title: string) => fold(document).events.find((one) => one.title === title)!;

describe('a happening that two articles tell', () => {
  it('is shown once, with what both say', () => {
    expect(titles(two)).toEqual([RESIGNS[0], BOARD[0], SPOKE[0]]);
    const resigns = find(two, RESIGNS[0]);
    expect(resigns.source).toBe(0);
    expect(resigns.tellings).toMatchObject([{ source: 1, title: QUITS[0] }]);
  });
  it('is told by the article that knows what became of it', () => {
    expect(find(two, SPOKE[0])).toMatchObject({ source: 1, status: 'happened' });
    expect(find(two, SPOKE[0]).tellings).toMatchObject([{ source: 0, status: 'planned' }]);
  });
  it('becomes two when it is parted, and one again with undo', () => {
    const [telling] = find(two, RESIGNS[0]).tellings!;
    const parted = then(two, {
      kind: 'part',
      of: eventRef(fold(two), find(two, RESIGNS[0])),
      source: 'a2',
      mention: telling!.anchor!,
      id: 'own-1',
      title: telling!.title,
    });
    expect(titles(parted)).toEqual([RESIGNS[0], BOARD[0], QUITS[0], SPOKE[0]]);
    expect(fold(undone(parted))).toEqual(fold(two));
    const again = then(
      parted,
      ...settings(eventRef(fold(two), find(two, RESIGNS[0])), { note: 'n' }, 'typed'),
    );
    expect(titles(again)).toEqual(titles(parted));
  });
  it('stays parted from an article that does not tell it', () => {
    const one = documentFrom(articleOf('One', [RESIGNS]), articleOf('Two', [BOARD]));
    const part: Change = {
      kind: 'part',
      of: eventRef(fold(one), find(one, RESIGNS[0])),
      source: 'a2',
      mention: find(one, BOARD[0]).anchor!,
      id: 'own-1',
      title: BOARD[0],
    };
    expect(fold(then(one, part))).toEqual(fold(one));
  });
  it('is found in three articles, and is still one', () => {
    const three = documentFrom(
      articleOf('One', [RESIGNS]),
      articleOf('Two', [QUITS]),
      articleOf('Three', [RESIGNS]),
    );
    expect(fold(three).events).toHaveLength(1);
    expect(fold(three).events[0]!.tellings).toHaveLength(2);
  });
  it('goes with the article that told it, and the other one keeps it', () => {
    const without = then(two, { kind: 'article', source: 'a1', present: false });
    expect(titles(without)).toEqual([QUITS[0], SPOKE[0]]);
    expect(find(without, QUITS[0]).tellings).toBeUndefined();
  });
  it('is left as it was sent in what came in a link or a file', () => {
    const sent = documentOf(fold(documentFrom(articleOf('One', [RESIGNS]))), 'd2');
    const both = withReading(
      { ...sent, sources: [...sent.sources, { id: 'a2', text: null }] },
      readingOf(articleOf('Two', [QUITS]), { source: 'a2', day: null, years: [], reader: '' }),
    );
    expect(titles(both)).toEqual([RESIGNS[0], QUITS[0]]);
  });
});

describe('a pair of events that may be one happening', () => {
  const doubtful = documentFrom(articleOf('One', [BOARD]), articleOf('Two', [LATER]));
  const [first, second] = fold(doubtful).events.map((one) => eventRef(fold(doubtful), one));
  it('stays two, and is offered with the reason', () => {
    expect(fold(doubtful).events).toHaveLength(2);
    expect(folded(doubtful).offers).toMatchObject([{ veto: 'at another time' }]);
  });
  it('is offered no more once it is merged, kept apart, or one of the two deleted', () => {
    const answers: Change[] = [
      { kind: 'merge', into: first!, of: [second!] },
      { kind: 'keep apart', of: [first!, second!] },
      { kind: 'delete event', of: second! },
    ];
    for (const answer of answers) expect(folded(then(doubtful, answer)).offers).toEqual([]);
    expect(folded(undone(then(doubtful, answers[1]!))).offers).toHaveLength(1);
  });
});
