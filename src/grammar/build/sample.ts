import type { TreebankSentence } from '../conllu.ts';
import type { Guide } from '../guide.ts';
import { hintsOf } from '../hints.ts';
import { hashOfHint } from '../tag-features.ts';
import type { Tag } from '../tagging.ts';
import type { Entry, Vocabulary } from '../vocabulary.ts';

/** A sentence to learn from. */
export interface Sample {
  readonly entries: readonly Entry[];
  readonly hints: Int32Array;
  /** Right "UPOS|XPOS". */
  readonly pairs: readonly string[];
  /** Right heads, the number of words standing for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** A sample with the tags that a tagger gave it which had not seen it: what the parser will meet. */
export interface TaggedSample extends Sample {
  readonly tags: readonly Tag[];
  readonly guide: Guide | null;
}

export const sampleOf = ({ words }: TreebankSentence, vocabulary: Vocabulary): Sample => ({
  entries: words.map(({ form }) => vocabulary.of(form)),
  hints: Int32Array.from(hintsOf(words.map(({ form }) => form)), ({ pos }) => hashOfHint(pos)),
  pairs: words.map(({ upos, xpos }) => `${upos}|${xpos}`),
  heads: words.map(({ head }) => (head < 0 ? words.length : head)),
  relations: words.map(({ relation }) => relation),
});

/** The sample from its last word to its first. */
export function reversed<T extends TaggedSample>(sample: T): T {
  const count = sample.heads.length;
  const back = <V>(values: readonly V[]) => [...values].reverse();
  return {
    ...sample,
    entries: back(sample.entries),
    hints: Int32Array.from(sample.hints).reverse(),
    pairs: back(sample.pairs),
    heads: back(sample.heads).map((head) => (head === count ? count : count - 1 - head)),
    relations: back(sample.relations),
    tags: back(sample.tags),
    guide: null,
  };
}

/** The items that are met at least so often, the most frequent first. */
export function frequent(items: Iterable<string>, least: number): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([item]) => item);
}

/**
 * Does something with each part of the samples by what was learnt from all the others, so that the outcome is as
 * wrong as on unseen text.
 * @param parts into how many the samples are cut, in their order
 */
export function crossed<S, T>(
  samples: readonly S[],
  parts: number,
  learn: (others: readonly S[]) => (sample: S) => T,
): T[] {
  const partOf = (i: number) => Math.floor((i * parts) / samples.length);
  return Array.from({ length: parts }, (_, part) => {
    const use = learn(samples.filter((_, i) => partOf(i) !== part));
    return samples.filter((_, i) => partOf(i) === part).map(use);
  }).flat();
}
