import type { Tree } from '../tree.ts';
import { childrenBy } from './child.ts';
import { subjectOf } from './subject.ts';

/** Who says what a clause tells. */
export interface Attribution {
  /** Index of the verb of saying. */
  readonly verb: number;
  /** Index of the speaker, -1 if that is not told. */
  readonly speaker: number;
}

/**
 * To whom a clause is attributed: it is what a verb of saying has as its clause ["He said that they won"], such a
 * verb stands beside it ["They won, he said"], or "according to" does.
 * @param isSaying whether a lemma is a verb of saying
 * @returns the nearest, null if the clause is told by the article itself
 */
export function attribution(
  tree: Tree,
  predicate: number,
  isSaying: (lemma: string) => boolean,
): Attribution | null {
  const { words } = tree;
  const says = (at: number) => at >= 0 && isSaying(words[at]!.lemma);
  for (let at = predicate; at >= 0; at = words[at]!.head) {
    const { relation, head } = words[at]!;
    if (relation === 'ccomp' && says(head)) return { verb: head, speaker: subjectOf(tree, head) };
    const beside = childrenBy(tree, at, 'parataxis').find((child) => says(child));
    if (beside !== undefined) return { verb: beside, speaker: subjectOf(tree, beside) };
    const source = childrenBy(tree, at, 'obl').find((noun) =>
      childrenBy(tree, noun, 'case').some((preposition) => words[preposition]!.lower === 'according'),
    );
    if (source !== undefined) return { verb: childrenBy(tree, source, 'case')[0]!, speaker: source };
  }
  return null;
}
