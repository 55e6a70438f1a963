import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { withJourneys } from './journey-verbs.ts';
import { withNames } from './name-words.ts';
import type { Span } from './span.ts';

/** A word or a mark of the text. `pos` is a universal part of speech (VERB, AUX, PROPN …), `lemma` is lower case. */
export interface Token extends Span {
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
}

/** A sentence with its tokens, in order. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

// The only user of wink-nlp, chosen because it splits sentences, tags and lemmatises in the browser at
// some 800,000 words a second with a model of 1 MB. It is loaded where this file is: in the worker.
const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

// wink-nlp takes quadratic time over one endless word, and none of language is so long
const ENDLESS = /\S{200,}/g;

/**
 * Sentences and tokens of one paragraph.
 * @param paragraph text without line ends (wink-nlp does not break at them)
 * @param offset where the paragraph starts in the article
 * @returns sentences with offsets into the article
 */
export function sentencesOf(paragraph: string, offset: number): Sentence[] {
  const doc = nlp.readDoc(paragraph.replace(ENDLESS, (run) => ' '.repeat(run.length)));
  const tokens = doc.tokens();
  const texts = tokens.out();
  const poses = tokens.out(its.pos);
  // its.lemma is typed without the cache that it takes
  const lemmas = tokens.out(its.lemma as typeof its.value);
  let at = 0;
  const all: Token[] = texts.map((text, i) => {
    const found = paragraph.indexOf(text, at);
    const start = found < 0 ? at : found;
    at = start + text.length;
    return {
      start: offset + start,
      end: offset + at,
      text,
      pos: poses[i]!,
      lemma: lemmas[i] ?? text.toLowerCase(),
    };
  });
  const spans = doc.sentences().out(its.span) as unknown as [number, number][];
  const sentences: Sentence[] = [];
  for (const [first, last] of spans) {
    const own = all.slice(first, last + 1);
    if (own.length === 0) continue;
    const sentence = { start: own[0]!.start, end: own.at(-1)!.end, tokens: own };
    const before = sentences.at(-1);
    // no sentence ends inside a word: "9.15pm" is one
    if (before?.end === sentence.start)
      sentences[sentences.length - 1] = {
        start: before.start,
        end: sentence.end,
        tokens: [...before.tokens, ...own],
      };
    else sentences.push(sentence);
  }
  return sentences
    .flatMap(afterClock)
    .map((sentence) => ({ ...sentence, tokens: withJourneys(withNames(sentence.tokens)) }));
}

const MERIDIEM = /^[ap]\.m\.$/i;
// what goes on from a clock time with a capital [9 a.m. Monday] [9 a.m. Moscow time]
const GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|[A-Z]{2,5}|Eastern|Central|Mountain|Pacific|Greenwich|I)$/;

/** Parts a sentence after the full stop of "a.m." where that ends one, too [called at 9 a.m. Police came]. */
function afterClock(sentence: Sentence): Sentence[] {
  const { tokens, end } = sentence;
  const at = tokens.findIndex(({ text }, i) => {
    const next = tokens[i + 1];
    return (
      MERIDIEM.test(text) &&
      next !== undefined &&
      /^\p{Lu}/u.test(next.text) &&
      !GOES_ON.test(next.text) &&
      !/^time$/i.test(tokens[i + 2]?.text ?? '') &&
      tokens
        .slice(0, i)
        .some(({ pos, text: word }) => pos === 'VERB' || pos === 'AUX' || /[a-z]{2}ed$/.test(word)) &&
      tokens.slice(i + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
    );
  });
  if (at < 0) return [sentence];
  const [before, after] = [tokens.slice(0, at + 1), tokens.slice(at + 1)];
  return [
    { start: sentence.start, end: before.at(-1)!.end, tokens: before },
    ...afterClock({ start: after[0]!.start, end, tokens: after }),
  ];
}
