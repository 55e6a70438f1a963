import { modifiesNoun, nounAt, quantity } from './noun-unit.ts';
import { one, timeEnd, type Unit } from './unit.ts';
import { startsVerb, verbAt } from './verb-unit.ts';
import { isNounish, isVerbal, STOP } from './word-class.ts';
import type { Word } from './words.ts';

const WHO = /^(?:who|whom|which|whose|where|wherever|when|what|why|how)$/;
const SUB =
  /^(?:if|because|although|though|while|whereas|unless|whether|until|after|before|since|as|once|that|so|than)$/;
/** Parts a sentence into chunks, in order; every word is in one. */
export function unitsOf(words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  const dashes = words.filter((_, at) => isDash(words, at));
  let at = 0;
  while (at < words.length) {
    // [the strikes — which began in May — go on]: two dashes part no clauses
    const pair = dashes.length === 2 && dashes.includes(words[at]!);
    const unit = pair ? one('comma', at) : unitAt(words, at);
    units.push(unit);
    at = unit.to;
  }
  return units;
}

/** Is a word a dash with space around it? */
function isDash(words: readonly Word[], at: number): boolean {
  const { text, start } = words[at]!;
  const before = words[at - 1];
  return /^(?:[–—-]|--)$/.test(text) && before !== undefined && before.end < start;
}

/** Prepositions of three words: the noun in them names nothing [in advance of a meeting] [in exchange for a prisoner]. */
const PHRASES =
  /^(?:in (?:advance|search|front|charge|favou?r|spite|terms|light|view|honou?r|memory|pursuit|defiance|lieu|support|celebration|recognition|anticipation|breach|violation) of|in (?:exchange|return|preparation|time) for|in (?:response|addition|relation|reply|answer) to|in (?:connection|line|talks|contact) with|on behalf of|as part of|by way of)$/;
const isPhrase = (words: readonly Word[], at: number) =>
  /^(?:in|on|as|by)$/.test(words[at]!.lower) &&
  words[at + 2]?.time === null &&
  PHRASES.test(`${words[at]!.lower} ${words[at + 1]!.lower} ${words[at + 2]!.lower}`);

function unitAt(words: readonly Word[], at: number): Unit {
  const word = words[at]!;
  if (word.time !== null) {
    const end = timeEnd(words, at);
    return modifiesNoun(words, at, end) ? nounAt(words, at) : { kind: 'time', from: at, to: end, head: at };
  }
  if (word.text === ',') return one('comma', at);
  // [from 2001-2006]
  if (/^[-–—]$/.test(word.text) && words[at - 1]?.time != null && words[at + 1]?.time != null)
    return one('prep', at);
  if (STOP.test(word.text)) return one('stop', at);
  if (word.pos === 'CCONJ') return one('and', at);
  // [, according to the court]
  if (word.lower === 'according' && words[at + 1]?.lower === 'to')
    return { kind: 'prep', from: at, to: at + 2, head: at };
  // [, compared with a loss of two million]
  if (word.lower === 'compared' && /^(?:with|to)$/.test(words[at + 1]?.lower ?? ''))
    return { kind: 'prep', from: at, to: at + 2, head: at };
  // [all rules, including the new ones]
  if (/^(?:including|excluding|regarding|concerning)$/.test(word.lower) && words[at - 1]?.pos !== 'AUX')
    return one('prep', at);
  if (startsVerb(words, at)) return verbAt(words, at);
  if (quantity(words, at) > at) return nounAt(words, at);
  // [are due home on Monday]
  if (word.lower === 'due' && /^(?:is|are|was|were|be)$/.test(words[at - 1]?.lower ?? ''))
    return one('adjective', at);
  // [There, every night, they talked] [spent the night there], but [there were talks]
  if (word.lower === 'there' && !isVerbal(words[at + 1]) && !isVerbal(words[at - 1]))
    return one('adverb', at);
  if (isPhrase(words, at)) return { kind: 'prep', from: at, to: at + 3, head: at + 1 };
  if (isResult(words, at)) return one('sub', at);
  // [that bridge], but [the bridge that engineers closed]
  if (
    word.lower === 'that' &&
    word.pos === 'DET' &&
    words[at + 1] &&
    isNounish(words[at + 1]!) &&
    !(words[at - 1]?.pos === 'NOUN' && words[at - 1]!.time === null && followedByVerb(words, at + 1))
  )
    return nounAt(words, at);
  // [That's up by half]
  if (word.lower === 'that' && at === 0 && isVerbal(words[1])) return one('noun', at);
  if (WHO.test(word.lower)) return one('who', at);
  // [fell so fast that nobody noticed]
  if (word.lower === 'so' && words.slice(at + 2, at + 8).some((_, i) => isResult(words, at + 2 + i)))
    return one('adverb', at);
  // [told the court that on Tuesday his brother had left]
  const dated = words[at + 1]?.pos === 'ADP' && words[at + 2]?.time != null;
  if (
    word.lower === 'that' &&
    (word.pos === 'SCONJ' ||
      (word.pos === 'PRON' && dated && words[at - 1] !== undefined && isNounish(words[at - 1]!)) ||
      startsVerb(words, afterAdverbs(words, at + 1)) ||
      isSubject(words[at + 1]))
  )
    return one(words[at - 1] && isNounish(words[at - 1]!) ? 'who' : 'sub', at);
  if (SUB.test(word.lower) && opensClause(words, at))
    return one(word.lower === 'that' && words[at - 1] && isNounish(words[at - 1]!) ? 'who' : 'sub', at);
  // [resigned as chief executive]
  const as = word.lower === 'as' && /^(?:NOUN|PROPN|DET|ADJ)$/.test(words[at + 1]?.pos ?? '');
  if (word.pos === 'ADP' || word.pos === 'SCONJ' || word.lower === 'to' || as) return one('prep', at);
  if (/^(?:DET|NOUN|PROPN|NUM|PRON|SYM|ADJ|VERB)$/.test(word.pos)) return nounAt(words, at);
  if (word.lower === "'s") return one('adverb', at);
  return one('adverb', at);
}

/** Does a word "that" tell what came of something [burned *so* fast *that* the roof fell in]? */
function isResult(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'that') return false;
  for (let i = at - 1; i > Math.max(0, at - 6); i--) {
    if (words[i]!.lower === 'so') return i < at - 1 && /^(?:ADJ|ADV)$/.test(words[i + 1]!.pos);
    if (words[i]!.pos === 'VERB') return false;
  }
  return false;
}

/** The first word from one on that is no adverb, as "now" and "then" are [that *now* hangs there]. */
function afterAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.pos === 'ADV' && at < from + 3) at++;
  return at;
}

/** Do nouns run up to a verb [that engineers closed]? */
function followedByVerb(words: readonly Word[], at: number): boolean {
  let i = at;
  while (words[i] && words[i]!.time === null && isNounish(words[i]!)) i++;
  return i > at && isVerbal(words[i]);
}

const isSubject = (word: Word | undefined) =>
  word !== undefined &&
  (/^(?:he|she|it|they|we|i|you)$/.test(word.lower) || /^(?:DET|PROPN)$/.test(word.pos));

/** Does a word that may be a preposition, too, open a clause [before the ship left] — not [before dawn]? */
function opensClause(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (/^(?:if|because|although|though|while|whereas|unless|whether)$/.test(lower)) return true;
  for (let i = at + 1; i < Math.min(words.length, at + 10); i++) {
    const word = words[i]!;
    // [after the cease-fire was called off]
    if (word.text === '-' && word.start === words[i - 1]!.end) continue;
    // [after Lund, the largest employer there, halved its dividend]
    const closed = word.text === ',' && isNounish(words[i - 1]!) ? appositionEnd(words, i) : -1;
    if (closed > 0) return !/ing$/.test(words[closed]!.lower);
    if (word.text === ',' || STOP.test(word.text)) return false;
    // [as Holm and her deputy sat down]
    if (word.pos === 'CCONJ') {
      if (
        isNounish(words[i - 1]!) &&
        words[i + 1] &&
        (isNounish(words[i + 1]!) || /^(?:DET|PRON)$/.test(words[i + 1]!.pos))
      )
        continue;
      return false;
    }
    if (word.time !== null && i === at + 1) return false;
    if (word.pos === 'ADP' && word.lower !== 'of' && words[at - 1]?.time == null) return false;
    if (/^(?:he|she|it|they|we|i)$/.test(word.lower) && i > at + 1) return false;
    // [as chief executive last year to seek a seat]
    if (word.lower === 'to' && words[i + 1]?.pos === 'VERB') return false;
    if (isVerbal(word) && i > at + 1) return !/ing$/.test(word.lower);
    if (isVerbal(word)) return false;
  }
  return false;
}

/** The verb right after an apposition that opens at a comma and that another closes; -1 where there is none. */
function appositionEnd(words: readonly Word[], comma: number): number {
  if (!/^(?:DET|PROPN)$/.test(words[comma + 1]?.pos ?? '')) return -1;
  for (let at = comma + 2; at < Math.min(words.length - 1, comma + 12); at++) {
    if (isVerbal(words[at]) || STOP.test(words[at]!.text)) return -1;
    // [after the victim, Linda Sand, 35, had finished]
    if (words[at]!.text === ',' && words[at + 1]!.pos === 'NUM' && words[at + 2]?.text === ',') continue;
    if (words[at]!.text === ',') return isVerbal(words[at + 1]) ? at + 1 : -1;
  }
  return -1;
}
