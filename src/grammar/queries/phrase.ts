import type { Span } from '../../article/span.ts';
import type { Tree } from '../tree.ts';

/**
 * A word and all that hangs on it, in the order of the text ["the old mayor of Lyon" of "mayor"].
 * @param without children that are left out with all below them, by their relation [a relative clause]
 */
export function phraseOf({ words, children }: Tree, head: number, without: readonly string[] = []): number[] {
  const found = [head];
  // the list grows while it is gone through
  for (const word of found)
    found.push(...children[word]!.filter((child) => !without.includes(words[child]!.relation)));
  return found.sort((a, b) => a - b);
}

/** From the first to the last of some words, as offsets into the article. */
export const spanOf = ({ words }: Tree, phrase: readonly number[]): Span => ({
  start: words[phrase[0]!]!.start,
  end: words[phrase.at(-1)!]!.end,
});
