import type { GoldPlace } from '../../gold.ts';

const EMPTY = new Set(
  'a an the of in on at to for with and or by as from its his her their is are was were be'.split(' '),
);

/** The words of a title that say something, without their regular endings. */
export const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/, ''));

/** How many words two titles share, 0 to 1: ROUGE-1 as an F1 (Lin, "ROUGE", 2004). */
export function rouge1(a: string, b: string): number {
  const [words, rest] = [wordsOf(a), wordsOf(b)];
  const all = words.length + rest.length;
  let shared = 0;
  for (const word of words) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    shared++;
    rest.splice(at, 1);
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

/** Do two names of places name one? The country counts where both tell it. */
export const isSamePlace = (gold: GoldPlace, found: GoldPlace): boolean =>
  gold.name.split(',')[0]!.toLowerCase() === found.name.split(',')[0]!.toLowerCase() &&
  (gold.country === '' || found.country === '' || gold.country === found.country);
