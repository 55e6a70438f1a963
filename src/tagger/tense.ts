import type { Token } from '../article/language.ts';
import { UTTERING } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import { isPast, isVerb, verbBefore } from './verb.ts';

const MODALS = new Set("will shall would may might can could should must 'll wo 'd ca need".split(' '));
const PLANS =
  /^(?:plan|expect|schedule|set|hope|intend|aim|want|prepare|agree|promise|vow|decide|slate|due|poise|ready|likely|about|urge|ask|order|allow|vote|threaten|seek|propose|pledge|call|wait|go|invite|book|bind|mean|suppose|require|head|leave|offer|refuse|need|wish|look|able|free|certain|sure|fix|pencil)$/;
// a present of these tells a timetable [the talks open Monday] [she flies home on Sunday]
const TIMETABLE =
  /^(?:open|reopen|close|start|begin|end|leave|arrive|return|meet|fly|vote|host|resume|expire|travel|sail|depart|run|head|play|convene|reconvene|conclude|appear|go|come|dock|quit|retire|speak)$/;
const PLAN_NOUNS =
  /^(?:plan|meeting|deal|bid|effort|proposal|agreement|order|chance|need|vote|motion|promise|pledge|deadline|intention|hope|decision|invitation|request|date|right|power|permission|ability|call|move|time)$/;
// verbs that have somebody do something later [told their negotiators to settle it by May]
const ORDERS = /^(?:tell|instruct|advise|warn|direct|command|demand|give|oblige|commit)$/;
const RANKS = /^(?:first|second|third|fourth|last|latest|only|youngest|oldest)$/i;
// what a camera does
const isShown = ({ text }: Token) => /^(?:shows?|captures?|captured|caught|filmed|records?)$/.test(text);
// what joins a clause without a subject to its main verb
const JOINS = /^(?:,|before|after|while|when|by|without)$/;

/** The words of a verb group before its last verb [was expected to], and where the group begins. */
function groupAt(tokens: readonly Token[], at: number): { words: string[]; start: number } {
  let start = at;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const token = tokens[i]!;
    const text = token.text.toLowerCase();
    const belongs =
      /^(?:AUX|ADV)$/.test(token.pos) ||
      /^(?:to|not|n't|have|has|had)$/.test(text) ||
      // [Mrs May flew] is no modal
      (MODALS.has(text) && (i === 0 || !/^[A-Z]/.test(token.text))) ||
      // [the schools will stay closed]
      (/^(?:stay|remain|keep)$/.test(text) && i === at - 1 && /(?:ed|en|t)$/.test(tokens[at]!.text));
    if (!belongs) break;
    start = i;
  }
  return { words: tokens.slice(start, at).map((token) => token.text.toLowerCase()), start };
}

/**
 * The tense of a verb group, and whether it tells a saying.
 * @param tokens the sentence's
 * @param at the number of the group's last verb
 */
export function tenseAt(tokens: readonly Token[], at: number): Clause {
  const verb = tokens[at]!;
  const next = tokens[at + 1];
  const { words, start } = groupAt(tokens, at);
  // [were told to move on] is no saying
  const says =
    UTTERING.has(verb.lemma) &&
    !(verb.lemma === 'tell' && words.some((word) => /^(?:was|were|been|be|is|are)$/.test(word)));
  const cue = [...words, verb.text].join(' ');
  // [the semi-finals are on Friday]
  if (
    /^(?:is|are|'re)$/i.test(verb.text) &&
    words.length === 0 &&
    next &&
    /^(?:on|set|at|due|for|scheduled)$/i.test(next.text)
  )
    return { tense: 'future', cue: `${cue} ${next.text}`, says };
  const to = words.lastIndexOf('to');
  if (to >= 0) return infinitive(tokens, start, words.slice(0, to), cue, says);
  // [will go straight to Hanoi, arriving on Sunday]: the time of the verb that it goes with
  // and so does one in a clause without a subject [held it for weeks before releasing it on Friday]
  const gerund = words.length === 0 && /ing$/.test(verb.text);
  if (gerund && JOINS.test(tokens[start - 1]?.text ?? '')) {
    const main = verbBefore(tokens, start - 1);
    if (main !== null && !/ing$/.test(tokens[main]!.text)) return tenseAt(tokens, main);
  }
  // [the pictures show him leaving at 8.50 pm on Saturday]: it was there to be filmed
  if (gerund && tokens.slice(Math.max(0, start - 4), start).some(isShown))
    return { tense: 'past', cue: `shown ${verb.text}`, says: false };
  // [will be opened and adjourned on Monday]: one group of words helps both
  if (
    words.length === 0 &&
    tokens[at - 1]?.pos === 'CCONJ' &&
    tokens[at - 2]?.pos === 'VERB' &&
    isPast(verb)
  ) {
    const shared = groupAt(tokens, at - 2).words;
    if (shared.some((word) => /^(?:be|been|being)$/.test(word))) return tenseAt(tokens, at - 2);
  }
  const have = words.some((word) => /^(?:has|have|had|'ve|having)$/.test(word));
  const modal =
    words.find((word) => MODALS.has(word)) ?? (MODALS.has(verb.text.toLowerCase()) ? verb.text : null);
  // "could" tells no time: "could be reached Wednesday", "could come Wednesday"
  if (modal && /^could$/i.test(modal)) return { tense: have ? 'past' : 'none', cue, says };
  if (modal && !(have && isPast(verb))) return { tense: 'future', cue, says: false };
  const past = words.some((word) => /^(?:was|were|did|been|had)$/.test(word));
  if (!have && !past && words.some((word) => /^(?:is|are|'re|am)$/.test(word))) {
    // "is scheduled", "are expected": the participle of a plan
    const ahead = PLANS.test(verb.lemma) || (verb.text.endsWith('ing') && TIMETABLE.test(verb.lemma));
    return { tense: ahead ? 'future' : 'present', cue, says };
  }
  if (have || past || isPast(verb)) return { tense: 'past', cue, says };
  // [let the planes fly on Monday]: the time of the verb that has it done
  const led = words.length === 0 && verb.text === verb.lemma ? ledBy(tokens, at) : null;
  if (led !== null) return tenseAt(tokens, led);
  const ahead =
    TIMETABLE.test(verb.lemma) ||
    /^(?:expect|await|plan|schedule)$/.test(verb.lemma) ||
    (PLANS.test(verb.lemma) && next?.text === 'to');
  return {
    tense: ahead && !verb.text.endsWith('ing') ? 'future' : 'present',
    cue,
    says,
  };
}

/** The verb that has what stands before a base form do it [*let* the planes fly]; null where there is none. */
function ledBy(tokens: readonly Token[], at: number): number | null {
  let back = at - 1;
  while (back > at - 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[back]?.pos ?? '')) back--;
  const verb = tokens[back];
  return verb?.pos === 'VERB' && back < at - 1 && /^(?:let|make|see|watch|hear|help)$/.test(verb.lemma)
    ? back
    : null;
}

/** The time of an infinitive is its governor's: "is to meet", "was to meet", "plans to meet", "managed to meet". */
function infinitive(
  tokens: readonly Token[],
  start: number,
  before: readonly string[],
  cue: string,
  says: boolean,
): Clause {
  const be = before.filter((word) => /^(?:is|are|was|were|am|been|be|'s|'re)$/.test(word)).at(-1);
  if (be) return { tense: be.startsWith('w') ? 'hindsight' : 'future', cue, says: false };
  // [had to be shut]
  if (before.at(-1) === 'had') return { tense: 'hindsight', cue: `had ${cue}`, says: false };
  // [drove over to see]: the verb before its particle
  const particle = /^(?:ADP|ADV)$/.test(tokens[start - 1]?.pos ?? '') && tokens[start - 2]?.pos === 'VERB';
  const governor = tokens[start - (particle ? 2 : 1)];
  if (!governor) return { tense: 'future', cue, says: false };
  const told = `${governor.text} ${cue}`;
  if (/^(?:supposed|meant|due|scheduled)$/i.test(governor.text)) {
    const was = /^(?:was|were|been)$/i.test(tokens[start - 2]?.text ?? '');
    return { tense: was ? 'hindsight' : 'future', cue: told, says: false };
  }
  // [had planned to leave on Friday, but stayed]
  if (
    /^(?:plan|hope|intend|want|expect|mean)$/.test(governor.lemma) &&
    /^had$/i.test(tokens[start - 2]?.text ?? '')
  )
    return { tense: 'hindsight', cue: told, says: false };
  if (isVerb(governor) && isPast(governor) && !PLANS.test(governor.lemma))
    return { tense: 'past', cue: told, says };
  // [the first of them to win it on Friday]: it was won
  if (!isVerb(governor) && tokens.slice(Math.max(0, start - 8), start).some(({ text }) => RANKS.test(text))) {
    const main = verbBefore(tokens, start - 1);
    if (main === null || tenseAt(tokens, main).tense === 'past')
      return { tense: 'past', cue: told, says: false };
  }
  // [were beaten with something to spare]
  if (/^(?:NOUN|PRON)$/.test(governor.pos) && !PLAN_NOUNS.test(governor.lemma)) {
    const main = verbBefore(tokens, start - 1);
    const clause = main === null ? null : tenseAt(tokens, main);
    const lemma = main === null ? '' : tokens[main]!.lemma;
    // [said that the rules to be published in May …]: it is still to be done
    if (clause?.says && /\bbe \w+$/.test(cue)) return { tense: 'future', cue: told, says: false };
    if (clause?.tense === 'past' && !PLANS.test(lemma) && !ORDERS.test(lemma)) return clause;
  }
  return { tense: 'future', cue: told, says: false };
}
