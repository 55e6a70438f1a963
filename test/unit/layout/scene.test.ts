import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, piecesOf } from '../../../src/layout/frame.ts';
import { groupsOf, LANES, type LanesBy } from '../../../src/layout/group.ts';
import { placedOn } from '../../../src/layout/placed.ts';
import { planOf, tileOf, type Plan } from '../../../src/layout/plan.ts';
import { foldedScale, linearScale } from '../../../src/layout/scale.ts';
import { layAhead, levelOf, sceneOf } from '../../../src/layout/scene.ts';
import { plainFont } from '../../../src/layout/text.ts';
import { extentOfMark } from '../../../src/layout/tile.ts';
import { fitAll, panned, zoomed, type Viewport } from '../../../src/layout/viewport.ts';
import { newsEvents } from '../../bench/news.ts';
import type { TimelineEvent } from '../../../src/timeline/model.ts';
import { chart, event, someEvents, timelineOf } from './generate.ts';

const SIZE = { width: 900, height: 400 };
const FONT = plainFont(1);

function plan(
  events: readonly TimelineEvent[],
  size = SIZE,
  by: LanesBy = 'none',
  collapsed: ReadonlySet<string> = new Set(),
): Plan {
  const c = chart(events);
  const frame = frameOf(c);
  if (!frame) throw new Error('a chart of events has a frame');
  const scale = foldedScale(piecesOf(c)) ?? linearScale(frame);
  return planOf(placedOn(scale, c), groupsOf(timelineOf(events), c, by, collapsed), size, FONT);
}

const news = (count: number): TimelineEvent[] =>
  newsEvents(count).map(({ title, start, end }, i) =>
    event({ id: `e${String(i)}`, title, when: { start, end: end ?? start } }),
  );

const moves = fc.array(
  fc.oneof(
    fc.record({ zoom: fc.double({ min: 0.3, max: 6, noNaN: true }), at: fc.integer({ min: 0, max: 900 }) }),
    fc.record({ pan: fc.integer({ min: -800, max: 800 }) }),
  ),
  { maxLength: 8 },
);
type Move = { zoom: number; at: number } | { pan: number };
const movedIn =
  (width: number) =>
  (view: Viewport, move: Move): Viewport =>
    'zoom' in move ? zoomed(view, move.zoom, Math.min(move.at, width), width) : panned(view, move.pan, width);
const moved = movedIn(SIZE.width);

/** The tiles that a viewport touches, one lane at a time. */
function tilesIn(p: Plan, view: Viewport) {
  const level = levelOf(p, view);
  const count = 2 ** level;
  const clamp = (u: number) => Math.min(count - 1, Math.max(0, Math.floor(u * count)));
  const [first, last] = [clamp(-view.x / view.k), clamp((SIZE.width - view.x) / view.k)];
  return p.lanes.map(({ lane }, key) => ({
    lane,
    tiles: Array.from({ length: last - first + 1 }, (_, i) => tileOf(p, key, lane, level, first + i)),
  }));
}

describe('a scene', () => {
  it('has every event in exactly one mark or counter, at any viewport', () => {
    fc.assert(
      fc.property(someEvents(150), moves, (events, steps) => {
        const p = plan(events);
        const view = steps.reduce(moved, fitAll(SIZE.width));
        for (const { lane, tiles } of tilesIn(p, view)) {
          for (const tile of tiles) {
            const [a, b] = [tile.number / 2 ** tile.level, (tile.number + 1) / 2 ** tile.level];
            const last = tile.number === 2 ** tile.level - 1;
            const own = [...lane.u0].filter((u) => u >= a && (u < b || last)).length;
            const counted = tile.clusters.reduce((sum, cluster) => sum + cluster.count, 0);
            expect(new Set(tile.marks.map((mark) => mark.i)).size).toBe(tile.marks.length);
            expect(tile.marks.length + counted).toBe(own);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no two titles or marks over one another, at any viewport', () => {
    fc.assert(
      fc.property(someEvents(150), moves, (events, steps) => {
        const p = plan(events);
        const view = steps.reduce(moved, fitAll(SIZE.width));
        for (const { lane, tiles } of tilesIn(p, view)) {
          const marks = [
            ...new Map(tiles.flatMap((t) => [...t.marks, ...t.guests]).map((m) => [m.i, m])).values(),
          ];
          for (let row = 0; row < lane.rows; row++) {
            const extents = marks
              .filter((mark) => mark.row === row)
              .map((mark) => extentOfMark(lane, mark, view.k))
              .sort((a, b) => a[0] - b[0]);
            for (let i = 1; i < extents.length; i++)
              expect(extents[i]![0]).toBeGreaterThanOrEqual(extents[i - 1]![1] - 0.01);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  const drawings = fc.record({
    size: fc.record({
      width: fc.integer({ min: 320, max: 1600 }),
      height: fc.integer({ min: 160, max: 900 }),
    }),
    by: fc.constantFrom(...LANES),
    collapsed: fc.subarray(['happened', 'planned', 'Kerry', 'No person', 'By hand']),
  });

  it('has every event once when all is fitted in, whatever the size and the lanes', () => {
    fc.assert(
      fc.property(someEvents(150), drawings, (events, { size, by, collapsed }) => {
        const { marks, clusters } = sceneOf(
          plan(events, size, by, new Set(collapsed)),
          fitAll(size.width),
          size.width,
        );
        const rows = marks.map((mark) => mark.row);
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
      }),
      { numRuns: 80 },
    );
  });

  it('has no two titles over one another on screen, whatever the size and the lanes', () => {
    fc.assert(
      fc.property(someEvents(120), drawings, moves, (events, { size, by, collapsed }, steps) => {
        const p = plan(events, size, by, new Set(collapsed));
        const view = steps.reduce(movedIn(size.width), fitAll(size.width));
        const boxes = sceneOf(p, view, size.width)
          .marks.filter((mark) => mark.label > 0)
          .map(({ left, labelX, label, y, height }) => {
            const x0 = left ? labelX - label : labelX;
            return { x0, x1: x0 + label, y0: y, y1: y + height };
          });
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) {
            const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
            const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
            expect(across > 0.01 && down > 0.01).toBe(false);
          }
        });
      }),
      { numRuns: 80 },
    );
  });

  it('keeps what was seen in its row, on its side of its mark, when it is zoomed into', () => {
    fc.assert(
      fc.property(someEvents(120), fc.integer({ min: 0, max: 900 }), (events, at) => {
        const p = plan(events);
        const all = fitAll(SIZE.width);
        const before = new Map(sceneOf(p, all, SIZE.width).marks.map((mark) => [mark.row, mark]));
        for (const mark of sceneOf(p, zoomed(all, 5, at, SIZE.width), SIZE.width).marks) {
          const was = before.get(mark.row);
          if (was) expect(mark.y).toBe(was.y);
          if (was && was.label > 0) expect(mark.left).toBe(was.left);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows a title, on either side, as soon as there is room in its row', () => {
    const p = plan(news(1000));
    const view = [500, 450, 400].reduce((v, at) => zoomed(v, 4, at, SIZE.width), fitAll(SIZE.width));
    const inside = sceneOf(p, view, SIZE.width).marks.filter(({ x0 }) => x0 > 0 && x0 < SIZE.width);
    expect(inside.filter((mark) => mark.label > 0).length / inside.length).toBeGreaterThan(0.95);
  });

  it('is the same after zooming in and out again', () => {
    fc.assert(
      fc.property(
        someEvents(80),
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(...LANES),
        (events, at, by) => {
          const p = plan(events, SIZE, by);
          const all = fitAll(SIZE.width);
          const back = zoomed(zoomed(all, 8, at, SIZE.width), 1 / 8, at, SIZE.width);
          const [a, b] = [sceneOf(p, all, SIZE.width), sceneOf(p, back, SIZE.width)];
          expect(b.marks.map((m) => [m.row, m.y, m.label, Math.round(m.x0)])).toEqual(
            a.marks.map((m) => [m.row, m.y, m.label, Math.round(m.x0)]),
          );
          expect(b.clusters.map((c) => c.count)).toEqual(a.clusters.map((c) => c.count));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not lay out again when it is panned within a tile', () => {
    const p = plan(Array.from({ length: 60 }, (_, i) => event({ id: `e${String(i + 1)}` })));
    const view = zoomed(fitAll(SIZE.width), 1.5, 300, SIZE.width);
    const tiles = () => [...p.tiles.values()];
    sceneOf(p, view, SIZE.width);
    const before = tiles();
    sceneOf(p, panned(view, 120, SIZE.width), SIZE.width);
    expect(tiles()).toEqual(before);
    expect(tiles().every((tile, i) => tile === before[i])).toBe(true);
  });

  it('has been laid out ahead where it is zoomed into, one tile at a time, and is the same for it', () => {
    const [ahead, late] = [plan(news(2000)), plan(news(2000))];
    const view = fitAll(SIZE.width);
    sceneOf(ahead, view, SIZE.width);
    let { size } = ahead.tiles;
    while (layAhead(ahead, view, SIZE.width)) expect(ahead.tiles.size).toBe(++size);
    const closer = zoomed(view, 2.5, 300, SIZE.width);
    const scene = sceneOf(ahead, closer, SIZE.width);
    expect(ahead.tiles.size).toBe(size);
    expect(scene).toEqual(sceneOf(late, closer, SIZE.width));
  });
  it('shows all twenty titles of a small timeline in full', () => {
    const events = Array.from({ length: 20 }, (_, i) =>
      event({
        id: `e${String(i + 1)}`,
        title: 'Ministers meet in Vienna',
        when: {
          start: `2015-12-${String(i + 1).padStart(2, '0')}`,
          end: `2015-12-${String(i + 1).padStart(2, '0')}`,
        },
      }),
    );
    const { marks, clusters } = sceneOf(plan(events), fitAll(SIZE.width), SIZE.width);
    expect(marks.filter((mark) => mark.full)).toHaveLength(20);
    expect(clusters).toEqual([]);
  });

  it('stays within its bound of elements for any number of events', () => {
    const events = Array.from({ length: 20_000 }, (_, i) =>
      event({
        id: `e${String(i)}`,
        title: `Ministers meet ${String(i)}`,
        when: { start: `20${String(10 + (i % 9))}-0${String(1 + (i % 8))}-1${String(i % 9)}`, end: null },
      }),
    );
    const { marks, clusters } = sceneOf(plan(events, { width: 1280, height: 560 }), fitAll(1280), 1280);
    expect(marks.length * 3 + clusters.length * 3).toBeLessThan(1400);
    expect(marks.filter((mark) => mark.full).length).toBeGreaterThan(100);
  });
});
