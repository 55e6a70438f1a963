import type { Tree } from '../tree.ts';
import { childBy } from './child.ts';
import { isRelative } from './clause.ts';

const SUBJECT = ['nsubj', 'csubj'] as const;
/** Words that stand for the noun which their relative clause tells of. */
const RELATIVE = /^(?:who|which|that|whom)$/;

/** The subject that stands in the clause of a predicate itself, -1 if none does. */
export const ownSubjectOf = (tree: Tree, predicate: number): number => childBy(tree, predicate, ...SUBJECT);

/**
 * Who or what a predicate tells of: its own subject; the noun of which a relative clause tells ["the man who left"];
 * that of the verb it is joined to ["She came and left"]; for an infinitive or participle the object, else the
 * subject above it ["He told her to go", "She wants to go"].
 * @returns index of the subject, -1 if there is none
 */
export function subjectOf(tree: Tree, predicate: number): number {
  // each turn goes up one word, so it ends
  for (let at = predicate; at >= 0;) {
    const { head, relation } = tree.words[at]!;
    const own = ownSubjectOf(tree, at);
    if (own >= 0)
      return isRelative(tree, at) && RELATIVE.test(tree.words[own]!.lower) && head >= 0 ? head : own;
    if (relation === 'xcomp') {
      const object = childBy(tree, head, 'obj', 'iobj');
      if (object >= 0 && object < at) return object;
    } else if (relation === 'acl') return head;
    else if (relation !== 'conj' && relation !== 'advcl') return -1;
    at = head;
  }
  return -1;
}
