import type { Features } from '../features.ts';
import { tableSize, type Weights } from '../weights.ts';

const COUNTED = 2 ** 23 - 1;

/** A linear model that learns: an averaged perceptron (Collins 2002). */
export class Perceptron implements Weights {
  readonly table: Float32Array<ArrayBuffer>;
  readonly mask: number;
  readonly classes: number;
  readonly #bits: number;
  readonly #totals: Float32Array;
  readonly #updates = new Uint8Array(COUNTED + 1);
  readonly #rare: number;
  #step = 1;

  /**
   * @param bits the table has 2^bits rows
   * @param rare a feature counts only after it has taken part in more updates than this
   */
  constructor(bits: number, classes: number, rare: number) {
    this.#bits = bits;
    this.mask = 2 ** bits - 1;
    this.classes = classes;
    this.#rare = rare;
    this.table = new Float32Array(tableSize(bits, classes));
    this.#totals = new Float32Array(this.table.length);
  }

  /** To be called once for each decision, right or wrong: the average runs over all of them. */
  tick(): void {
    this.#step++;
  }

  /** Learns that of two classes the one should have been better than the other. */
  learn({ values, length }: Features, better: number, worse: number): void {
    for (let i = 0; i < length; i++) {
      const feature = values[i]!;
      const slot = feature & COUNTED;
      if (this.#updates[slot]! < 255) this.#updates[slot]!++;
      if (this.#updates[slot]! <= this.#rare) continue;
      const row = feature & this.mask;
      this.#add(row + better, 1);
      this.#add(row + worse, -1);
    }
  }

  #add(at: number, amount: number): void {
    this.table[at]! += amount;
    this.#totals[at]! += this.#step * amount;
  }

  /** The mean of the weights over all decisions so far. */
  average(): Weights & { table: Float32Array } {
    const table = new Float32Array(tableSize(this.#bits, this.classes));
    for (let i = 0; i < table.length; i++) table[i] = this.table[i]! - this.#totals[i]! / this.#step;
    return { table, mask: this.mask, classes: this.classes };
  }
}
