import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refreshed, withArticle } from '../../../src/timeline/articles.ts';
import { withEvent, withNewEvent } from '../../../src/timeline/edits.ts';
import type { Leg, Source, Stop, Timeline } from '../../../src/timeline/model.ts';
import { event, someEvents, timelineOf } from '../layout/generate.ts';

const at = (start: number) => ({ start, end: start + 5 });
const source = (headline: string): Source => ({
  headline,
  dateline: null,
  text: `${headline}\n`,
  paragraphs: [],
  expressions: [],
  places: [],
});
const stop = (id: string, name: string): Stop => ({
  id,
  traveller: 'Ada Rowe',
  place: { name, country: 'XX' },
  arrive: null,
  depart: null,
  status: 'happened',
  source: 0,
  sentence: null,
});
const leg: Leg = {
  from: 's1',
  to: 's2',
  departs: null,
  arrives: null,
  mode: null,
  status: 'happened',
  sentence: null,
};
/** An article's own timeline: two events, a journey. */
const article = (headline: string): Timeline => ({
  title: headline,
  sources: [source(headline)],
  events: [
    event({ id: 'e1', source: 0, anchor: at(0), title: `${headline} one` }),
    event({ id: 'e2', source: 0, anchor: at(50), title: `${headline} two` }),
  ],
  stops: [stop('s1', 'Oslo'), stop('s2', 'Lima')],
  legs: [leg],
});
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const titles = (timeline: Timeline) => timeline.events.map(({ title }) => title);

describe('one more article', () => {
  const both = withArticle(article('First'), article('Second'));
  it('stands beside the first, under the title that was there', () => {
    expect(both.title).toBe('First');
    expect(both.sources.map(({ headline }) => headline)).toEqual(['First', 'Second']);
    expect(both.events.map((e) => [e.title, e.source])).toEqual([
      ['First one', 0],
      ['First two', 0],
      ['Second one', 1],
      ['Second two', 1],
    ]);
  });
  it('gives its title to a timeline that has none', () => {
    expect(withArticle(timelineOf([]), article('Second')).title).toBe('Test');
    expect(withArticle({ ...timelineOf([]), title: '' }, article('Second')).title).toBe('Second');
  });
  it('keeps its own journeys, and mixes no ids', () => {
    expect(new Set(ids(both.events)).size).toBe(4);
    expect(new Set(ids(both.stops)).size).toBe(4);
    const [, second] = both.legs;
    expect(second).toMatchObject({ from: both.stops[2]!.id, to: both.stops[3]!.id });
    expect(both.stops[2]!.source).toBe(1);
  });
  it('leaves what was there as it was, whatever comes to it', () => {
    fc.assert(
      fc.property(someEvents(20), someEvents(20), (first, second) => {
        const before = timelineOf(first);
        const after = withArticle(before, timelineOf(second));
        expect(after.events.slice(0, first.length)).toEqual(before.events);
        expect(new Set(ids(after.events)).size).toBe(first.length + second.length);
      }),
    );
  });
});

describe('a new reading of an article', () => {
  it('leaves what the reader has settled, and what is made by hand', () => {
    const mine = withEvent(article('First'), 'e2', { when: { start: '2015-12-18', end: '2015-12-18' } });
    const [withMine] = withNewEvent(mine, 'By hand');
    const read = article('First');
    const fresh = {
      ...read,
      events: read.events.map((e) => ({ ...e, when: { start: '2016', end: '2016' } })),
    };
    const after = refreshed(withMine, fresh, 0);
    expect(after.events.map((e) => [e.title, e.when.start])).toEqual([
      ['First one', '2016'],
      ['First two', '2015-12-18'],
      ['By hand', null],
    ]);
    expect(new Set(ids(after.events)).size).toBe(3);
  });
  it('leaves the other articles alone', () => {
    const both = withArticle(article('First'), article('Second'));
    const fresh = { ...article('Second anew'), stops: [], legs: [] };
    const after = refreshed(both, fresh, 1);
    expect(after.title).toBe('First');
    expect(after.sources.map(({ headline }) => headline)).toEqual(['First', 'Second anew']);
    expect(titles(after).sort()).toEqual(['First one', 'First two', 'Second anew one', 'Second anew two']);
    expect(after.events.filter((e) => e.source === 1)).toHaveLength(2);
    expect(ids(after.stops)).toEqual(['s1', 's2']);
    expect(after.legs).toEqual([leg]);
  });
  it('takes its headline for the title, unless the reader gave one', () => {
    const renamed = { ...article('First'), title: 'My own' };
    expect(refreshed(article('First'), article('First anew'), 0).title).toBe('First anew');
    expect(refreshed(renamed, article('First anew'), 0).title).toBe('My own');
  });
});
