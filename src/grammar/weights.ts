import type { Features } from './features.ts';

/**
 * A linear model over hashed features ("hash kernel"): the weight of class c under the feature h stands at
 * (h & mask) + c. Rows overlap, and rare features share weights; both cost little and keep the table small.
 */
export interface Weights {
  readonly table: Int8Array | Float32Array;
  readonly mask: number;
  readonly classes: number;
}

/** Entries of a table with so many bits and classes. */
export const tableSize = (bits: number, classes: number) => 2 ** bits + classes;

/**
 * Scores each class.
 * @param out receives the scores, one a class
 */
export function score({ table, mask, classes }: Weights, features: Features, out: Float32Array): void {
  out.fill(0, 0, classes);
  const { values, length } = features;
  for (let i = 0; i < length; i++) {
    const row = values[i]! & mask;
    for (let c = 0; c < classes; c++) out[c]! += table[row + c]!;
  }
}

/** The best class. */
export function best(scores: Float32Array, classes: number): number {
  let top = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[top]!) top = c;
  return top;
}
