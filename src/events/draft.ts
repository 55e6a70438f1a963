import { ANNOUNCING, LIGHT, SAYING } from '../lexicon/verbs.ts';
import { ALLEGED, isAllegation } from './allegation.ts';
import type { Anchor } from './tie.ts';
import type { Clause, Parse } from './clause.ts';
import { clauseSpan, wordSpan } from './clause-span.ts';
import { placeOf } from './event-place.ts';
import { fate } from './fate.ts';
import { isActed, isTestimony, tellsHappening } from './happening.ts';
import { happeningsBeside, isAwaited, nounOfLight, tellsActively } from './light.ts';
import { stemOf } from './merge.ts';
import { isLimit } from './noun.ts';
import { isLeaving } from './named-place.ts';
import { participantsOf } from './participants.ts';
import { passedIn, predicateOf } from './predicate.ts';
import type { Draft, Scene, Telling } from './scene.ts';
import { isForegone } from './status.ts';
import { stayedIn, takenPlace } from './taken-place.ts';
import { titleOfClause, titleOfLimit, titleOfNoun } from './title.ts';
import { assemble } from './when.ts';
import { destinationIn } from './whereabouts.ts';

/** Verbs of telling one's own figures. */
const POSTING = /^(?:report|post|record|suffer|incur|book|log|notch)$/;
/** States that begin. */
const HOLDING = /^(?:require|own|include|involve)$/;

/**
 * The event of an anchor.
 * @returns null for what is no happening [is 12 feet tall], did not happen, or has no time that stands on a timeline
 */
export function draftOf(anchor: Anchor, scene: Scene): Draft | null {
  const { parse, expressions } = scene;
  const { units, words } = parse;
  const clause = anchor.clause === null ? null : parse.clauses[anchor.clause]!;
  const light = anchor.noun === null && clause !== null ? nounOfLight(clause, parse) : null;
  const telling: Telling = { clause, noun: anchor.noun ?? light, own: anchor.noun !== null };
  const { noun } = telling;
  const lengthOnly = anchor.ties.every(({ expression }) => expressions[expression]!.type === 'DURATION');
  // [it took two days], but [took 22 men away over two days]
  const needs =
    clause !== null && /^(?:take|need)$/.test(clause.group.lemma) && units[clause.verb + 1]?.kind === 'time';
  if (lengthOnly && (noun !== null || needs)) return null;
  // [California has required belts since 2005]: what has held since then goes on
  const holds =
    anchor.ties.some(({ prep }) => prep === 'since') && clause !== null && HOLDING.test(clause.group.lemma);
  if (!telling.own && clause !== null && !holds && !tellsHappening(clause, noun, parse)) return null;
  // [the count was 610]
  const predicate = clause?.group.lemma === 'be' ? units[clause.verb + 1] : undefined;
  if (predicate?.kind === 'noun' && words[predicate.head]!.pos === 'NUM') return null;
  const assembled = assemble(anchor.ties, {
    expressions,
    group: clause?.group ?? null,
    told: scene.told,
    now: scene.now,
  });
  if (!assembled) return null;
  const status = fate(telling, anchor.ties[0]!.prep, assembled.when, scene);
  if (status === null) return null;
  const head = noun ?? clause!.verb;
  const limit = noun !== null && isLimit(words[units[noun]!.head]!.lemma);
  const anew = anchor.ties.some(({ prep }) => prep === 'anew');
  const moved = anew && clause ? (clause.group.passive ? clause.subject : clause.verb + 1) : null;
  // [Holm is expected in Lisbon]: she will be there, while of a thing it is the thing that comes
  const acted = noun === null && clause !== null && isActed(clause, parse);
  const awaited =
    noun === null &&
    clause !== null &&
    isAwaited(clause, parse) &&
    !(acted && words[units[clause.subject!]!.head]!.pos === 'PROPN');
  // [reported a third-quarter loss]: who, too
  const reported =
    telling.own && clause !== null && noun === clause.verb + 1 && POSTING.test(clause.group.lemma);
  const byNoun = noun !== null && !reported && (telling.own || !tellsActively(clause!, noun));
  // [the hearing is postponed until May → Hearing]
  const title = limit
    ? titleOfLimit(noun, scene.naming)
    : moved !== null && units[moved]?.kind === 'noun'
      ? titleOfNoun(moved, scene.naming)
      : byNoun
        ? titleOfNoun(noun, scene.naming, clause)
        : awaited
          ? titleOfNoun(clause.subject!, scene.naming)
          : titleOfClause(passedIn(clause!, parse), scene.naming);
  // [it would be on the 29th] tells of nothing
  if (/ (?:is|are)$/.test(title)) return null;
  // [three people were killed on Friday when a bus plunged into a ravine]: one happening
  const when =
    clause === null || noun !== null
      ? []
      : parse.clauses
          .filter(
            ({ opener, kind, parent, group }) =>
              opener === 'when' && kind !== 'main' && parent === clause.index && group.tense === 'past',
          )
          .map(({ verb }) => verb);
  const due =
    clause?.group.lemma === 'be' && words[units[clause.verb]!.to]?.lower === 'due'
      ? [
          clause.verb + 1,
          ...(/^(?:back|home|in|out)$/.test(words[units[clause.verb]!.to + 1]?.lower ?? '')
            ? [clause.verb + 2]
            : []),
        ]
      : [];
  const beside =
    light !== null
      ? [clause!.verb, ...due, ...happeningsBeside(clause!, parse)]
      : awaited
        ? [clause.subject!]
        : noun === null
          ? [...happeningsBeside(clause!, parse), ...due, ...gapOf(clause!)]
          : [];
  // [a mission was called off in May] [flew to Nagoya to inspect a factory]
  const said =
    telling.own && noun !== null
      ? parse.clauses
          .filter((one) => one.subject === noun && one.kind !== 'participle' && LIGHT.has(one.group.lemma))
          .map(({ verb }) => verb)
      : clause && !telling.own
        ? [...predicateOf(clause, parse), ...timedIn(clause, anchor, parse)]
        : [];
  const alleged = noun === null && clause !== null && isAllegation(clause, parse);
  const reasons = [...(assembled.reason === null ? [] : [assembled.reason]), ...(alleged ? [ALLEGED] : [])];
  const participants = participantsOf(clause, scene);
  const place = placeOf(clause, scene, noun) ?? takenPlace(clause, participants, scene, reasons);
  return {
    title,
    when: assembled.when,
    status,
    statement:
      noun === null &&
      clause !== null &&
      SAYING.has(clause.group.lemma) &&
      !awaited &&
      !acted &&
      // [he had been expected on Friday]
      !(clause.group.passive && isForegone(clause.group)) &&
      !isTestimony(clause, assembled.when, scene) &&
      // [the deal was announced], but [it was announced that]
      (!ANNOUNCING.has(clause.group.lemma) || (clause.group.passive && isIt(clause, parse))),
    place,
    towards:
      clause && isLeaving(clause, parse)
        ? destinationIn(clauseSpan(clause, parse), scene.places)
        : stayedIn(place, scene),
    participants,
    sentence: { start: scene.sentence.start, end: scene.sentence.end },
    anchor: wordSpan(parse, head),
    mentions: [...new Set([head, ...beside, ...when, ...said])].map((unit) => wordSpan(parse, unit)),
    expressions: [...assembled.expressions],
    confidence: assembled.reason === null && !alleged ? 0.9 : 0.6,
    reasons,
    stem: stemOf(words[units[head]!.head]!.lemma),
    paragraph: scene.paragraph,
  };
}

/** The verbs of other clauses that hold a time of the happening [found rhythm, *beating* Hull on Tuesday]. */
function timedIn({ index }: Clause, { ties }: Anchor, { units, words, clauses, clauseOf }: Parse): number[] {
  const verbs: number[] = [];
  units.forEach(({ kind, from }, at) => {
    if (kind !== 'time' || clauseOf[at] === index) return;
    const other = clauses[clauseOf[at] ?? -1];
    if (other === undefined || other.kind === 'main' || other.parent !== index) return;
    if (ties.some(({ expression }) => expression === words[from]!.time)) verbs.push(other.verb);
  });
  return verbs;
}

const isIt = ({ subject }: Clause, { units, words }: Parse) =>
  subject === null || /^(?:it|that|this)$/.test(words[units[subject]!.head]!.lower);

/** What a verb that says little has for its object in a relative clause [the *cuts* they made in 2009] [the *strikes* it began]. */
const gapOf = ({ object, group }: Clause): number[] =>
  object !== null && /^(?:make|take|hold|give|have|begin|start|launch|end|stage)$/.test(group.lemma)
    ? [object]
    : [];
