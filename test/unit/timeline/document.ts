import fc from 'fast-check';
import { documentOf, readingOf, withReading, type Document } from '../../../src/timeline/document.ts';
import type { Timeline, TimelineEvent } from '../../../src/timeline/model.ts';
import type { Change } from '../../../src/timeline/step.ts';
import { event } from '../layout/generate.ts';

/** An article of our own: each word of it may be the head word of an event. */
export const WORDS = ['met', 'signed', 'flew', 'voted', 'left', 'spoke', 'fell', 'opened'];
const TEXT = WORDS.map((word) => `They ${word}.`).join(' ');
const wordAt = (i: number) => {
  const start = TEXT.indexOf(` ${WORDS[i]!}.`) + 1;
  return { start, end: start + WORDS[i]!.length };
};
const sentenceAt = (i: number) => {
  const { start, end } = wordAt(i);
  return { start: start - 5, end: end + 1 };
};

/** An event told by one word of the article, or by several. */
export const told = (first: number, others: readonly number[] = [], over: Partial<TimelineEvent> = {}) =>
  event({
    id: `e${String(first + 1)}`,
    title: `They ${WORDS[first]!}`,
    source: 0,
    anchor: wordAt(first),
    sentence: sentenceAt(first),
    mentions: [first, ...others].map(wordAt),
    ...over,
  });

/** What a reader made of the article. */
export const article = (events: readonly TimelineEvent[], headline = 'Headline'): Timeline => ({
  title: headline,
  sources: [{ headline, dateline: null, text: TEXT, paragraphs: [], expressions: [], places: [] }],
  events,
  stops: [],
  legs: [],
});

/** A document of one article, read under no day. */
export const begun = (events: readonly TimelineEvent[], headline?: string): Document =>
  documentOf(article(events, headline), 'd1', 'r1');

/** The document with one of its articles read under a day, too. */
export const readUnder = (
  document: Document,
  day: number | null,
  events: readonly TimelineEvent[],
  source = 'a1',
): Document => withReading(document, readingOf(article(events), { source, day, years: [], reader: 'r1' }));

/** The document with the same words once more, as a second article. */
export const beside = (document: Document, events: readonly TimelineEvent[]): Document =>
  readUnder(
    { ...document, sources: [...document.sources, { ...document.sources[0]!, id: 'a2' }] },
    null,
    events,
    'a2',
  );

/** The change that puts a day of publication in force. */
export const onDay = (day: number | null, source = 'a1'): Change => ({ kind: 'dateline', source, day });

/** What a reader may make of the article: some words tell events, some of them the same one, on some day. */
export const someReading: fc.Arbitrary<TimelineEvent[]> = fc
  .array(fc.record({ group: fc.integer({ min: 0, max: 5 }), day: fc.integer({ min: 1, max: 28 }) }), {
    minLength: WORDS.length,
    maxLength: WORDS.length,
  })
  .map((rows) => {
    const groups = new Map<number, number[]>();
    // words of group 0 tell nothing
    rows.forEach(({ group }, i) => {
      if (group > 0) groups.set(group, [...(groups.get(group) ?? []), i]);
    });
    return [...groups.values()].map(([first, ...others]) => {
      const day = `2015-12-${String(rows[first!]!.day).padStart(2, '0')}`;
      return told(first!, others, { when: { start: day, end: day } });
    });
  });
