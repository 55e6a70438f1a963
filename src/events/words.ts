import type { Sentence, Token } from '../article/language.ts';
import type { Span } from '../article/span.ts';
import { baseOf } from '../lexicon/verb-forms.ts';
import { MODAL } from './around.ts';
import { mended } from './mend.ts';
import { layTimes } from './times-over.ts';

/** A word as clause finding sees it: a token with its part of speech mended. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly lemma: string;
  /** index of the time expression that it belongs to */
  readonly time: number | null;
}

/**
 * The words of a sentence, with the tagger's commonest slips about verbs mended.
 * @param sentence a sentence with its tokens
 * @param times the time expressions in it, and the index of the first
 * @param names capitalised words that stand inside sentences, too: names wherever they stand
 */
export function wordsOf(
  sentence: Sentence,
  times: readonly Span[],
  first: number,
  names: ReadonlySet<string>,
): Word[] {
  const words: Word[] = sentence.tokens.map((token) => ({
    text: token.text,
    lower: token.text.toLowerCase(),
    pos: token.pos,
    // [re-elected], which the lemmatiser leaves as it is
    lemma:
      token.pos === 'VERB' && token.text.includes('-')
        ? baseOf(token.text.toLowerCase(), lemmaOf(token))
        : lemmaOf(token),
    start: token.start,
    end: token.end,
    time: null,
  }));
  trimStop(words);
  splitAtTimes(words, times);
  joinPrefixes(words);
  joinParticles(words);
  layTimes(words, times, first);
  const opening = words.findIndex((word) => /^\p{L}/u.test(word.text));
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.time !== null) continue;
    const pos = mended(words, at, at === opening, names);
    if (pos === word.pos) continue;
    const lemma =
      pos === 'VERB' ? baseOf(word.lower, word.lemma) : pos === 'NOUN' ? singularOf(word) : word.lemma;
    words[at] = { ...word, pos, lemma };
    const before = words[at - 1];
    if (pos === 'VERB' && before?.lower === 'to' && before.pos === 'ADP' && word.lower === lemma)
      words[at - 1] = { ...before, pos: 'PART' };
  }
  return words;
}

/** Takes the full stop off the particle that ends a sentence and looks like the inch [a pilot called *in.*]. */
function trimStop(words: Word[]): void {
  const last = words.at(-1);
  if (last?.lower === 'in.')
    words[words.length - 1] = {
      ...last,
      text: 'in',
      lower: 'in',
      lemma: 'in',
      pos: 'ADP',
      end: last.end - 1,
    };
}

/** Splits a word that holds two times [2001-2006] into the times and what is between them. */
function splitAtTimes(words: Word[], times: readonly Span[]): void {
  if (times.length < 2) return;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!;
    const inside = times.filter(({ start, end }) => start >= word.start && end <= word.end);
    if (inside.length < 2) continue;
    const cuts = [...new Set([word.start, ...inside.flatMap(({ start, end }) => [start, end]), word.end])];
    const parts = cuts.slice(1).map((end, i): Word => {
      const start = cuts[i]!;
      const text = word.text.slice(start - word.start, end - word.start);
      const pos = /^[-–—/]$/.test(text) ? 'PUNCT' : 'NUM';
      return { ...word, start, end, text, pos, lower: text.toLowerCase(), lemma: text.toLowerCase() };
    });
    words.splice(at, 1, ...parts);
  }
}

/** Joins a noun that a hyphen makes of a verb and its particle into one word [check-in] [drive-by]. */
function joinParticles(words: Word[]): void {
  for (let at = 1; at + 1 < words.length; at++) {
    const hyphen = words[at]!;
    if (hyphen.text !== '-') continue;
    const [first, particle] = [words[at - 1]!, words[at + 1]!];
    if (first.end !== hyphen.start || hyphen.end !== particle.start) continue;
    if (
      !(/^(?:NOUN|VERB)$/.test(first.pos) || (at === 1 && first.pos === 'PROPN')) ||
      !/^(?:in|up|out|off|down|over|on|by|back)$/.test(particle.lower)
    )
      continue;
    // [a sit-in-style protest]
    if (words[at + 2]?.text === '-' && words[at + 2]!.start === particle.end) continue;
    const text = `${first.text}-${particle.text}`;
    words.splice(at - 1, 3, {
      ...first,
      pos: 'NOUN',
      text,
      lower: text.toLowerCase(),
      lemma: text.toLowerCase(),
      end: particle.end,
    });
  }
}

const PREFIX = /^(?:cross|co|re|pre|de|over|under|out|fast|hand|spot)$/;

/** Joins a verb with a prefix that a hyphen parts from it into one word [cross-examine] [co-host]. */
function joinPrefixes(words: Word[]): void {
  words.forEach((word, at) => {
    const before = words[at - 1];
    // [is to cross-examine], taken for a noun
    if (!/^(?:cross|co|re|pre|de|over|under|out)-[a-z]+$/.test(word.lower) || before?.lower !== 'to') return;
    words[at - 1] = { ...before, pos: 'PART' };
    words[at] = { ...word, pos: 'VERB' };
  });
  for (let at = 1; at + 1 < words.length; at++) {
    const hyphen = words[at]!;
    if (hyphen.text !== '-') continue;
    const [first, verb] = [words[at - 1]!, words[at + 1]!];
    if (!PREFIX.test(first.lower)) continue;
    if (first.end !== hyphen.start || hyphen.end !== verb.start) continue;
    const before = words[at - 2];
    const acts =
      verb.pos === 'VERB' ||
      before?.lower === 'to' ||
      (before !== undefined && MODAL.test(before.lower)) ||
      before?.pos === 'PRON';
    if (!acts) continue;
    if (before?.lower === 'to') words[at - 2] = { ...before, pos: 'PART' };
    words.splice(at - 1, 3, {
      ...verb,
      pos: 'VERB',
      text: `${first.text}-${verb.text}`,
      lower: `${first.lower}-${verb.lower}`,
      lemma: `${first.lower}-${baseOf(verb.lower, verb.lemma)}`,
      start: first.start,
    });
  }
}

const singularOf = ({ lower, lemma }: Word) =>
  lemma !== lower && !lower.endsWith('ing')
    ? lemma
    : lower
        .replace(/ies$/, 'y')
        .replace(/(?<=x|ch|sh|ss)es$/, '')
        .replace(/(?<=[^s])s$/, '');
/** A word's base; the lemmatiser takes "rebound" for the past of "rebind". */
const lemmaOf = ({ lemma }: Token) => (lemma === 'rebind' ? 'rebound' : lemma.toLowerCase());
