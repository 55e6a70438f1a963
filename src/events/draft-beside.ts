import { bounds, dayValue } from '../time/timex.ts';
import { ANNOUNCING } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import { wordSpan } from './clause-span.ts';
import { UNDATED, type When } from './event.ts';
import { isNews } from './happening.ts';
import { nounOfLight } from './light.ts';
import { stemOf } from './merge.ts';
import { namedPlace } from './named-place.ts';
import { participantsOf } from './participants.ts';
import { predicateOf } from './predicate.ts';
import { point } from './reckoning.ts';
import type { Draft, Scene } from './scene.ts';
import { titleOfClause } from './title.ts';

// Events of clauses that have no time of their own, beside those that have one.

/**
 * A verb that goes on from a dated one in the same sentence happens then, too [left Paris on Sunday and led
 * a conference], and so does a clause added to one that a time opens [At noon a wave hit, and the mate fell].
 * @param first the clause that is dated
 */
export function draftAfter(clause: Clause, before: Draft, first: Clause, scene: Scene): Draft | null {
  const { group } = clause;
  const { when } = before;
  const announces = ANNOUNCING.has(group.lemma) || group.lemma === 'warn';
  if (before.statement || when.end !== when.start || (clause.kind !== 'main' && clause.opener !== 'as'))
    return null;
  // [halved its dividend and warned of layoffs]
  if (
    !isNews(clause) &&
    !(announces && /^(?:prep|noun)$/.test(scene.parse.units[clause.verb + 1]?.kind ?? ''))
  )
    return null;
  if (before.status === 'cancelled') return null;
  if (group.negated || group.tense !== first.group.tense) return null;
  return {
    ...before,
    ...plainTelling(clause, scene),
    place: namedPlace(clause, scene) ?? before.towards ?? before.place,
    expressions: [...before.expressions],
    confidence: 0.6,
    reasons: ['the date is that of the verb before it'],
  };
}

/**
 * A verb before one that is dated, of the same subject and told in one breath, happened on that day, too [drove
 * to the shop and called 911 at 12:31 a.m.].
 * @param told when what the sentence before told was
 */
export function draftBefore(
  clause: Clause,
  after: Draft,
  next: Clause,
  told: When,
  scene: Scene,
): Draft | null {
  const { group } = clause;
  const { when } = after;
  const span = when.start === null || when.start !== when.end ? null : bounds(when.start);
  if (!span) return null;
  if (after.statement || after.status !== 'happened' || !isNews(clause) || clause.kind !== 'main')
    return null;
  const later = after.expressions.some((one) =>
    /\b(?:next|following|later|after)\b/i.test(scene.expressions[one]!.text),
  );
  const before = told.start === null ? null : bounds(told.start);
  // [fled the town on foot and moved to the coast the year after]: in the year of what was told before
  const coarse = !['day', 'part', 'minute'].includes(span.granularity);
  if (coarse && (!later || before === null)) return null;
  if (group.negated || group.tense !== 'past' || group.perfect || group.progressive || group.plan !== null)
    return null;
  if (next.group.tense !== 'past' || next.group.perfect || next.verb - clause.verb > 8) return null;
  return {
    ...after,
    ...plainTelling(clause, scene),
    // [was flown to Hull and left hospital the next day]: the verb before is of the day before
    when:
      later && before !== null
        ? coarse
          ? point(told.start!)
          : point(dayValue(Math.floor(before.from)))
        : point(dayValue(Math.floor(span.from))),
    place: namedPlace(clause, scene) ?? after.place,
    expressions: [...after.expressions],
    confidence: 0.5,
    reasons: ['the date is that of the verb after it'],
  };
}

/** What opens a dated clause that tells when its main clause was, after it and before it. */
const HANGING = /^(?:before|when|as|until|after)$/;
const FRAMING = /^(?:when|as)$/;

/**
 * A main clause without a time of its own that a dated clause is hung on happens on its day [the shares fell
 * *before trading was suspended at 2:15*].
 * @param made the events of the sentence so far, by clause
 */
export function draftBeside(clause: Clause, made: ReadonlyMap<number, Draft>, scene: Scene): Draft | null {
  const { group, kind, verb, index, parent } = clause;
  if (kind !== 'main' || clause.subject === null || !isNews(clause) || group.negated) return null;
  const ahead = group.tense === 'future' && group.modal === 'will';
  if ((group.tense !== 'past' && !ahead) || group.perfect || group.progressive || group.plan !== null)
    return null;
  const hung = scene.parse.clauses.find(
    (one) =>
      (one.kind === 'sub' || (one.opener === 'when' && (ahead || one.verb < verb))) &&
      made.has(one.index) &&
      (one.verb > verb ? one.parent === index : one.index === parent) &&
      // [when he was murdered on Friday she wrote a song]
      (one.verb > verb ? HANGING : FRAMING).test(one.opener ?? ''),
  );
  const other = hung && made.get(hung.index);
  const span =
    other && other.status === (ahead ? 'planned' : 'happened') && other.when.start !== null
      ? bounds(other.when.start)
      : null;
  if (!other || !span) return null;
  const exact = ['day', 'part', 'minute'].includes(span.granularity);
  // [sales fell by a third after notes were withdrawn in November]
  if (!exact && hung.opener !== 'after' && hung.opener !== 'when') return null;
  return {
    ...other,
    ...plainTelling(clause, scene),
    when: exact ? point(dayValue(Math.floor(span.from))) : point(other.when.start!),
    place: namedPlace(clause, scene) ?? other.place,
    expressions: [...other.expressions],
    confidence: 0.5,
    reasons: ['the date is that of the clause that hangs on it'],
  };
}

/** What the main clause of a sentence without a time tells of somebody: for the undated tray. */
export function undatedDraft(scene: Scene): Draft | null {
  const { parse, naming } = scene;
  const clause = parse.clauses.find(({ kind }) => kind === 'main');
  if (!clause || clause.subject === null || parse.words[0]?.text === '"' || !isNews(clause)) return null;
  const { tense, negated, modal, plan, progressive } = clause.group;
  if (tense !== 'past' || negated || modal !== null || plan !== null || progressive) return null;
  const next = parse.units[clause.verb + 1]?.kind;
  if (!naming.names[clause.subject] || (next !== 'noun' && next !== 'prep')) return null;
  return {
    ...plainTelling(clause, scene),
    when: UNDATED,
    status: 'happened',
    statement: false,
    place: namedPlace(clause, scene),
    expressions: [],
    confidence: 0.4,
    reasons: ['the sentence tells no time'],
  };
}

/** What a clause that has no time of its own says of its event. */
export function plainTelling(clause: Clause, scene: Scene) {
  const { parse } = scene;
  const noun = nounOfLight(clause, parse);
  return {
    title: titleOfClause(clause, scene.naming),
    towards: null,
    participants: participantsOf(clause, scene),
    sentence: { start: scene.sentence.start, end: scene.sentence.end },
    anchor: wordSpan(parse, noun ?? clause.verb),
    mentions: [
      ...new Set([clause.verb, ...(noun === null ? [] : [noun]), ...predicateOf(clause, parse)]),
    ].map((unit) => wordSpan(parse, unit)),
    stem: stemOf(parse.words[parse.units[noun ?? clause.verb]!.head]!.lemma),
    paragraph: scene.paragraph,
  };
}
