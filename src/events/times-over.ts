import type { Span } from '../article/span.ts';

/**
 * Lays time expressions over the words of a sentence: each word that one touches gets its index.
 * @param words in order; they are replaced in place
 * @param times in order
 * @param first the index of the first of them
 */
export function layTimes<Word extends Span & { readonly time: number | null }>(
  words: Word[],
  times: readonly Span[],
  first: number,
): void {
  let at = 0;
  times.forEach((time, i) => {
    while (at < words.length && words[at]!.end <= time.start) at++;
    while (at < words.length && words[at]!.start < time.end) {
      words[at] = { ...words[at]!, time: first + i };
      at++;
    }
  });
}
