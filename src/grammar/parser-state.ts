import type { Observation } from './observation.ts';
import type { Relations } from './relations.ts';

/** Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The top of the stack hangs on the next word. */
export const LEFT = 1;
/** The top of the stack hangs on the word below it. */
export const RIGHT = 2;
export const TRANSITIONS = 3;

/** Children on one side are counted up to here. */
const MANY = 4;

/**
 * Where the parser stands: a stack of words, the next word, and the arcs so far. The root stands after the last
 * word and is never shifted.
 */
export class ParserState {
  readonly seen: Observation;
  readonly #relations: Relations;
  readonly stack: Int32Array;
  height = 0;
  next = 0;
  readonly head: Int32Array;
  /** Number of the relation, -1 while there is none. */
  readonly relation: Int32Array;
  /** First and last child, or the index of nothing. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Children before and after the word, counted up to 4. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Bits of the relations of its children. */
  readonly filled: Int32Array;
  /** The word of its first child with "case". */
  readonly preposition: Int32Array;
  /** The word of its first child with "mark" or "cc". */
  readonly marker: Int32Array;

  constructor(seen: Observation, relations: Relations) {
    const size = seen.count + 2;
    const nothing = seen.count + 1;
    this.seen = seen;
    this.#relations = relations;
    this.stack = new Int32Array(size);
    this.head = new Int32Array(size).fill(-1);
    this.relation = new Int32Array(size).fill(-1);
    this.first = new Int32Array(size).fill(nothing);
    this.last = new Int32Array(size).fill(nothing);
    this.before = new Int32Array(size);
    this.after = new Int32Array(size);
    this.filled = new Int32Array(size);
    this.preposition = new Int32Array(size);
    this.marker = new Int32Array(size);
  }

  get done(): boolean {
    return this.height === 0 && this.next >= this.seen.count;
  }

  /** The word at a depth of the stack, 0 being its top; the index of nothing below its ground. */
  at(depth: number): number {
    return depth < this.height ? this.stack[this.height - 1 - depth]! : this.seen.count + 1;
  }

  /** The word so far ahead, 0 being the next; the index of nothing behind the root. */
  ahead(distance: number): number {
    return Math.min(this.next + distance, this.seen.count + 1);
  }

  /** Bits of the transitions that may be taken: there is one root only, and all words come to hang on it. */
  get legal(): number {
    const ended = this.next >= this.seen.count;
    return (
      (ended ? 0 : 1 << SHIFT) |
      (this.height > 0 && (!ended || this.height === 1) ? 1 << LEFT : 0) |
      (this.height > 1 ? 1 << RIGHT : 0)
    );
  }

  /** The head that LEFT or RIGHT would give the top of the stack. */
  headBy(transition: number): number {
    return transition === LEFT ? this.next : this.stack[this.height - 2]!;
  }

  shift(): void {
    this.stack[this.height++] = this.next++;
  }

  /** Hangs the top of the stack on a head and takes it off. */
  attach(head: number, relation: number): void {
    const child = this.stack[--this.height]!;
    const { seen, first, last, before, after } = this;
    this.head[child] = head;
    this.relation[child] = relation;
    if (child < head) {
      if (first[head] === seen.count + 1 || child < first[head]!) first[head] = child;
      before[head] = Math.min(before[head]! + 1, MANY);
    } else {
      if (last[head] === seen.count + 1 || child > last[head]!) last[head] = child;
      after[head] = Math.min(after[head]! + 1, MANY);
    }
    this.filled[head]! |= this.#relations.bits[relation]!;
    const word = seen.word[child]!;
    if (relation === this.#relations.case) this.preposition[head] ||= word;
    else if (relation === this.#relations.mark) this.marker[head] ||= word;
    else if (relation === this.#relations.cc) this.marker[head] ||= word + 1;
  }
}
