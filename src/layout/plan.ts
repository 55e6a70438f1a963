import type { Chart } from './chart.ts';
import { laneOf, type Lane } from './lane.ts';
import { toAxis, type Scale } from './scale.ts';
import { scaledFont, type Font } from './text.ts';
import { layoutTile, type Tile } from './tile.ts';
import { fitAll } from './viewport.ts';

/** A lane with its place on screen: pixels from the top of the drawing. */
export interface PlannedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly rowHeight: number;
  /** the height of the strip of counters below the rows; 0 where everything has a mark */
  readonly strip: number;
  readonly height: number;
  /** long stretches in the background of the others */
  readonly background: boolean;
  readonly collapsed: boolean;
}

/** How the events of a chart are spread over lanes and rows in a drawing of some size. */
export interface Plan {
  readonly chart: Chart;
  readonly scale: Scale;
  /** the length of the axis in pixels when all is fitted in */
  readonly fitted: number;
  readonly fontSize: number;
  readonly lanes: readonly PlannedLane[];
  /** where the lanes end, in pixels */
  readonly bottom: number;
  /** tiles that were laid out, kept: a tile never changes */
  readonly tiles: Map<string, Tile>;
}

/** A named group of rows of the chart; one group without a name is the plain timeline. */
export interface Group {
  readonly name: string;
  readonly members: readonly number[] | Uint32Array;
  readonly collapsed?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Row heights that are tried, roomiest first, with the size of their titles; all in pixels. */
const DENSITIES = [
  { rowHeight: 32, fontSize: 14 },
  { rowHeight: 24, fontSize: 13 },
  { rowHeight: 19, fontSize: 12 },
  { rowHeight: 15.5, fontSize: 11 },
] as const;
const STRIP = 22;
const LANE_HEAD = 20;
const BACKGROUND_ROW = 18;
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
 * @param groups rows of the chart for each lane
 * @param size of the drawing below the axis, in pixels
 * @param font the font of the titles at 1 px
 */
export function planOf(chart: Chart, scale: Scale, groups: readonly Group[], size: Size, font: Font): Plan {
  const fitted = fitAll(size.width).k;
  const isBackground = (row: number) =>
    chart.size > 1 &&
    (chart.to[row] === Infinity ||
      toAxis(scale, chart.to[row]!) - toAxis(scale, chart.from[row]!) > BACKGROUND_SHARE);
  const front = groups
    .map((group) => ({ ...group, members: group.members.filter((row: number) => !isBackground(row)) }))
    .filter((group, _, all) => group.members.length > 0 || all.length === 1);
  const behind = groups.flatMap((group) => [...group.members.filter((row: number) => isBackground(row))]);
  behind.sort((a, b) => a - b);
  const backgroundRows = Math.min(behind.length, MOST_BACKGROUND_ROWS);
  const backgroundHeight = backgroundRows > 0 ? backgroundRows * BACKGROUND_ROW + LANE_HEAD : 0;
  const room = size.height - backgroundHeight;
  const total = front.reduce((sum, group) => sum + group.members.length, 0);

  for (const density of DENSITIES) {
    const last = density === DENSITIES.at(-1);
    // a crowd needs no trial of the roomier ones
    if (!last && total * density.rowHeight * 110 > room * size.width * 4) continue;
    const axis = { scale, fitted, font: scaledFont(font, density.fontSize) };
    const lanes = spread(chart, front, axis, room, density.rowHeight);
    const trial = { chart, scale, fitted, fontSize: density.fontSize, lanes, bottom: 0, tiles: new Map() };
    const crowded = lanes.some(({ lane, collapsed }, key) => {
      if (collapsed) return false;
      const root = tileOf(trial, key, lane, 0, 0);
      return root.clusters.length > 0 || root.marks.some((mark) => mark.label < lane.width[mark.i]!);
    });
    if (crowded && !last) continue;
    const placed = withStrips(trial);
    let top = 0;
    const stacked = placed.map((planned) => {
      const at = { ...planned, top };
      top += planned.height;
      return at;
    });
    if (behind.length > 0) {
      stacked.push({
        lane: laneOf(
          'In the background',
          chart,
          behind,
          { ...axis, font: scaledFont(font, 11) },
          backgroundRows,
        ),
        top,
        rowHeight: BACKGROUND_ROW,
        strip: behind.length > MOST_BACKGROUND_ROWS ? STRIP : 0,
        height: backgroundHeight + (behind.length > MOST_BACKGROUND_ROWS ? STRIP : 0),
        background: true,
        collapsed: false,
      });
      top += stacked.at(-1)!.height;
    }
    return { ...trial, lanes: stacked, bottom: top, tiles: new Map() };
  }
  throw new RangeError('no density was left to try');
}

type AxisSpec = Parameters<typeof laneOf>[3];

/** Gives each group rows in proportion to the root of its size, two at the least. */
function spread(
  chart: Chart,
  groups: readonly Group[],
  axis: AxisSpec,
  room: number,
  rowHeight: number,
): PlannedLane[] {
  const head = groups.length > 1 ? LANE_HEAD : 0;
  const open = groups.filter((group) => group.collapsed !== true);
  const left = room - groups.length * head - (groups.length - open.length) * STRIP;
  const roots = open.reduce((sum, group) => sum + Math.sqrt(group.members.length), 0);
  return groups.map((group) => {
    const collapsed = group.collapsed === true;
    const share = (left * Math.sqrt(group.members.length)) / (roots || 1);
    const rows = collapsed ? 0 : Math.max(groups.length > 1 ? 2 : 4, Math.floor(share / rowHeight));
    return {
      lane: laneOf(group.name, chart, group.members, axis, rows),
      top: 0,
      rowHeight,
      strip: collapsed ? STRIP : 0,
      height: head + rows * rowHeight + (collapsed ? STRIP : 0),
      background: false,
      collapsed,
    };
  });
}

/** Gives up a row or two for counters in the lanes where not everything has a mark. */
function withStrips(trial: Plan): PlannedLane[] {
  return trial.lanes.map((planned, key) => {
    if (planned.collapsed || tileOf(trial, key, planned.lane, 0, 0).clusters.length === 0) return planned;
    const given = Math.ceil(STRIP / planned.rowHeight);
    const rows = Math.max(1, planned.lane.rows - given);
    return {
      ...planned,
      lane: { ...planned.lane, rows },
      strip: STRIP,
      height: planned.height - (planned.lane.rows - rows) * planned.rowHeight + STRIP,
    };
  });
}
