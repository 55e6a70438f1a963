import type { Branches } from './predicates.ts';
import type { Word } from './words.ts';

/** How deep in a phrase a relative word may stand [*the roof of which*]. */
const DEEP = 2;
const PHRASE = /^(?:obl|nmod|nsubj|nsubj:pass|obj|nmod:poss|advmod|det)$/;

/** Is a word one that opens a relative clause or a question [who] [which] [when], by its tag in the Penn Treebank? */
export const isRelativeWord = ({ xpos }: Word): boolean => /^(?:WDT|WP|WP\$|WRB)$/.test(xpos);

/** The relative word that opens the clause of a predicate, or null. @param chain the words of the predicate */
export function openerOf({ words, children }: Branches, chain: readonly number[]): number | null {
  const [outer] = chain;
  const look = (at: number, depth: number): number | null => {
    for (const child of children[at]!) {
      if (child >= outer! || chain.includes(child)) continue;
      if (isRelativeWord(words[child]!)) return child;
      const deeper = depth < DEEP && PHRASE.test(words[child]!.relation) ? look(child, depth + 1) : null;
      if (deeper !== null) return deeper;
    }
    return null;
  };
  return look(outer!, 0);
}
