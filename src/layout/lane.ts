import type { Chart } from './chart.ts';
import { toAxis, type Scale } from './scale.ts';
import { textWidth, type Font } from './text.ts';

/** The events of one lane, in order of time, placed on the axis: what the tiles are laid out from. */
export interface Lane {
  readonly name: string;
  readonly rows: number;
  /** rows of the chart */
  readonly row: Uint32Array;
  /** start and end on the axis, 0 to 1; `u0` rises */
  readonly u0: Float64Array;
  readonly u1: Float64Array;
  /** the title's width in pixels */
  readonly width: Float32Array;
  /** lower is placed first */
  readonly rank: Float32Array;
  /** told in order of time from the top, as a staircase: for lanes where all titles can be hoped for */
  readonly inOrder: boolean;
}

/** Up to this many events a lane is filled in order of time. */
const STAIRCASE = 80;

/**
 * Prepares a lane for layout.
 * @param chart the chart
 * @param members rows of the chart that stand in this lane, in order
 * @param axis the scale, the axis' length in pixels when all is fitted in, and the font of the titles
 */
export function laneOf(
  name: string,
  chart: Chart,
  members: readonly number[] | Uint32Array,
  axis: { scale: Scale; fitted: number; font: Font },
  rows: number,
): Lane {
  const size = members.length;
  const u0 = new Float64Array(size);
  const u1 = new Float64Array(size);
  const width = new Float32Array(size);
  const rank = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const row = members[i]!;
    u0[i] = toAxis(axis.scale, chart.from[row]!);
    const to = chart.to[row]!;
    u1[i] = to === Infinity ? 1 : toAxis(axis.scale, to);
    width[i] = textWidth(axis.font, chart.titles[row]!);
    // short titles first, so that many fit in; long stretches before points, so that their bars find room
    rank[i] = width[i]! - Math.min(200, (u1[i]! - u0[i]!) * axis.fitted);
  }
  return { name, rows, row: Uint32Array.from(members), u0, u1, width, rank, inOrder: size <= STAIRCASE };
}
