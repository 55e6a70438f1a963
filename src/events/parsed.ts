import type { Article, Paragraph } from '../article/article.ts';
import type { Sentence, Token } from '../article/language.ts';
import type { Span } from '../article/span.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import { Cast } from './cast.ts';
import type { Parse } from './clause.ts';
import { parse } from './parse.ts';
import { namesIn, surnamesIn } from './proper.ts';
import { unitsOf } from './units.ts';
import { wordsOf } from './words.ts';

/** A sentence parted into clauses, with the time expressions and the place names in it, and who is who. */
export interface ParsedSentence {
  readonly sentence: Sentence;
  /** the number of its paragraph, and of what kind that is */
  readonly paragraph: number;
  readonly kind: Paragraph['kind'];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly parse: Parse;
  /** for each unit of the parse the name of whom or what it speaks of */
  readonly names: readonly (string | null)[];
  /** whom its possessives stand for */
  readonly owners: ReadonlyMap<string, string>;
  /** all that the article speaks of */
  readonly cast: Cast;
}

/**
 * Parts all sentences of an article into clauses, once for whoever reads them: events and travel.
 * @param article the article, read
 * @param expressions its time expressions, in order
 * @param places its place names, in order
 * @returns its sentences in order; the words of the dateline are left out
 */
export function parseSentences(
  article: Article,
  expressions: readonly TimeExpression[],
  places: readonly PlaceMention[],
): ParsedSentence[] {
  const names = namesIn(article);
  const nextTimes = within(expressions);
  const nextPlaces = within(places);
  const cast = new Cast(new Set(places.map(({ text }) => text.toLowerCase())), surnamesIn(article));
  return article.paragraphs.flatMap(({ kind, sentences }, paragraph) =>
    sentences.map((sentence): ParsedSentence => {
      const times = nextTimes(sentence);
      const tokens = withoutNotes(sentence.tokens).filter(
        ({ start }) => !isLead(article, sentence, kind, start),
      );
      const words = wordsOf({ ...sentence, tokens }, times.items, times.first, names);
      const parsed = parse(words, unitsOf(words));
      return {
        sentence,
        paragraph,
        kind,
        times: times.items,
        places: nextPlaces(sentence).items,
        parse: parsed,
        names: cast.read(parsed),
        owners: cast.owners(words),
        cast,
      };
    }),
  );
}

/** What a note in brackets after a name is made of: a number or letters for it [(LHA 6)] [(NATO)] [(D-Ohio)]. */
const NOTE = /^(?:[\p{Lu}\d][\p{Lu}\d&.-]*|-)$/u;
/** So many words has a note at most. */
const NOTED = 3;

/** The tokens without notes in brackets after names, which would part a subject from its verb [the Aurora (A 12) left Hull]. */
function withoutNotes(tokens: readonly Token[]): readonly Token[] {
  const isNote = (at: number, to: number) =>
    to > at + 1 &&
    to <= at + 1 + NOTED &&
    tokens[at - 1]?.pos === 'PROPN' &&
    // [LIMA (AP) The coach left]: no name, a dateline
    tokens.slice(0, at).some(({ text }) => /\p{Ll}/u.test(text)) &&
    tokens.slice(at + 1, to).every(({ text }) => NOTE.test(text));
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = tokens[at]!.text === '(' ? tokens.findIndex(({ text }, i) => i > at && text === ')') : -1;
    if (to >= 0 && isNote(at, to)) at = to;
    else kept.push(tokens[at]!);
  }
  return kept;
}

/** Hands out the spans of one sentence after the other; each call goes on where the last one ended. */
function within<T extends Span>(
  all: readonly T[],
): (sentence: Span) => { items: readonly T[]; first: number } {
  let at = 0;
  return (sentence) => {
    const first = at;
    while (at < all.length && all[at]!.end <= sentence.end) at++;
    return { items: all.slice(first, at), first };
  };
}

/** Does a word belong to the dateline that opens a sentence [MOSCOW, Dec. 15 —], or to the headline above it? */
function isLead(
  { dateline }: Article,
  { start, end }: Sentence,
  kind: Paragraph['kind'],
  at: number,
): boolean {
  const span = dateline?.span;
  return span != null && start <= span.start && (kind === 'headline' || span.start < end) && at < span.end;
}
