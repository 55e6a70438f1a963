import type { Article } from '../article/article.ts';
import type { Token } from '../article/language.ts';

/** Names that stand alone somewhere: of a full name, its surname. */
export function surnamesIn(article: Article): Set<string> {
  const names = new Set<string>();
  const isName = (token: Token | undefined) =>
    token !== undefined && token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
  for (const { tokens } of article.sentences)
    tokens.forEach((token, i) => {
      if (isName(token) && !isName(tokens[i - 1]) && !isName(tokens[i + 1])) names.add(token.text);
    });
  return names;
}

/** Capitalised words that stand inside a sentence: names wherever they stand. */
export function namesIn(article: Article): Set<string> {
  const names = new Set<string>();
  for (const { tokens } of article.sentences)
    tokens.forEach((token, i) => {
      if (i > 1 && /^\p{Lu}/u.test(token.text) && !/^[."”:—–-]$/.test(tokens[i - 1]!.text))
        names.add(token.text);
    });
  return names;
}
