import { axisOf, type Axis } from './axis.ts';
import { tileOf, type Plan } from './plan.ts';
import type { PlannedLane } from './rows.ts';
import { toAxis } from './scale.ts';
import { LEAD, type Mark } from './tile.ts';
import type { Viewport } from './viewport.ts';

/** An event's mark on screen; all lengths in pixels of the drawing. */
export interface SceneMark {
  /** row of the chart */
  readonly row: number;
  /** the bar, as wide as the event is long; open to the right where `open` */
  readonly x0: number;
  readonly x1: number;
  readonly open: boolean;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly y: number;
  readonly height: number;
  readonly fontSize: number;
  /** stands in the lane of long stretches */
  readonly background: boolean;
  /** where the title starts (or ends, where it stands left of its mark), and the room it has; 0 for no title */
  readonly labelX: number;
  readonly label: number;
  readonly full: boolean;
  readonly left: boolean;
}

/** A counter for events that have no mark of their own at this zoom. */
export interface SceneCluster {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** the stretch of the axis on which they start, 0 to 1 */
  readonly u0: number;
  readonly u1: number;
  /** row of the chart of the first of them */
  readonly row: number;
}

/** What a viewport shows: immutable values, no DOM. */
export interface Scene {
  readonly axis: Axis;
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
  /** where the line of the day of publication is; null where it is unknown or out of sight */
  readonly publishedX: number | null;
}

/** The level of zoom of a viewport: each one doubles the axis. */
export function levelOf(plan: Plan, view: Viewport): number {
  return Math.max(0, Math.floor(Math.log2(view.k / plan.fitted) + 1e-9));
}

/** The first and the last tile of a level that a viewport shows. */
function tilesIn(level: number, view: Viewport, width: number): [number, number] {
  const count = 2 ** level;
  const tile = (u: number) => Math.min(count - 1, Math.max(0, Math.floor(u * count)));
  return [tile(-view.x / view.k), tile((width - view.x) / view.k)];
}

/**
 * Lays out one of the tiles that zooming in from here will need, so that no frame has to wait for it.
 * @param width of the screen in pixels
 * @returns false where all of them are there
 */
export function layAhead(plan: Plan, view: Viewport, width: number): boolean {
  const level = levelOf(plan, view) + 1;
  const [first, last] = tilesIn(level, view, width);
  const { size } = plan.tiles;
  return plan.lanes.some(({ lane }, key) => {
    for (let number = first; number <= last; number++) {
      tileOf(plan, key, lane, level, number);
      if (plan.tiles.size > size) return true;
    }
    return false;
  });
}

/**
 * What a viewport shows.
 * @param plan the plan
 * @param view the viewport
 * @param width of the screen in pixels
 */
export function sceneOf(plan: Plan, view: Viewport, width: number): Scene {
  const marks: SceneMark[] = [];
  const clusters: SceneCluster[] = [];
  const level = levelOf(plan, view);
  const [first, last] = tilesIn(level, view, width);
  plan.lanes.forEach((planned, key) => {
    const seen = new Set<number>();
    for (let number = first; number <= last; number++) {
      const { marks: own, guests, clusters: crowds } = tileOf(plan, key, planned.lane, level, number);
      for (const mark of [...own, ...guests]) {
        if (seen.has(mark.i)) continue;
        seen.add(mark.i);
        const shown = sceneMark(plan, planned, mark, view, width);
        if (shown) marks.push(shown);
      }
      for (const { u, u0, u1, count: n, i } of crowds) {
        const x = u * view.k + view.x;
        if (x < -20 || x > width + 20) continue;
        const y = planned.top + planned.head + planned.lane.rows * planned.rowHeight + planned.strip / 2;
        const name = `${String(key)}/${String(level)}/${String(i)}`;
        clusters.push({ key: name, x, y, count: n, u0, u1, row: planned.lane.row[i]! });
      }
    }
  });
  const { publishedAt } = plan.chart;
  const publishedX = publishedAt === null ? null : toAxis(plan.scale, publishedAt) * view.k + view.x;
  return {
    axis: axisOf(plan.scale, view, width),
    marks,
    clusters,
    publishedX: publishedX !== null && publishedX >= 0 && publishedX <= width ? publishedX : null,
  };
}

/** Pixels: from a title on the left to its mark, the least from a title to the edge of the screen. */
const BEHIND = 9;
const EDGE = 14;
/** What goes on this far beyond the screen is cut: browsers draw what is long in single precision. */
const FAR = 20_000;

function sceneMark(
  plan: Plan,
  planned: PlannedLane,
  mark: Mark,
  view: Viewport,
  width: number,
): SceneMark | null {
  const { lane, rowHeight } = planned;
  const row = lane.row[mark.i]!;
  const x0 = lane.u0[mark.i]! * view.k + view.x;
  const x1 = lane.u1[mark.i]! * view.k + view.x;
  const full = mark.label >= lane.width(mark.i);
  // a title stays in sight as long as its bar does
  const sticky = Math.min(Math.max(x0 + LEAD, EDGE), Math.max(x1 - mark.label, x0 + LEAD));
  const labelX = mark.left ? x0 - BEHIND : sticky;
  const from = mark.left ? x0 - BEHIND - mark.label : x0;
  const to = mark.left ? Math.max(x1, x0) : Math.max(x1, x0 + LEAD + mark.label);
  if (to < 0 || from > width) return null;
  return {
    row,
    x0: Math.max(x0, -FAR),
    x1: Math.min(x1, width + FAR),
    open: plan.chart.to[row] === Infinity,
    softStart: (plan.chart.soft[row]! & 1) !== 0 && x0 > -FAR,
    softEnd: (plan.chart.soft[row]! & 2) !== 0 && x1 < width + FAR,
    y: planned.top + planned.head + mark.row * rowHeight,
    height: rowHeight,
    fontSize: planned.fontSize,
    background: planned.background,
    labelX,
    label: mark.label,
    full,
    left: mark.left,
  };
}
