import { describe, expect, it } from 'vitest';
import { frameOf, piecesOf } from '../../../src/layout/frame.ts';
import { groupsOf, type LanesBy } from '../../../src/layout/group.ts';
import { placedOn } from '../../../src/layout/placed.ts';
import { planOf, type Plan } from '../../../src/layout/plan.ts';
import { foldedScale, linearScale } from '../../../src/layout/scale.ts';
import { plainFont } from '../../../src/layout/text.ts';
import { dayOf } from '../../../src/time/calendar.ts';
import type { TimelineEvent } from '../../../src/timeline/model.ts';
import { newsEvents } from '../../bench/news.ts';
import { chart, event, timelineOf } from './generate.ts';

const SIZE = { width: 900, height: 500 };
const day = (n: number, over: Partial<TimelineEvent> = {}) => {
  const value = `2015-12-${String(n).padStart(2, '0')}`;
  return event({
    id: `e${String(n)}`,
    title: 'Ministers meet',
    when: { start: value, end: value },
    ...over,
  });
};

function plan(events: readonly TimelineEvent[], by: LanesBy = 'none', size = SIZE): Plan {
  const c = chart(events);
  const scale = foldedScale(piecesOf(c)) ?? linearScale(frameOf(c)!);
  return planOf(placedOn(scale, c), groupsOf(timelineOf(events), c, by), size, plainFont(1));
}

describe('a plan', () => {
  it('spreads a few rows over the height that is there, and never beyond it', () => {
    const crowd = plan(Array.from({ length: 12 }, (_, i) => day(10, { id: `e${String(i)}` })));
    const [lane] = crowd.lanes;
    expect(lane!.rowHeight).toBeGreaterThan(32);
    expect(lane!.height).toBeLessThanOrEqual(SIZE.height);
    expect(lane!.height).toBeGreaterThan(SIZE.height * 0.9);
  });
  it('gives each lane the rows that it needs', () => {
    const events = [
      ...Array.from({ length: 7 }, (_, i) => day(10, { id: `a${String(i)}`, participants: ['Kerry'] })),
      day(12, { id: 'b', participants: ['Lavrov'] }),
      day(13, { id: 'c' }),
    ];
    const { lanes } = plan(events, 'person');
    expect(lanes.map(({ lane }) => [lane.name, lane.rows])).toEqual([
      ['Kerry', 7],
      ['Lavrov', 1],
      ['No person', 1],
    ]);
  });
  it('has a lane for each of several articles, and one for what was added by hand', () => {
    const article = (headline: string) => ({
      headline,
      dateline: null,
      text: null,
      paragraphs: [],
      expressions: [],
      places: [],
    });
    const events = [day(10), day(11, { source: 1 }), day(12, { source: 0 })];
    const timeline = { ...timelineOf(events), sources: [article('Talks'), article('Strike')] };
    const groups = groupsOf(timeline, chart(events), 'article');
    expect(groups.map(({ name, members }) => [name, ...members])).toEqual([
      ['Strike', 1],
      ['Talks', 2],
      ['By hand', 0],
    ]);
  });
  it('keeps long backgrounds at the foot', () => {
    const { lanes } = plan([day(10), day(11), event({ id: 'long', when: { start: '2011', end: '..' } })]);
    const behind = lanes.at(-1)!;
    expect(behind.background).toBe(true);
    expect(behind.top + behind.height).toBeCloseTo(SIZE.height);
  });
  it('shortens titles that no screen is wide enough for before it makes all of them small', () => {
    const long = 'The foreign minister of a small republic travels a long way to tell what is known '.repeat(
      2,
    );
    const [lane] = plan(Array.from({ length: 6 }, (_, i) => day(10 + i, { title: long }))).lanes;
    expect(lane!.fontSize).toBe(14);
  });
  it('writes a crowd larger where there is room for it, and loses no title by that', () => {
    const events = newsEvents(2000).map(({ title, start, end }, i) =>
      event({ id: `e${String(i)}`, title, when: { start, end: end ?? start } }),
    );
    const [low, high] = [500, 900].map((height) => plan(events, 'none', { width: 1280, height }));
    const titles = (of: Plan) => {
      const { lane } = of.lanes[0]!;
      return of.tiles.get('0/0/0')!.marks.filter(({ i, label }) => label >= lane.width(i)).length;
    };
    expect(high!.lanes[0]!.fontSize).toBeGreaterThan(low!.lanes[0]!.fontSize);
    expect(titles(high!)).toBeGreaterThanOrEqual(titles(low!));
  });
});

describe('the frame', () => {
  it('shows a single day among its neighbours', () => {
    expect(frameOf(chart([day(15)]))).toEqual({ from: dayOf(2015, 12, 13), to: dayOf(2015, 12, 18) });
  });
  it('shows a minute in its hour: a fold never makes it look long', () => {
    const at = (clock: string, i: number) =>
      event({ id: `m${String(i)}`, when: { start: `2015-12-15T${clock}`, end: `2015-12-15T${clock}` } });
    const pieces = piecesOf(chart(['04:10', '04:22', '15:00'].map(at)));
    const starts = pieces.map(({ from }) => Math.round((from - dayOf(2015, 12, 15)) * 24));
    expect(starts).toEqual([4, 15]);
    expect(pieces.every(({ from, to }) => Math.abs((to - from) * 24 - 1) < 1e-6)).toBe(true);
  });
});
