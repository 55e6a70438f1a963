import type { TreebankSentence } from '../conllu.ts';
import { spellingOf, type Spelling } from '../spelling.ts';
import type { Tag } from '../tagging.ts';

/** A sentence to learn from. */
export interface Sample {
  readonly spellings: readonly Spelling[];
  /** Right "UPOS|XPOS". */
  readonly pairs: readonly string[];
  /** Right heads, the number of words standing for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** A sample with the tags that a tagger gave it which had not seen it: what the parser will meet. */
export interface TaggedSample extends Sample {
  readonly tags: readonly Tag[];
}

export const sampleOf = ({ words }: TreebankSentence): Sample => ({
  spellings: words.map(({ form }) => spellingOf(form)),
  pairs: words.map(({ upos, xpos }) => `${upos}|${xpos}`),
  heads: words.map(({ head }) => (head < 0 ? words.length : head)),
  relations: words.map(({ relation }) => relation),
});

/** The items that are met at least so often, the most frequent first. */
export function frequent(items: Iterable<string>, least: number): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([item]) => item);
}
