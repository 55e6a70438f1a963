import { laneOf, type Lane } from './lane.ts';
import type { Placed } from './placed.ts';
import { layoutTile, MOST_MARKS, MOST_TITLES, READABLE } from './tile.ts';

/** A lane with its place on screen: pixels from the top of the drawing. */
export interface PlannedLane {
  readonly lane: Lane;
  readonly top: number;
  /** what stands above its rows: its name, or air */
  readonly head: number;
  readonly rowHeight: number;
  /** the size of its titles, in pixels */
  readonly fontSize: number;
  /** the height of the strip of counters below the rows; 0 where everything has a mark */
  readonly strip: number;
  readonly height: number;
  /** long stretches in the background of the others */
  readonly background: boolean;
  readonly collapsed: boolean;
}

/** A named group of rows of the chart; one group without a name is the plain timeline. */
export interface Group {
  readonly name: string;
  readonly members: readonly number[] | Uint32Array;
  readonly collapsed?: boolean;
}

/** The height of a row and the size of its titles, in pixels. */
export interface Density {
  readonly rowHeight: number;
  readonly fontSize: number;
}

/** Heights in pixels: counters, the name of a lane, the air between the axis and the first row. */
export const STRIP = 22;
export const LANE_HEAD = 20;
const AIR = 10;
/** Rows stand farther apart where there is room, up to so many times the size of their titles. */
const ROOMIEST = 3.4;

type AxisSpec = Parameters<typeof laneOf>[3];

const headOf = (groups: readonly Group[]) => (groups.length > 1 ? LANE_HEAD : 0);
const airOf = (groups: readonly Group[]) => (groups.length > 1 ? 0 : AIR);

/**
 * Lanes in which every event has its title, each with the rows that it needs; what room is left goes between the
 * rows.
 * @param room for all of them, in pixels
 * @returns null where there is not room enough
 */
export function fittingLanes(
  placed: Placed,
  groups: readonly Group[],
  axis: AxisSpec,
  room: number,
  { rowHeight, fontSize }: Density,
): PlannedLane[] | null {
  const head = headOf(groups);
  const folded = groups.filter((group) => group.collapsed === true).length;
  const left = room - groups.length * head - folded * STRIP - airOf(groups);
  const most = Math.max(1, Math.floor(left / rowHeight));
  // more titles than are ever shown need no trial
  if (groups.some((group) => !group.collapsed && group.members.length > MOST_TITLES)) return null;
  const lanes: Lane[] = [];
  let needed = 0;
  for (const group of groups) {
    const lane = laneOf(group.name, placed, group.members, axis, group.collapsed ? 0 : most);
    const rows = group.collapsed ? 0 : rowsFor(lane, axis.fitted);
    if (rows === null) return null;
    needed += rows;
    lanes.push({ ...lane, rows });
  }
  if (needed > most) return null;
  const tall = Math.max(rowHeight, Math.min(ROOMIEST * fontSize, left / Math.max(1, needed)));
  return lanes.map((lane, n) => {
    const collapsed = groups[n]!.collapsed === true;
    const strip = collapsed ? STRIP : 0;
    const above = head || airOf(groups);
    const height = above + lane.rows * tall + strip;
    return {
      lane,
      top: 0,
      head: above,
      rowHeight: tall,
      fontSize,
      strip,
      height,
      background: false,
      collapsed,
    };
  });
}

/** The rows that a lane needs for all its titles; null where it has not enough of them. */
function rowsFor(lane: Lane, fitted: number): number | null {
  const { marks, clusters } = layoutTile(lane, 0, 0, fitted, null);
  if (clusters.length > 0) return null;
  if (marks.some(({ label, i }) => label < Math.min(lane.width(i), READABLE))) return null;
  return marks.reduce((rows, mark) => Math.max(rows, mark.row + 1), 1);
}

/**
 * Lanes for a crowd: rows in proportion to the root of a group's size, two at the least, and a strip for counters
 * below those where not everything has a mark.
 * @param room for all of them, in pixels
 */
export function crowdedLanes(
  placed: Placed,
  groups: readonly Group[],
  axis: AxisSpec,
  room: number,
  { rowHeight, fontSize }: Density,
): PlannedLane[] {
  const head = headOf(groups);
  const open = groups.filter((group) => group.collapsed !== true);
  const left = room - groups.length * head - (groups.length - open.length) * STRIP;
  const roots = open.reduce((sum, group) => sum + Math.sqrt(group.members.length), 0);
  return groups.map((group) => {
    const collapsed = group.collapsed === true;
    const share = (left * Math.sqrt(group.members.length)) / (roots || 1);
    const rows = collapsed ? 0 : Math.max(groups.length > 1 ? 2 : 4, Math.floor(share / rowHeight));
    const lane = laneOf(group.name, placed, group.members, axis, rows);
    const few = !collapsed && lane.row.length <= MOST_MARKS;
    const full = few && layoutTile(lane, 0, 0, axis.fitted, null).clusters.length === 0;
    const planned = { lane, top: 0, head, rowHeight, fontSize, background: false, collapsed };
    if (full) return { ...planned, strip: 0, height: head + rows * rowHeight };
    // a row or two are given up for the counters
    const kept = collapsed ? 0 : Math.max(1, rows - Math.ceil(STRIP / rowHeight));
    return {
      ...planned,
      lane: { ...lane, rows: kept },
      strip: STRIP,
      height: head + kept * rowHeight + STRIP,
    };
  });
}
