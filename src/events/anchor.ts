import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Clause, Parse } from './clause.ts';
import { isCausative } from './light.ts';
import { isHappening } from './noun.ts';
import { ENDING, LASTING } from './reckoning.ts';
import type { Unit } from './unit.ts';
import { CANCELLING, INTRANSITIVE, LIGHT, SAYING, STATIVE } from './verb.ts';
import type { Word } from './words.ts';

import { goesWithNoun, governor, inserted, nearestNoun, next, opensNext, whenClause } from './attachment.ts';

/** A time expression with the word that ties it to its head [by] [since]. */
export interface Tie {
  readonly expression: number;
  readonly prep: string;
  /** a length by which the happening is before or after the expression [in 1987, *two years after* coming] */
  readonly shift?: { readonly expression: number; readonly sign: 1 | -1 };
}

/** What happens: a verb with its clause, or a noun; with the times that belong to it. */
export interface Anchor {
  readonly clause: number | null;
  /** the unit of the noun that names the happening, where it is one */
  readonly noun: number | null;
  readonly ties: Tie[];
}

/** What says of a length that it is no stretch of the happening [eight weeks early] [a day away]. */
const MEASURE = /^(?:left|remaining|early|late|old|long|away|apart|ahead|more|overdue|short|behind|off)$/;
const SEASON = /^(?:holiday|season|break|vacation|recess|period|weekend)$/;
const PUT_OFF = /^(?:postpone|adjourn|delay|defer|reschedule|move|put|push)$/;
const FIXING =
  /^(?:fix|set|schedule|announce|plan|book|expect|slate|due|pencil|time|tip|earmark|reserve|hold|call|arrange|propose|organise|organize)$/;

const PROMISING = /^(?:promise|offer|guarantee|pledge|lay)$/;

/** The anchor that a time has been tied to. */
const anchorOf = (anchors: ReadonlyMap<string, Anchor>, time: number) =>
  [...anchors.values()].find(({ ties }) => ties.some(({ expression }) => expression === time));

/** Is what a clause with "when" tells the cause of what its main clause tells [was killed *when* a tree fell]? */
const isWhole = ({ kind, group, verb }: Clause, when: Clause): boolean =>
  kind === 'main' &&
  when.opener === 'when' &&
  when.verb > verb &&
  group.tense === 'past' &&
  when.group.tense === 'past' &&
  !group.progressive &&
  !group.negated &&
  group.plan === null &&
  !STATIVE.has(group.lemma) &&
  !SAYING.has(group.lemma) &&
  (group.passive || INTRANSITIVE.has(group.lemma));

const RARE =
  /^(?:first|worst|best|biggest|largest|highest|lowest|smallest|longest|deadliest|strongest|sharpest|steepest|heaviest|hottest|coldest|wettest|driest|fastest|only)$/;

/** Does a time after "since" tell how rare something is [the worst flood since 1953]? */
function isSuperlative({ units, words }: Parse, at: number): boolean {
  if (units[at - 1]?.kind !== 'prep' && units[at - 1]?.kind !== 'sub') return false;
  if (words[units[at - 1]!.head]!.lower !== 'since') return false;
  for (let i = at - 2; i >= 0 && i > at - 7 && /^(?:noun|prep|adverb)$/.test(units[i]!.kind); i--)
    if (
      units[i]!.kind === 'noun' &&
      words.slice(units[i]!.from, units[i]!.to).some(({ lower }) => RARE.test(lower))
    )
      return true;
  return false;
}

/** Is a time that of what something is compared with [*compared with* a loss a year earlier] [*from* $93 million a year earlier]? */
function isMeasuredBy({ units, words }: Parse, at: number): boolean {
  for (let i = at; i >= 0 && i > at - 12; i--) {
    const { kind, from, head } = units[i]!;
    const word = words[head]!.lower;
    if (kind === 'verb') return false;
    if (kind === 'stop' || kind === 'who' || kind === 'sub') return word === 'than' && i < at;
    if (kind !== 'prep' || i === at) continue;
    if (/^(?:versus|vs|compared)$/.test(word)) return true;
    // [from 12 a year earlier]
    if (/^(?:from|against)$/.test(word) && i + 1 < at)
      return words.slice(from + 1, units[i + 1]!.to).some(({ pos, time }) => pos === 'NUM' && time === null);
  }
  return false;
}

/** Does a day only say when a year or a quarter ends [for the year *ended Sept. 30*]? */
function endsPeriod({ units, words, clauses, clauseOf }: Parse, at: number): boolean {
  const clause = clauses[clauseOf[at] ?? -1];
  const before = clause && units[clause.verb - 1];
  return (
    clause !== undefined &&
    before !== undefined &&
    /^(?:ended|ending)$/.test(words[units[clause.verb]!.from]!.lower) &&
    words
      .slice(before.from, before.to)
      .some(({ lower }) => /^(?:year|quarter|months?|half|period|weeks?|season)$/.test(lower))
  );
}

/** What a day is made to be [has set Nov. 10 *as the deadline*]. */
function setAs(
  { units, words, clauses, clauseOf }: Parse,
  at: number,
): { clause: number; noun: number } | null {
  const clause = clauseOf[at] ?? null;
  if (clause === null || clauses[clause]!.verb !== at - 1) return null;
  const [as, noun] = [units[at + 1], units[at + 2]];
  return as !== undefined &&
    words[as.from]!.lower === 'as' &&
    noun?.kind === 'noun' &&
    isHappening(words[noun.head]!.lemma)
    ? { clause, noun: at + 2 }
    : null;
}

/** Does a time begin when another ends [on Tuesday and Wednesday]? */
function isNext(first: TimeExpression, second: TimeExpression): boolean {
  const [before, after] = [bounds(first.value), bounds(second.value)];
  return before !== null && after !== null && after.from - before.to <= 1;
}

/** What a clause calls off, where a time belongs to that [*a game* in Hull *on Sunday* has been scrapped]. */
function calledOff({ subject, group }: Clause, at: number, { units, words }: Parse): number | null {
  return subject !== null &&
    group.passive &&
    CANCELLING.has(group.lemma) &&
    isHappening(words[units[subject]!.head]!.lemma) &&
    units.slice(subject + 1, at).every(({ kind }) => /^(?:prep|noun|comma)$/.test(kind))
    ? subject
    : null;
}

/** Does a noun tell what something else comes before or after [in advance of *a meeting*] [before *a vote*]? */
function isAheadOf({ units, words }: Parse, noun: number): boolean {
  const [prep, other] = [units[noun - 1], units[noun - 2]];
  if (prep?.kind !== 'prep') return false;
  const word = words[prep.head]!.lower;
  const ahead = word === 'of' && other !== undefined && words[other.head]!.lower === 'ahead';
  return ahead || /^(?:advance|before|preparation|time|anticipation)$/.test(word);
}

/** The clause that "it was" puts a time before [It was September *when a stranger rang*]. */
function cleftClause({ units, words, clauses, clauseOf }: Parse, at: number): Clause | null {
  const own = clauseOf[at];
  const clause = own == null ? undefined : clauses[own];
  if (!clause || clause.group.lemma !== 'be' || clause.subject === null) return null;
  if (words[units[clause.subject]!.head]!.lower !== 'it') return null;
  return (
    clauses.find(
      ({ verb, opener, from }) =>
        verb > at && from <= at + 2 && opener !== null && /^(?:when|that|before)$/.test(opener),
    ) ?? null
  );
}

/** The object of a verb that only says that a time had it [Halloween *brought the only debate*]. */
function broughtBy({ units, words, clauses }: Parse, at: number): { clause: number; noun: number } | null {
  const clause = clauses.find(
    ({ verb, group }) => verb === at + 1 && /^(?:bring|see|mark|witness)$/.test(group.lemma),
  );
  if (!clause || clause.subject !== null || units[at - 1]?.kind === 'prep' || clause.group.passive)
    return null;
  const noun = clause.verb + 1;
  return units[noun]?.kind === 'noun' && isHappening(words[units[noun].head]!.lemma)
    ? { clause: clause.index, noun }
    : null;
}

/** The clause that a time belongs to; one after an insertion belongs to what was told before it [fell, police said, *on Friday*]. */
function beforeInsertion(
  { units, words, clauses, clauseOf }: Parse,
  at: number,
  preposition: string,
): number | null {
  const own = clauseOf[at] ?? null;
  const clause = own === null ? undefined : clauses[own];
  if (!clause || clause.subject === null || preposition === '') return own;
  const said = SAYING.has(clause.group.lemma) || clause.group.lemma === 'swear';
  const inserted = units[clause.verb + 1]?.kind === 'comma' && units[clause.subject - 1]?.kind === 'comma';
  if (!said || !inserted || at !== clause.verb + 3 || words[units[clause.subject]!.head]!.pos === 'VERB')
    return own;
  return clauses.findLast(({ verb }) => verb < clause.subject!)?.index ?? own;
}

const isThat = (word: string) => /^(?:that|how|why|whether)$/.test(word);

/** The clause of a time after a quotation: not the one inside it [heard a noise, "like boards dropping," at 10]. */
function outside({ units, words, clauses }: Parse, at: number, clause: Clause): Clause {
  const marks: number[] = [];
  for (let i = 0; i < at; i++)
    if (units[i]!.kind === 'stop' && words[units[i]!.from]!.text === '"') marks.push(i);
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [open, close] = [marks[i]!, marks[i + 1]!];
    if (clause.verb > open && clause.verb < close && close < at)
      return clauses.findLast((one) => one.verb < open && one.kind === 'main') ?? clause;
  }
  return clause;
}

/** The time expressions inside of a chunk [the *Dec. 31* deadline]. */
function timesIn(words: readonly Word[], { from, to }: Unit): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) if (words[at]!.time !== null) found.add(words[at]!.time!);
  return found;
}

/**
 * Ties each time expression of a sentence to what happens then: the verb of its own clause or the event noun
 * that it stands beside [talks on Friday] [the Dec. 31 deadline], not merely the nearest word.
 * @param now the day of writing, which tells a plan from what is past; null where it is unknown
 */
export function anchorsOf(parse: Parse, expressions: readonly TimeExpression[], now: Day | null): Anchor[] {
  const { units, words } = parse;
  const anchors = new Map<string, Anchor>();
  const tie = (
    clause: number | null,
    noun: number | null,
    expression: number,
    prep: string,
    shift?: Tie['shift'],
  ) => {
    const key = noun === null ? `c${String(clause)}` : `n${String(noun)}`;
    const anchor = anchors.get(key) ?? { clause, noun, ties: [] };
    anchors.set(key, anchor);
    anchor.ties.push({ expression, prep, ...(shift && { shift }) });
  };
  units.forEach((unit, at) => {
    if (unit.kind === 'noun') {
      const inside = isMeasuredBy(parse, at) ? new Set<number>() : timesIn(words, unit);
      // [will walk out over the Christmas holidays]: a time, too
      const whole = units[at - 1]?.kind === 'prep' && SEASON.test(words[unit.head]!.lemma);
      const clause = parse.clauseOf[at] ?? null;
      for (const expression of inside)
        if (whole && clause !== null) tie(clause, null, expression, words[units[at - 1]!.head]!.lower);
        else if (isHappening(words[unit.head]!.lemma)) tie(clause, at, expression, '');
      // [on Friday, his 72nd birthday]
      if (
        units[at - 1]?.kind === 'comma' &&
        units[at - 2]?.kind === 'time' &&
        isHappening(words[unit.head]!.lemma) &&
        /^(?:comma|stop)$/.test(units[at + 1]?.kind ?? 'stop') &&
        parse.clauses.every((clause) => clause.subject !== at)
      )
        tie(null, at, words[units[at - 2]!.from]!.time!, '');
      return;
    }
    if (unit.kind !== 'time') return;
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
    if (endsPeriod(parse, at)) {
      const period = parse.clauses[parse.clauseOf[at]!]!;
      const told = parse.clauses.find(({ verb }) => verb > at) ?? parse.clauses[period.parent ?? -1];
      if (told) tie(told.index, null, expression, 'in');
      return;
    }
    const preposition =
      units[at - 1]?.kind === 'prep' || units[at - 1]?.kind === 'sub'
        ? words[units[at - 1]!.head]!.lower
        : '';
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
      const main = parse.clauses.findLast((clause) => clause.verb < at && clause.kind === 'main');
      const base =
        main &&
        anchors
          .get(`c${String(main.index)}`)
          ?.ties.find((one) => expressions[one.expression]!.type !== 'DURATION');
      if (later && base) {
        tie(later.index, null, base.expression, '', {
          expression,
          sign: words[units[at + 1]!.from]!.lower === 'after' ? -1 : 1,
        });
        return;
      }
    }
    // [has set Nov. 10 as the deadline for bids]
    const named = setAs(parse, at);
    if (named) {
      tie(named.clause, named.noun, expression, link);
      return;
    }
    const cleft = cleftClause(parse, at);
    if (cleft) {
      tie(cleft.index, null, expression, link);
      return;
    }
    // [Halloween brought the only debate]
    const brought = broughtBy(parse, at);
    if (brought) {
      tie(brought.clause, brought.noun, expression, link);
      return;
    }
    const left = preposition === '' ? at - 1 : at - 2;
    const near = units[left]?.kind === 'noun' && isHappening(words[units[left]!.head]!.lemma) ? left : null;
    // [tours a mill before a dinner at the embassy at 7]
    const far =
      near === null && units[left - 1]?.kind === 'prep' && units[left - 2]?.kind === 'noun' ? left - 2 : null;
    const hung =
      far !== null && isHappening(words[units[far]!.head]!.lemma) && isAheadOf(parse, far) ? far : null;
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
      tie(said.index, null, expression, link);
      return;
    }
    // [was built between 2021 and 2024 to carry]: both are of one verb
    const twin = link === 'and' ? anchorOf(anchors, words[units[at - 2]!.from]!.time!) : undefined;
    const range = twin && /^(?:between|from)$/.test(twin.ties.at(-1)!.prep);
    const listed = link === 'and' && /^(?:comma|stop|prep)$/.test(units[at + 1]?.kind ?? 'stop');
    if (twin && (range || listed)) {
      // [won the cup in 1998 and 2003]: twice, of which the first is told
      const apart = !isNext(expressions[twin.ties.at(-1)!.expression]!, expressions[expression]!);
      if (!range && apart) return;
      twin.ties.push({ expression, prep: link });
      return;
    }
    const own = beforeInsertion(parse, at, preposition);
    if (own === null) {
      const near = next(parse, at);
      const clause = near && outside(parse, at, near);
      // [an attempt on Friday had been scrubbed]
      const dropped = clause && calledOff(clause, at, parse);
      if (clause && dropped !== null) {
        tie(clause.index, dropped, expression, link);
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
        tie(clause.index, noun, expression, link);
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
        tie(clause.index, noun, expression, link);
        return;
      }
      if (clause) tie(clause.index, null, expression, link);
      else {
        const any = nearestNoun(parse, at);
        if (any !== null) tie(null, any, expression, link);
      }
      return;
    }
    const clause = outside(parse, at, parse.clauses[own]!);
    if (at < clause.verb) {
      tie(own, null, expression, link);
      return;
    }
    // [families have until Friday to register] [giving it until Friday to comply] [it took until ten to free it]
    if (/^(?:have|give|allow|grant|take)$/.test(clause.group.lemma) && /^(?:until|till)$/.test(link)) {
      const task = parse.clauses.find(
        (one) => one.kind === 'infinitive' && one.verb > at && one.parent === own,
      );
      if (task) {
        tie(task.index, null, expression, clause.group.lemma === 'take' ? 'on' : 'have until');
        return;
      }
    }
    // [the dispute dates from last July]: it goes on from then
    const { subject } = clause;
    if (
      clause.group.lemma === 'date' &&
      /^(?:from|to)$/.test(link) &&
      subject !== null &&
      isHappening(words[units[subject]!.head]!.lemma)
    )
      tie(own, subject, expression, 'since');
    // [had been due to have a knee replaced on 10 April]: the verb is "have"
    const causing =
      clause.kind === 'participle' && clause.parent !== null ? parse.clauses[clause.parent]! : null;
    if (causing && isCausative(causing, parse)) {
      tie(causing.index, null, expression, link);
      return;
    }
    // [goes back to 2009, when an anchor gave way] [swam until November, when she fell ill]
    const when = whenClause(parse, at);
    if (when) {
      tie(when.index, null, expression, 'in');
      if (
        /^(?:since|until|till)$/.test(link) ||
        STATIVE.has(clause.group.lemma) ||
        /^(?:go|date)$/.test(clause.group.lemma)
      )
        return;
    }
    // [will finish on the pier, where the road runs out, at noon]
    if (
      (clause.kind === 'relative' || clause.kind === 'participle') &&
      clause.parent !== null &&
      units[clause.from - (units[clause.from - 1]?.kind === 'adverb' ? 2 : 1)]?.kind === 'comma' &&
      units[at - (preposition === '' ? 1 : 2)]?.kind === 'comma' &&
      !(/^(?:from|since|until|till)$/.test(link) && anchors.has(`c${String(own)}`))
    ) {
      const main = parse.clauses.findLast((one) => one.kind === 'main' && one.verb < clause.verb);
      if (main) {
        tie(main.index, null, expression, link);
        return;
      }
    }
    // [rejected the plan in a vote held last year]
    const stage =
      clause.kind === 'participle' && /^(?:hold|stage|conduct)$/.test(clause.group.lemma) ? subject : null;
    const at0 = stage === null ? null : parse.clauses[parse.clauseOf[stage] ?? -1];
    if (
      at0?.group.tense === 'past' &&
      at0.kind === 'main' &&
      stage! > at0.verb &&
      /^(?:in|at|during)$/.test(words[units[stage! - 1]!.head]!.lower) &&
      !anchors.has(`c${String(at0.index)}`) &&
      !STATIVE.has(at0.group.lemma)
    ) {
      tie(at0.index, null, expression, link);
      return;
    }
    // [the hearing has been postponed until next month]: then it will be
    if (PUT_OFF.test(clause.group.lemma) && /^(?:until|till|to|for)$/.test(link)) {
      tie(own, null, expression, 'anew');
      return;
    }
    // a time at the head of the next clause […, and that night he met] [; three days later the government will]
    const waiting = inserted(parse, at, clause);
    if (waiting) {
      tie(waiting.index, null, expression, link);
      return;
    }
    const opened = opensNext(parse, at);
    if (opened) {
      tie(opened.index, null, expression, link);
      return;
    }
    // [a visit announced for Friday] [a call, fixed for 4 December,]
    if (
      clause.kind !== 'main' &&
      FIXING.test(clause.group.lemma) &&
      clause.subject !== null &&
      /^(?:for|on|in)$/.test(link) &&
      // [the rodeo, set for Labor Day,]
      (isHappening(words[units[clause.subject]!.head]!.lemma) ||
        (link === 'for' && words[units[clause.subject]!.head]!.pos === 'NOUN'))
    ) {
      tie(parse.clauseOf[clause.subject] ?? null, clause.subject, expression, link);
      return;
    }
    // [a rally that the town had been promised for noon]
    if (
      clause.object !== null &&
      (FIXING.test(clause.group.lemma) || PROMISING.test(clause.group.lemma)) &&
      /^(?:for|on|in)$/.test(link) &&
      isHappening(words[units[clause.object]!.head]!.lemma)
    ) {
      tie(parse.clauseOf[clause.object] ?? null, clause.object, expression, link);
      return;
    }
    // [is charged in the killing, on the night of 8 March, at]
    const aside = units[left]?.kind === 'comma' ? left - 1 : -1;
    if (
      aside > clause.verb &&
      units[aside]?.kind === 'noun' &&
      isHappening(words[units[aside].head]!.lemma) &&
      /^(?:comma|stop)$/.test(units[at + 1]?.kind ?? 'stop') &&
      preposition !== '' &&
      clause.group.tense === 'present'
    ) {
      tie(own, aside, expression, link);
      return;
    }
    // [a run with a matinee for schools at 11]: the noun that the last one hangs on
    const dated =
      anchors.get(`c${String(own)}`)?.ties.some((one) => expressions[one.expression]!.type !== 'DURATION') ??
      false;
    if (noun !== null && noun > clause.verb && link === 'of' && dated) return;
    // [stood down at the election of May 1992]: the verb is told by it, too
    const then =
      link === 'of' &&
      noun !== null &&
      units[noun - 1]?.kind === 'prep' &&
      /^(?:at|in|during)$/.test(words[units[noun - 1]!.head]!.lower) &&
      clause.group.tense === 'past' &&
      !STATIVE.has(clause.group.lemma);
    if (then) {
      tie(own, null, expression, link);
      return;
    }
    if (
      noun !== null &&
      noun > clause.verb &&
      (link === 'of' ||
        // [pressed for a deal in advance of a meeting on Friday]
        isAheadOf(parse, noun) ||
        // [to keep the momentum going with talks on Friday]
        (clause.group.form === 'gerund' && LIGHT.has(clause.group.lemma)) ||
        // [did not attend a meeting on Friday]: it took place without them
        (clause.group.negated && /^(?:attend|join)$/.test(clause.group.lemma)) ||
        /^(?:miss|skip|boycott)$/.test(clause.group.lemma) ||
        (dated && link !== 'until' && link !== 'to') ||
        (words[units[clause.verb + 1]!.head]!.lower !== 'off' &&
          // [must call an election by May]
          !(clause.group.modal === 'must' && link === 'by') &&
          goesWithNoun(clause, expressions[expression]!, now)))
    ) {
      tie(own, noun, expression, link);
      return;
    }
    // [was killed when a tree fell at noon]: one happening, told by its main clause
    const main = clause.parent === null ? null : parse.clauses[clause.parent]!;
    const told = main && isWhole(main, clause) && !anchors.has(`c${String(main.index)}`);
    tie(
      told ? main.index : governor(parse, clause, expressions[expression]!, link, now).index,
      null,
      expression,
      link,
    );
  });
  for (const [key, anchor] of anchors) closeLength(key, anchor, anchors, parse, expressions);
  return [...anchors.values()];
}

/** A length alone ends with the verb that goes on from its own [served four years and was released in 2017]. */
function closeLength(
  key: string,
  { clause, noun, ties }: Anchor,
  anchors: ReadonlyMap<string, Anchor>,
  { clauses }: Parse,
  expressions: readonly TimeExpression[],
): void {
  if (clause === null || noun !== null || ties.length !== 1) return;
  const { expression, prep } = ties[0]!;
  const { type, value } = expressions[expression]!;
  if (type !== 'DURATION' || !/^P\d+[YM]$/.test(value) || !/^(?:for)?$/.test(prep)) return;
  const { lemma, tense, perfect } = clauses[clause]!.group;
  if (!LASTING.test(lemma) || tense !== 'past' || perfect) return;
  const next = clauses.find(({ parent, goesOn }) => parent === clause && goesOn);
  const end = next && anchors.get(`c${String(next.index)}`)?.ties[0];
  if (!end || next.group.tense !== 'past' || key === `c${String(next.index)}`) return;
  if (/^(?:in|on)?$/.test(end.prep) && expressions[end.expression]!.type === 'DATE')
    ties.push({ expression: end.expression, prep: ENDING });
}
