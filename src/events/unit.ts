import { ASPECT, baseOf, PLANNING } from './verb.ts';
import type { Word } from './words.ts';

/**
 * A chunk of a sentence after Abney, "Parsing by chunks" (1991): `noun` a noun phrase without what follows its
 * head, `verb` a verb group, `time` a time expression that is no part of a noun phrase, `prep` a preposition,
 * `and` a co-ordinator, `who` a relative word, `sub` a subordinator, `stop` a mark that parts clauses.
 */
export type UnitKind =
  'noun' | 'verb' | 'time' | 'prep' | 'and' | 'who' | 'sub' | 'adverb' | 'adjective' | 'comma' | 'stop';

/** A chunk: words `from` up to `to`, exclusive. `head` is the word that governs it. */
export interface Unit {
  readonly kind: UnitKind;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const WHO = /^(?:who|whom|which|whose|where|wherever|when|what|why|how)$/;
const SUB =
  /^(?:if|because|although|though|while|whereas|unless|whether|until|after|before|since|as|once|that|so|than)$/;
const MODAL = /^(?:will|shall|would|may|might|can|could|should|must|'ll|'d|wo|ca)$/;
const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;
const STOP = /^(?:[;:()[\]"“”–—?!.]|--|-)$/;
/** Adjectives that join a verb to the next [is due to leave] [are set to meet] */
const JOINING = /^(?:due|likely|unlikely|ready|able|set|certain|sure|bound|about|free)$/;

const isNounish = (word: Word) => /^(?:NOUN|PROPN|NUM|SYM)$/.test(word.pos) || word.pos === 'X';
const isVerbal = (word: Word | undefined) =>
  word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX' || MODAL.test(word.lower));

/** Parts a sentence into chunks, in order; every word is in one. */
export function unitsOf(words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  const dashes = words.flatMap((word, at) => (isDash(words, at) ? [word] : []));
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

const one = (kind: UnitKind, at: number): Unit => ({ kind, from: at, to: at + 1, head: at });

function unitAt(words: readonly Word[], at: number): Unit {
  const word = words[at]!;
  if (word.time !== null) {
    const end = timeEnd(words, at);
    return modifiesNoun(words, at, end) ? nounAt(words, at) : { kind: 'time', from: at, to: end, head: at };
  }
  if (word.text === ',') return one('comma', at);
  if (STOP.test(word.text)) return one('stop', at);
  if (word.pos === 'CCONJ') return one('and', at);
  // [, compared with a loss of two million]
  if (word.lower === 'compared' && /^(?:with|to)$/.test(words[at + 1]?.lower ?? ''))
    return { kind: 'prep', from: at, to: at + 2, head: at };
  if (startsVerb(words, at)) return verbAt(words, at);
  if (quantity(words, at) > at) return nounAt(words, at);
  // [are due home on Monday]
  if (word.lower === 'due' && /^(?:is|are|was|were|be)$/.test(words[at - 1]?.lower ?? ''))
    return one('adjective', at);
  // [There, every night, they talked] [spent the night there], but [there were talks]
  if (word.lower === 'there' && !isVerbal(words[at + 1]) && !isVerbal(words[at - 1]))
    return one('adverb', at);
  if (isPhrase(words, at)) return { kind: 'prep', from: at, to: at + 3, head: at + 1 };
  // [that bridge], but [the bridge that engineers closed]
  if (
    word.lower === 'that' &&
    word.pos === 'DET' &&
    words[at + 1] &&
    isNounish(words[at + 1]!) &&
    !(words[at - 1]?.pos === 'NOUN' && words[at - 1]!.time === null && followedByVerb(words, at + 1))
  )
    return nounAt(words, at);
  if (WHO.test(word.lower)) return one('who', at);
  if (
    word.lower === 'that' &&
    (word.pos === 'SCONJ' || startsVerb(words, at + 1) || isSubject(words[at + 1]))
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
  if (words[comma + 1]?.pos !== 'DET') return -1;
  for (let at = comma + 2; at < Math.min(words.length - 1, comma + 12); at++) {
    if (isVerbal(words[at]) || STOP.test(words[at]!.text)) return -1;
    if (words[at]!.text === ',') return isVerbal(words[at + 1]) ? at + 1 : -1;
  }
  return -1;
}

function timeEnd(words: readonly Word[], at: number): number {
  const { time } = words[at]!;
  let end = at;
  while (end < words.length && words[end]!.time === time) end++;
  return end;
}

/** Does a time stand before a noun as its modifier [the Dec. 31 deadline] [Friday's meeting] [an overnight flight]? */
function modifiesNoun(words: readonly Word[], from: number, end: number): boolean {
  const after = words[end];
  if (!after || after.time !== null) return false;
  if (/^'s?$/.test(after.text) && after.start === words[end - 1]!.end) return true;
  // [his unsuccessful 1996 campaign]
  let left = from - 1;
  while (left > 0 && words[left]!.pos === 'ADJ' && words[left]!.time === null) left--;
  const before = words[left];
  const open =
    before !== undefined && (before.pos === 'DET' || POSSESSIVE.test(before.lower) || before.text === "'s");
  // [set off on a three-week wandering]
  const gerund =
    after.pos === 'VERB' && /ing$/.test(after.lower) && !/^(?:NOUN|DET)$/.test(words[end + 1]?.pos ?? '');
  return open && (gerund || /^(?:NOUN|ADJ|PROPN)$/.test(after.pos));
}

/** Words that say how exact a number is, two or three of them [more than 40] [at least a dozen] [as many as six]. */
const QUANTITY = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['no', 'fewer', 'than'],
  ['no', 'more', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
];

/** Where the number of a quantity stands [*more than* 40 groups]; the place itself where there is none. */
function quantity(words: readonly Word[], at: number): number {
  const found = QUANTITY.find((own) => own.every((word, i) => words[at + i]?.lower === word));
  if (!found) return at;
  const number = words[at + found.length];
  const counts = number?.time === null && (number.pos === 'NUM' || /^(?:an?|half)$/.test(number.lower));
  return counts ? at + found.length : at;
}

/** A noun phrase up to its head: determiner, modifiers, possessors, nouns. */
function nounAt(words: readonly Word[], from: number): Unit {
  const first = words[from]!;
  if (first.pos === 'PRON' && !POSSESSIVE.test(first.lower)) return one('noun', from);
  let head = -1;
  let at = quantity(words, from);
  while (at < words.length) {
    const word = words[at]!;
    if (word.time !== null) {
      const end = timeEnd(words, at);
      if (!modifiesNoun(words, at, end) || (head >= 0 && !/^'s?$/.test(words[at - 1]?.text ?? ''))) break;
      at = end;
      continue;
    }
    const joined = at > from && word.start === words[at - 1]!.end;
    if (
      /^'s?$/.test(word.text) &&
      joined &&
      words[at + 1] &&
      /^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/.test(words[at + 1]!.pos)
    ) {
      at++;
      head = -1;
      continue;
    }
    // [cease-fire] [two-page]
    if (/^[-/–]$/.test(word.text) && joined && words[at + 1]?.start === word.end) {
      at++;
      continue;
    }
    // [a South African smelter]: both words are one adjective
    if (
      head >= 0 &&
      word.pos === 'ADJ' &&
      words[head]!.pos === 'PROPN' &&
      head === at - 1 &&
      /^\p{Lu}/u.test(word.text) &&
      words[at + 1]?.time === null &&
      isNounish(words[at + 1]!)
    ) {
      head = -1;
      at++;
      continue;
    }
    if (isNounish(word)) {
      if (
        head >= 0 &&
        word.pos === 'NUM' &&
        words[head]!.pos !== 'SYM' &&
        // [C$9.60]
        !words[head]!.text.endsWith('$') &&
        words[head]!.pos !== 'PROPN' &&
        words[head]!.pos !== 'NUM'
      )
        break;
      head = at++;
      continue;
    }
    // [two spare belts]
    if (
      head >= 0 &&
      words[head]!.pos === 'NUM' &&
      /^(?:ADJ|ADV)$/.test(word.pos) &&
      isNounish(words[at + 1] ?? word)
    ) {
      at++;
      continue;
    }
    // [10 Arab and European diplomats] [political and economic reforms]
    if (
      (head < 0 || words[head]!.pos === 'NUM') &&
      word.pos === 'ADJ' &&
      words[at + 1]?.pos === 'CCONJ' &&
      words[at + 2]?.time === null &&
      (words[at + 2]!.pos === 'ADJ' || (words[at + 2]!.pos === 'PROPN' && /^\p{Lu}/u.test(word.text))) &&
      words[at + 3]?.pos === 'NOUN' &&
      words[at + 3]!.time === null
    ) {
      at += 3;
      continue;
    }
    if (head >= 0) break;
    if (word.pos === 'DET' || word.pos === 'ADJ' || POSSESSIVE.test(word.lower)) {
      // [the best crowd], but [is short of sleep]
      at++;
      continue;
    }
    if (word.pos === 'ADV' && at > from && /^(?:ADJ|VERB|NUM|NOUN)$/.test(words[at + 1]?.pos ?? '')) {
      at++;
      continue;
    }
    // [a borrowed kit] [the closing stretch]
    if (
      word.pos === 'VERB' &&
      at > from &&
      /(?:ed|en|ing|n|t)$/.test(word.lower) &&
      words[at + 1] &&
      /^(?:NOUN|PROPN|ADJ|VERB)$/.test(words[at + 1]!.pos)
    ) {
      at++;
      continue;
    }
    break;
  }
  if (at === from) return one('adverb', from);
  if (head < 0) {
    const bare = words.slice(from, at).every((word) => word.pos === 'ADJ');
    return { kind: bare ? 'adjective' : 'noun', from, to: at, head: at - 1 };
  }
  return { kind: 'noun', from, to: at, head };
}

function startsVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.time !== null) return false;
  if (word.pos === 'AUX' || MODAL.test(word.lower)) return true;
  if (word.pos === 'VERB') {
    const before = words[at - 1];
    // a participle inside a noun phrase [a borrowed kit]
    const inside =
      before !== undefined &&
      before.time === null &&
      (before.pos === 'DET' || POSSESSIVE.test(before.lower)) &&
      before.lower !== 'that';
    return !(inside && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(words[at + 1]?.pos ?? ''));
  }
  if (/^(?:not|n't|never|hardly|barely|scarcely)$/.test(word.lower))
    return isVerbal(words[at + 1]) || (words[at + 1]?.lower === 'to' && words[at + 2]?.pos === 'VERB');
  if (word.lower === 'to' && word.pos === 'PART') {
    let i = at + 1;
    while (words[i]?.pos === 'ADV') i++;
    return isVerbal(words[i]);
  }
  return false;
}

/** A verb group with the verbs that it leads to [was to meet] [is scheduled to leave] [began taking]. */
function verbAt(words: readonly Word[], from: number): Unit {
  let at = from;
  let head = from;
  while (at < words.length) {
    const word = words[at]!;
    // [is now to leave] [have now slept]
    if (word.lower === 'now' && at > from && words[head]!.pos === 'AUX' && startsVerb(words, at + 1)) {
      at++;
      continue;
    }
    if (word.time !== null) break;
    // [was himself locked up]
    if (
      /^(?:him|her|it)self$|^themselves$/.test(word.lower) &&
      words[head]!.pos === 'AUX' &&
      nextVerb(words, at + 1) !== null
    ) {
      at++;
      continue;
    }
    if (isVerbal(word)) {
      // a second full verb only after a helper, "to" or an aspect [began taking]
      const last = words[head]!;
      if (
        at > from &&
        last.pos === 'VERB' &&
        words[at - 1] === last &&
        !/ing$/.test(word.lower) &&
        !/^(?:have|be)$/.test(last.lemma)
      )
        break;
      if (
        at > from &&
        last.pos === 'VERB' &&
        words[at - 1] === last &&
        !/^(?:have|be|begin|start|stop|keep|finish|continue|resume|go|avoid)$/.test(last.lemma)
      )
        break;
      head = at++;
      continue;
    }
    if (word.lower === 'to' && startsVerb(words, at)) {
      // [plans to send] is one happening, [agreed to share] are two
      if (at > from && !leadsOn(words[head]!)) break;
      at++;
      continue;
    }
    const next = nextVerb(words, at);
    // [did not meet], but [pleaded not guilty]
    if (
      /^(?:not|n't|never)$/.test(word.lower) &&
      (next !== null || words[head]!.pos === 'AUX' || MODAL.test(words[head]!.lower))
    ) {
      at++;
      continue;
    }
    if (word.pos === 'ADV' && next !== null) {
      at++;
      continue;
    }
    // [is now unlikely to leave]
    if (word.pos === 'ADV' && JOINING.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'to') {
      at++;
      continue;
    }
    if (JOINING.test(word.lower) && words[at + 1]?.lower === 'to' && startsVerb(words, at + 1)) {
      at++;
      continue;
    }
    break;
  }
  // [began taking/NOUN families]
  const last = words[head]!;
  const next = words[at];
  if (
    /^(?:begin|start|stop|keep|finish|continue|resume)$/.test(last.lemma) &&
    next?.time === null &&
    /ing$/.test(next.lower) &&
    /^(?:NOUN|ADJ)$/.test(next.pos)
  ) {
    const object = words[at + 1];
    if (object && /^(?:NOUN|DET|PROPN|NUM|PRON|ADP)$/.test(object.pos)) {
      head = at;
      at++;
    }
  }
  return { kind: 'verb', from, to: at, head };
}

/** Does a verb only lead on to the one that tells what is done [plans to] [began to] [was to]? */
const leadsOn = (word: Word) => {
  const base = baseOf(word.lower, word.lemma);
  return word.pos === 'AUX' || PLANNING.has(base) || ASPECT.has(base);
};

/** The verb that adverbs run up to, or null [has now been] [also met]. */
function nextVerb(words: readonly Word[], at: number): number | null {
  let i = at;
  while (words[i]?.pos === 'ADV' && words[i]!.time === null && i < at + 4) i++;
  return startsVerb(words, i) && words[i]!.time === null ? i : null;
}
