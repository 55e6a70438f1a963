import { nearestNoun, next } from './attachment.ts';
import type { Ties } from './tie.ts';
import { calledOff, outside } from './tied-clause.ts';
import type { Timing } from './timing.ts';
import { SAYING, STATIVE } from './verb.ts';

/** Ties a time that stands in no clause: before all verbs, or where there is none. */
export function tieOutside({ parse, at, expression, preposition, link, noun }: Timing, ties: Ties): void {
  const { units, words } = parse;
  const near = next(parse, at);
  const clause = near && outside(parse, at, near);
  // [an attempt on Friday had been scrubbed]
  const dropped = clause && calledOff(clause, at, parse);
  if (clause && dropped !== null) {
    ties.add(clause.index, dropped, expression, link);
    return;
  }
  // [After briefings on Sunday she opened an office on Monday]
  const before = noun === null ? undefined : units[noun - 1];
  if (
    clause &&
    noun !== null &&
    before?.kind === 'prep' &&
    /^(?:after|before|following)$/.test(words[before.head]!.lower) &&
    units.some(({ kind }, i) => kind === 'time' && parse.clauseOf[i] === clause.index)
  ) {
    ties.add(clause.index, noun, expression, link);
    return;
  }
  // [In an interview last October, he said]
  if (
    clause &&
    noun !== null &&
    clause.subject !== noun &&
    // [In an interview on Friday she told Detective Ray that]
    clause.group.lemma !== 'tell' &&
    /^(?:interview|speech)$/.test(words[units[noun]!.head]!.lemma)
  ) {
    ties.add(clause.index, noun, expression, link);
    return;
  }
  // [the 10 analysts in a poll last week had predicted as much]: the poll was then
  if (
    clause &&
    noun !== null &&
    clause.subject !== noun &&
    preposition === '' &&
    (SAYING.has(clause.group.lemma) || STATIVE.has(clause.group.lemma))
  ) {
    ties.add(clause.index, noun, expression, link);
    return;
  }
  if (clause) ties.add(clause.index, null, expression, link);
  else {
    const any = nearestNoun(parse, at);
    if (any !== null) ties.add(null, any, expression, link);
  }
}
