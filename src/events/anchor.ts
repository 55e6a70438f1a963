import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import { SAYING } from '../lexicon/verbs.ts';
import type { Parse } from './clause.ts';
import { tieInside } from './clause-time.ts';
import { tieOutside } from './framing-time.ts';
import { isHappening } from './noun.ts';
import { broughtByPeriod, isMeasuredBy, madeOf } from './other-time.ts';
import { isSuperlative } from './rarity.ts';
import { Ties, type Anchor } from './tie.ts';
import { beforeInsertion, broughtBy, cleftClause, isAheadOf } from './tied-clause.ts';
import type { Unit } from './unit.ts';
import type { Word } from './words.ts';

/** What says of a length that it is no stretch of the happening [eight weeks early] [a day away]. */
const MEASURE = /^(?:left|remaining|early|late|old|long|away|apart|ahead|more|overdue|short|behind|off)$/;
const SEASON = /^(?:holiday|season|break|vacation|recess|period|weekend)$/;

/**
 * Ties each time expression of a sentence to what happens then: the verb of its own clause or the event noun
 * that it stands beside [talks on Friday] [the Dec. 31 deadline], not merely the nearest word.
 * @param now the day of writing, which tells a plan from what is past; null where it is unknown
 */
export function anchorsOf(parse: Parse, expressions: readonly TimeExpression[], now: Day | null): Anchor[] {
  const ties = new Ties(parse, expressions);
  parse.units.forEach(({ kind }, at) => {
    if (kind === 'noun') tieOfNoun(at, parse, ties);
    else if (kind === 'time') tieOfTime(at, parse, expressions, now, ties);
  });
  return ties.all();
}

/** Ties the times inside of a noun phrase to what it names [the *Dec. 31* deadline]. */
function tieOfNoun(at: number, parse: Parse, ties: Ties): void {
  const { units, words } = parse;
  const unit = units[at]!;
  // [compared with a year-earlier profit]
  if (isMeasuredBy(parse, at)) return;
  const inside = timesIn(words, unit);
  // [will walk out over the Christmas holidays]: a time, too
  const whole = units[at - 1]?.kind === 'prep' && SEASON.test(words[unit.head]!.lemma);
  const clause = parse.clauseOf[at] ?? null;
  for (const expression of inside)
    if (whole && clause !== null) ties.add(clause, null, expression, words[units[at - 1]!.head]!.lower);
    else if (isHappening(words[unit.head]!.lemma)) ties.add(clause, at, expression, '');
  // [on Friday, his 72nd birthday]
  if (
    units[at - 1]?.kind === 'comma' &&
    units[at - 2]?.kind === 'time' &&
    isHappening(words[unit.head]!.lemma) &&
    /^(?:comma|stop)$/.test(units[at + 1]?.kind ?? 'stop') &&
    parse.clauses.every((clause) => clause.subject !== at)
  )
    ties.add(null, at, words[units[at - 2]!.from]!.time!, '');
}

/** Ties a time that is a chunk of its own. */
function tieOfTime(
  at: number,
  parse: Parse,
  expressions: readonly TimeExpression[],
  now: Day | null,
  ties: Ties,
): void {
  const { units, words } = parse;
  const unit = units[at]!;
  const expression = words[unit.from]!.time!;
  if (
    expressions[expression]!.type === 'DURATION' &&
    units[at + 1] &&
    MEASURE.test(words[units[at + 1]!.from]!.lower)
  )
    return;
  // [the first rain since July 9]: how rare it is, not when
  if (isSuperlative(parse, at) || isMeasuredBy(parse, at)) return;
  // [for the year ended Sept. 30, it earned]: what the year brought
  const brought = broughtByPeriod(parse, at);
  if (brought !== null) {
    ties.add(brought, null, expression, 'in');
    return;
  }
  const preposition =
    units[at - 1]?.kind === 'prep' || units[at - 1]?.kind === 'sub' ? words[units[at - 1]!.head]!.lower : '';
  const offset =
    expressions[expression]!.type === 'DURATION' &&
    // [for a fortnight after the ward closed they hunted]: how long, not when
    preposition !== 'for' &&
    /^(?:after|before|into|from)$/.test(words[units[at + 1]?.from ?? 0]!.lower) &&
    units[at + 1] !== undefined;
  const link = offset
    ? 'offset'
    : words[units[at - 2]?.head ?? 0]!.lower === 'not' && preposition === 'until'
      ? 'on'
      : units[at - 1]?.kind === 'and' && units[at - 2]?.kind === 'time'
        ? 'and'
        : preposition;
  if (offset) {
    const later = parse.clauses.find(
      (clause) => clause.verb > at && clause.kind !== 'main' && clause.from <= at + 4,
    );
    const main = parse.clauses.findLast(
      ({ verb, kind, index }) => verb < at && (kind === 'main' || ties.isDated(index)),
    );
    const base =
      main && ties.ofClause(main.index).find((one) => expressions[one.expression]!.type !== 'DURATION');
    if (later && base) {
      ties.add(later.index, null, base.expression, '', {
        expression,
        sign: words[units[at + 1]!.from]!.lower === 'after' ? -1 : 1,
      });
      return;
    }
  }
  // [has set Nov. 10 as the deadline for bids]
  const made = madeOf(parse, at);
  if (made !== null && isHappening(words[units[made]!.head]!.lemma)) {
    ties.add(parse.clauseOf[at] ?? null, made, expression, link);
    return;
  }
  const cleft = cleftClause(parse, at);
  if (cleft) {
    ties.add(cleft.index, null, expression, link);
    return;
  }
  // [Halloween brought the only debate]
  const only = broughtBy(parse, at);
  if (only) {
    ties.add(only.clause, only.noun, expression, link);
    return;
  }
  const left = preposition === '' ? at - 1 : at - 2;
  const near = units[left]?.kind === 'noun' && isHappening(words[units[left]!.head]!.lemma) ? left : null;
  // [tours a mill before a dinner at the embassy at 7]
  const far =
    near === null && units[left - 1]?.kind === 'prep' && units[left - 2]?.kind === 'noun' ? left - 2 : null;
  // [After consultations with envoys on Tuesday he was driven on]
  const after = far !== null && /^(?:after|following)$/.test(words[units[far - 1]?.head ?? 0]!.lower);
  const hung =
    far !== null && isHappening(words[units[far]!.head]!.lemma) && (after || isAheadOf(parse, far))
      ? far
      : null;
  const noun = near ?? hung;
  // [told the inquiry on Wednesday that]
  const said = parse.clauses.findLast(({ verb }) => verb < at);
  const following = units[at + 1];
  if (
    said &&
    following &&
    SAYING.has(said.group.lemma) &&
    isThat(words[following.from]!.lower) &&
    units.slice(said.verb + 1, at).every(({ kind }) => /^(?:noun|prep|adverb)$/.test(kind))
  ) {
    ties.add(said.index, null, expression, link);
    return;
  }
  // [was built between 2021 and 2024 to carry]: both are of one verb
  const twin = link === 'and' ? ties.ofTime(words[units[at - 2]!.from]!.time!) : undefined;
  const range = twin && /^(?:between|from)$/.test(twin.ties.at(-1)!.prep);
  const listed = link === 'and' && /^(?:comma|stop|prep)$/.test(units[at + 1]?.kind ?? 'stop');
  if (twin && (range || listed)) {
    // [won the cup in 1998 and 2003]: twice
    const apart = !isNext(expressions[twin.ties.at(-1)!.expression]!, expressions[expression]!);
    if (!range && apart) {
      ties.again(twin, expression);
      return;
    }
    twin.ties.push({ expression, prep: link });
    return;
  }
  // [won the cup in *1998*, *2003* and 2007]
  const before = words[units[at - 2]?.from ?? 0]!.time;
  const item = listedAfter(parse, at) && before !== null ? ties.ofTime(before) : undefined;
  if (item && isListedTwice(expressions[before!]!, expressions[expression]!)) {
    ties.again(item, expression);
    return;
  }
  const timing = { parse, expressions, now, at, expression, preposition, link, left, noun };
  const own = beforeInsertion(parse, at, preposition);
  if (own === null) tieOutside(timing, ties);
  else tieInside(timing, own, ties);
}

/** Does a time stand in a list after another one, which "and" ends [in 1998, *2003* and 2007]? */
function listedAfter({ units }: Parse, at: number): boolean {
  if (units[at - 1]?.kind !== 'comma' || units[at - 2]?.kind !== 'time') return false;
  let end = at + 1;
  while (units[end]?.kind === 'comma' && units[end + 1]?.kind === 'time') end += 2;
  return units[end]?.kind === 'and' && units[end + 1]?.kind === 'time';
}

/** Are two times of one kind, so that a list tells of two happenings [1998, 2003]? */
function isListedTwice(first: TimeExpression, second: TimeExpression): boolean {
  const [a, b] = [bounds(first.value), bounds(second.value)];
  return a !== null && b !== null && a.granularity === b.granularity && !isNext(first, second);
}

/** Does a time begin when another ends [on Tuesday and Wednesday]? */
function isNext(first: TimeExpression, second: TimeExpression): boolean {
  const [before, after] = [bounds(first.value), bounds(second.value)];
  return before !== null && after !== null && after.from - before.to <= 1;
}

const isThat = (word: string) => /^(?:that|how|why|whether)$/.test(word);

/** The time expressions inside of a chunk [the *Dec. 31* deadline]. */
function timesIn(words: readonly Word[], { from, to }: Unit): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) if (words[at]!.time !== null) found.add(words[at]!.time!);
  return found;
}
