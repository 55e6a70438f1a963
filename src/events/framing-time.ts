import { SAYING, STATIVE } from '../lexicon/verbs.ts';
import { nearestNoun, next, whenClause } from './attachment.ts';
import type { Clause, Parse } from './clause.ts';
import { isHappening } from './noun.ts';
import type { Ties } from './tie.ts';
import { calledOff, outside } from './tied-clause.ts';
import type { Timing } from './timing.ts';

/** Ties a time that stands in no clause: before all verbs, or where there is none. */
export function tieOutside(timing: Timing, ties: Ties): void {
  const { parse, at, expression, link, noun } = timing;
  // [on July 5, when the islands became independent, he stood on the quay]: both were then
  const when = whenClause(parse, at);
  if (when) ties.add(when.index, null, expression, 'in');
  const near = next(parse, at);
  const clause = near && outside(parse, at, near);
  // [an attempt on Friday had been scrubbed]
  const dropped = clause && calledOff(clause, at, parse);
  if (clause && dropped !== null) {
    ties.add(clause.index, dropped, expression, link);
    return;
  }
  if (clause) {
    const own = noun !== null && isOwn(noun, clause, timing);
    ties.add(clause.index, own ? noun : null, expression, link);
    // [After talks on Tuesday they agreed]: the talks were then, too
    if (!own && noun !== null && isAfter(noun, parse)) ties.add(clause.index, noun, expression, link);
  } else {
    const any = nearestNoun(parse, at);
    if (any !== null) ties.add(null, any, expression, link);
  }
}

/** Does what a time's clause tells come after a happening [*after* three hours of *talks* on Tuesday]? */
function isAfter(noun: number, { units, words }: Parse): boolean {
  const of =
    words[units[noun - 1]?.head ?? 0]!.lower === 'of' && /^(?:time|noun)$/.test(units[noun - 2]?.kind ?? '');
  const before = units[of ? noun - 3 : noun - 1];
  return (
    isHappening(words[units[noun]!.head]!.lemma) &&
    before !== undefined &&
    /^(?:prep|sub)$/.test(before.kind) &&
    /^(?:after|following)$/.test(words[before.head]!.lower)
  );
}

/** Was it the noun that was then, not what the clause after it tells? */
function isOwn(noun: number, clause: Clause, { parse, preposition }: Timing): boolean {
  const { units, words } = parse;
  const { group, subject, index } = clause;
  const before = units[noun - 1];
  // [After briefings on Sunday she opened an office on Monday]
  if (
    before?.kind === 'prep' &&
    /^(?:after|before|following)$/.test(words[before.head]!.lower) &&
    units.some(({ kind }, i) => kind === 'time' && parse.clauseOf[i] === index)
  )
    return true;
  if (subject === noun) return false;
  // [In an interview last October, he said], but [In an interview on Friday she told Detective Ray that]
  if (group.lemma !== 'tell' && /^(?:interview|speech)$/.test(words[units[noun]!.head]!.lemma)) return true;
  // [the 10 analysts in a poll last week had predicted as much]
  return preposition === '' && (SAYING.has(group.lemma) || STATIVE.has(group.lemma));
}
