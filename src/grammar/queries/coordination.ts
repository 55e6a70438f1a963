import type { Tree } from '../tree.ts';
import { childBy, childrenBy } from './child.ts';

/** A word and those that are coordinated with it ["Paris, Lyon and Nice" of "Paris": all three]. */
export const conjunctsOf = (tree: Tree, word: number): number[] => [word, ...childrenBy(tree, word, 'conj')];

/** The first of the words with which a word is coordinated ["Nice" in "Paris and Nice" → "Paris"], or itself. */
export function firstConjunct({ words }: Tree, word: number): number {
  let at = word;
  while (words[at]!.relation === 'conj') at = words[at]!.head;
  return at;
}

/** The lemma of the conjunction before a conjunct [and, or, but], null where there is none. */
export function conjunctionOf(tree: Tree, conjunct: number): string | null {
  const cc = childBy(tree, conjunct, 'cc');
  return tree.words[cc]?.lemma ?? null;
}
