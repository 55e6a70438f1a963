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

/** A minute is seen in its hour, an evening in its day: else it would get as much room as what is longer. */
function inWholeUnits({ from, to, unit }: Piece): Piece {
  if (unit > 1) return { from, to, unit };
  // what is whole but for a rounding error is whole
  const at = (day: number, whole: (x: number) => number) => {
    const nearest = Math.round(day / unit);
    return (Math.abs(day / unit - nearest) < 1e-6 ? nearest : whole(day / unit)) * unit;
  };
  return { from: at(from, Math.floor), to: at(to, Math.ceil), unit };
}

/**
 * What a folded scale has to show of each event: a short one whole, of a long one its ends.
 * @returns an empty list where the chart is too full to be folded
 */
export function piecesOf(chart: Chart): Piece[] {
  if (chart.size > MOST_TO_FOLD) return [];
  const pieces: Piece[] = [];
  const frame = frameOf(chart);
  if (!frame) return [];
  const near = frame.to - frame.from <= 4;
  for (let i = 0; i < chart.size; i++) {
    const [from, to] = [chart.from[i]!, chart.to[i]!];
    const unit = near ? Math.max(chart.unit[i]!, 1 / 24) : seenUnit(chart.unit[i]!);
    // told in units of its own, an event of up to some twenty units is shown whole
    if (to - from <= Math.max(unit * 1.1, 21)) pieces.push(inWholeUnits({ from, to, unit }));
    else {
      pieces.push({ from, to: from + unit, unit });
      if (to !== Infinity) pieces.push({ from: to - unit, to, unit });
    }
  }
  if (chart.published !== null)
    pieces.push({ from: chart.published, to: chart.published + 1, unit: near ? 1 / 24 : 1 });
  return pieces;
}
