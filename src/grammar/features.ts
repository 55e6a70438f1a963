import { hash, mix } from './hash.ts';

/**
 * The features of one decision, as hashes. The templates are told apart by their place in the list, so they must
 * always be added in the same order.
 */
export class Features {
  readonly values: Int32Array;
  length = 0;
  readonly #salts: Int32Array;

  /**
   * @param name tells the templates of one model from those of another
   * @param most at most so many are added
   */
  constructor(name: string, most: number) {
    this.values = new Int32Array(most);
    this.#salts = Int32Array.from({ length: most }, (_, i) => hash(`${name}${String(i)}`));
  }

  clear(): void {
    this.length = 0;
  }

  /** Adds a value of the next template. */
  add(value: number): void {
    this.values[this.length] = mix(this.#salts[this.length]!, value);
    this.length++;
  }
}
