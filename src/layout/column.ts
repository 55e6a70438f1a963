import { lowerBound, type Chart } from './chart.ts';

/** Pixels: a row with a title of one line, each further line, the mark of the day of publication. */
const ROW = 48;
const LINE = 18;
const PUBLISHED = 44;
/** The name of a period above the first event in it. */
const PERIOD = 30;
/** The space between two events grows by this much, in pixels, each time that the time between them doubles. */
const PER_DOUBLING = 8;
const MOST_SPACE = 120;
/** From so many pixels on there is room to tell how long it was, and it is worth it. */
const TOLD_FROM = 28;

/** A timeline from top to bottom, each event under the last; lengths in pixels. */
export interface Column {
  /** where each row of the chart starts, and behind the last one the end of all */
  readonly top: Float64Array;
  /** the empty time before each row, in days; 0 where it is not worth telling */
  readonly gap: Float64Array;
  /** the space that it takes above the row */
  readonly space: Float32Array;
  /** the first row behind the day of publication, as many as there are where none is; null where it is unknown */
  readonly publishedRow: number | null;
}

/**
 * Lays out a chart as a column. The space between two events tells how far they are apart: not to scale, for a phone
 * would scroll for hours, but in proportion to the logarithm.
 * @param lines how many lines the title of a row takes
 * @param periods how many periods are named above a row
 */
export function columnOf(
  chart: Chart,
  lines: (row: number) => number,
  periods: (row: number) => number = () => 0,
): Column {
  const { size, from, publishedAt } = chart;
  const top = new Float64Array(size + 1);
  const gap = new Float64Array(size);
  const space = new Float32Array(size);
  const publishedRow = publishedAt === null || size === 0 ? null : lowerBound(from, publishedAt);
  const finest = chart.unit.reduce((least, unit) => Math.min(least, unit), Infinity);
  let y = 0;
  for (let row = 0; row < size; row++) {
    top[row] = y;
    const days = row === 0 ? 0 : from[row]! - from[row - 1]!;
    space[row] = Math.min(MOST_SPACE, PER_DOUBLING * Math.log2(1 + days / finest));
    if (space[row]! >= TOLD_FROM) gap[row] = days;
    const above = (row === publishedRow ? PUBLISHED : 0) + PERIOD * periods(row);
    y += space[row]! + above + ROW + LINE * (lines(row) - 1);
  }
  top[size] = y;
  return { top, gap, space, publishedRow };
}

/** The rows that show between two heights of a column, first and behind the last, with some more on both sides. */
export function rowsBetween({ top }: Column, from: number, to: number, more = 6): [number, number] {
  const size = top.length - 1;
  return [
    Math.max(0, lowerBound(top, from, size) - 1 - more),
    Math.min(size, lowerBound(top, to, size) + more),
  ];
}
