import type { Tree } from '../tree.ts';
import { childBy, childrenBy } from './child.ts';

/** Auxiliaries and copula of a predicate, in the order of the text ["would have been"]. */
export const auxiliariesOf = (tree: Tree, predicate: number): number[] =>
  childrenBy(tree, predicate, 'aux', 'cop');

/** Whether a predicate is in the passive ["was opened", "got hurt"]. */
export const isPassive = (tree: Tree, predicate: number): boolean =>
  childBy(tree, predicate, 'aux:pass', 'nsubj:pass', 'csubj:pass') >= 0;

const NOT = /^(?:not|n't|n’t|never|no|neither|nor)$/;

/** Whether a predicate is denied ["did not go", "never went", "no one came"]. */
export const isNegated = (tree: Tree, predicate: number): boolean =>
  childrenBy(tree, predicate, 'advmod', 'det', 'cc', 'cc:preconj').some((at) =>
    NOT.test(tree.words[at]!.lower),
  ) ||
  childrenBy(tree, predicate, 'nsubj').some(
    (subject) =>
      /^(?:nobody|none|nothing)$/.test(tree.words[subject]!.lower) ||
      childrenBy(tree, subject, 'det').some((det) => tree.words[det]!.lower === 'no'),
  );

/** How a predicate stands in time, by its form alone. */
export interface Tense {
  /** Of the finite verb; null for an infinitive or a participle without an auxiliary. */
  readonly time: 'past' | 'present' | 'future' | null;
  /** "have" + participle. */
  readonly perfect: boolean;
  /** "be" + -ing. */
  readonly progressive: boolean;
  /** The lemma of a modal other than "will" and "shall" [could, may], null for none. */
  readonly modal: string | null;
}

const FUTURE = /^(?:will|wo|'ll|’ll|shall)$/;
const TIME: Readonly<Record<string, Tense['time']>> = { VBD: 'past', VBP: 'present', VBZ: 'present' };

/**
 * The tense of a predicate: that of its first auxiliary, which is the finite verb, or its own.
 * [had been closed → past, perfect] [will go → future] [is going → present, progressive]
 */
export function tenseOf(tree: Tree, predicate: number): Tense {
  const { words } = tree;
  const auxiliaries = auxiliariesOf(tree, predicate);
  const finite = words[auxiliaries[0] ?? predicate]!;
  const isModal = finite.xpos === 'MD';
  const future = isModal && FUTURE.test(finite.lower);
  const chain = [...auxiliaries, predicate].map((at) => words[at]!);
  /** whether an auxiliary with this lemma stands before a word with one of these tags */
  const before = (lemma: string, tags: RegExp) =>
    chain.some((word, i) => word.lemma === lemma && chain.slice(i + 1).some(({ xpos }) => tags.test(xpos)));
  return {
    time: future ? 'future' : (TIME[finite.xpos] ?? null),
    perfect: before('have', /^VB[ND]$/),
    progressive: before('be', /^VBG$/),
    modal: isModal && !future ? finite.lemma : null,
  };
}
