import { group, sort } from 'd3';
import type { Day } from '../time/calendar.ts';
import type { Interval } from '../time/interval.ts';

/** A stretch of the scale with a steady rate. In a fold, time that holds no event is squeezed to a strip. */
export interface Segment {
  readonly d0: Day;
  readonly d1: Day;
  /** where it lies on the unfolded axis, 0 to 1 */
  readonly u0: number;
  readonly u1: number;
  readonly fold: boolean;
}

/** A rising, piecewise linear map between time (UTC days) and the axis (0 to 1), continued at its ends. */
export interface Scale {
  readonly segments: readonly Segment[];
}

/** A stretch of time that wants to be seen, and the unit that it wants to be seen in, in days. */
export interface Piece extends Interval {
  readonly unit: number;
}

/** The width of a fold, as a share of the axis. */
const FOLD_SHARE = 0.035;
const MOST_FOLDS = 8;
/** Stretches of different rates, at the most: with more the eye loses its measure. */
const MOST_STRETCHES = 16;

/** A plain scale over a stretch of time. */
export function linearScale({ from, to }: Interval): Scale {
  return { segments: [{ d0: from, d1: to > from ? to : from + 1, u0: 0, u1: 1, fold: false }] };
}

interface Stretch {
  from: Day;
  to: Day;
  /** units that fit in it: what it weighs on the axis */
  weight: number;
  unit: number;
}

/**
 * A scale that folds empty time: each stretch with events gets room by its own unit (a week told in days
 * gets seven parts, a month told as a month gets one), and the gaps between become narrow folds. Where two
 * stretches of different units meet, only the rate changes.
 * @param pieces what wants to be seen
 * @returns null where folding does not help: too little would be won, or it would take too many folds
 */
export function foldedScale(pieces: readonly Piece[]): Scale | null {
  if (pieces.length < 2) return null;
  const seen = [...group(pieces, (piece) => piece.unit)]
    .sort(([a], [b]) => a - b)
    .map(([unit, own]): [number, Interval[]] => [unit, joined(sort(own, ascendingFrom), 0)]);
  for (const reach of [3, 6, 12, 24]) {
    const stretches = withoutSlivers(stretchesOf(seen, reach));
    const folds = gapsToFold(stretches);
    if (folds.size > MOST_FOLDS || stretches.length > MOST_STRETCHES) continue;
    const scale = assemble(stretches, folds);
    return helps(scale) ? scale : null;
  }
  return null;
}

const ascendingFrom = (a: Interval, b: Interval) => a.from - b.from;

/** Intervals in order, those that stand no farther apart than `reach` run together. */
function joined(intervals: readonly Interval[], reach: number): Interval[] {
  const found: Interval[] = [];
  for (const { from, to } of intervals) {
    const last = found.at(-1);
    if (last && from - last.to <= reach) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** Covers what is seen in each unit, the finest first; pieces that stand within some units of each other run together. */
function stretchesOf(seen: readonly (readonly [unit: number, own: Interval[]])[], reach: number): Stretch[] {
  let covered: Stretch[] = [];
  for (const [unit, own] of seen) {
    const fresh = joined(own, reach * unit).flatMap((interval) => without(interval, covered));
    covered = [
      ...covered,
      ...fresh.map(({ from, to }) => ({ from, to, unit, weight: Math.max((to - from) / unit, 0.2) })),
    ].sort(ascendingFrom);
  }
  return covered;
}

/**
 * Drops what little is left of a coarse piece between finer ones [the two months between a told September and
 * a told week of December]: it is a gap like any other. The ends stay, for nothing lies beyond them.
 */
function withoutSlivers(stretches: Stretch[]): Stretch[] {
  return stretches.filter(
    ({ weight, unit }, i) =>
      i === 0 ||
      i === stretches.length - 1 ||
      weight >= 0.5 ||
      unit <= Math.min(stretches[i - 1]!.unit, stretches[i + 1]!.unit),
  );
}

/** What is left of an interval when stretches in order are cut out of it. */
function without(interval: Interval, stretches: readonly Stretch[]): Interval[] {
  const left: Interval[] = [];
  let { from } = interval;
  for (const stretch of stretches) {
    if (stretch.to <= from || stretch.from >= interval.to) continue;
    if (stretch.from > from) left.push({ from, to: stretch.from });
    from = Math.max(from, stretch.to);
  }
  if (from < interval.to) left.push({ from, to: interval.to });
  return left;
}

const gapAfter = (stretches: readonly Stretch[], i: number) => {
  const [a, b] = [stretches[i]!, stretches[i + 1]!];
  return { days: b.from - a.to, unit: Math.min(a.unit, b.unit) };
};

function gapsToFold(stretches: readonly Stretch[]): Set<number> {
  const total = stretches.reduce((sum, stretch) => sum + stretch.weight, 0);
  const folds = new Set<number>();
  for (let i = 0; i + 1 < stretches.length; i++) {
    const { days, unit } = gapAfter(stretches, i);
    if (days / unit > Math.max(2, 0.08 * total)) folds.add(i);
  }
  return folds;
}

/** Folding helps when some stretch that is not thin gets at least three times the room that it had. */
function helps({ segments }: Scale): boolean {
  const all = segments.at(-1)!.d1 - segments[0]!.d0;
  return segments.some(
    ({ d0, d1, u0, u1, fold }) => !fold && u1 - u0 > 0.15 && (u1 - u0) / ((d1 - d0) / all) >= 3,
  );
}

function assemble(stretches: readonly Stretch[], folds: ReadonlySet<number>): Scale {
  const parts: { d0: Day; d1: Day; weight: number; fold: boolean }[] = [];
  stretches.forEach((stretch, i) => {
    parts.push({ d0: stretch.from, d1: stretch.to, weight: stretch.weight, fold: false });
    if (i + 1 === stretches.length) return;
    const { days, unit } = gapAfter(stretches, i);
    if (days > 0)
      parts.push({
        d0: stretch.to,
        d1: stretch.to + days,
        weight: folds.has(i) ? 0 : days / unit,
        fold: folds.has(i),
      });
  });
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  // no stretch may be thinner than a readable mark
  const least = weight * 0.03;
  const sum = parts.reduce((total, part) => total + (part.fold ? 0 : Math.max(part.weight, least)), 0);
  const room = 1 - folds.size * FOLD_SHARE;
  let u = 0;
  const segments = parts.map(({ d0, d1, weight: own, fold }) => {
    const u0 = u;
    u += fold ? FOLD_SHARE : (Math.max(own, least) / sum) * room;
    return { d0, d1, u0, u1: u, fold };
  });
  return { segments };
}

function segmentBy(scale: Scale, x: number, key: 'd1' | 'u1'): Segment {
  const { segments } = scale;
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (segments[middle]![key] < x) low = middle + 1;
    else high = middle;
  }
  return segments[low]!;
}

/** Time → axis. Beyond the ends the first and last segments go on. */
export function toAxis(scale: Scale, day: Day): number {
  const s = segmentBy(scale, day, 'd1');
  return s.u0 + ((day - s.d0) / (s.d1 - s.d0)) * (s.u1 - s.u0);
}

/** Axis → time: the inverse of {@link toAxis}. */
export function toDay(scale: Scale, u: number): Day {
  const s = segmentBy(scale, u, 'u1');
  return s.d0 + ((u - s.u0) / (s.u1 - s.u0)) * (s.d1 - s.d0);
}
