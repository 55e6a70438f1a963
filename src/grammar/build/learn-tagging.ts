import { NO_TAG } from '../tag-features.ts';
import { Tagging, type Tag } from '../tagging.ts';
import type { Weights } from '../weights.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';
import type { Sample } from './sample.ts';

/** How a model is trained. */
export interface Training {
  readonly epochs: number;
  readonly seed: number;
  /** Told after each epoch. */
  readonly log: (line: string) => void;
}

const BITS = 22;
const RARE = 1;

/** Learns to tag from left to right, each word after the tags that were guessed for those before it. */
export function learnTagging(samples: readonly Sample[], tags: readonly Tag[], training: Training): Weights {
  const random = randomOf(training.seed);
  const numbers = new Map(tags.map(({ upos, xpos }, i) => [`${upos}|${xpos}`, i]));
  const model = new Perceptron(BITS, tags.length, RARE);
  const tagging = new Tagging(tags, model);
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    let [right, all] = [0, 0];
    for (const { entries, hints, pairs } of shuffled(samples, random)) {
      let [tag1, tag2] = [NO_TAG, NO_TAG];
      pairs.forEach((pair, i) => {
        const guess = tagging.next(entries, hints, i, tag1, tag2);
        const gold = numbers.get(pair);
        model.tick();
        all++;
        if (guess === gold) right++;
        else if (gold !== undefined && tagging.candidates.includes(gold))
          model.learn(tagging.features, gold, guess);
        [tag1, tag2] = [tags[guess]!.both, tag1];
      });
    }
    training.log(`tags, epoch ${String(epoch)}: ${((100 * right) / all).toFixed(2)} % right while learning`);
  }
  return model.average();
}
