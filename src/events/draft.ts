import type { Span } from '../article/span.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import { bounds, dayValue } from '../time/timex.ts';
import type { Anchor } from './anchor.ts';
import type { Clause, Parse } from './clause.ts';
import { clauseSpan, fronted, wordSpan } from './clause-span.ts';
import { CARRIED, UNDATED, type Status, type When } from './event.ts';
import {
  backAt,
  comesOut,
  happeningsBeside,
  hasNone,
  isAwaited,
  isCausative,
  isShow,
  isStay,
  nounOfLight,
  purposesOf,
  tellsActively,
} from './light.ts';
import { stemOf } from './merge.ts';
import { isLimit } from './noun.ts';
import { isCancelled, isForegone, isOff, statusOf } from './status.ts';
import { titleOfClause, titleOfLimit, titleOfNoun } from './title.ts';
import type { Naming } from './noun-phrase.ts';
import { ANNOUNCING, CANCELLING, LIGHT, SAYING, STATIVE } from './verb.ts';
import { point } from './reckoning.ts';
import { assemble } from './when.ts';
import { destinationIn, placeIn } from './whereabouts.ts';

/** An event as one sentence tells it, before it is known whether another tells it, too. */
export interface Draft {
  readonly title: string;
  readonly when: When;
  status: Status;
  /** reported speech that only attributes */
  readonly statement: boolean;
  place: Place | null;
  /** where it leads to */
  readonly towards: Place | null;
  readonly participants: readonly string[];
  readonly sentence: Span;
  readonly anchor: Span;
  readonly mentions: Span[];
  readonly expressions: number[];
  readonly confidence: number;
  readonly reasons: string[];
  readonly stem: string;
  readonly paragraph: number;
}

/** A sentence with all that is known when it is read. */
export interface Scene {
  readonly parse: Parse;
  readonly naming: Naming;
  readonly sentence: Span;
  readonly paragraph: number;
  readonly reading: string;
  readonly expressions: readonly TimeExpression[];
  /** the place names in the sentence, and the place that a name told before means */
  readonly places: readonly PlaceMention[];
  readonly placeNamed: (name: string) => PlaceMention | undefined;
  readonly fullName: (label: string) => string | null;
  /** the town named last in the sentences before: what "there" may mean */
  readonly lastTown: PlaceMention | null;
  /** when and where the event told just before was */
  readonly told: When;
  readonly last: Draft | null;
  readonly now: Day | null;
}

const LEAVING =
  /^(?:leave|depart|sail|head|fly|start|set|move|escape|flee|go|travel|drive|march|walk|ride|cross)$/;

/** What a happening is told by: a verb, or a noun beside a verb that says little. */
interface Telling {
  readonly clause: Clause | null;
  /** the noun that names it, and whether its time hangs on the noun itself */
  readonly noun: number | null;
  readonly own: boolean;
}

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
  const awaited = noun === null && clause !== null && isAwaited(clause, parse);
  const byNoun = noun !== null && (telling.own || !tellsActively(clause!, noun));
  // [the hearing is postponed until May → Hearing]
  const title = limit
    ? titleOfLimit(noun, scene.naming)
    : moved !== null && units[moved]?.kind === 'noun'
      ? titleOfNoun(moved, scene.naming)
      : byNoun
        ? titleOfNoun(noun, scene.naming, clause)
        : awaited
          ? titleOfNoun(clause.subject!, scene.naming)
          : titleOfClause(clause!, scene.naming);
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
  const back = clause && noun === null ? backAt(clause, parse) : null;
  const said =
    telling.own && noun !== null
      ? parse.clauses
          .filter((one) => one.subject === noun && one.kind !== 'participle' && LIGHT.has(one.group.lemma))
          .map(({ verb }) => verb)
      : clause && noun === null
        ? purposesOf(clause, parse)
        : [];
  const reasons = assembled.reason === null ? [] : [assembled.reason];
  const participants = participantsOf(clause, scene);
  return {
    title,
    when: assembled.when,
    status,
    statement:
      noun === null &&
      clause !== null &&
      SAYING.has(clause.group.lemma) &&
      !awaited &&
      // [he had been expected on Friday]
      !(clause.group.passive && isForegone(clause.group)) &&
      !isTestimony(clause, assembled.when, scene) &&
      // [the deal was announced], but [it was announced that]
      (!ANNOUNCING.has(clause.group.lemma) || (clause.group.passive && isIt(clause, parse))),
    place: placeOf(clause, scene) ?? carriedPlace(participants, scene, reasons),
    towards:
      clause && LEAVING.test(clause.group.lemma)
        ? destinationIn(clauseSpan(clause, parse), scene.places)
        : null,
    participants,
    sentence: { start: scene.sentence.start, end: scene.sentence.end },
    anchor: wordSpan(parse, head),
    mentions: [...new Set([head, ...beside, ...when, ...said, ...(back === null ? [] : [back])])].map(
      (unit) => wordSpan(parse, unit),
    ),
    expressions: [...assembled.expressions],
    confidence: assembled.reason === null ? 0.9 : 0.6,
    reasons,
    stem: stemOf(words[units[head]!.head]!.lemma),
    paragraph: scene.paragraph,
  };
}

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

/**
 * A main clause without a time of its own that a dated clause is hung on happens on its day [the shares fell
 * *before trading was suspended at 2:15*].
 * @param made the events of the sentence so far, by clause
 */
export function draftBeside(clause: Clause, made: ReadonlyMap<number, Draft>, scene: Scene): Draft | null {
  const { group, kind, verb, index } = clause;
  if (kind !== 'main' || clause.subject === null || !isNews(clause) || group.negated) return null;
  if (group.tense !== 'past' || group.perfect || group.progressive || group.plan !== null) return null;
  const hung = scene.parse.clauses.find(
    (one) =>
      one.kind === 'sub' &&
      one.parent === index &&
      one.verb > verb &&
      /^(?:before|when|as|until)$/.test(one.opener ?? ''),
  );
  const other = hung && made.get(hung.index);
  const span =
    other && other.status === 'happened' && other.when.start !== null ? bounds(other.when.start) : null;
  if (!other || !span || !['day', 'part', 'minute'].includes(span.granularity)) return null;
  return {
    ...other,
    ...plainTelling(clause, scene),
    when: point(dayValue(Math.floor(span.from))),
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

const isIt = ({ subject }: Clause, { units, words }: Parse) =>
  subject === null || /^(?:it|that|this)$/.test(words[units[subject]!.head]!.lower);

const isNews = ({ group }: Clause) => !STATIVE.has(group.lemma) && !SAYING.has(group.lemma);

/** What a clause that has no time of its own says of its event. */
function plainTelling(clause: Clause, scene: Scene) {
  const { parse } = scene;
  const noun = nounOfLight(clause, parse);
  return {
    title: titleOfClause(clause, scene.naming),
    towards: null,
    participants: participantsOf(clause, scene),
    sentence: { start: scene.sentence.start, end: scene.sentence.end },
    anchor: wordSpan(parse, noun ?? clause.verb),
    mentions: [clause.verb, ...(noun === null ? [] : [noun])].map((unit) => wordSpan(parse, unit)),
    stem: stemOf(parse.words[parse.units[noun ?? clause.verb]!.head]!.lemma),
    paragraph: scene.paragraph,
  };
}

/** States that begin. */
const HOLDING = /^(?:require|own|include|involve)$/;

/** Days before the day of writing from which a saying is history, not attribution. */
const LONG_AGO = 20;

/** Is a saying news of its own: long ago, by somebody named, to somebody [told Detective Ray in 2015 that]; or a warning? */
function isTestimony({ subject, verb, group }: Clause, when: When, { parse, now, naming }: Scene): boolean {
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
  // [the town was told to pack]
  if (group.passive && /^(?:tell|ask|warn|advise|order)$/.test(group.lemma))
    return words[units[verb + 1]?.from ?? 0]!.lower === 'to';
  const against = units
    .slice(verb + 1, verb + 6)
    .some(({ kind, head }) => kind === 'prep' && words[head]!.lower === 'against');
  if (/^(?:warn|caution|advise)$/.test(group.lemma)) return to && against;
  return now !== null && span.to < now - LONG_AGO && to && naming.names[subject] != null;
}

/** Does a verb tell a happening, not a state, a question or what a time brings? */
function tellsHappening(clause: Clause, noun: number | null, parse: Parse): boolean {
  const { units } = parse;
  // [a registrar who has worked there since 2019]: who somebody is, not what happened
  const { group } = clause;
  if (
    clause.kind === 'relative' &&
    group.perfect &&
    group.tense === 'present' &&
    /^(?:be|work|live|serve|own|run|lead|teach)$/.test(group.lemma)
  )
    return false;
  // [if results go well tonight]
  if (clause.opener === 'if' && group.tense !== 'past') return false;
  // [it depends on what he hears on Tuesday]
  if (/^(?:what|how|why|whether)$/.test(clause.opener ?? '')) return false;
  if (noun !== null) return true;
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

/** What is told after a past plan where nothing came of it [was to begin in May, but the judge put it off]. */
const DROPPED =
  /\b(?:but|until|before) [^.;]*\b(?:put (?:it|them|that|this) off|postponed|delayed|cancelled|canceled|dropped|scrapped|called (?:it|them|that) off|called off|pulled out|withdrew|abandoned|scratched)\b/;

/** The status, and for a noun what its verb says becomes of it [a visit announced for Friday was dropped]. */
function fate({ clause, noun, own }: Telling, prep: string, when: When, scene: Scene): Status | null {
  const { parse } = scene;
  const { units, words } = parse;
  const predicate = own ? parse.clauses.find((one) => one.subject === noun && one.kind === 'main') : clause;
  const after = (one: Clause | null | undefined) =>
    one
      ? words
          .slice(units[one.verb]!.to)
          .map(({ lower }) => lower)
          .join(' ')
      : '';
  if (
    noun !== null &&
    predicate &&
    (isCancelled(predicate.group, after(predicate)) || isOff(predicate.group))
  )
    return 'cancelled';
  // [asked to put off the dinner] [scrapped the visit]
  const host = noun === null ? null : (parse.clauseOf[noun] ?? null);
  if (own && host !== null && noun !== null && callsOff(parse.clauses[host]!, noun, parse))
    return 'cancelled';
  // [a plan to send them on Monday was given up]
  const plan =
    clause?.kind === 'infinitive'
      ? parse.clauses.find((one) => one.kind === 'main' && one.subject === clause.verb - 1)
      : undefined;
  if (plan && isCancelled(plan.group, after(plan))) return 'cancelled';
  // [a second interview, fixed for March, never took place]
  if (noun !== null && predicate?.group.negated && isOff({ ...predicate.group, tense: 'future' }))
    return 'cancelled';
  if (own && clause && isForegone(clause.group)) return 'cancelled';
  // [classes will not resume on Monday]
  if (!own && clause && isOff(clause.group) && !/^(?:until|till|before|after)$/.test(prep))
    return 'cancelled';
  if (clause?.group.plan != null && clause.group.tense === 'past' && DROPPED.test(after(clause)))
    return 'cancelled';
  return statusOf({
    group: (own ? predicate?.group : clause?.group) ?? null,
    prep,
    conditional: clause !== null && isConditional(clause, parse),
    ahead: own && clause?.group.tense === 'future' && clause.group.form !== 'infinitive',
    limit: noun !== null && isLimit(words[units[noun]!.head]!.lemma),
    none: clause !== null && hasNone(clause, parse),
    after: after(clause),
    when,
    now: scene.now,
  });
}

/** What a verb that says little has for its object in a relative clause [the *cuts* they made in 2009]. */
const gapOf = ({ object, group }: Clause): number[] =>
  object !== null && /^(?:make|take|hold|give|have)$/.test(group.lemma) ? [object] : [];

/** Does a verb call off what it has for its object [put off the dinner] [scrapped the visit]? */
function callsOff({ group, verb }: Clause, noun: number, { units, words }: Parse): boolean {
  if (group.passive || group.negated || noun < verb) return false;
  const particle = units[verb + 1]?.kind === 'prep' ? words[units[verb + 1]!.head]!.lower : null;
  const direct = noun === verb + 1 || (particle === 'off' && noun === verb + 2);
  return (
    direct &&
    (CANCELLING.has(group.lemma) || group.lemma === 'put') &&
    (!/^(?:call|put|strike)$/.test(group.lemma) || particle === 'off')
  );
}

/** Does a condition come before the clause [if the pump holds, she could] — not inside it [Assent, if all goes well, would]? */
function isConditional(clause: Clause, { units, words }: Parse): boolean {
  if (/^(?:if|whether|unless)$/.test(clause.opener ?? '')) return true;
  const subject = clause.subject === null ? Infinity : units[clause.subject]!.from;
  const until = Math.min(units[clause.verb]!.from, subject + 1);
  return words.some(({ lower }, i) => lower === 'if' && i < until);
}

/** The place that a clause names. */
function namedPlace(clause: Clause | null, { parse, places, reading, sentence }: Scene): Place | null {
  if (clause === null) return placeIn(sentence, places, { reading, arriving: true });
  const span = { start: fronted(clause, parse), end: clauseSpan(clause, parse).end };
  return placeIn(span, places, { reading, arriving: !LEAVING.test(clause.group.lemma) });
}

/** The place that a clause names, or means by a pronoun [they reached it] [they stayed there]. */
function placeOf(clause: Clause | null, scene: Scene): Place | null {
  if (clause === null) return namedPlace(clause, scene);
  const { parse, naming, reading } = scene;
  const { units, words } = parse;
  // [Gaziantep, where they lived]
  if (clause.opener === 'where' && clause.kind === 'relative') {
    const before = units[clause.from - 1]?.kind === 'comma' ? clause.from - 2 : clause.from - 1;
    const there =
      units[before] && placeIn(wordSpan(parse, before), scene.places, { reading, arriving: true });
    if (there) return there;
  }
  const named = namedPlace(clause, scene);
  if (named) return named;
  // [In Genoa, on Jan. 12, she sat watching a ferry]
  if (
    clause.kind === 'participle' &&
    clause.parent !== null &&
    parse.clauses[clause.parent]!.verb === clause.verb - 1
  ) {
    const beside = namedPlace(parse.clauses[clause.parent]!, scene);
    if (beside) return beside;
  }
  const it = units.findIndex(
    (unit, i) =>
      unit.kind === 'noun' && parse.clauseOf[i] === clause.index && words[unit.head]!.lower === 'it',
  );
  const name = it < 0 ? null : naming.names[it];
  const mention = name ? scene.placeNamed(name) : undefined;
  if (mention) return placeIn(mention, [{ ...mention, use: 'locative' }], { reading, arriving: false });
  const own = words.slice(units[clause.verb]!.from, units[clause.to - 1]!.to);
  const framed = words.slice(units[clause.from]!.from, units[clause.verb]!.from);
  if (![...framed.slice(0, 1), ...own].some(({ lower }) => lower === 'there')) return null;
  const town = scene.lastTown;
  return town
    ? placeIn(town, [{ ...town, use: 'locative' }], { reading, arriving: false })
    : (scene.last?.place ?? null);
}

/** The place where the story is: that of the event told before in the paragraph, or before of the same people. */
function carriedPlace(
  participants: readonly string[],
  { last, paragraph }: Scene,
  reasons: string[],
): Place | null {
  const place = last?.towards ?? last?.place ?? null;
  if (!last || !place) return null;
  const together = participants.some((name) => last.participants.includes(name));
  if (last.paragraph !== paragraph && !(last.paragraph === paragraph - 1 && together)) return null;
  reasons.push(CARRIED);
  return place;
}

/** The names in a clause, in full. */
function participantsOf(clause: Clause | null, { parse, naming, fullName }: Scene): string[] {
  if (clause === null) return [];
  const found = naming.names.flatMap((name, at) => {
    const own = parse.clauseOf[at] === clause.index || clause.subject === at;
    const full = own && name !== null ? fullName(name) : null;
    return full === null ? [] : [full];
  });
  return [...new Set(found)];
}
