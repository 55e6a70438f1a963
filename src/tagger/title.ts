import type { Found } from './meaning.ts';

// common nouns and adverbs that an expression may be made of
const COMMON = /\b(?:Seconds?|Minutes?|Hours?|Nights?|Weeks?|Weekend|Noon|Midnight|Tonight|Dawn|Dusk)\b/;
const WITHIN = /[\w,]'?[ -]$/;

/**
 * Does an expression stand in the title of a work or a programme, as its capital letter in mid-sentence
 * shows [on "60 Minutes"] [High Noon]? A headline has capitals everywhere and shows nothing.
 * @param text the sentence
 */
export function isTitled(text: string, { start, end, rule }: Found): boolean {
  const words = text.slice(start, end);
  const common = COMMON.exec(words);
  if (!common || /named/.test(rule) || isHeadline(text)) return false;
  return WITHIN.test(text.slice(Math.max(0, start - 3), start + common.index));
}

/** Is a sentence without ordinary words in small letters? */
const isHeadline = (text: string) =>
  !(text.match(/\b[a-z]{5,}/g) ?? []).some(
    (word) => !/^(?:about|after|against|before|their|under|until|while)$/.test(word),
  );
