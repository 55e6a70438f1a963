import { describe, expect, it } from 'vitest';
import { countEvents, eventFigures } from '../bench/accuracy/events.ts';
import { countStops, stopFigures } from '../bench/accuracy/stops.ts';
import { parseGold } from '../gold.ts';
import { event } from './layout/generate.ts';

const GOLD = `---
id: two-lines
dateline: 2015-12-15
---
Headline

They <e id="e1">met</e> on <t type="DATE" value="2015-12-14">Monday</t>, and the <e id="e1">talks</e> went on.
They <e id="e2">will <t type="DATE" value="FUTURE_REF">soon</t> sign</e>.
---
events:
e1 | They meet in Oslo | 2015-12-14 | 2015-12-14 | happened | Oslo, NO
e2 | They sign | 2015-12-20 | .. | planned | -
stops:
s1 | Ann Lee | Oslo, NO | 2015-12-14 | - | happened
s2 | Ann Lee | Rome, IT | 2015-12-16 | 2015-12-17 | planned
`;
const gold = parseGold(GOLD);
const span = (word: string) => ({
  start: gold.text.indexOf(word),
  end: gold.text.indexOf(word) + word.length,
});
const met = event({
  id: 'e1',
  title: 'They meet in Oslo',
  when: { start: '2015-12-14', end: '2015-12-14' },
  anchor: span('met'),
  mentions: [span('met')],
  place: { name: 'Oslo', country: 'NO' },
});
const stop = {
  id: 's1',
  traveller: 'Lee',
  place: { name: 'Oslo', country: 'NO' },
  arrive: '2015-12-14TMO',
  depart: null,
  status: 'happened' as const,
  source: 0,
  sentence: null,
  confidence: 1,
  reasons: [],
};

describe('a gold article', () => {
  it('has its text without marks, and what the marks enclose', () => {
    expect(gold.text).toContain('They met on Monday, and the talks went on.');
    expect(gold.expressions.map(({ text, value }) => [text, value])).toEqual([
      ['Monday', '2015-12-14'],
      ['soon', 'FUTURE_REF'],
    ]);
    expect(gold.events.map(({ mentions }) => mentions.map((m) => gold.text.slice(m.start, m.end)))).toEqual([
      ['met', 'talks'],
      ['will soon sign'],
    ]);
  });
  it('has its events and stops as the rows tell them', () => {
    expect(gold.events[1]).toMatchObject({ end: '..', status: 'planned', place: null });
    expect(gold.stops[0]).toMatchObject({ place: { name: 'Oslo', country: 'NO' }, depart: null });
  });
  it('is refused where an event is told nowhere, or a mark is not closed', () => {
    expect(() => parseGold(GOLD.replaceAll('id="e2"', 'id="e3"'))).toThrow('no mention of e2');
    expect(() => parseGold(GOLD.replace('<e id="e2">', ''))).toThrow('closes nothing');
  });
});

describe('events are scored', () => {
  it('as found where they share a mention, one to one', () => {
    const again = { ...met, id: 'e9', anchor: span('talks'), mentions: [span('talks')] };
    expect(countEvents(gold, [met, again])).toMatchObject({ gold: 2, found: 2, hits: 1, dated: 1, place: 1 });
  });
  it('by day, status, place and title', () => {
    const wrong = {
      ...met,
      title: 'A thaw',
      when: { start: '2015-12', end: '2015-12' },
      status: 'planned' as const,
    };
    expect(countEvents(gold, [{ ...wrong, place: { name: 'Rome', country: 'IT' } }])).toMatchObject({
      hits: 1,
      dated: 0,
      status: 0,
      placed: 1,
      place: 0,
      title: 0,
    });
    expect(eventFigures(countEvents(gold, [met]))).toMatchObject({ eventF1: 66.7, status: 100, title: 100 });
  });
  it('without those that are undated or mere statements', () => {
    const undated = { ...met, when: { start: null, end: null } };
    expect(countEvents(gold, [undated, { ...met, kind: 'statement' }])).toMatchObject({ found: 0, hits: 0 });
  });
});

describe('stops are scored', () => {
  it('as found where traveller and place are the same', () => {
    expect(countStops(gold, [stop])).toMatchObject({ gold: 2, found: 1, hits: 1, dated: 1, ordered: 1 });
    expect(countStops(gold, [{ ...stop, traveller: 'Bo Ek' }])).toMatchObject({ hits: 0 });
  });
  it('by the day of arrival, and by their order', () => {
    const late = { ...stop, arrive: '2015-12-15' };
    const rome = { ...stop, place: { name: 'Rome', country: 'IT' }, arrive: '2015-12-16' };
    expect(countStops(gold, [rome, late])).toMatchObject({ hits: 2, dated: 1, status: 1, ordered: 1 });
    expect(stopFigures(countStops(gold, [stop]))).toMatchObject({ stopF1: 66.7, stopOrder: 50 });
  });
});
