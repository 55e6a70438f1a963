import type { Sentence, Token } from '../article/language.ts';
import type { Span } from '../article/span.ts';

/** What the verb that governs an expression says of its time. */
export interface Clause {
  /** `hindsight` is a plan told in the past: "was to meet", "were supposed to finish" */
  readonly tense: 'past' | 'present' | 'future' | 'hindsight' | 'none';
  /** the words that decided, for people */
  readonly cue: string;
  /** is the verb one of saying? */
  readonly says: boolean;
  /** is the time expressly said to be ahead [the deadline of Dec. 31] [due on Feb. 3]? */
  readonly firm?: boolean;
}

const MODALS = new Set("will shall would may might can could should must 'll wo 'd ca need".split(' '));
const PLANS =
  /^(?:plan|expect|schedule|set|hope|intend|aim|want|prepare|agree|promise|vow|decide|slate|due|poise|ready|likely|about|urge|ask|order|allow|vote|threaten|seek|propose|pledge|call|wait|go|invite|book|bind|mean|suppose|require|head|leave|offer|refuse|need|wish|look|able|free|certain|sure|fix|pencil)$/;
const SAYING =
  /^(?:say|tell|report|announce|add|state|declare|write|note|warn|confirm|claim|argue|reply|insist|explain|comment|acknowledge|concede|predict|describe|disclose|reveal)$/;
const AHEAD =
  /\b(?:ahead of|in advance of|prepar\w+ for|pending|scheduled|slated|due|set for|planned for|booked for|expected|upcoming|in time for|reconvenes?|ready for|bound for|postponed (?:un)?til|delayed until|called for|deadline (?:of|for)|expires?|effective)\b[^.;:"]{0,50}$/i;
const NEXT_NOUN = /^(?:'s)? (?:deadline|target date|cutoff|cut-off)\b/i;
const HARD = /^(?:[;:"“”–—]|--)$/;
const SINCE = /\bsince (?:late |early |mid-?)?$/i;

/**
 * The tense of the clause in which an expression stands: of the nearest verb before it, or of the next one
 * where the expression opens its clause.
 * @param sentence the sentence, with its tokens
 * @param span the expression, in offsets of the article
 * @param reading the article's reading copy
 */
export function clauseOf(sentence: Sentence, span: Span, reading: string): Clause {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > span.start);
  const after = tokens.findIndex((token) => token.start >= span.end);
  const before = reading.slice(Math.max(sentence.start, span.start - 90), span.start);
  const left = verbBefore(tokens, first);
  const right = after < 0 ? null : verbAfter(tokens, after);
  const chosen = opensClause(tokens, first) ? (right ?? left) : (left ?? right);
  const clause = chosen === null ? null : tenseAt(tokens, chosen);
  if (SINCE.test(before)) return { tense: 'past', cue: 'since', says: false };
  const ahead = AHEAD.exec(before);
  if (ahead && !(clause?.tense === 'hindsight')) {
    const cue = /^\S+/.exec(ahead[0])![0];
    const was = /\b(?:was|were|had been) (?:\w+ )?$/i.test(before.slice(0, ahead.index));
    return { tense: was ? 'hindsight' : 'future', cue, says: false, firm: true };
  }
  if (NEXT_NOUN.test(reading.slice(span.end, span.end + 20)))
    return { tense: 'future', cue: 'deadline', says: false, firm: true };
  return clause ?? { tense: 'none', cue: '', says: false };
}

const isVerb = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX';

/** Does an expression open its clause [On Friday, the court ruled] […, and on Tuesday she will fly home]? */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && /^(?:ADP|DET|ADV|SCONJ)$/.test(tokens[at]!.pos)) at--;
  const before = tokens[at];
  return !before || before.text === ',' || before.pos === 'CCONJ' || HARD.test(before.text);
}

function verbBefore(tokens: readonly Token[], from: number): number | null {
  for (let i = from - 1; i >= 0 && i > from - 30; i--) {
    const token = tokens[i]!;
    if (HARD.test(token.text)) return null;
    if (isVerb(token)) return i;
  }
  return null;
}

function verbAfter(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length && i < from + 25; i++) {
    const token = tokens[i]!;
    if (HARD.test(token.text) && i > from) return null;
    // a saying put between commas does not govern [on Tuesday, her office said, she will fly]
    if (isVerb(token) && SAYING.test(token.lemma) && tokens[i + 1]?.text === ',') continue;
    if (isVerb(token)) {
      // the last of the verb group: "will have met"
      let at = i;
      for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
        const next = tokens[j]!;
        if (isVerb(next)) at = j;
        else if (next.pos !== 'ADV' && next.pos !== 'PART') break;
      }
      return at;
    }
  }
  return null;
}

const isPast = (token: Token) => {
  const text = token.text.toLowerCase();
  return (
    /^(?:was|were|had|did|been)$/.test(text) ||
    (text !== token.lemma && !/(?:s|ing)$/.test(text)) ||
    /^(?:set|put|cut|hit|shut|quit|split|spread|cost|beat)$/.test(text)
  );
};

function tenseAt(tokens: readonly Token[], at: number): Clause {
  const verb = tokens[at]!;
  const group: Token[] = [];
  let i = at - 1;
  for (; i >= 0 && i > at - 7; i--) {
    const token = tokens[i]!;
    const text = token.text.toLowerCase();
    if (
      token.pos === 'AUX' ||
      token.pos === 'ADV' ||
      text === 'to' ||
      text === 'not' ||
      text === "n't" ||
      MODALS.has(text)
    )
      group.unshift(token);
    else break;
  }
  const words = group.map((token) => token.text.toLowerCase());
  const says = SAYING.test(verb.lemma);
  const cue = [...words, verb.text].join(' ');
  const to = words.lastIndexOf('to');
  if (to >= 0) {
    const aux = words
      .slice(0, to)
      .filter((word) => /^(?:is|are|was|were|am|been|be|'s|'re)$/.test(word))
      .at(-1);
    if (aux)
      return { tense: /^wa?s?e?r?/.test(aux) && /^w/.test(aux) ? 'hindsight' : 'future', cue, says: false };
    const governor = tokens[i];
    if (governor && /^(?:supposed|meant|due|scheduled)$/.test(governor.text.toLowerCase())) {
      const aux2 = tokens[i - 1]?.text.toLowerCase() ?? '';
      return {
        tense: /^(?:was|were|been)$/.test(aux2) ? 'hindsight' : 'future',
        cue: `${governor.text} ${cue}`,
        says: false,
      };
    }
    if (governor && isVerb(governor) && isPast(governor) && !PLANS.test(governor.lemma))
      return { tense: 'past', cue: `${governor.text} ${cue}`, says };
    return { tense: 'future', cue: governor ? `${governor.text} ${cue}` : cue, says: false };
  }
  const have = words.some((word) => /^(?:has|have|had|'ve|having)$/.test(word));
  const modal = words.find((word) => MODALS.has(word));
  if (modal && !(have && isPast(verb))) return { tense: 'future', cue, says: false };
  if (have || words.some((word) => /^(?:was|were|did|been)$/.test(word)) || isPast(verb)) {
    // "is scheduled", "are expected": the participle of a plan
    if (/^(?:is|are|'s|'re)$/.test(words.at(-1) ?? '') && PLANS.test(verb.lemma))
      return { tense: 'future', cue, says };
    return { tense: 'past', cue, says };
  }
  if (MODALS.has(verb.text.toLowerCase())) return { tense: 'future', cue, says };
  return { tense: 'present', cue, says };
}
