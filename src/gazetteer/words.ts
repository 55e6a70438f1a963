import type { Article } from '../article/article.ts';
import type { Token } from '../article/language.ts';
import { matchesOf } from '../article/matches.ts';
import type { Span } from '../article/span.ts';

/** A word of the reading copy as names are matched by: hyphens part words, the possessive is left out. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** what stands between the word before and this one */
  readonly gap: string;
  /** a full stop follows, of an abbreviation or of the sentence */
  readonly stop: boolean;
  /** part of speech of the token it begins in, empty where it begins none */
  readonly pos: string;
  readonly capital: boolean;
  /** first word of its sentence or of a quotation */
  readonly first: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[.'](?=\p{L}))*\.?/gu;

/** Does a word begin with a capital? Nearly all letters are plain ones, which need no table of all scripts. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/**
 * The words of an article.
 * @param article the article, read
 * @returns words in order, with offsets into the article's text
 */
export function wordsOf(article: Article): Word[] {
  const { reading } = article;
  const tokens: Token[] = [];
  // one by one: a sentence may hold more than one call takes
  for (const sentence of article.sentences) for (const one of sentence.tokens) tokens.push(one);
  const firsts = new Set(article.sentences.map(({ start }) => start));
  let token = 0;
  const words: Word[] = [];
  let last = 0;
  let opens = true;
  for (const match of matchesOf(WORD, reading)) {
    const start = match.index;
    const stop = match[0].endsWith('.');
    const bare = stop ? match[0].slice(0, -1) : match[0];
    const text = bare.endsWith("'s") || bare.endsWith("'S") ? bare.slice(0, -2) : bare;
    const gap = reading.slice(last, start);
    const first = opens || firsts.has(start) || (gap !== ' ' && /[!?:"]/.test(gap));
    while (token < tokens.length && tokens[token]!.start < start) token++;
    words.push({
      start,
      end: start + text.length,
      text,
      lower: text.toLowerCase(),
      stop: stop && start + text.length + 1 === start + match[0].length,
      gap,
      pos: tokens[token]?.start === start ? tokens[token]!.pos : '',
      capital: isCapital(text),
      first: first && !/^'s?\s/.test(gap),
    });
    opens = false;
    last = start + text.length;
  }
  return words;
}

/** A word in lower case without its full stops [U.S → us], empty for none. */
export const bareOf = (word: Word | undefined): string => word?.lower.replaceAll('.', '') ?? '';

/** Does a name that begins at a word have an article for its own [in *The* Quill] [*THE* QUILL, Ohio]? */
export function hasArticle(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (before?.lower !== 'the' || words[from]!.gap !== ' ') return false;
  return before.capital && (!before.first || (before.text === 'THE' && isUpper(words[from]!.text)));
}

const isUpper = (text: string) => text === text.toUpperCase();

/** A name as it is written inside a sentence [AT-BASHY → At-Bashy]. */
export const asName = (name: string) =>
  isUpper(name) && name.length > 1
    ? name.toLowerCase().replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
