import type { Lane } from './lane.ts';
import { CELL } from './room.ts';

/** Events that share pixels, counted. */
export interface Cluster {
  /** where its counter stands, and from where to where its events start, on the axis */
  readonly u: number;
  readonly u0: number;
  readonly u1: number;
  readonly count: number;
  /** the first of them: index into the lane's columns */
  readonly i: number;
}

/** A counter's share of the axis, in pixels. */
const CLUSTER = 32;
/** Of the events that start in the same cell only the first in rank are tried: a crowd costs no more than a few. */
const TRIED_PER_CELL = 6;
/** So many events are no crowd: all of them are tried. */
const FEW = 1040;

/** Events to try, first in rank first; in a crowd only some from each cell. */
export function candidates(
  lane: Lane,
  begin: number,
  end: number,
  placed: ReadonlySet<number>,
  a: number,
  k: number,
): number[] {
  const found: number[] = [];
  if (end - begin <= FEW) {
    for (let i = begin; i < end; i++) if (!placed.has(i)) found.push(i);
  } else {
    let cell = -1;
    let own: number[] = [];
    for (let i = begin; i < end; i++) {
      const at = Math.floor(((lane.u0[i]! - a) * k) / CELL);
      if (at !== cell) {
        found.push(...own);
        own = [];
        cell = at;
      }
      if (own.length === TRIED_PER_CELL && lane.rank[i]! >= lane.rank[own.at(-1)!]!) continue;
      if (placed.has(i)) continue;
      let j = own.length;
      while (j > 0 && lane.rank[own[j - 1]!]! > lane.rank[i]!) j--;
      own.splice(j, 0, i);
      if (own.length > TRIED_PER_CELL) own.pop();
    }
    found.push(...own);
  }
  return lane.inOrder ? found : found.sort((i, j) => lane.rank[i]! - lane.rank[j]! || i - j);
}

/** Counts the events without a mark where they share pixels. */
export function gather(
  lane: Lane,
  begin: number,
  end: number,
  placed: ReadonlySet<number>,
  a: number,
  k: number,
): Cluster[] {
  const clusters: { -readonly [key in keyof Cluster]: Cluster[key] }[] = [];
  let cell = -1;
  for (let i = begin; i < end; i++) {
    if (placed.has(i)) continue;
    const u = lane.u0[i]!;
    const at = Math.floor(((u - a) * k) / CLUSTER);
    if (at === cell) {
      const open = clusters.at(-1)!;
      open.u1 = u;
      open.count++;
    } else {
      // counters stand a fixed distance apart, whatever their events do
      clusters.push({ u: a + ((at + 0.5) * CLUSTER) / k, u0: u, u1: u, count: 1, i });
      cell = at;
    }
  }
  return clusters;
}
