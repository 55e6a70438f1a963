import type { Sentence, Token } from '../article/language.ts';
import type { Span } from '../article/span.ts';
import { cueOf } from './cue.ts';
import { tenseAt } from './tense.ts';
import { HARD, verbAfter, verbBefore } from './verb.ts';

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

/** Tells the clause of an expression: which sentence it stands in, and where. */
export type ClauseAt = (sentence: Sentence, span: Span) => Clause;

/**
 * The clauses of an article's expressions, each read once however often it is asked for.
 * @param reading the article's reading copy
 */
export function clausesOf(reading: string): ClauseAt {
  const known = new Map<number, Clause>();
  return (sentence, span) => {
    const clause = known.get(span.start) ?? clauseOf(sentence, span, reading);
    known.set(span.start, clause);
    return clause;
  };
}

const AT = /\b(?:on|at|ended) $/i;
const BY = /\bby (?:about |around |nearly |just after )?$/i;

/**
 * The tense of the clause in which an expression stands: of the nearest verb before it, or of the next one
 * where the expression opens its clause.
 * @param sentence the sentence, with its tokens
 * @param span the expression, in offsets of the article
 * @param reading the article's reading copy
 */
function clauseOf(sentence: Sentence, span: Span, reading: string): Clause {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > span.start);
  const after = tokens.findIndex((token) => token.start >= span.end);
  const before = reading.slice(Math.max(sentence.start, span.start - 90), span.start);
  const left = verbBefore(tokens, first);
  const right = after < 0 ? null : verbAfter(tokens, after);
  const chosen = opensClause(tokens, first, left, right) ? (right ?? left) : (left ?? right);
  const verb = chosen === null ? null : tenseAt(tokens, chosen);
  const [head, tail] = [reading.slice(sentence.start, span.start), reading.slice(span.end, sentence.end)];
  const clause = verb && inSentence(verb, head, tail);
  const around = cueOf(before, reading.slice(span.end, span.end + 40), clause);
  const said = around ?? clause ?? { tense: 'none', cue: '', says: false };
  return AT.test(before) ? { ...said, at: true } : BY.test(before) ? { ...said, by: true } : said;
}

const CAUSED =
  /\b(?:must|will|shall|should|to) (?:have|get) (?:her|him|it|them|(?:the|an?|its|his|her|their)(?: \w+){1,3}) (?:\w+ed|\w+en|done|paid|built|sold|sent) [^,;]*$/;

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
  // [must have her returned by the end of May] [hopes to get the committee stage done that afternoon]
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

/**
 * Does an expression open its clause [On Friday, the court ruled] […, and on Tuesday she will fly home]?
 * @param left the verb before it
 * @param right the verb after it
 */
function opensClause(
  tokens: readonly Token[],
  from: number,
  left: number | null,
  right: number | null,
): boolean {
  let at = from - 1;
  while (at >= 0 && /^(?:ADP|DET|ADV|SCONJ)$/.test(tokens[at]!.pos)) at--;
  const before = tokens[at];
  // [was found in the Haven, the tidal stretch, at dawn on Sunday by a woman walking her dog]: no clause follows
  if (before?.text === ',' && left !== null && right !== null && isLoose(tokens, right)) return false;
  return !before || before.text === ',' || before.pos === 'CCONJ' || HARD.test(before.text);
}

/** Is a verb a participle that has no subject of its own [a woman walking her dog]? */
const isLoose = (tokens: readonly Token[], at: number) =>
  /ing$/.test(tokens[at]!.text) && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '');
