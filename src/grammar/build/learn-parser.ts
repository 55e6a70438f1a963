import { observe } from '../observation.ts';
import { Parser, type ParserWeights } from '../parser.ts';
import { ParserState, SHIFT, TRANSITIONS } from '../parser-state.ts';
import type { ArcClasses } from '../arc-classes.ts';
import type { Relations } from '../relations.ts';
import type { Training } from './learn-tagging.ts';
import { costs } from './oracle.ts';
import { numberOf } from './arcs.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';
import type { TaggedSample } from './sample.ts';

const TRANSITION_BITS = 22;
const RELATION_BITS = 21;
const RARE = 2;
/** From the second epoch on the parser follows its own wrong step this often, and learns to go on from there. */
const EXPLORED = 0.9;

/**
 * Learns to parse with a dynamic oracle.
 * @param each is told the weights after each epoch
 */
export function learnParser(
  samples: readonly TaggedSample[],
  relations: Relations,
  arcClasses: ArcClasses,
  training: Training,
  each: (weights: ParserWeights, epoch: number) => void = () => undefined,
): ParserWeights {
  const random = randomOf(training.seed);
  const transition = new Perceptron(TRANSITION_BITS, TRANSITIONS, RARE);
  const relation = new Perceptron(RELATION_BITS, relations.names.length, RARE);
  const parser = new Parser(relations, arcClasses, { transition, relation });
  const cost = [0, 0, 0];
  let averaged: ParserWeights = { transition, relation };
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    let [words, attached, related] = [0, 0, 0];
    for (const { entries, tags, guide, heads, relations: names } of shuffled(samples, random)) {
      const count = heads.length;
      const gold = names.map((name) => numberOf(name, relations));
      const children: number[][] = Array.from({ length: count + 1 }, () => []);
      heads.forEach((head, child) => children[head]!.push(child));
      const state = new ParserState(observe(entries, tags, guide), relations);
      const onStack = new Uint8Array(count + 2);
      while (!state.done) {
        const taken = step(state, heads, children, onStack, epoch > 1);
        if (taken === SHIFT) {
          onStack[state.next] = 1;
          state.shift();
          continue;
        }
        const child = state.at(0);
        const head = state.headBy(taken);
        const guess = parser.relate(state, head, child);
        words++;
        if (heads[child] === head) {
          attached++;
          relation.tick();
          if (guess === gold[child]) related++;
          // what does not come into question can never win: learning it would go on for ever
          else if (head !== count && parser.candidates.includes(gold[child]!))
            relation.learn(parser.arcs, gold[child]!, guess);
        }
        onStack[child] = 0;
        state.attach(head, guess);
      }
    }
    averaged = { transition: transition.average(), relation: relation.average() };
    const percent = (n: number) => ((100 * n) / words).toFixed(2);
    training.log(
      `parser, epoch ${String(epoch)}: ${percent(attached)} % attached, ${percent(related)} % related while learning`,
    );
    each(averaged, epoch);
  }
  return averaged;

  /** The transition to take from a state, after learning from it. */
  function step(
    state: ParserState,
    heads: readonly number[],
    children: readonly (readonly number[])[],
    onStack: Uint8Array,
    explores: boolean,
  ): number {
    const { legal } = state;
    if ((legal & (legal - 1)) === 0) return legal >> 1;
    parser.scoreTransitions(state);
    costs(state, heads, children, onStack, cost);
    let guess = -1;
    let right = -1;
    let least = Infinity;
    for (let t = 0; t < TRANSITIONS; t++) {
      if ((legal & (1 << t)) === 0) continue;
      const better = (than: number) => than < 0 || parser.scores[t]! > parser.scores[than]!;
      if (better(guess)) guess = t;
      if (cost[t]! < least || (cost[t] === least && better(right))) right = t;
      least = Math.min(least, cost[t]!);
    }
    transition.tick();
    if (cost[guess] === least) return guess;
    transition.learn(parser.transitions, right, guess);
    return explores && random() < EXPLORED ? guess : right;
  }
}
