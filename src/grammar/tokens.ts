import type { Sentence } from '../article/language.ts';
import type { Token } from './word.ts';

/** Where a token of the sentence is two or more words of the treebanks. Each pattern's groups are those words. */
const PARTED: readonly RegExp[] = [
  // [I'm] [O'Brien's] [ship’s]: a contraction or possessive still joined to its word
  /^(.+)(['’](?:[dms]|re|ve|ll))$/iu,
  // [don't]
  /^(.+)(n['’]t)$/iu,
  // [gonna] [wanna]
  /^(gon|wan|got)(na|ta)$/i,
  // [can not], written as one
  /^(can)(not)$/i,
  // [3.5m] [30mph]: a number and its unit
  /^(\d[\d.,]*)(m|bn|tn|k|km|kg|mph|pm|am)$/i,
  // [10:30pm.]: a clock with the sentence's full stop
  /^(\d+[:.]\d+)([ap]m)(\.)$/i,
];

/** The words of a sentence as the grammar knows them, with their offsets into the article. */
export function tokensOf({ tokens }: Pick<Sentence, 'tokens'>): Token[] {
  return tokens.flatMap((token) => {
    const { text, start, pos } = token;
    const parts = PARTED.reduce<RegExpExecArray | null>(
      (found, pattern) => found ?? pattern.exec(text),
      null,
    );
    if (!parts) return [token];
    let at = start;
    return parts.slice(1).map((part) => ({ text: part, start: at, end: (at += part.length), pos }));
  });
}
