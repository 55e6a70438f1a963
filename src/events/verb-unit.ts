import { baseOf } from '../lexicon/verb-forms.ts';
import { ASPECT, PLANNING } from '../lexicon/verbs.ts';
import { MODAL } from './around.ts';
import type { Unit } from './unit.ts';
import { isVerbal, POSSESSIVE } from './word-class.ts';
import type { Word } from './words.ts';

/** Adjectives that join a verb to the next [is due to leave] [are set to meet] */
const JOINING = /^(?:due|likely|unlikely|ready|able|set|certain|sure|bound|about|free)$/;

/** Does a verb group begin at a word? */
export function startsVerb(words: readonly Word[], at: number): boolean {
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
    return !(inside && /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(words[at + 1]?.pos ?? ''));
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
export function verbAt(words: readonly Word[], from: number): Unit {
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
        // [helped write the rules]
        !/^(?:have|be|help)$/.test(last.lemma)
      )
        break;
      if (
        at > from &&
        last.pos === 'VERB' &&
        words[at - 1] === last &&
        !/^(?:have|be|help|begin|start|stop|keep|finish|continue|resume|go|avoid)$/.test(last.lemma)
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
