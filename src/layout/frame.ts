import type { Day } from '../time/calendar.ts';
import type { Interval } from '../time/interval.ts';
import type { Chart } from './chart.ts';
import type { Piece } from './scale.ts';

/** Beyond so many events an axis is too full to be folded. */
const MOST_TO_FOLD = 20_000;
/** An axis shows at least so many of the finest unit told on it: one day alone would fill the screen. */
const LEAST_UNITS = 5;
/** Room behind the last event for ends that are open, as a share of the whole. */
const OPEN_ROOM = 0.06;

/**
 * The time from the first event to the last, the day of publication included, with room for open ends.
 * @returns null for a chart with nothing on it
 */
export function frameOf(chart: Chart): Interval | null {
  if (chart.size === 0) return null;
  let from = chart.from[0]!;
  let to = from;
  let open = false;
  let finest = Infinity;
  for (let i = 0; i < chart.size; i++) {
    const end = chart.to[i]!;
    finest = Math.min(finest, chart.unit[i]!);
    if (end === Infinity) {
      open = true;
      to = Math.max(to, chart.from[i]! + chart.unit[i]!);
    } else to = Math.max(to, end);
  }
  if (chart.published !== null) {
    from = Math.min(from, chart.published);
    to = Math.max(to, chart.published + 1);
  }
  const air = Math.max(0, (LEAST_UNITS * finest - (to - from)) / 2);
  [from, to] = [from - air, to + air];
  return { from, to: open ? to + (to - from) * OPEN_ROOM : to };
}

/** Units that a scale tells apart, in days: with more of them the rate would change at every step. */
const SEEN = [36524, 3652, 365, 30, 1];

/** The coarsest of the seen units that is not coarser than a unit by much [a quarter is seen in months]. */
const seenUnit = (unit: number) => SEEN.find((seen) => seen <= unit) ?? 1;

/** The start or the end of a whole unit; what is whole but for a rounding error is whole. */
function atWhole(day: Day, unit: number, whole: (x: number) => number): Day {
  const units = day / unit;
  const nearest = Math.round(units);
  return (Math.abs(units - nearest) < 1e-6 ? nearest : whole(units)) * unit;
}

/**
 * What a folded scale has to show of each event: a short one whole, of a long one its ends. Those that run into each
 * other are one piece.
 * @param frame of the chart, where it is at hand
 * @returns an empty list where the chart is too full to be folded
 */
export function piecesOf(chart: Chart, frame = frameOf(chart)): Piece[] {
  if (chart.size > MOST_TO_FOLD) return [];
  const pieces: (Interval & { unit: number })[] = [];
  if (!frame) return [];
  const near = frame.to - frame.from <= 4;
  /** the unit in which one is seen, and the last piece told in it: rows come in order of time */
  const seen = new Map<number, number>();
  const last = new Map<number, Interval>();
  for (let i = 0; i < chart.size; i++) {
    const told = chart.unit[i]!;
    let unit = seen.get(told);
    if (unit === undefined) seen.set(told, (unit = near ? Math.max(told, 1 / 24) : seenUnit(told)));
    let from = chart.from[i]!;
    let to = chart.to[i]!;
    // told in units of its own, an event of up to some twenty units is shown whole
    if (to - from > Math.max(unit * 1.1, 21)) {
      if (to !== Infinity) pieces.push({ from: to - unit, to, unit });
      to = from + unit;
    } else if (unit <= 1) {
      // a minute is seen in its hour, an evening in its day: else it would get as much room as what is longer
      from = atWhole(from, unit, Math.floor);
      to = atWhole(to, unit, Math.ceil);
    }
    const before = last.get(unit);
    if (before && from <= before.to) before.to = Math.max(before.to, to);
    else {
      const piece = { from, to, unit };
      pieces.push(piece);
      last.set(unit, piece);
    }
  }
  if (chart.published !== null)
    pieces.push({ from: chart.published, to: chart.published + 1, unit: near ? 1 / 24 : 1 });
  return pieces;
}
