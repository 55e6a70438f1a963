import { readArticle } from '../article/article.ts';
import { readConllu, treeAsConllu, writeConllu } from '../grammar/conllu.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { hintsOf } from '../grammar/hints.ts';
import { tokensOf } from '../grammar/tokens.ts';

/**
 * Parses sentences of CoNLL-U, of which nothing but the words is looked at.
 * @returns a block of CoNLL-U a sentence
 * @throws Error that names the line which is no CoNLL-U
 */
export function* treesOfConllu(text: string, grammar: Grammar): Generator<string> {
  for (const sentence of readConllu(text)) {
    const hints = hintsOf(sentence.words.map(({ form }) => form));
    const tokens = sentence.words.map(({ form }, i) => ({ text: form, start: 0, end: 0, ...hints[i]! }));
    yield writeConllu(sentence, grammar.parse(tokens));
  }
}

/**
 * Parses plain text, sentence by sentence.
 * @returns a block of CoNLL-U a sentence
 */
export function* treesOfText(text: string, grammar: Grammar): Generator<string> {
  const { reading, sentences } = readArticle(text);
  for (const sentence of sentences)
    yield treeAsConllu(grammar.parse(tokensOf(sentence)), reading.slice(sentence.start, sentence.end));
}
