import { sentencesOf, type Token } from '../article/language.ts';

/** Marks that stand without a space before them, or after them, as text is written. */
const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}…-]|n['’]t|['’](?:[dms]|re|ve|ll)?)$/i;
const NO_SPACE_AFTER = /^[([{$£€#-]$/;

/**
 * What wink-nlp says of the words of a sentence of which no text is given but the words: they are joined as text
 * would be, and tagged there.
 * @returns part of speech and lemma of its token in which each word begins
 */
export function hintsOf(forms: readonly string[]): Pick<Token, 'pos' | 'lemma'>[] {
  const starts: number[] = [];
  let text = '';
  forms.forEach((form, i) => {
    const joined = i === 0 || NO_SPACE_BEFORE.test(form) || NO_SPACE_AFTER.test(forms[i - 1]!);
    if (!joined) text += ' ';
    starts.push(text.length);
    text += form;
  });
  const tokens = sentencesOf(text, 0).flatMap((sentence) => sentence.tokens);
  let at = 0;
  return starts.map((start, i) => {
    while (at + 1 < tokens.length && tokens[at + 1]!.start <= start) at++;
    // an endless word is no token to wink-nlp
    const { pos, lemma } = tokens[at] ?? { pos: 'X', lemma: forms[i]! };
    return { pos, lemma };
  });
}
