import type { Tree } from '../tree.ts';
import type { Word } from '../word.ts';

/** The relation without its subtype ["nsubj:pass" → "nsubj"]. */
export const base = ({ relation }: Pick<Word, 'relation'>) => relation.replace(/:.*/, '');

/**
 * Children of a word that hang on it by one of the relations, in the order of the text.
 * @param relations with a subtype they mean just that, without one all subtypes ["aux" finds "aux:pass"]
 */
export const childrenBy = (
  { words, children }: Tree,
  head: number,
  ...relations: readonly string[]
): number[] =>
  children[head]!.filter((child) => {
    const word = words[child]!;
    return relations.includes(word.relation) || relations.includes(base(word));
  });

/** The first of them, -1 if there is none. */
export const childBy = (tree: Tree, head: number, ...relations: readonly string[]): number =>
  childrenBy(tree, head, ...relations)[0] ?? -1;

/** Whether a word is that of the other, or stands somewhere below it. */
export function isUnder({ words }: Tree, word: number, above: number): boolean {
  for (let at = word; at >= 0; at = words[at]!.head) if (at === above) return true;
  return false;
}
