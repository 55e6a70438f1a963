import type { Found } from './meaning.ts';
import type { Candidate } from './rule.ts';

/**
 * Of overlapping candidates the longest wins, then the one of the earlier rule, then the one on the left.
 * @param candidates in the order of their rules, with offsets into one text
 * @param length the length of that text
 * @returns expressions in order, not overlapping
 */
export function longest(candidates: readonly Candidate[], length: number): Found[] {
  const ranked = candidates.map((pieces, order) => {
    const [start, end] = [pieces[0]!.start, pieces.at(-1)!.end];
    return { pieces, order, start, end };
  });
  ranked.sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order);
  // one mark per character, so that the cost stays linear in the text
  const taken = new Uint8Array(length);
  const kept: Found[] = [];
  for (const { pieces, start, end } of ranked) {
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push(...pieces);
  }
  return inOrder(kept);
}

/** Expressions in the order of the text. */
export const inOrder = (found: readonly Found[]): Found[] => [...found].sort((a, b) => a.start - b.start);
