import type { Word } from './words.ts';

/**
 * A chunk of a sentence after Abney, "Parsing by chunks" (1991): `noun` a noun phrase without what follows its
 * head, `verb` a verb group, `time` a time expression that is no part of a noun phrase, `prep` a preposition,
 * `and` a co-ordinator, `who` a relative word, `sub` a subordinator, `stop` a mark that parts clauses.
 */
export type UnitKind =
  'noun' | 'verb' | 'time' | 'prep' | 'and' | 'who' | 'sub' | 'adverb' | 'adjective' | 'comma' | 'stop';

/** A chunk: words `from` up to `to`, exclusive. `head` is the word that governs it. */
export interface Unit {
  readonly kind: UnitKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** A chunk of one word. */
export const one = (kind: UnitKind, at: number): Unit => ({ kind, from: at, to: at + 1, head: at });

/** Where the words of a time expression end, exclusive. @param at one of them */
export function timeEnd(words: readonly Word[], at: number): number {
  const { time } = words[at]!;
  let end = at;
  while (end < words.length && words[end]!.time === time) end++;
  return end;
}
