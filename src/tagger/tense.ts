import type { Sentence, Token } from '../article/language.ts';
import type { Span } from '../article/span.ts';
import { cueOf } from './cue.ts';

/** What the verb that governs an expression says of its time. */
export interface Clause {
  /** `hindsight` is a plan told in the past: "was to meet", "were supposed to finish" */
  readonly tense: 'past' | 'present' | 'future' | 'hindsight' | 'none';
  /** the words that decided, for people */
  readonly cue: string;
  /** is the verb one of saying? */
  readonly says: boolean;
  /** do words right beside the expression say so [the Dec. 31 deadline] [Tuesday's attack]? */
  readonly firm?: boolean;
  /** is it the time at which the verb's happening was [on Friday] [in the year ended Jan. 31], not one to which it reaches [extended to] [payable]? */
  readonly at?: boolean;
  /** does its happening last until the time [sang until three]? */
  readonly reaches?: boolean;
  /** is it the time by which it had happened [by ten past one she had gone]? */
  readonly by?: boolean;
}

const MODALS = new Set("will shall would may might can could should must 'll wo 'd ca need".split(' '));
const PLANS =
  /^(?:plan|expect|schedule|set|hope|intend|aim|want|prepare|agree|promise|vow|decide|slate|due|poise|ready|likely|about|urge|ask|order|allow|vote|threaten|seek|propose|pledge|call|wait|go|invite|book|bind|mean|suppose|require|head|leave|offer|refuse|need|wish|look|able|free|certain|sure|fix|pencil)$/;
// a present of these tells a timetable [the talks open Monday] [she flies home on Sunday]
const TIMETABLE =
  /^(?:open|reopen|close|start|begin|end|leave|arrive|return|meet|fly|vote|host|resume|expire|travel|sail|depart|run|head|play|convene|reconvene|conclude|appear|go|come|dock|quit|retire|speak)$/;
const SAYING =
  /^(?:say|tell|report|announce|add|state|declare|write|note|warn|confirm|claim|argue|reply|insist|explain|comment|acknowledge|concede|predict|describe|disclose|reveal|testify|recall|joke|remark|tweet|promise|vow)$/;
const PLAN_NOUNS =
  /^(?:plan|meeting|deal|bid|effort|proposal|agreement|order|chance|need|vote|motion|promise|pledge|deadline|intention|hope|decision|invitation|request|date|right|power|permission|ability|call|move|time)$/;
// verbs that have somebody do something later [told their negotiators to settle it by May]
const ORDERS = /^(?:tell|instruct|advise|warn|direct|command|demand|give|oblige|commit)$/;
const RANKS = /^(?:first|second|third|fourth|last|latest|only|youngest|oldest)$/i;
const AT = /\b(?:on|ended) $/i;
const BY = /\bby (?:about |around |nearly |just after )?$/i;
const HARD = /^(?:[;:"“”–—]|--)$/;
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
  const verb = chosen === null ? null : tenseAt(tokens, chosen);
  const [head, tail] = [reading.slice(sentence.start, span.start), reading.slice(span.end, sentence.end)];
  const clause = verb && inSentence(verb, head, tail);
  const around = cueOf(before, reading.slice(span.end, span.end + 40), clause);
  const said = around ?? clause ?? { tense: 'none', cue: '', says: false };
  return AT.test(before) ? { ...said, at: true } : BY.test(before) ? { ...said, by: true } : said;
}

// simple pasts that are nearly never anything else, whatever the part of speech they are given [she first saw it]
const PAST =
  /^(?:saw|met|went|came|took|gave|began|became|knew|flew|wrote|spoke|held|sent|won|sold|bought|drove|rode|swam|sang|paid|told|said)$/;
const CAUSED =
  /\b(?:must|will|shall|should|to) have (?:her|him|it|them|(?:the|an?|its|his|their) \w+) \w+(?:ed|en) [^,;]*$/;

// a single verb with its "s" that is no state [lands] [holds]
const EVENT =
  /^(?!(?:is|has|was|does|says|knows|thinks|wants|needs|remains|lives|works|seems|means|makes|shows|feels|looks|depends|contains|includes|features|marks|follows|recalls|stands)$)[a-z]+s$/i;
const DAY_AT = /\b(?:on|at) $/i;
const PROSE = /[.!?]["')]*\s*$/;

/** What the rest of the sentence adds to the tense of a clause. */
function inSentence(clause: Clause, before: string, after: string): Clause {
  // [the crew will show their pictures, and on Tuesday the plaster comes off]
  if (clause.tense === 'present' && /\b(?:will|'ll) [^;:.]*, (?:and|but|then) (?:on |in )?$/.test(before))
    return { ...clause, tense: 'future' };
  // [the committee takes up the bill at 8 a.m. on Tuesday.], but not in a headline
  if (
    clause.tense === 'present' &&
    !clause.says &&
    EVENT.test(clause.cue) &&
    DAY_AT.test(before) &&
    PROSE.test(after)
  )
    return { ...clause, tense: 'future' };
  // [must have her returned by the end of May]
  if (clause.tense === 'past' && CAUSED.test(before)) return { ...clause, tense: 'future' };
  // [the schools, which were to open on Wednesday, will start a week later]
  // [exams that were to start on Monday have been put back]
  if (
    clause.tense === 'hindsight' &&
    (/^,[^;:.]*\b(?:will|won't|is now|are now) /.test(after) ||
      /^ (?:have|has) (?:now )?been \w+/.test(after))
  )
    return { ...clause, tense: 'future' };
  return clause;
}

const isVerb = ({ pos, text }: Token, next?: Token) =>
  pos === 'VERB' ||
  pos === 'AUX' ||
  ((pos === 'NOUN' || pos === 'ADJ') &&
    // what ends like a past and has an object is one, too [the crew smothered the fire]
    (PAST.test(text) || (/^[a-z]{3,}ed$/.test(text) && /^(?:DET|PRON)$/.test(next?.pos ?? ''))));

/** Does an expression open its clause [On Friday, the court ruled] […, and on Tuesday she will fly home]? */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && /^(?:ADP|DET|ADV|SCONJ)$/.test(tokens[at]!.pos)) at--;
  const before = tokens[at];
  return !before || before.text === ',' || before.pos === 'CCONJ' || HARD.test(before.text);
}

/** The comma that opens the relative clause which a comma closes; null where it closes none. */
function relativeBefore(tokens: readonly Token[], close: number): number | null {
  for (let i = close - 1; i > close - 12 && i > 0; i--)
    if (tokens[i]!.text === ',') return /^(?:who|which|where|whose)$/.test(tokens[i + 1]!.text) ? i : null;
  return null;
}

function verbBefore(tokens: readonly Token[], from: number): number | null {
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
    if (isVerb(token, tokens[i + 1]) && !isNoun(tokens, i) && !insertedAt(tokens, i, from)) return i;
  }
  return null;
}

/** Is a word that is taken for a verb a noun [on bail] [blocked the Salang pass] [came to blows]? */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || token.pos !== 'VERB') return false;
  // [Miss Washington died]
  if (/^[A-Z]/.test(token.text) && tokens[at + 1]?.pos === 'PROPN') return true;
  if (before.text === 'to') return token.text !== token.lemma && token.text.endsWith('s');
  if (token.text !== token.lemma) return false;
  // after a name in the singular a verb of the present has its "s"
  const named = before.pos === 'PROPN' && !before.text.endsWith('s') && tokens[at - 2]?.pos === 'DET';
  return named || before.pos === 'DET' || /^(?:on|in|at|for|under|of)$/.test(before.text);
}

/** Does a verb stand in an insertion that has closed before an expression [a meeting, first promised in 2011, in March]? */
function insertedAt(tokens: readonly Token[], at: number, from: number): boolean {
  let open = at - 1;
  while (tokens[open]?.pos === 'ADV') open--;
  if (tokens[open]?.text !== ',' || !/(?:ed|en)$/.test(tokens[at]!.text)) return false;
  let close = from - 1;
  while (close > at && /^(?:ADP|DET|ADJ|ADV)$/.test(tokens[close]!.pos)) close--;
  return (
    tokens[close]?.text === ',' &&
    close > at + 1 &&
    tokens.slice(Math.max(0, open - 20), open).some((token) => isVerb(token)) &&
    !tokens.slice(at + 1, close).some((token) => isVerb(token) || token.text === ',')
  );
}

function verbAfter(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length && i < from + 25; i++) {
    const token = tokens[i]!;
    if (HARD.test(token.text) && i > from) return null;
    // a saying put between commas does not govern [on Tuesday, her office said, she will fly]
    if (isVerb(token) && SAYING.test(token.lemma) && tokens[i + 1]?.text === ',') continue;
    if (isVerb(token, tokens[i + 1]) && !isNoun(tokens, i)) {
      // the last of the verb group: "will have met"
      let at = i;
      for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
        const next = tokens[j]!;
        if (isVerb(next)) at = j;
        // [By Friday they had agreed to leave] tells when they agreed
        else if (next.text === 'to' && tokens[at]!.pos === 'VERB') break;
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
    PAST.test(text) ||
    /^(?:set|put|cut|hit|shut|quit|split|spread|cost|beat)$/.test(text)
  );
};

/** The words of a verb group before its last verb [was expected to], and where the group begins. */
function groupAt(tokens: readonly Token[], at: number): { words: string[]; start: number } {
  let start = at;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const token = tokens[i]!;
    const text = token.text.toLowerCase();
    const belongs =
      /^(?:AUX|ADV)$/.test(token.pos) || /^(?:to|not|n't|have|has|had)$/.test(text) || MODALS.has(text);
    if (!belongs) break;
    start = i;
  }
  return { words: tokens.slice(start, at).map((token) => token.text.toLowerCase()), start };
}

function tenseAt(tokens: readonly Token[], at: number): Clause {
  const verb = tokens[at]!;
  const next = tokens[at + 1];
  const { words, start } = groupAt(tokens, at);
  const says = SAYING.test(verb.lemma);
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
  const joins = /^(?:,|before|after|while|when|by|without)$/;
  if (/ing$/.test(verb.text) && words.length === 0 && joins.test(tokens[start - 1]?.text ?? '')) {
    const main = verbBefore(tokens, start - 1);
    if (main !== null && !/ing$/.test(tokens[main]!.text)) return tenseAt(tokens, main);
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
  if (governor.pos === 'NOUN' && !PLAN_NOUNS.test(governor.lemma)) {
    const main = verbBefore(tokens, start - 1);
    const clause = main === null ? null : tenseAt(tokens, main);
    const lemma = main === null ? '' : tokens[main]!.lemma;
    // [said that the rules to be published in May …]: it is still to be done
    if (clause?.says && /\bbe \w+$/.test(cue)) return { tense: 'future', cue: told, says: false };
    if (clause?.tense === 'past' && !PLANS.test(lemma) && !ORDERS.test(lemma)) return clause;
  }
  return { tense: 'future', cue: told, says: false };
}
