import { hash, mix } from './hash.ts';

/**
 * Which relations come into question between two parts of speech: a noun's adjective, say, is no "det". Others need
 * not be scored. It is the same whether the head stands before its child or after it, as some parsers go backward.
 */
export class ArcClasses {
  readonly #byEnds: ReadonlyMap<number, Uint8Array>;
  readonly #all: Uint8Array;

  /**
   * @param lines "UPOS-of-head UPOS-of-child relation relation …", the relations as numbers
   * @param all numbers of all relations but "root"
   */
  constructor(lines: readonly string[], all: Uint8Array) {
    this.#all = all;
    this.#byEnds = new Map(
      lines.map((line) => {
        const [head = '', child = '', ...relations] = line.split(' ');
        return [mix(hash(head), hash(child)), Uint8Array.from(relations, Number)];
      }),
    );
  }

  /**
   * Numbers of the relations that a child may have to a head.
   * @param head hash of the universal part of speech of the head
   * @param child that of the child
   */
  of(head: number, child: number): Uint8Array {
    return this.#byEnds.get(mix(head, child)) ?? this.#all;
  }
}
