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
  // [2001-2006]: a range of years
  /^(\d{4})([-–])(\d{2,4})$/,
  // [called him in.]: the end of a sentence, no inch
  /^(in)(\.)$/i,
  // [10:30pm.]: a clock with the sentence's full stop
  /^(\d+[:.]\d+)([ap]m)(\.)$/i,
];

/** A prefix or a particle that makes one word with what a hyphen ties to it [*co*-host] [check-*in*]. */
const PREFIX = /^(?:cross|co|re|pre)$/i;
const PARTICLE = /^(?:in|up|out|off|down|over|on|by|back)$/i;

/** The words of a sentence as the grammar knows them, with their offsets into the article. */
export function tokensOf({ tokens }: Pick<Sentence, 'tokens'>): Token[] {
  return joined(parted(tokens));
}

function parted(tokens: Sentence['tokens']): Token[] {
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

/** Words that a hyphen with a prefix or a particle makes one. */
function joined(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [first, hyphen, second] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
    const glued = hyphen?.text === '-' && first.end === hyphen.start && second?.start === hyphen.end;
    const particle = glued && PARTICLE.test(second.text) && tokens[at + 3]?.text !== '-';
    // [a sit-in-style protest] is three words
    if (glued && (PREFIX.test(first.text) || particle)) {
      const text = `${first.text}-${second.text}`;
      found.push({
        ...second,
        text,
        start: first.start,
        ...(particle && { pos: 'NOUN', lemma: text.toLowerCase() }),
      });
      at += 2;
    } else found.push(first);
  }
  return found;
}
