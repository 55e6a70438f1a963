import type { Tree } from '../tree.ts';
import { base, childBy } from './child.ts';

/** Relations whose word is the predicate of a clause of its own. */
const CLAUSAL = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis']);
/** A predicate that is no verb has one of these [is a doctor] [was ready]. */
const PREDICATIVE = ['cop', 'nsubj', 'csubj', 'aux', 'expl'] as const;

/**
 * Whether a word is the head of a clause: a verb where a clause may stand, or a noun or adjective with a copula or
 * a subject.
 */
export function isPredicate(tree: Tree, at: number): boolean {
  const word = tree.words[at]!;
  if (childBy(tree, at, ...PREDICATIVE) >= 0) return true;
  return word.upos === 'VERB' && (CLAUSAL.has(base(word)) || base(word) === 'conj');
}

/**
 * The predicate of the clause that a word stands in: itself if it is one, else the nearest above it.
 * @returns index of the predicate; that of the root in a sentence without one
 */
export function clauseOf(tree: Tree, word: number): number {
  for (let at = word; at >= 0; at = tree.words[at]!.head) if (isPredicate(tree, at)) return at;
  return tree.root;
}

/** The predicate of the clause above that of a predicate, -1 for the main clause. */
export function clauseAbove(tree: Tree, predicate: number): number {
  const { head } = tree.words[predicate]!;
  return head < 0 ? -1 : clauseOf(tree, head);
}

/** All predicates of a sentence, in the order of the text. */
export const predicatesOf = (tree: Tree): number[] =>
  tree.words.map((_, i) => i).filter((i) => isPredicate(tree, i));

/** Whether a predicate is that of a relative clause ["who left"]. */
export const isRelative = ({ words }: Tree, predicate: number): boolean =>
  words[predicate]!.relation === 'acl:relcl' || words[predicate]!.relation === 'advcl:relcl';

/** The lemma of what joins a clause to the one above it [that, if, because, before], null where nothing does. */
export function markerOf(tree: Tree, predicate: number): string | null {
  const mark = childBy(tree, predicate, 'mark');
  return tree.words[mark]?.lemma ?? null;
}
