import { hash } from './hash.ts';

/** What the letters of a word tell, as hashes. */
export interface Spelling {
  readonly lower: string;
  readonly exact: number;
  /** In lower case, digits as 0. */
  readonly folded: number;
  /** Its first 1 to 4 letters. */
  readonly prefixes: readonly [number, number, number, number];
  /** Its last 1 to 4 letters. */
  readonly suffixes: readonly [number, number, number, number];
  /** Capitals, small letters and digits in their order, runs cut to two [McCain → XxXxx]. */
  readonly shape: number;
}

/** Marks that mean the same, as the treebanks write them. */
const SAME = new Map([
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['``', '"'],
  ["''", '"'],
  ['–', '-'],
  ['—', '-'],
  ['--', '-'],
  ['-LRB-', '('],
  ['-RRB-', ')'],
]);
const normal = (word: string) => SAME.get(word) ?? word.replace(/[‘’]/g, "'");

/** What the letters of a word tell. */
export function spell(word: string): Spelling {
  const exact = normal(word);
  const lower = exact.toLowerCase();
  const folded = lower.replace(/\d/g, '0');
  const shape = exact
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/(.)\1{2,}/g, '$1$1');
  const start = (n: number) => hash(folded.slice(0, n));
  const end = (n: number) => hash(folded.slice(-n));
  return {
    lower,
    exact: hash(exact),
    folded: hash(folded),
    prefixes: [start(1), start(2), start(3), start(4)],
    suffixes: [end(1), end(2), end(3), end(4)],
    shape: hash(shape),
  };
}

/** Stands where there is no word: before the first and after the last. */
export const NOTHING = spell('\u0001');
