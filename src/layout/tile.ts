import { lowerBound } from './chart.ts';
import { candidates, gather, type Cluster } from './crowd.ts';
import type { Lane } from './lane.ts';
import { CELL, Room, type Place } from './room.ts';

/**
 * The layout of one lane at one level of zoom, cut into tiles. At level L the axis is 2^L times as long as
 * when all is fitted in, and has 2^L tiles. A tile is laid out at the level's smallest zoom; up to the next
 * level distances only grow while titles keep their width, so what does not overlap there never overlaps.
 * What the tile above shows keeps its row, so that zooming in only adds. A tile depends on its lane alone,
 * not on the window: panning lays out nothing anew, and zooming out and in again gives the same picture.
 */
export interface Tile {
  readonly level: number;
  readonly number: number;
  /** events of the tile that have a mark */
  readonly marks: readonly Mark[];
  /** marks of events that start before the tile and reach into it */
  readonly guests: readonly Mark[];
  /** events of the tile without a mark, gathered where they share pixels */
  readonly clusters: readonly Cluster[];
}

/** An event's mark: in which row, and how its title stands. */
export interface Mark {
  /** index into the lane's columns */
  readonly i: number;
  readonly row: number;
  /** the title's room in pixels: its full width, less where it is shortened, 0 for none */
  readonly label: number;
  /** the title stands left of the mark instead of right */
  readonly left: boolean;
}

/** Pixels: a mark without a title, the gap behind a title, the shortest title. */
const DOT = 10;
const GAP = 12;
const SHORTEST = 72;
/** A title that has this much room, in pixels, reads well although it is cut short. */
export const READABLE = 300;
/** At most so many titles and bare marks in a tile, which bounds the elements on screen. */
export const MOST_TITLES = 130;
const MOST_DOTS = 80;
/** In a lane of more events than these some are counted, not drawn. */
export const MOST_MARKS = MOST_TITLES + MOST_DOTS;
/** From a mark's start to its title, in pixels: a dot stands between. */
export const LEAD = 9;

/**
 * Neighbouring tiles know nothing of each other, so at a seam they share the rows: what stands out over a
 * tile's end takes the even ones, what starts right behind a seam the odd ones.
 */
function seamRows(x0: number, x1: number, width: number, alone: boolean): Place['rows'] {
  if (alone) return 'all';
  if (x1 > width) return 'even';
  return x0 < DOT + GAP ? 'odd' : 'all';
}

/** Where a mark and its title lie, in pixels, on an axis of `k` pixels that starts at 0. */
export function extentOfMark(lane: Lane, mark: Omit<Mark, 'row'>, k: number): [number, number] {
  const x0 = lane.u0[mark.i]! * k;
  const x1 = Math.max(lane.u1[mark.i]! * k, x0 + DOT);
  if (mark.label === 0) return [x0, x1];
  return mark.left ? [x0 - GAP - mark.label, x1] : [x0, Math.max(x1, x0 + LEAD + mark.label)];
}

/**
 * Lays out one tile.
 * @param lane the lane
 * @param level the level of zoom, 0 for all fitted in
 * @param number which tile of the level, from 0
 * @param fitted the axis' length in pixels at level 0
 * @param parent the tile above, which holds this one; null at level 0
 */
export function layoutTile(
  lane: Lane,
  level: number,
  number: number,
  fitted: number,
  parent: Tile | null,
): Tile {
  const share = 2 ** -level;
  const [a, b] = [number * share, (number + 1) * share];
  const k = fitted / share;
  const origin = a * k;
  const room = new Room(lane.rows, fitted);
  const marks: Mark[] = [];
  const guests: Mark[] = [];
  const last = number === 2 ** level - 1;
  const [begin, end] = [lowerBound(lane.u0, a), last ? lane.u0.length : lowerBound(lane.u0, b)];
  const placed = new Set<number>();
  let titles = 0;
  let dots = 0;

  const take = (mark: Mark) => {
    const [x0, x1] = extentOfMark(lane, mark, k);
    room.take(mark.row, x0 - origin, x1 - origin + GAP / 2);
  };
  const add = (mark: Mark) => {
    marks.push(mark);
    placed.add(mark.i);
    if (mark.label > 0) titles++;
    else dots++;
    take(mark);
  };
  /** Where a mark would lie in the tile, or null where it would run over the tile's ends. */
  const fits = (mark: Omit<Mark, 'row'>): Place | null => {
    const [x0, x1] = extentOfMark(lane, mark, k).map((x) => x - origin) as [number, number];
    if (x0 < (mark.left ? DOT : 0) || x1 > fitted + DOT) return null;
    return { x0, x1: x1 + GAP / 2, rows: seamRows(x0, x1, fitted, level === 0) };
  };

  // what the tile above shows stays in its row
  const kept: Mark[] = [];
  for (const mark of parent ? [...parent.marks, ...parent.guests] : []) {
    if (mark.i >= begin && mark.i < end) kept.push(mark);
    else if (reaches(lane, mark, k, origin, fitted)) {
      guests.push(mark);
      take(mark);
    }
  }
  for (const mark of kept) take(mark);
  for (const mark of kept) add(grown(lane, mark, room, fits, k, origin));

  const fresh = candidates(lane, begin, end, placed, a, k);
  const attempt = (i: number, label: number): boolean => {
    for (const left of label > 0 ? [false, true] : [false]) {
      const at = fits({ i, label, left });
      const row = at ? room.firstFree(at) : -1;
      if (row >= 0) {
        add({ i, row, label, left });
        return true;
      }
    }
    return false;
  };
  // full titles first, then shortened ones, then bare marks
  const crowdedOut = fresh.filter((i) => titles >= MOST_TITLES || !attempt(i, lane.width(i)));
  const bare = crowdedOut.filter((i) => {
    if (titles >= MOST_TITLES) return true;
    return !labelsOf(lane, i)
      .slice(1)
      .some((label) => attempt(i, label));
  });
  if (end - begin <= MOST_MARKS) for (const i of bare) if (dots < MOST_DOTS) attempt(i, 0);

  return { level, number, marks, guests, clusters: gather(lane, begin, end, placed, a, k) };
}

function reaches(lane: Lane, mark: Mark, k: number, origin: number, width: number): boolean {
  const [x0, x1] = extentOfMark(lane, mark, k);
  return x1 > origin && x0 < origin + width;
}

/** A mark whose title found no room, or not enough, gets it in its own row as soon as there is some. */
function grown(
  lane: Lane,
  mark: Mark,
  room: Room,
  fits: (mark: Omit<Mark, 'row'>) => Place | null,
  k: number,
  origin: number,
): Mark {
  if (mark.label >= lane.width(mark.i)) return mark;
  const [x0, x1] = extentOfMark(lane, mark, k).map((x) => x - origin) as [number, number];
  const [before, behind] = [Math.floor(x0 / CELL) * CELL, Math.ceil((x1 + GAP / 2) / CELL) * CELL];
  // a title that is seen stays on its side
  const sides = mark.label > 0 ? [mark.left] : [false, true];
  for (const label of labelsOf(lane, mark.i).filter((length) => length > mark.label)) {
    for (const left of sides) {
      const wanted = { i: mark.i, label, left };
      const at = fits(wanted);
      if (!at || (at.rows !== 'all' && (at.rows === 'odd') !== (mark.row % 2 === 1))) continue;
      const free =
        (at.x0 >= before || room.isFree(mark.row, at.x0, before)) &&
        (at.x1 <= behind || room.isFree(mark.row, behind, at.x1));
      if (free) return { ...wanted, row: mark.row };
    }
  }
  return mark;
}

/** The lengths that a title may have: in full, then shortened; one that is very long still reads well at some 300 px. */
function labelsOf(lane: Lane, i: number): number[] {
  const full = lane.width(i);
  const shorter = [0.75, 0.5].map((part) => full * part).filter((length) => length >= SHORTEST);
  return [full, ...shorter, ...(full * 0.5 > READABLE ? [READABLE] : [])];
}
