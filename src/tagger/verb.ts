import type { Token } from '../article/language.ts';
import { UTTERING } from '../lexicon/verbs.ts';

/** What no verb governs across. */
export const HARD = /^(?:[;:"“”–—]|--)$/;
// simple pasts that are nearly never anything else, whatever the part of speech they are given [she first saw it]
const PAST =
  /^(?:saw|met|went|came|took|gave|began|became|knew|flew|wrote|spoke|held|sent|won|sold|bought|drove|rode|swam|sang|paid|told|said)$/;

/** Is a token a verb, whatever the part of speech it was given? @param next the token after it */
export const isVerb = ({ pos, text }: Token, next?: Token) =>
  pos === 'VERB' ||
  pos === 'AUX' ||
  ((pos === 'NOUN' || pos === 'ADJ') &&
    // what has an object [supporters plan a rally]
    ((/^(?:plan|host|stage|launch|face)s?$/.test(text) && /^an?$/.test(next?.text ?? '')) ||
      // what ends like a past and has an object is one, too [the crew smothered the fire]
      PAST.test(text) ||
      (/^[a-z]{3,}ed$/.test(text) && /^(?:DET|PRON)$/.test(next?.pos ?? ''))));

/** Is a token a verb as it stands in its sentence, after a pronoun, too [On Friday she *reached* Hull]? */
const isVerbAt = (tokens: readonly Token[], at: number) =>
  isVerb(tokens[at]!, tokens[at + 1]) ||
  (/^(?:ADJ|NOUN)$/.test(tokens[at]!.pos) &&
    /^[a-z]{3,}ed$/.test(tokens[at]!.text) &&
    /^(?:he|she|they|we|i|who)$/i.test(tokens[at - 1]?.text ?? ''));

/** Is a verb in the simple past, or its participle? */
export const isPast = (token: Token) => {
  const text = token.text.toLowerCase();
  return (
    /^(?:was|were|had|did|been)$/.test(text) ||
    (text !== token.lemma && !/(?:s|ing)$/.test(text)) ||
    PAST.test(text) ||
    // taken for an adjective, whose lemma it is [she reached Hull]
    (/^(?:ADJ|NOUN)$/.test(token.pos) && /[^e]ed$/.test(text)) ||
    /^(?:set|put|let|cut|hit|shut|quit|split|spread|cost|beat|hurt|shed|burst|cast|thrust|shot|slid|lit|bent|clung|flung|shone|overtook)$/.test(
      text,
    )
  );
};

/** The comma that opens the relative clause which a comma closes; null where it closes none. */
function relativeBefore(tokens: readonly Token[], close: number): number | null {
  for (let i = close - 1; i > close - 16 && i > 0; i--)
    if (tokens[i]!.text === ',') return /^(?:who|which|where|whose)$/.test(tokens[i + 1]!.text) ? i : null;
  return null;
}

/**
 * The verb that governs what stands after it.
 * @param tokens the sentence's
 * @param from the number of the first token that is governed
 * @returns the number of the verb's token; null where none governs
 */
export function verbBefore(tokens: readonly Token[], from: number): number | null {
  let closed = from - 1;
  while (closed > 0 && /^(?:ADP|DET|ADJ|ADV)$/.test(tokens[closed]!.pos)) closed--;
  for (let i = from - 1; i >= 0 && i > from - 30; i--) {
    const token = tokens[i]!;
    if (HARD.test(token.text)) return null;
    // what closes a relative clause is followed by the verb [London, whose agency met few deals it liked, rules on]
    if (
      token.text === ',' &&
      i + 1 < from &&
      /^[a-z]+s$/.test(tokens[i + 1]!.text) &&
      relativeBefore(tokens, i) !== null
    )
      return i + 1;
    // [he votes in Mills, where he lives, on Tuesday]
    if (token.text === ',' && i === closed) {
      const open = relativeBefore(tokens, i);
      if (open !== null) {
        i = open;
        continue;
      }
    }
    if (isVerbAt(tokens, i) && !isNoun(tokens, i) && !insertedAt(tokens, i, from)) return i;
  }
  return null;
}

/** Is a word that is taken for a verb a noun [on bail] [blocked the Salang pass] [came to blows]? */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || token.pos !== 'VERB') return false;
  // [with frost on its mirrors]
  if (/^(?:its|their|his|my|our|your|whose)$/i.test(before.text)) return true;
  // [Miss Washington died]
  if (/^[A-Z]/.test(token.text) && tokens[at + 1]?.pos === 'PROPN') return true;
  if (before.text === 'to') return token.text !== token.lemma && token.text.endsWith('s');
  // [slid into ditches]
  if (
    /^(?:into|onto|of|with|through|across|from|at|between|among|against)$/.test(before.text) &&
    /[^s]s$/.test(token.text)
  )
    return true;
  if (token.text !== token.lemma) return false;
  // after a name in the singular a verb of the present has its "s"
  const named = before.pos === 'PROPN' && !before.text.endsWith('s') && tokens[at - 2]?.pos === 'DET';
  return named || before.pos === 'DET' || /^(?:on|in|at|for|under|of)$/.test(before.text);
}

const isParticiple = (token: Token) => isPast(token) && !/^(?:was|were|had|did)$/i.test(token.text);

/**
 * Does a verb stand in an insertion that has closed before an expression [a meeting, first promised in 2011, in March]
 * [sung at St Bride's, the church known as the Stump, on Sunday]?
 */
function insertedAt(tokens: readonly Token[], at: number, from: number): boolean {
  let open = at - 1;
  while (/^(?:ADV|NOUN|PROPN|ADJ|DET)$/.test(tokens[open]?.pos ?? '') && open > at - 6) open--;
  if (tokens[open]?.text !== ',' || !isParticiple(tokens[at]!)) return false;
  let close = from - 1;
  while (close > at && /^(?:ADP|DET|ADJ|ADV)$/.test(tokens[close]!.pos)) close--;
  return (
    tokens[close]?.text === ',' &&
    close > at + 1 &&
    tokens.slice(Math.max(0, open - 20), open).some((token) => isVerb(token)) &&
    !tokens.slice(at + 1, close).some((token) => isVerb(token) || token.text === ',')
  );
}

const TELLS_WHEN = /^(?:after|before|when|while|since|because|although|though)$/i;

/** The comma that closes the clause which a token opens [This Saturday, a week *after* he died, officers will stop motorists]; null where none does. */
function temporalEnd(tokens: readonly Token[], open: number): number | null {
  if (!TELLS_WHEN.test(tokens[open]!.text)) return null;
  let close = open + 1;
  while (close < open + 15 && tokens[close] && tokens[close]!.text !== ',' && !HARD.test(tokens[close]!.text))
    close++;
  const closed = close < open + 15 && tokens[close]?.text === ',';
  return closed && tokens.slice(open, close).some((one) => isVerb(one)) ? close : null;
}

/**
 * The verb that governs what stands before it.
 * @param tokens the sentence's
 * @param from the number of the first token after what is governed
 * @returns the number of the last verb of its group ["will have met"]; null where none governs
 */
export function verbAfter(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length && i < from + 25; i++) {
    const token = tokens[i]!;
    if (HARD.test(token.text) && i > from) return null;
    // a saying put between commas does not govern [on Tuesday, her office said, she will fly]
    if (isVerb(token) && UTTERING.has(token.lemma) && tokens[i + 1]?.text === ',') continue;
    // nor does what tells only when
    const close = temporalEnd(tokens, i);
    if (close !== null) {
      i = close;
      continue;
    }
    if (isVerbAt(tokens, i) && !isNoun(tokens, i)) {
      let at = i;
      for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
        const next = tokens[j]!;
        // [she reached Hull]: a name is no verb, though it may look like one
        if (isVerb(next) && !/^[A-Z]/.test(next.text)) at = j;
        // [By Friday they had agreed to leave] tells when they agreed
        else if (next.text === 'to' && tokens[at]!.pos === 'VERB') break;
        else if (next.pos !== 'ADV' && next.pos !== 'PART') break;
      }
      return at;
    }
  }
  return null;
}
