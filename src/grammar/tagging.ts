import { Features } from './features.ts';
import { hash } from './hash.ts';
import { NO_TAG, TAG_FEATURES, tagFeatures } from './tag-features.ts';
import type { Entry } from './vocabulary.ts';
import { allOf, best, score, type Weights } from './weights.ts';

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

/** Another tag that a word can have. */
export interface OtherTag {
  /** Index of the word. */
  readonly at: number;
  readonly tag: Tag;
  /** By how much, in weights, it is behind the one that the word has. */
  readonly behind: number;
}

/** Tags the words of a sentence from left to right, each time taking the best tag. */
export class Tagging {
  readonly tags: readonly Tag[];
  readonly weights: Weights;
  /** Features of the last decision. */
  readonly features = new Features('tag', TAG_FEATURES);
  /** Numbers of the tags that came into question for it. */
  candidates: Uint8Array = new Uint8Array();
  readonly #all: Uint8Array;
  readonly #scores: Float64Array;

  constructor(tags: readonly Tag[], weights: Weights) {
    this.tags = tags;
    this.weights = weights;
    this.#all = allOf(tags.length);
    this.#scores = new Float64Array(tags.length);
  }

  /** The number of the best tag of a word, given the hashes of the two tags before it. */
  next(words: readonly Entry[], hints: Int32Array, at: number, tag1: number, tag2: number): number {
    tagFeatures(words, hints, at, tag1, tag2, this.features);
    const classes = words[at]!.tags ?? this.#all;
    this.candidates = classes;
    score(this.weights, this.features, classes, this.#scores);
    return best(classes, this.#scores);
  }

  /**
   * Tags a sentence.
   * @param hints see `tagFeatures`
   * @param fixed tags that some words have, whatever speaks for others
   */
  tag(words: readonly Entry[], hints: Int32Array, fixed?: ReadonlyMap<number, Tag>): Tag[] {
    let [tag1, tag2] = [NO_TAG, NO_TAG];
    return words.map((_, i) => {
      const tag = fixed?.get(i) ?? this.tags[this.next(words, hints, i, tag1, tag2)]!;
      [tag1, tag2] = [tag.both, tag1];
      return tag;
    });
  }

  /**
   * Other tags that words can have: of each word the best.
   * @param hints see `tagFeatures`
   * @param tags the tags of the words
   * @param isOpen whether a tag may stand in the place of the one that a word has now
   */
  others(
    words: readonly Entry[],
    hints: Int32Array,
    tags: readonly Tag[],
    isOpen: (tag: Tag, now: Tag) => boolean,
  ): OtherTag[] {
    return words.flatMap((_, at) => {
      const now = tags[at]!;
      this.next(words, hints, at, tags[at - 1]?.both ?? NO_TAG, tags[at - 2]?.both ?? NO_TAG);
      let own = -Infinity;
      let top: Tag | null = null;
      let most = -Infinity;
      this.candidates.forEach((each, c) => {
        const tag = this.tags[each]!;
        const scored = this.#scores[c]!;
        if (tag === now) own = scored;
        else if (isOpen(tag, now) && scored > most) [top, most] = [tag, scored];
      });
      return top === null ? [] : [{ at, tag: top, behind: own - most }];
    });
  }
}
