import type { Chart } from './chart.ts';
import { laneOf, type Lane } from './lane.ts';
import {
  crowdedLanes,
  fittingLanes,
  LANE_HEAD,
  STRIP,
  type Density,
  type Group,
  type PlannedLane,
} from './rows.ts';
import type { Placed } from './placed.ts';
import type { Scale } from './scale.ts';
import { scaledFont, type Font } from './text.ts';
import { layoutTile, type Tile } from './tile.ts';
import { fitAll } from './viewport.ts';

/** How the events of a chart are spread over lanes and rows in a drawing of some size. */
export interface Plan {
  readonly chart: Chart;
  readonly scale: Scale;
  /** the length of the axis in pixels when all is fitted in */
  readonly fitted: number;
  readonly lanes: readonly PlannedLane[];
  /** tiles that were laid out, kept: a tile never changes */
  readonly tiles: Map<string, Tile>;
}

/** The size of a drawing in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Row heights that are tried, roomiest first, with the size of their titles; all in pixels. */
const DENSITIES: readonly Density[] = [
  { rowHeight: 32, fontSize: 14 },
  { rowHeight: 24, fontSize: 13 },
  { rowHeight: 19, fontSize: 12 },
  { rowHeight: 15.5, fontSize: 11 },
];
const DENSEST = DENSITIES.at(-1)!;
const BACKGROUND: Density = { rowHeight: 20, fontSize: 12 };
/** Air below the background, in pixels. */
const FOOT = 6;
const MOST_BACKGROUND_ROWS = 4;
/** A stretch longer than this share of the axis is background. */
const BACKGROUND_SHARE = 0.45;

/** The tile of a lane at a level, laid out when it is first asked for, the tiles above it before it. */
export function tileOf(
  plan: Pick<Plan, 'tiles' | 'fitted'>,
  key: number,
  lane: Lane,
  level: number,
  number: number,
): Tile {
  const name = `${String(key)}/${String(level)}/${String(number)}`;
  const known = plan.tiles.get(name);
  if (known) return known;
  const parent = level === 0 ? null : tileOf(plan, key, lane, level - 1, Math.floor(number / 2));
  const tile = layoutTile(lane, level, number, plan.fitted, parent);
  plan.tiles.set(name, tile);
  return tile;
}

/**
 * Spreads the events of a chart over lanes and rows.
 * @param placed the chart on its scale
 * @param groups rows of the chart for each lane
 * @param size of the drawing below the axis, in pixels
 * @param font the font of the titles at 1 px
 */
export function planOf(placed: Placed, groups: readonly Group[], size: Size, font: Font): Plan {
  const { chart, scale, u0, u1 } = placed;
  const fitted = fitAll(size.width).k;
  const isBackground = (row: number) =>
    chart.size > 1 && (chart.to[row] === Infinity || u1[row]! - u0[row]! > BACKGROUND_SHARE);
  const front = groups
    .map((group) => ({ ...group, members: group.members.filter((row: number) => !isBackground(row)) }))
    .filter((group, _, all) => group.members.length > 0 || all.length === 1);
  const behind = groups.flatMap((group) => [...group.members.filter((row: number) => isBackground(row))]);
  behind.sort((a, b) => a - b);
  const room = size.height - backgroundHeight(behind.length);
  const total = front.reduce((sum, group) => sum + group.members.length, 0);
  const axisFor = ({ fontSize }: Density) => ({ fitted, font: scaledFont(font, fontSize) });

  let lanes: PlannedLane[] | null = null;
  for (const density of DENSITIES) {
    // a crowd needs no trial
    if (total * density.rowHeight * 110 > room * size.width * 4) continue;
    lanes = fittingLanes(placed, front, axisFor(density), room, density);
    if (lanes) break;
  }
  const tiles = new Map<string, Tile>();
  lanes ??= roomiestCrowd((density) => crowdedLanes(placed, front, axisFor(density), room, density), {
    tiles,
    fitted,
    room,
  });
  let top = 0;
  const stacked = lanes.map((planned) => {
    const at = { ...planned, top };
    top += planned.height;
    return at;
  });
  if (behind.length > 0) {
    const fontSize = Math.min(BACKGROUND.fontSize, lanes[0]?.fontSize ?? Infinity);
    const lane = backgroundLane(placed, behind, axisFor({ ...BACKGROUND, fontSize }), fontSize);
    // it lies at the foot, whatever room there is above it
    stacked.push({ ...lane, top: Math.max(top, room) });
  }
  return { chart, scale, fitted, lanes: stacked, tiles };
}

/**
 * Lanes for a crowd in the largest type that shows no fewer titles in full than the smallest does: a tile has only so
 * many of them, which may leave rows empty.
 * @param crowd lays out the lanes for a density
 * @param plan the tiles of the first level are put here
 */
function roomiestCrowd(
  crowd: (density: Density) => PlannedLane[],
  { tiles, fitted, room }: Pick<Plan, 'tiles' | 'fitted'> & { room: number },
): PlannedLane[] {
  const drawn = (lanes: readonly PlannedLane[], into: Map<string, Tile>) => {
    let [titles, rows] = [0, 0];
    lanes.forEach(({ lane, collapsed }, key) => {
      const { marks } = tileOf({ tiles: into, fitted }, key, lane, 0, 0);
      titles += marks.filter(({ i, label }) => label >= lane.width(i)).length;
      if (!collapsed) rows += marks.reduce((most, { row }) => Math.max(most, row + 1), 1);
    });
    return { titles, rows };
  };
  let lanes = crowd(DENSEST);
  let { titles, rows } = drawn(lanes, tiles);
  for (const density of DENSITIES.slice(0, -1).reverse()) {
    const others = lanes.reduce(
      (sum, { lane, height, rowHeight }) => sum + height - lane.rows * rowHeight,
      0,
    );
    if (rows * density.rowHeight + others > room) break;
    const roomier = crowd(density);
    const own = new Map<string, Tile>();
    const seen = drawn(roomier, own);
    if (seen.titles < titles) break;
    for (const [name, tile] of own) tiles.set(name, tile);
    lanes = roomier;
    ({ titles, rows } = seen);
  }
  return lanes;
}

/** The rows of the background, and the strip of counters for what goes beyond them. */
const backgroundRows = (count: number) => Math.min(count, MOST_BACKGROUND_ROWS);
const backgroundStrip = (count: number) => (count > MOST_BACKGROUND_ROWS ? STRIP : 0);
const backgroundHeight = (count: number) =>
  count === 0 ? 0 : LANE_HEAD + backgroundRows(count) * BACKGROUND.rowHeight + backgroundStrip(count) + FOOT;

/** The lane of the long stretches, thin and at the foot. */
function backgroundLane(
  placed: Placed,
  rows: readonly number[],
  axis: Parameters<typeof laneOf>[3],
  fontSize: number,
): PlannedLane {
  return {
    lane: laneOf('In the background', placed, rows, axis, backgroundRows(rows.length)),
    top: 0,
    head: LANE_HEAD,
    rowHeight: BACKGROUND.rowHeight,
    fontSize,
    strip: backgroundStrip(rows.length),
    height: backgroundHeight(rows.length),
    background: true,
    collapsed: false,
  };
}
