import type { Weights } from '../weights.ts';

/**
 * Rounds weights to whole steps of 8 bits; those smaller than half a step are gone.
 * @param step what 1 will stand for
 */
export function quantise({ table, mask, classes }: Weights, step: number): Weights {
  return {
    table: Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))),
    mask,
    classes,
  };
}
