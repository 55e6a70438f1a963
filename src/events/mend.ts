import { isHyphen, MODAL } from './around.ts';
import { mendedNoun } from './mend-noun.ts';
import { mendedVerb } from './mend-verb.ts';
import type { Word } from './words.ts';

/** Is a word the base of a verb [adopt]? */
const isBase = (word: Word | undefined) => word?.pos === 'VERB' && word.lower === word.lemma;

/** Does "so-called" stand at a place? */
const isSoCalled = (words: readonly Word[], at: number) =>
  words[at]?.lower === 'so' && isHyphen(words[at + 1]) && words[at + 2]?.lower === 'called';

/**
 * The part of speech of a word, where the tagger's is a slip that the words around it give away.
 * @param words the words of its sentence, those before it mended already
 * @param at which one
 * @param opening does it open the sentence?
 * @param names capitalised words that stand inside sentences, too: names wherever they stand
 */
export function mended(
  words: readonly Word[],
  at: number,
  opening: boolean,
  names: ReadonlySet<string>,
): string {
  const word = words[at]!;
  const { pos, lower } = word;
  const before = words[at - 1];
  const after = words[at + 1];
  // [Vila do Porto]
  if (before?.pos === 'PROPN' && after?.pos === 'PROPN' && /^(?:d[aeiou]|d[ao]s|del)$/.test(lower))
    return 'PROPN';
  // [the so-called movement]
  if (lower === 'so' ? isSoCalled(words, at) : lower === 'called' && isSoCalled(words, at - 2)) return 'ADJ';
  switch (pos) {
    case 'VERB':
      return mendedVerb(words, at, opening);
    case 'NOUN':
      // [when each will adopt the name]
      if (lower === 'will' && before && /^(?:each|both|all|these|those)$/.test(before.lower) && isBase(after))
        return 'AUX';
      return mendedNoun(words, at, opening, names);
    case 'CCONJ':
      // [a loss of two million, versus a profit]
      return /^(?:versus|vs\.?)$/.test(lower) ? 'ADP' : pos;
    case 'ADJ':
    case 'PROPN':
    case 'ADV':
    case 'INTJ':
      return mendedNoun(words, at, opening, names);
    case 'ADP':
      // [an off duty policeman]
      if (lower === 'off' && before?.pos === 'DET' && after?.pos === 'NOUN') return 'ADJ';
      // [an off-duty officer] [on-site checks]
      return isHyphen(after) && after.start === word.end && words[at + 2]?.start === after.end ? 'ADJ' : pos;
    case 'PRON':
      return /^\d/.test(lower) ? 'ADJ' : pos;
    case 'DET':
      // [will no longer walk out]
      return lower === 'no' && after?.lower === 'longer' ? 'ADV' : pos;
    case 'AUX':
      return lower === 'last' && before && MODAL.test(before.lower) ? 'VERB' : pos;
    default:
      return pos;
  }
}
