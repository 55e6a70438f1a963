import { Features } from './features.ts';
import { hash } from './hash.ts';
import type { Spelling } from './spelling.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';
import { best, score, type Weights } from './weights.ts';

/** A universal and a Penn part of speech that go together [VERB, VBD]. */
export interface Tag {
  readonly upos: string;
  readonly xpos: string;
  /** Hash of both. */
  readonly both: number;
  /** Hash of the universal one. */
  readonly coarse: number;
}

/** @param pair both with a bar between [VERB|VBD] */
export function tagOf(pair: string): Tag {
  const [upos = '', xpos = ''] = pair.split('|');
  return { upos, xpos, both: hash(pair), coarse: hash(upos) };
}

/** Hash that stands for the tag before the first word. */
export const NO_TAG = 7;

/** Tags the words of a sentence from left to right, each time taking the best tag. */
export class Tagging {
  readonly #features = new Features('tag', TAG_FEATURES);
  readonly #scores: Float32Array;
  readonly tags: readonly Tag[];
  readonly weights: Weights;

  constructor(tags: readonly Tag[], weights: Weights) {
    this.tags = tags;
    this.weights = weights;
    this.#scores = new Float32Array(tags.length);
  }

  /** @returns a tag for each word */
  tag(words: readonly Spelling[]): Tag[] {
    let [tag1, tag2] = [NO_TAG, NO_TAG];
    return words.map((_, i) => {
      tagFeatures(words, i, tag1, tag2, this.#features);
      score(this.weights, this.#features, this.#scores);
      const tag = this.tags[best(this.#scores, this.tags.length)]!;
      [tag1, tag2] = [tag.both, tag1];
      return tag;
    });
  }
}
