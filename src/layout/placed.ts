import type { Chart } from './chart.ts';
import { toAxis, type Scale } from './scale.ts';

/** A chart on a scale: where each of its rows starts and ends on the axis, 0 to 1; what has no end reaches to 1. */
export interface Placed {
  readonly chart: Chart;
  readonly scale: Scale;
  /** rises */
  readonly u0: Float64Array;
  readonly u1: Float64Array;
}

/** Places the rows of a chart on a scale: once, for the lanes and the overview alike. */
export function placedOn(scale: Scale, chart: Chart): Placed {
  const u0 = new Float64Array(chart.size);
  const u1 = new Float64Array(chart.size);
  for (let row = 0; row < chart.size; row++) {
    const to = chart.to[row]!;
    u0[row] = toAxis(scale, chart.from[row]!);
    u1[row] = to === Infinity ? 1 : toAxis(scale, to);
  }
  return { chart, scale, u0, u1 };
}
