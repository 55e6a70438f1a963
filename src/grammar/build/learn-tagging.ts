import { Features } from '../features.ts';
import { TAG_FEATURES, tagFeatures } from '../tag-features.ts';
import { NO_TAG, Tagging, type Tag } from '../tagging.ts';
import { best, score, type Weights } from '../weights.ts';
import { Perceptron } from './perceptron.ts';
import { randomOf, shuffled } from './random.ts';
import type { Sample, TaggedSample } from './sample.ts';

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
  const features = new Features('tag', TAG_FEATURES);
  const scores = new Float32Array(tags.length);
  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    let [right, all] = [0, 0];
    for (const { spellings, pairs } of shuffled(samples, random)) {
      let [tag1, tag2] = [NO_TAG, NO_TAG];
      for (let i = 0; i < pairs.length; i++) {
        tagFeatures(spellings, i, tag1, tag2, features);
        score(model, features, scores);
        const guess = best(scores, tags.length);
        const gold = numbers.get(pairs[i]!);
        model.tick();
        all++;
        if (guess === gold) right++;
        else if (gold !== undefined) model.learn(features, gold, guess);
        [tag1, tag2] = [tags[guess]!.both, tag1];
      }
    }
    training.log(`tags, epoch ${String(epoch)}: ${((100 * right) / all).toFixed(2)} % right while learning`);
  }
  return model.average();
}

/**
 * Tags all samples, each part by a model that learnt from the other parts alone, so that the tags are as wrong as
 * those of unseen text.
 */
export function crossTag(
  samples: readonly Sample[],
  tags: readonly Tag[],
  parts: number,
  training: Training,
): TaggedSample[] {
  const partOf = (i: number) => Math.floor((i * parts) / samples.length);
  return Array.from({ length: parts }, (_, part) => {
    const weights = learnTagging(
      samples.filter((_, i) => partOf(i) !== part),
      tags,
      training,
    );
    const tagging = new Tagging(tags, weights);
    return samples
      .filter((_, i) => partOf(i) === part)
      .map((sample) => ({ ...sample, tags: tagging.tag(sample.spellings) }));
  }).flat();
}
