import type { Word } from './word.ts';

/** A sentence: its words, and who hangs on whom. Every word but the root has one head, and all hang together. */
export interface Tree {
  readonly words: readonly Word[];
  /** For each word the indices of the words whose head it is, in the order of the text. */
  readonly children: readonly (readonly number[])[];
  /** Index of the root; -1 in a sentence without words. */
  readonly root: number;
}

/**
 * The tree of words whose heads are known.
 * @param words words of one sentence, one of them with head -1
 */
export function treeOf(words: readonly Word[]): Tree {
  const children: number[][] = words.map(() => []);
  let root = -1;
  words.forEach(({ head }, i) => {
    if (head < 0) root = i;
    else children[head]!.push(i);
  });
  return { words, children, root };
}
