import { bounds } from '../time/timex.ts';
import { SAYING, STATIVE } from '../lexicon/verbs.ts';
import type { Clause, Parse } from './clause.ts';
import type { When } from './event.ts';
import { comesOut, isCausative, isShow, isStay } from './light.ts';
import type { Scene } from './scene.ts';

// Which clauses tell news: the questions that drafting asks.

/** Is a verb one of doing, not of being or saying? */
export const isNews = ({ group }: Clause) => !STATIVE.has(group.lemma) && !SAYING.has(group.lemma);

/** Days before the day of writing from which a saying is history, not attribution. */
const LONG_AGO = 20;

/** Is a saying news of its own: long ago, by somebody named, to somebody [told Detective Ray in 2015 that]; or a warning? */
export function isTestimony(
  { subject, verb, group }: Clause,
  when: When,
  { parse, now, naming }: Scene,
): boolean {
  const { units, words } = parse;
  const span = when.start === null ? null : bounds(when.start);
  if (subject === null || !span || group.negated) return false;
  const to = units[verb + 1]?.kind === 'noun';
  // [recalls a witness tomorrow]: what is still to be said is a plan
  if (now !== null && span.from > now && to) return true;
  // [a Mass is to be said on Sunday], but [he is said to have left]
  if (group.passive && group.lemma === 'say')
    return words[units[subject]!.head]!.pos !== 'PRON' && units[verb + 1]?.kind !== 'verb';
  // [asked his widow to stand]
  if (
    group.lemma === 'ask' &&
    to &&
    units[verb + 2]?.kind === 'verb' &&
    words[units[verb + 2]!.from]!.lower === 'to'
  )
    return true;
  // [the Norwegians were told at 6pm]
  if (group.passive && /^(?:tell|inform|notify|alert|warn)$/.test(group.lemma))
    if (/^(?:prep|time|and)$/.test(units[verb + 1]?.kind ?? '')) {
      const next = units.findIndex(({ kind }, at) => at > verb && kind !== 'time' && kind !== 'prep');
      if (next < 0 || /^(?:and|stop|comma)$/.test(units[next]!.kind)) return true;
    }
  // [the town was told to pack]
  if (group.passive && /^(?:tell|ask|warn|advise|order)$/.test(group.lemma))
    return words[units[verb + 1]?.from ?? 0]!.lower === 'to';
  const against = units
    .slice(verb + 1, verb + 6)
    .some(({ kind, head }) => kind === 'prep' && words[head]!.lower === 'against');
  if (/^(?:warn|caution|advise)$/.test(group.lemma)) return to && against;
  return now !== null && span.to < now - LONG_AGO && to && naming.names[subject] != null;
}

/**
 * Does a verb of saying tell what is done [recalled its envoy], or where somebody will be [is expected in Lisbon]
 * [is expected home]?
 */
export function isActed({ group, verb }: Clause, { units, words }: Parse): boolean {
  const next = units[verb + 1];
  if (!next) return false;
  const word = words[next.head]!.lower;
  if (group.lemma === 'expect')
    return (
      group.passive &&
      (/^(?:in|at|on|aboard)$/.test(word) || /^(?:home|back|here|there|ashore)$/.test(word)) &&
      next.kind !== 'noun' &&
      units[verb + 2]?.kind !== 'time'
    );
  return (
    group.lemma === 'recall' && !group.passive && next.kind === 'noun' && OFFICE.test(words[next.head]!.lemma)
  );
}

/** What is recalled by an act, not in memory. */
const OFFICE =
  /^(?:ambassador|envoy|diplomat|consul|attaché|vehicle|car|truck|product|toy|model|unit|batch|toaster|drug|parliament|player|striker|keeper|reservist|troop|staff|legislature|assembly|heater|crib|tyre|tire|airbag|phone|battery)$/;

/** What captions say of what they show. */
const PICTURED = /^(?:photograph|picture|depict|see|show)$/;

/** Does a verb tell a happening, not a state, a question or what a time brings? */
export function tellsHappening(clause: Clause, noun: number | null, parse: Parse): boolean {
  const { units, words } = parse;
  // [a registrar who has worked there since 2019]: who somebody is, not what happened
  const { group } = clause;
  if (
    clause.kind === 'relative' &&
    group.perfect &&
    group.tense === 'present' &&
    /^(?:be|work|live|serve|own|run|lead|teach)$/.test(group.lemma)
  )
    return false;
  // [The pier, photographed in April.]: what a picture shows
  if (
    PICTURED.test(group.lemma) &&
    group.form === 'bare' &&
    parse.clauses.length === 1 &&
    units[clause.verb - 1]?.kind === 'comma'
  )
    return false;
  // [what comes on Monday]
  if (clause.subject !== null && /^(?:what|who|which)$/.test(words[units[clause.subject]!.head]!.lower))
    return false;
  // [if results go well tonight]
  if (clause.opener === 'if' && group.tense !== 'past') return false;
  // [it depends on what he hears on Tuesday]
  if (/^(?:what|how|why|whether)$/.test(clause.opener ?? '')) return false;
  if (noun !== null) return true;
  // [it is too late to vote on Friday]
  const above =
    clause.kind === 'infinitive' && clause.subject === null ? parse.clauses[clause.parent ?? -1] : undefined;
  if (above && above.subject !== null && words[units[above.subject]!.head]!.lower === 'it') return false;
  if (
    STATIVE.has(clause.group.lemma) &&
    clause.group.plan === null &&
    !isStay(clause, parse) &&
    !isShow(clause, parse) &&
    !isCausative(clause, parse) &&
    !comesOut(clause, parse)
  )
    return false;
  // [April brought her chance]
  return !(
    clause.subject === null &&
    clause.kind === 'main' &&
    units[clause.verb - 1]?.kind === 'time' &&
    units[clause.verb - 2]?.kind !== 'prep'
  );
}
