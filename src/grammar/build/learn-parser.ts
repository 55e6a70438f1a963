import { observe } from '../observation.ts';
import { Parser, type ParserWeights } from '../parser.ts';
import { ParserState, SHIFT, TRANSITIONS } from '../parser-state.ts';
import type { Relations } from '../relations.ts';
import type { Training } from './learn-tagging.ts';
import { costs } from './oracle.ts';
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
  training: Training,
  each: (weights: ParserWeights) => void = () => undefined,
): ParserWeights {
  const random = randomOf(training.seed);
  const numbers = new Map(relations.names.map((name, i) => [name, i]));
  const numberOf = (name: string) =>
    numbers.get(name) ?? numbers.get(name.replace(/:.*/, '')) ?? numbers.get('dep')!;
  const transition = new Perceptron(TRANSITION_BITS, TRANSITIONS, RARE);
  const relation = new Perceptron(RELATION_BITS, relations.names.length, RARE);
  const parser = new Parser(relations, { transition, relation });
  const cost = [0, 0, 0];
  let averaged: ParserWeights = { transition, relation };
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    let [words, attached, related] = [0, 0, 0];
    for (const { spellings, tags, heads, relations: names } of shuffled(samples, random)) {
      const count = heads.length;
      const gold = names.map(numberOf);
      const children: number[][] = Array.from({ length: count + 1 }, () => []);
      heads.forEach((head, child) => children[head]!.push(child));
      const state = new ParserState(observe(spellings, tags), relations);
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
          else if (head !== count) relation.learn(parser.arcs, gold[child]!, guess);
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
    each(averaged);
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
    const allowed = [0, 1, 2].filter((t) => (legal & (1 << t)) !== 0);
    const least = Math.min(...allowed.map((t) => cost[t]!));
    const better = (a: number, b: number) => (parser.scores[b]! > parser.scores[a]! ? b : a);
    const guess = allowed.reduce(better);
    transition.tick();
    if (cost[guess] === least) return guess;
    const right = allowed.filter((t) => cost[t] === least).reduce(better);
    transition.learn(parser.transitions, right, guess);
    return explores && random() < EXPLORED ? guess : right;
  }
}
