import type { Placed } from './placed.ts';

/**
 * How many events start in each stretch of the axis, for the overview.
 * @param bins into how many stretches the axis is cut
 * @returns a count for each
 */
export function densityOf({ u0 }: Placed, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  for (const u of u0) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(u * bins)));
    counts[bin] = counts[bin]! + 1;
  }
  return counts;
}
