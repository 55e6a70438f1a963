import type { Tree } from '../tree.ts';
import { childBy, childrenBy } from './child.ts';

/** Direct and indirect objects of a predicate. */
export const objectsOf = (tree: Tree, predicate: number): number[] =>
  childrenBy(tree, predicate, 'obj', 'iobj');

/** A noun that tells where, when, how or with whom. */
export interface Oblique {
  /** Index of the noun. */
  readonly noun: number;
  /** Its preposition in lower case, the words of a compound one joined by spaces ["because of"]; null for none. */
  readonly preposition: string | null;
}

/** Obliques of a predicate, or the nouns that modify a noun ["in Paris", "on Monday", "last week"]. */
export const obliquesOf = (tree: Tree, head: number): Oblique[] =>
  childrenBy(tree, head, 'obl', 'nmod')
    .filter((noun) => tree.words[noun]!.relation !== 'nmod:poss')
    .map((noun) => ({ noun, preposition: prepositionOf(tree, noun) }));

/** The preposition of a noun, see `Oblique`. */
export function prepositionOf(tree: Tree, noun: number): string | null {
  const cases = childrenBy(tree, noun, 'case').flatMap((at) => [at, ...childrenBy(tree, at, 'fixed')]);
  return cases.length === 0 ? null : cases.map((at) => tree.words[at]!.lower).join(' ');
}

/** Who did what is told in the passive ["by the mayor"], -1 if that is not told. */
export const agentOf = (tree: Tree, predicate: number): number => childBy(tree, predicate, 'obl:agent');
