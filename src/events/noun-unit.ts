import { one, timeEnd, type Unit } from './unit.ts';
import { isFeast, isNounish, POSSESSIVE } from './word-class.ts';
import type { Word } from './words.ts';

/** Does a time stand before a noun as its modifier [the Dec. 31 deadline] [Friday's meeting] [an overnight flight]? */
export function modifiesNoun(words: readonly Word[], from: number, end: number): boolean {
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
  // [on the Wednesday arrest of a suspect]
  if (end === from + 2 && words[from]!.pos === 'DET' && after.pos === 'NOUN')
    return words[end + 1]?.lower === 'of';
  // [demonstrated Passover recipes] [Christmas shoppers spent less]
  if (end === from + 1 && isFeast(words[from]!))
    return after.pos === 'NOUN' && words[from - 1]?.pos !== 'ADP';
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
export function quantity(words: readonly Word[], at: number): number {
  const found = QUANTITY.find((own) => own.every((word, i) => words[at + i]?.lower === word));
  if (!found) return at;
  const number = words[at + found.length];
  const counts = number?.time === null && (number.pos === 'NUM' || /^(?:an?|half)$/.test(number.lower));
  return counts ? at + found.length : at;
}

/** Verbs with two objects. */
const GIVING =
  /^(?:give|tell|show|offer|send|grant|award|hand|lend|sell|teach|pay|deny|cost|owe|promise|ask|make|call|find|keep)$/;

/** How many words hyphens link to a noun of a compound [clause*-by-clause*] [state*-of-the-art*]; 0 for none. */
function linkedBy(words: readonly Word[], at: number): number {
  if (!/^(?:by|to|of|in|and|the)$/.test(words[at + 1]?.lower ?? '')) return 0;
  let end = at;
  while (words[end]?.text === '-' && words[end + 1]?.start === words[end]!.end) end += 2;
  return end - at;
}

/** Where the name goes on after a nickname in quotes, or -1. */
function nicknameEnd(words: readonly Word[], at: number): number {
  const close = words.slice(at + 1, at + 4).findIndex(({ text }) => text === '"') + at + 1;
  return close > at + 1 && words[close + 1]?.pos === 'PROPN' ? close + 1 : -1;
}

/** A noun phrase up to its head: determiner, modifiers, possessors, nouns. */
export function nounAt(words: readonly Word[], from: number): Unit {
  const first = words[from]!;
  if (first.pos === 'PRON' && !POSSESSIVE.test(first.lower)) return one('noun', from);
  let head = -1;
  // [half a dozen investigators]
  let at =
    first.lower === 'half' && /^an?$/.test(words[from + 1]?.lower ?? '') ? from + 1 : quantity(words, from);
  while (at < words.length) {
    const word = words[at]!;
    if (word.time !== null) {
      const end = timeEnd(words, at);
      // [a company Christmas party]
      const feast = head >= 0 && isFeast(word);
      if (!modifiesNoun(words, at, end)) break;
      if (head >= 0 && !feast && !/^'s?$/.test(words[at - 1]?.text ?? '')) break;
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
      // [clause-by-clause talks] [state-of-the-art labs]
      const links = linkedBy(words, at);
      if (links > 0) {
        at += links - 1;
        head = -1;
        continue;
      }
      // [coal-fired power]
      if (
        head >= 0 &&
        words[at + 1]!.pos === 'ADJ' &&
        /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 2]?.pos ?? '')
      ) {
        head = -1;
        at++;
      }
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
    // [U.S. military officials], but [gave Holm new powers]
    if (
      head >= 0 &&
      head === at - 1 &&
      word.pos === 'ADJ' &&
      words[head]!.pos === 'PROPN' &&
      words[at + 1]?.time === null &&
      words[at + 1]!.pos === 'NOUN' &&
      words[at + 1]!.start > word.end &&
      !GIVING.test(words[from - 1]?.lemma ?? '')
    ) {
      head = -1;
      at++;
      continue;
    }
    // [Jonathan "Wee Man" McDaniel]
    const nickname =
      word.text === '"' && head === at - 1 && words[head]!.pos === 'PROPN' ? nicknameEnd(words, at) : -1;
    if (nickname > 0) {
      at = nickname;
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
      // [At the time Brown was away]
      if (head >= 0 && head === at - 1 && word.pos === 'PROPN' && words[head]!.lower === 'time') break;
      head = at++;
      continue;
    }
    // [his small, neighborhood store]
    if (
      head < 0 &&
      word.text === ',' &&
      at > from + 1 &&
      words[at - 1]!.pos === 'ADJ' &&
      words[at + 1]?.time === null &&
      /^(?:ADJ|NOUN)$/.test(words[at + 1]!.pos) &&
      // but [in the east, part of a deal]
      /^(?:an?|his|her|its|their|my|our|your)$/.test(words[from]!.lower)
    ) {
      at++;
      continue;
    }
    // [two spare belts]
    if (
      head >= 0 &&
      words[head]!.pos === 'NUM' &&
      /^(?:ADJ|ADV)$/.test(word.pos) &&
      (isNounish(words[at + 1] ?? word) || word.lower === 'other')
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
      /^(?:NOUN|PROPN)$/.test(words[at + 3]?.pos ?? '') &&
      words[at + 3]!.time === null
    ) {
      at += 3;
      continue;
    }
    // [the Class 2A finals]
    if (head >= 0 && joined && /^[A-Z]$/.test(word.text)) {
      at++;
      continue;
    }
    if (head >= 0) break;
    // [so long that yesterday seems far off]
    if (word.lower === 'that' && at > from) break;
    if (word.pos === 'DET' || word.pos === 'ADJ' || POSSESSIVE.test(word.lower)) {
      // [the best crowd], but [is short of sleep]
      at++;
      continue;
    }
    if (word.pos === 'ADV' && at > from && /^(?:ADJ|VERB|NUM|NOUN|PROPN)$/.test(words[at + 1]?.pos ?? '')) {
      at++;
      continue;
    }
    // [a borrowed kit] [the closing stretch]
    if (
      word.pos === 'VERB' &&
      at > from &&
      /(?:ed|en|ing|n|t|ung|unk)$/.test(word.lower) &&
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
