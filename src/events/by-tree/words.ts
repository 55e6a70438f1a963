import type { Span } from '../../article/span.ts';
import type { Tree } from '../../grammar/tree.ts';
import type { Word as TreeWord } from '../../grammar/word.ts';
import { baseOf } from '../../lexicon/verb-forms.ts';
import { layTimes } from '../times-over.ts';

/** A word of a sentence in its tree, with the time expression that lies over it. */
export interface Word extends TreeWord {
  /** the universal part of speech, but that of a name for each word of one [*United* States] */
  readonly pos: string;
  /** index of the time expression that it belongs to */
  readonly time: number | null;
}

/**
 * The words of a sentence under its time expressions.
 * @param tree the tree of the sentence
 * @param times the time expressions in it, and the index of the first
 */
export function wordsOf({ words: own }: Tree, times: readonly Span[], first: number): Word[] {
  const words = own.map((word): Word => {
    const pos = /^NNPS?$/.test(word.xpos) && /^\p{Lu}/u.test(word.text) ? 'PROPN' : word.upos;
    const lemma = /^(?:VERB|AUX)$/.test(pos)
      ? baseOf(word.lower, word.lemma.toLowerCase())
      : word.lemma.toLowerCase();
    return { ...word, pos, lemma, time: null };
  });
  layTimes(words, times, first);
  return words;
}
