import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/annotate.ts';
import {
  documentOf,
  readingOf,
  stepped,
  withReading,
  type Document,
} from '../../../../src/timeline/document.ts';
import { fold, folded } from '../../../../src/timeline/fold.ts';
import { keepApartStep, mergeStep, partStep, settleStep } from '../../../../src/timeline/same/answers.ts';
import { disagreements, disputedIn } from '../../../../src/timeline/same/disagreement.ts';
import { isSameAmount, quantitiesIn } from '../../../../src/timeline/same/quantity.ts';

describe('quantities', () => {
  it.each<[text: string, found: [number, string][]]>([
    ['Police arrested 23 people on Saturday', [[23, 'people']]],
    ['Eleven passengers died', [[11, 'people']]],
    ['twelve of them died', [[12, 'people']]],
    ['for $12.4 billion', [[12.4e9, '$']]],
    ['with 51 percent of the vote', [[51, '%']]],
    ['some 200,000 people', [[200_000, 'people']]],
    ['three days later, in 2015', []],
    ['nine years in prison', []],
    ['one of the ministers', []],
  ])('in “%s” are %j', (text, found) => {
    expect(quantitiesIn(text).map(({ amount, of }) => [amount, of])).toEqual(found);
  });
  it.each([
    [51, 51.2, true],
    [300, 312, true],
    [12.4e9, 12.1e9, false],
    [11, 12, false],
    [20, 23, false],
    [51.2, 51.4, false],
  ])('%d and %d are the same: %s', (a, b, same) => {
    expect(isSameAmount(a, b)).toBe(same);
    expect(isSameAmount(b, a)).toBe(same);
  });
});

/** A document of two articles of 1 June 2015, read by the pipeline. */
function documentFrom(first: string, second: string): Document {
  const day = 16_587;
  const [one, other] = [first, second].map((text) => annotate(text, { dateline: day }));
  const begun = documentOf(one!, 'd1', 'r1');
  return withReading(
    { ...begun, sources: [...begun.sources, { id: 'a2', text: second }] },
    readingOf(other!, { source: 'a2', day: null, years: [], reader: 'r1' }),
  );
}
const take = (
  document: Document,
  step: { name: string; changes: Parameters<typeof stepped>[1]['changes'] },
) => stepped(document, step);

describe('two articles that tell one event', () => {
  const document = documentFrom(
    'Arrests in Glasgow\n\nPolice arrested 23 people in Glasgow on Saturday night.',
    'Drunk\n\nPolice in Glasgow arrested 31 people on Saturday night, most of them for drinking.',
  );
  const timeline = fold(document);
  const [event] = timeline.events;
  it('disagree about a number, and say so with their sentences', () => {
    expect(timeline.events).toHaveLength(1);
    const [apart, ...more] = disagreements(timeline, event!);
    expect(more).toEqual([]);
    expect(apart).toMatchObject({
      about: 'number',
      statements: [{ words: '23 people' }, { words: '31 people' }],
    });
    expect([...disputedIn(timeline)]).toEqual([event!.id]);
  });
  it('are settled by the reader, as one of them has it', () => {
    const statement = disagreements(timeline, event!)[0]!.statements[1]!;
    const after = fold(take(document, settleStep(timeline, event!, statement)));
    expect(after.events[0]).toMatchObject({
      title: event!.tellings![0]!.title,
      origins: { title: { from: 'merged', why: 'as “Drunk” says' } },
    });
    expect(disputedIn(after).size).toBe(0);
  });
  it('are parted again where the reader says that they tell two', () => {
    const step = partStep(timeline, event!, event!.tellings![0]!, 'own-1')!;
    expect(fold(take(document, step)).events).toHaveLength(2);
  });
  it('agree where they say the same', () => {
    const same = fold(
      documentFrom(
        'One\n\nPolice arrested 23 people in Glasgow on Saturday night.',
        'Two\n\nIn Glasgow police arrested 23 people on Saturday night.',
      ),
    );
    expect(same.events).toHaveLength(1);
    expect(disputedIn(same).size).toBe(0);
  });
});

describe('two events that may be one', () => {
  const document = documentFrom(
    'One\n\nThe union leader Diane Hale met the board of Calder Rail on Saturday.',
    'Two\n\nThe union leader Diane Hale met the board of Calder Rail on Friday.',
  );
  const { timeline, offers } = folded(document);
  it('are offered, and disagree about the time once they are merged', () => {
    expect(offers).toHaveLength(1);
    const after = fold(take(document, mergeStep(timeline, offers[0]!)));
    expect(after.events).toHaveLength(1);
    expect(disagreements(after, after.events[0]!)).toMatchObject([
      { about: 'time', statements: [{ source: 0 }, { source: 1 }] },
    ]);
  });
  it('take the time that the reader chooses', () => {
    const merged = take(document, mergeStep(timeline, offers[0]!));
    const [event] = fold(merged).events;
    const [, other] = disagreements(fold(merged), event!)[0]!.statements;
    const settled = fold(take(merged, settleStep(fold(merged), event!, other!)));
    expect(settled.events[0]!.when).toEqual(other!.choice.when);
    expect(disputedIn(settled).size).toBe(0);
  });
  it('are asked about no more once they are kept apart', () => {
    expect(folded(take(document, keepApartStep(timeline, offers[0]!))).offers).toEqual([]);
  });
});

describe('places', () => {
  const met = (place: string) =>
    `News\n\nForeign Minister Cem Aydar met the Russian envoy Sergei Dolmatov in ${place} on Saturday.`;
  const merged = (a: string, b: string) => {
    const document = documentFrom(met(a), met(b));
    const { timeline, offers } = folded(document);
    return fold(offers[0] ? take(document, mergeStep(timeline, offers[0])) : document);
  };
  it('that are far from each other are a disagreement', () => {
    const timeline = merged('Vienna', 'Geneva');
    expect(timeline.events).toHaveLength(1);
    expect(disagreements(timeline, timeline.events[0]!)).toMatchObject([{ about: 'place' }]);
  });
  it('one of which lies in the other are none', () => {
    const timeline = merged('Vienna', 'Austria');
    expect(timeline.events).toHaveLength(1);
    expect(disputedIn(timeline).size).toBe(0);
  });
});
