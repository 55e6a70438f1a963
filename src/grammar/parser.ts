import type { ArcClasses } from './arc-classes.ts';
import { Features } from './features.ts';
import type { Observation } from './observation.ts';
import { ParserState, SHIFT, TRANSITIONS } from './parser-state.ts';
import { RELATION_FEATURES, relationFeatures } from './relation-features.ts';
import type { Relations } from './relations.ts';
import { TRANSITION_FEATURES, transitionFeatures } from './transition-features.ts';
import { best, score, scoreThree, type Weights } from './weights.ts';

/** The two linear models of a parser. */
export interface ParserWeights {
  readonly transition: Weights;
  readonly relation: Weights;
}

/** Heads (`count` being the root) and numbers of relations of the words of a sentence. */
export interface Parse {
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** By how much, in weights, the transition that attached the word was better than the next best. */
  readonly margin: Float32Array;
}

/**
 * A greedy transition parser: at each step the best transition, then the best relation. Its time is linear in the
 * length of the sentence.
 */
export class Parser {
  readonly relations: Relations;
  readonly weights: ParserWeights;
  readonly #arcClasses: ArcClasses;
  /** Features of the last decision on a transition, and its scores. */
  readonly transitions = new Features('tr', TRANSITION_FEATURES);
  readonly scores = new Float64Array(TRANSITIONS);
  /** Features of the last decision on a relation. */
  readonly arcs = new Features('lb', RELATION_FEATURES);
  /** Numbers of the relations that came into question for it. */
  candidates: Uint8Array = new Uint8Array();
  readonly #relationScores: Float64Array;

  constructor(relations: Relations, arcClasses: ArcClasses, weights: ParserWeights) {
    this.relations = relations;
    this.weights = weights;
    this.#arcClasses = arcClasses;
    this.#relationScores = new Float64Array(relations.names.length);
  }

  /** Scores the transitions from a state, into `scores`. */
  scoreTransitions(state: ParserState): void {
    transitionFeatures(state, this.relations, this.transitions);
    scoreThree(this.weights.transition, this.transitions, this.scores);
  }

  /** The best relation of a child to a head. The root has one alone, and no other word has it. */
  relate(state: ParserState, head: number, child: number): number {
    if (head === state.seen.count) return this.relations.root;
    const { coarse } = state.seen;
    const classes = this.#arcClasses.of(coarse[head]!, coarse[child]!);
    this.candidates = classes;
    relationFeatures(state, this.relations, head, child, this.arcs);
    if (classes.length === 1) return classes[0]!;
    score(this.weights.relation, this.arcs, classes, this.#relationScores);
    return best(classes, this.#relationScores);
  }

  /** Parses a sentence. */
  parse(seen: Observation): Parse {
    const state = new ParserState(seen, this.relations);
    const margin = new Float32Array(seen.count).fill(Infinity);
    while (!state.done) {
      const { transition, ahead } = this.#next(state);
      if (transition === SHIFT) {
        const top = state.at(0);
        if (top < seen.count) margin[top] = Math.min(margin[top]!, ahead);
        state.shift();
      } else {
        const child = state.at(0);
        margin[child] = Math.min(margin[child]!, ahead);
        const head = state.headBy(transition);
        state.attach(head, this.relate(state, head, child));
      }
    }
    return {
      head: state.head.subarray(0, seen.count),
      relation: state.relation.subarray(0, seen.count),
      margin,
    };
  }

  /** The best transition that may be taken, and how far it is ahead of the next best. */
  #next(state: ParserState): { transition: number; ahead: number } {
    const { legal } = state;
    // one alone may be taken
    if ((legal & (legal - 1)) === 0) return { transition: legal >> 1, ahead: Infinity };
    this.scoreTransitions(state);
    let transition = -1;
    let second = -Infinity;
    for (let t = 0; t < TRANSITIONS; t++) {
      if ((legal & (1 << t)) === 0) continue;
      if (transition < 0 || this.scores[t]! > this.scores[transition]!) {
        if (transition >= 0) second = Math.max(second, this.scores[transition]!);
        transition = t;
      } else second = Math.max(second, this.scores[t]!);
    }
    return { transition, ahead: this.scores[transition]! - second };
  }
}
