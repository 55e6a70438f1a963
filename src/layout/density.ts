import type { Chart } from './chart.ts';
import { toAxis, type Scale } from './scale.ts';

/**
 * How many events start in each stretch of the axis, for the overview.
 * @param bins into how many stretches the axis is cut
 * @returns a count for each
 */
export function densityOf(chart: Chart, scale: Scale, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  for (let i = 0; i < chart.size; i++) {
    const u = toAxis(scale, chart.from[i]!);
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(u * bins)));
    counts[bin] = counts[bin]! + 1;
  }
  return counts;
}
