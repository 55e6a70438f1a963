import type { Word } from './words.ts';

// What stands around a word in its sentence: the questions that mending asks.

/** A modal verb. */
export const MODAL = /^(?:will|shall|would|may|might|can|could|should|must|'ll|'d|wo|ca)$/;
/** A form of "have" that helps another verb. */
export const HAVE = /^(?:have|has|had|'ve)$/;
/** A form of "be". */
export const BE = /^(?:be|is|are|was|were|been|am|'re)$/;
/** Nouns that are verbs as well [land] [vote]. */
export const VERBLIKE =
  /^(?:land|head|work|call|visit|return|travel|stop|dock|tour|march|talk|dine|face|start|end|vote|meet|walk|strike|protest|rally|close|open|fall|rise|drop|win|play|fly|leave|arrive|back|plan|aim|hope|rest|stay)$/;

/** Is a word a hyphen? */
export const isHyphen = (word: Word | undefined): word is Word => word?.text === '-';
/** May a word be the head of a subject? */
export const isSubjectLike = (word: Word): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos);
/** Is a word a full or a helping verb? */
export const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';
/** Is a common noun in the plural, as its form tells? */
export const isPluralForm = ({ lemma, lower }: Word): boolean => lemma !== lower && lower.endsWith('s');

/** Does "when" or "where" open the words up to a noun, with no verb between [*when* the timetable changes]? */
export function opensAlone(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (/^(?:when|where)$/.test(words[i]!.lower)) return words[at + 1]?.lower !== 'of';
    if (!/^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(words[i]!.pos)) return false;
  }
  return false;
}

/** The words between the two marks that a word stands between. */
export function stretchOf(words: readonly Word[], at: number): readonly Word[] {
  const isMark = ({ pos, text }: Word) => pos === 'PUNCT' && /^[,;:.?!"()—–]$/.test(text);
  let from = at;
  while (from > 0 && !isMark(words[from - 1]!)) from--;
  let to = at;
  while (to < words.length && !isMark(words[to]!)) to++;
  return words.slice(from, to);
}

/** Does a comma close a relative clause that a comma opened [London, *whose* agency has met few deals*,*]? */
export function closesRelative(words: readonly Word[], comma: number): boolean {
  for (let at = comma - 1; at > 0 && words[at]!.text !== ','; at--)
    if (/^(?:who|which|whose|where)$/.test(words[at]!.lower) && words[at - 1]!.text === ',')
      return words.slice(0, at - 1).every((w) => w.pos !== 'VERB' && w.pos !== 'AUX');
  return false;
}

/** Does "with" or "had" stand before the length that ends at a word [*with* nine minutes left]? */
export function hasBefore(words: readonly Word[], end: number): boolean {
  let at = end;
  while (at > 0 && words[at - 1]!.time === words[end]!.time) at--;
  return /^(?:with|have|has|had)$/.test(words[at - 1]?.lower ?? '');
}

/** Is a sentence written with capitals throughout, as headlines are [Kerry to Visit Moscow]? */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.6;
}

/** Does a determiner stand before a word, with nothing but modifiers between [*an* earlier attempt]? */
export function modifiedByDeterminer(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && (/^(?:ADJ|ADV)$/.test(words[back]!.pos) || /(?:ing|ed)$/.test(words[back]!.lower)))
    back--;
  const word = words[back];
  return (
    word !== undefined &&
    word.time === null &&
    (/^(?:a|an|the|this|no)$/.test(word.lower) || /^(?:his|her|its|their)$/.test(word.lower))
  );
}
