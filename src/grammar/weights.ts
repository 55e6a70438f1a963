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

/** All classes from 0, to be scored. */
export const allOf = (classes: number) => Uint8Array.from({ length: classes }, (_, c) => c);

/**
 * Scores some classes.
 * @param classes those that come into question
 * @param out receives their scores, in the order of `classes`
 */
export function score(
  { table, mask }: Weights,
  { values, length }: Features,
  classes: Uint8Array,
  out: Float64Array,
): void {
  for (let c = 0; c < classes.length; c++) {
    const each = classes[c]!;
    let sum = 0;
    for (let i = 0; i < length; i++) sum += table[(values[i]! & mask) + each]!;
    out[c] = sum;
  }
}

/** Scores all classes of a model that has three, which is faster than `score`. */
export function scoreThree({ table, mask }: Weights, { values, length }: Features, out: Float64Array): void {
  let first = 0;
  let second = 0;
  let third = 0;
  for (let i = 0; i < length; i++) {
    const row = values[i]! & mask;
    first += table[row]!;
    second += table[row + 1]!;
    third += table[row + 2]!;
  }
  out[0] = first;
  out[1] = second;
  out[2] = third;
}

/** The best of the classes that were scored. */
export function best(classes: Uint8Array, scores: Float64Array): number {
  let top = 0;
  for (let c = 1; c < classes.length; c++) if (scores[c]! > scores[top]!) top = c;
  return classes[top]!;
}
