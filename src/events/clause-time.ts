import { LIGHT, STATIVE } from '../lexicon/verbs.ts';
import { goesWithNoun, governor, inserted, opensNext, whenClause } from './attachment.ts';
import type { Clause } from './clause.ts';
import { isCausative } from './light.ts';
import { isHappening } from './noun.ts';
import type { Ties } from './tie.ts';
import type { Timing } from './timing.ts';
import { isAheadOf, isWhole, outside } from './tied-clause.ts';

const PUT_OFF = /^(?:postpone|adjourn|delay|defer|reschedule|move|put|push)$/;
const FIXING =
  /^(?:fix|set|schedule|announce|plan|book|expect|slate|due|pencil|time|tip|earmark|reserve|hold|call|arrange|propose|organise|organize)$/;
const PROMISING = /^(?:promise|offer|guarantee|pledge|lay)$/;

/** Verbs of what something else has done [hurt *by* a recall in May]. */
const CAUSING =
  /^(?:cause|hurt|hit|help|boost|drive|spark|trigger|prompt|follow|precede|damage|delay|weaken|force)$/;

/** Does a participle only say where the words of a main clause fell [*Speaking* on Monday, she ruled it out]? */
const isSpeaking = (clause: Clause, main: Clause) =>
  clause.kind === 'participle' &&
  main.kind === 'main' &&
  /^(?:speak|talk|write|appear)$/.test(clause.group.lemma);

/** Ties a time to the clause that it stands in, to a noun of that, or to a clause beside it. @param own the clause */
export function tieInside(timing: Timing, own: number, ties: Ties): void {
  const { parse, expressions, now, at, expression, preposition, link, left, noun } = timing;
  const { units, words } = parse;
  const clause = outside(parse, at, parse.clauses[own]!);
  if (at < clause.verb) {
    ties.add(own, null, expression, link);
    return;
  }
  // [families have until Friday to register] [giving it until Friday to comply] [it took until ten to free it]
  if (/^(?:have|give|allow|grant|take)$/.test(clause.group.lemma) && /^(?:until|till)$/.test(link)) {
    const task = parse.clauses.find(
      (one) => one.kind === 'infinitive' && one.verb > at && one.parent === own,
    );
    if (task) {
      ties.add(task.index, null, expression, clause.group.lemma === 'take' ? 'on' : 'have until');
      return;
    }
  }
  // [has 28 days to lodge an appeal] [gave it 48 hours to leave], but [had two days to go]
  const { lemma, tense, modal, perfect } = clause.group;
  const granted = lemma === 'have' || (tense === 'past' && /^(?:give|allow|grant)$/.test(lemma));
  if (granted && link === '' && !perfect && modal === null) {
    const task = parse.clauses.find(
      (one) =>
        one.kind === 'infinitive' && one.verb === at + 1 && !/^(?:go|live|spare)$/.test(one.group.lemma),
    );
    if (task && expressions[expression]!.type === 'DURATION') {
      ties.add(task.index, null, expression, 'have until');
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
    ties.add(own, subject, expression, 'since');
  // [had been due to have a knee replaced on 10 April]: the verb is "have"
  const causing =
    clause.kind === 'participle' && clause.parent !== null ? parse.clauses[clause.parent]! : null;
  if (causing && isCausative(causing, parse)) {
    ties.add(causing.index, null, expression, link);
    return;
  }
  // [goes back to 2009, when an anchor gave way] [swam until November, when she fell ill]
  const when = whenClause(parse, at);
  if (when) {
    ties.add(when.index, null, expression, 'in');
    if (
      // [will be asked about February 1991, when a plane went down]
      /^about /i.test(expressions[expression]!.text) ||
      /^(?:since|until|till|about)$/.test(link) ||
      STATIVE.has(clause.group.lemma) ||
      /^(?:go|date)$/.test(clause.group.lemma)
    )
      return;
  }
  // [declared two days of mourning, beginning Monday] [will strike for three days, starting on Monday]
  const opening =
    clause.kind === 'participle' &&
    clause.group.form === 'gerund' &&
    /^(?:begin|start|commence)$/.test(clause.group.lemma) &&
    at <= clause.verb + (preposition === '' ? 1 : 2);
  if (opening) {
    const what = units[clause.verb - 1]?.kind === 'comma' ? clause.verb - 2 : clause.verb - 1;
    if (units[what]?.kind === 'noun' && isHappening(words[units[what].head]!.lemma)) {
      ties.add(parse.clauseOf[what] ?? null, what, expression, 'from');
      return;
    }
    if (clause.parent !== null) {
      ties.add(clause.parent, null, expression, 'from');
      return;
    }
  }
  // [will finish on the pier, where the road runs out, at noon]
  if (
    (clause.kind === 'relative' || clause.kind === 'participle') &&
    clause.parent !== null &&
    units[clause.from - (units[clause.from - 1]?.kind === 'adverb' ? 2 : 1)]?.kind === 'comma' &&
    units[at - (preposition === '' ? 1 : 2)]?.kind === 'comma' &&
    !(/^(?:from|since|until|till)$/.test(link) && ties.ofClause(own).length > 0)
  ) {
    const main = parse.clauses.findLast((one) => one.kind === 'main' && one.verb < clause.verb);
    if (main) {
      ties.add(main.index, null, expression, link);
      return;
    }
  }
  // [rejected the plan in a vote held last year]
  const stage =
    clause.kind === 'participle' && /^(?:hold|stage|conduct)$/.test(clause.group.lemma) ? subject : null;
  const outer = stage === null ? undefined : parse.clauses[parse.clauseOf[stage] ?? -1];
  if (
    outer?.group.tense === 'past' &&
    outer.kind === 'main' &&
    stage! > outer.verb &&
    /^(?:in|at|during)$/.test(words[units[stage! - 1]!.head]!.lower) &&
    ties.ofClause(outer.index).length === 0 &&
    !STATIVE.has(outer.group.lemma)
  ) {
    ties.add(outer.index, null, expression, link);
    return;
  }
  // [the hearing has been postponed until next month]: then it will be
  if (PUT_OFF.test(clause.group.lemma) && /^(?:until|till|to|for)$/.test(link)) {
    ties.add(own, null, expression, 'anew');
    return;
  }
  // a time at the head of the next clause […, and that night he met] [; three days later the government will]
  const waiting = inserted(parse, at, clause);
  if (waiting) {
    ties.add(waiting.index, null, expression, link);
    return;
  }
  const opened = opensNext(parse, at);
  if (opened) {
    ties.add(opened.index, null, expression, link);
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
    ties.add(parse.clauseOf[clause.subject] ?? null, clause.subject, expression, link);
    return;
  }
  // [a rally that the town had been promised for noon]
  if (
    clause.object !== null &&
    (FIXING.test(clause.group.lemma) || PROMISING.test(clause.group.lemma)) &&
    /^(?:for|on|in)$/.test(link) &&
    isHappening(words[units[clause.object]!.head]!.lemma)
  ) {
    ties.add(parse.clauseOf[clause.object] ?? null, clause.object, expression, link);
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
    ties.add(own, aside, expression, link);
    return;
  }
  // [caused by a strike on 27 January]: what did it was then
  const agent = noun !== null && words[units[noun - 1]!.head]!.lower === 'by' && noun === clause.verb + 2;
  if (agent && CAUSING.test(clause.group.lemma)) {
    ties.add(own, noun, expression, link);
    return;
  }
  // [a run with a matinee for schools at 11]: the noun that the last one hangs on
  const dated = ties.isDated(own);
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
    ties.add(own, null, expression, link);
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
    ties.add(own, noun, expression, link);
    return;
  }
  // [was killed when a tree fell at noon]: one happening, told by its main clause
  const next = parse.clauses.find(({ kind, verb }) => kind === 'main' && verb > clause.verb);
  const main = clause.parent === null ? (next ?? null) : parse.clauses[clause.parent]!;
  const told =
    main && (isWhole(main, clause) || isSpeaking(clause, main)) && ties.ofClause(main.index).length === 0;
  ties.add(
    told ? main.index : governor(parse, clause, expressions[expression]!, link, now).index,
    null,
    expression,
    link,
  );
}
