import type { Span } from '../article/span.ts';

/** A word as it stands in the text, before anything is known of it. Offsets point into the text as given. */
export interface Token extends Span {
  readonly text: string;
  /** What wink-nlp says of it, if it was asked: its universal part of speech and its lemma. */
  readonly pos?: string;
  readonly lemma?: string;
}

/**
 * A word of a sentence with what the grammar found out about it, in the terms of Universal Dependencies 2
 * (https://universaldependencies.org/en).
 */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Dictionary form [went → go]; names keep their capitals. */
  readonly lemma: string;
  /** Universal part of speech [VERB]. */
  readonly upos: string;
  /** Part of speech of the Penn Treebank [VBD]. */
  readonly xpos: string;
  /** Index of its head in the sentence, -1 for the root. */
  readonly head: number;
  /** Relation to its head [nsubj:pass]. */
  readonly relation: string;
  /**
   * How far the tree was from attaching it otherwise: 0 where two readings were equally good, 1 and more where
   * there was little doubt.
   */
  readonly margin: number;
}
