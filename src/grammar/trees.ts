import type { Article } from '../article/article.ts';
import { leadOf } from '../article/lead.ts';
import type { Grammar } from './grammar.ts';
import { tokensOf } from './tokens.ts';
import type { Tree } from './tree.ts';

/**
 * The trees of an article's sentences.
 * @returns one for each of `article.sentences`, in their order; the words of the dateline are left out of them
 */
export const treesOf = (article: Article, grammar: Grammar): Tree[] =>
  article.paragraphs.flatMap(({ kind, sentences }) =>
    sentences.map((sentence) => {
      const lead = leadOf(article, sentence, kind);
      return grammar.parse(tokensOf({ tokens: sentence.tokens.filter(({ start }) => start >= lead) }));
    }),
  );
