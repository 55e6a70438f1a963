import type { Span } from '../article/span.ts';
import type { Clause, Parse } from '../events/clause.ts';
import type { Unit } from '../events/unit.ts';
import { isTown } from '../events/whereabouts.ts';
import type { Word } from '../events/words.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import {
  bearingOf,
  isAttending,
  isCalling,
  isVisit,
  modeOf,
  motionOfNoun,
  motionOfVerb,
  type Bearing,
  type Motion,
} from './motion.ts';
import { isOccasion } from './host.ts';
import { otherEnd } from './length.ts';
import { isTrip } from './roles.ts';
import { isFacility, type Site } from './site.ts';
import { spanOf, type Told } from './told.ts';
import { guestsIn, holderOf, WHOEVER, whoMoves, type Scene, type Who } from './traveller.ts';

/** When what some units of a sentence tell is, and what became of it. */
export type Tell = (
  scene: Scene,
  governors: readonly number[],
  clause: Clause | null,
  mention: PlaceMention | null,
) => Told | null;

/** What words with a place say of somebody. */
export interface Statement {
  readonly who: Who;
  readonly motion: Motion;
  readonly mention: PlaceMention;
  readonly told: Told | null;
  readonly span: Span;
}

/** What is said of a place, and the clause that says it. */
export interface Reading {
  readonly clause: number | null;
  readonly statements: readonly Statement[];
}

/**
 * Reads a noun of travel with its place [a visit to Lagos].
 * @returns null where no such noun governs the place
 */
export function byNoun(
  scene: Scene,
  { mention, preposition, noun, clause }: Site,
  tell: Tell,
): Reading | null {
  const { units, words } = scene.parse;
  if (noun === null || mention.use === 'metonymic') return null;
  const { lemma } = words[units[noun]!.head]!;
  const aboard = clause !== null && isAboard(noun, clause, scene.parse);
  const motion = motionOfNoun(lemma) ?? (aboard && WAY.test(lemma) ? 'go' : null);
  if (motion === null || !/^(?:to|into|in|at|through|off|from)$/.test(preposition)) return null;
  const told = tell(scene, [noun, ...(clause ? [clause.verb] : [])], clause, mention);
  const index = clause?.index ?? null;
  // [is on a flight to Lagos] [is on her way to Ulm]
  if (aboard && told?.status === 'happened' && preposition === 'to') {
    const who = whoMoves(clause, scene);
    const status = isVisit(lemma) ? 'happened' : 'planned';
    const own = { motion, mention, told: { ...told, status }, span: scene.sentence } as const;
    return { clause: index, statements: who === null ? [] : [{ who, ...own }] };
  }
  // a journey without a time tells no stay [the return to Kyiv of its border]
  if (told === null || (told.start === null && (preposition === 'from' || !isVisit(lemma))))
    return { clause: index, statements: [] };
  const who = holderOf(noun, clause, scene);
  const towards = preposition === 'from' ? 'depart' : motion;
  return { clause: index, statements: [{ who, motion: towards, mention, told, span: scene.sentence }] };
}

/**
 * Reads a verb with its place [flew to Lagos].
 * @returns null where the verb says of nobody that they are there
 */
export function byVerb(
  scene: Scene,
  { mention, unit, preposition, noun, clause, ofQuality }: Site,
  tell: Tell,
): Reading | null {
  const { parse } = scene;
  const { words, units } = parse;
  if (mention.use === 'associative')
    // [at Indonesia's request] is nowhere
    if (
      mention.kind === 'country' ||
      !(isBefore(mention, words) ? /./ : /^(?:in|on|at|near|behind|off)$/).test(preposition)
    )
      return null;
  if (mention.use === 'associative' && noun !== null && !isBefore(mention, words)) return null;
  // what they talk of is not where they are [a conference on Libya]
  if (mention.use === 'metonymic' || clause === null || (preposition === 'on' && noun !== null)) return null;
  if (/^(?:happen|occur)$/.test(clause.group.lemma)) return null;
  const verb = clause.group.lemma;
  let bearing: Bearing | null = bearingOf(preposition, verb);
  // [made her way to Ulm]
  if (
    preposition === 'to' &&
    noun !== null &&
    WAY.test(words[units[noun]!.head]!.lower) &&
    WENDING.test(verb)
  )
    bearing = 'goal';
  // [made it to Leeds]
  if (preposition === 'to' && verb === 'make' && noun !== null && words[units[noun]!.head]!.lower === 'it')
    bearing = 'goal';
  // [left its base at Lima]
  if (bearing === 'site' && noun === clause.verb + 1 && motionOfVerb(verb) === 'depart') bearing = 'source';
  // [an ambassador to Lisbon took office]: of the noun
  if (bearing === 'goal' && preposition === 'to' && noun !== null && unit < clause.verb) return null;
  // [the group active in Mali]: of the group
  if (bearing === 'site' && verb !== 'be' && ofQuality) return null;
  // [spoke of the hopes for peace in Mali]: that peace is in Mali
  if (bearing === 'site' && noun !== null && noun > clause.verb && isTopic(noun, parse)) return null;
  // a second place of the same list or of the same verb [visit Peru, Chile and Uruguay]
  if (bearing === null && preposition === '' && motionOfVerb(verb) === 'arrive' && unit > clause.verb)
    bearing = 'goal';
  if (bearing === null && !isDayFor(mention, preposition, clause, parse)) return null;
  const told = tell(scene, [clause.verb, ...(noun === null ? [] : [noun])], clause, mention);
  if (isDayFor(mention, preposition, clause, parse))
    return {
      clause: clause.index,
      statements: [{ who: WHOEVER, motion: 'stay', mention, told, span: spanOf(clause, parse) }],
    };
  const dated = (told?.start ?? null) !== null;
  const [received] = RECEIVING.test(verb) ? guestsIn(clause, scene) : [];
  const mover = received ?? whoMoves(clause, scene);
  if (mover === null) {
    if (bearing !== 'site' || !dated) return null;
    // [the minister received *him* in Algiers]
    const others = guestsIn(clause, scene);
    const span = spanOf(clause, parse);
    const statements = others.map((who): Statement => ({ who, motion: 'stay', mention, told, span }));
    return others.length > 0 ? { clause: clause.index, statements } : null;
  }
  const moved = motionOfVerb(verb);
  const due = verb === 'be' && words[units[clause.verb]!.to]?.lower === 'due';
  const ends = /^(?:end|finish|conclude|start|begin|open)$/.test(verb);
  let motion: Motion;
  if (bearing === 'source') motion = 'depart';
  else if (bearing === 'goal')
    motion = moved === null || moved === 'depart' ? (preposition === 'for' ? 'go' : 'arrive') : moved;
  else motion = moved === 'arrive' || due ? 'arrive' : 'stay';
  // [reached at his home in Lima, she said]: by telephone
  if (verb === 'reach' && bearing === 'site' && clause.kind === 'participle')
    return { clause: clause.index, statements: [] };
  // [as a collector from Antwerp]: where somebody comes from, not where the way begins
  if (bearing === 'source' && noun !== null && isOrigin(units[noun]!, words)) return null;
  // somebody's presence counts where it is dated, or told by a verb of staying or arriving
  // [ended *the tour* in Ulm], but not [ended the war in Mali]
  const calls = isCalling(verb, preposition) && (noun === null || isTrip(words[units[noun]!.head]!.lemma));
  if (!calls && noun !== null && /^(?:end|finish|conclude)$/.test(verb)) return null;
  if (calls && bearing === 'site') motion = 'arrive';
  const isBack = clause.group.perfect && clause.group.tense === 'present';
  if (
    bearing === 'site' &&
    !calls &&
    moved !== 'arrive' &&
    !due &&
    !dated &&
    // [has met them in Rome before]: no day of this journey
    (isBack || (moved !== 'stay' && !isAttending(verb) && !opensWith(unit, clause, scene.parse)))
  )
    return null;
  if (
    bearing === 'site' &&
    moved === null &&
    mover === WHOEVER &&
    received === undefined &&
    !ends &&
    clause.kind === 'relative'
  )
    return null;
  // [flies to South Korea for a fair in Busan]: to that town
  const span = spanOf(clause, parse);
  const town =
    mention.kind === 'country' && motion !== 'depart'
      ? scene.places.find(
          (one) =>
            isTown(one) &&
            one.country === mention.country &&
            one.start > mention.end &&
            !isInOther(one, clause, parse),
        )
      : undefined;
  const own = { who: mover, mention: town ?? mention, span } as const;
  const other = otherEnd(motion, told, clause, scene);
  const statements: Statement[] = [{ ...own, motion, told }];
  if (other !== null) statements.push({ ...own, motion: 'stay', told: other });
  return { clause: clause.index, statements };
}

/** Does a noun stand in what is talked of or wanted, not where it is done [hopes *for* the end of a *war*]? */
function isTopic(noun: number, { units, words }: Parse): boolean {
  const linkOf = (at: number) => (units[at - 1]?.kind === 'prep' ? words[units[at - 1]!.head]!.lower : '');
  let at = noun;
  while (at > 1 && linkOf(at) === 'of') at -= 2;
  const head = words[units[noun]!.head]!;
  return (
    /^(?:on|about|for|regarding|concerning|including|against|over|amid|between)$/.test(linkOf(at)) &&
    !isOccasion(head.lemma) &&
    !isFacility(head.lower)
  );
}

/** Does a place set the scene of a clause [*In Lagos*, she will see the docks]? */
const opensWith = (unit: number, { subject, kind }: Clause, { units, words }: Parse): boolean =>
  kind === 'main' &&
  subject !== null &&
  unit === 1 &&
  /^(?:in|at)$/.test(words[units[0]!.head]!.lower) &&
  units[2]?.kind === 'comma' &&
  subject === 3;

/** Is somebody on a journey [is *on a flight* to Lagos]? @param noun the noun of travel, as a unit */
const isAboard = (noun: number, { group, verb }: Clause, { units, words }: Parse): boolean =>
  group.lemma === 'be' && verb === noun - 2 && /^(?:on|aboard)$/.test(words[units[noun - 1]!.head]!.lower);

/** Does a name begin that of a facility [*Baikonur* Cosmodrome]? */
function isBefore({ end }: PlaceMention, words: readonly Word[]): boolean {
  let at = words.findIndex((word) => word.start >= end);
  while (at >= 0 && words[at]?.pos === 'PROPN' && !isFacility(words[at]!.lower)) at++;
  return isFacility(words[at]?.lower ?? '') && words[at]!.pos !== 'VERB';
}

/** Verbs of hosts, whose guests are the travellers [the king *welcomes* her in Rabat]. */
const RECEIVING = /^(?:receive|welcome|greet|host)$/;

/** Is a time given to a place [Sunday is for Lima] [the weekend is reserved for Quito] [Monday belongs to Leeds]? */
function isDayFor(
  mention: PlaceMention,
  preposition: string,
  { subject, verb, group }: Clause,
  { units }: Parse,
): boolean {
  if (!isTown(mention) || subject !== null || units[verb - 1]?.kind !== 'time') return false;
  return preposition === 'for'
    ? /^(?:be|reserve|earmark|set)$/.test(group.lemma)
    : preposition === 'to' && /^(?:go|belong)$/.test(group.lemma);
}

/** What somebody makes who goes somewhere [made her *way* to Ulm]. */
const WAY = /^(?:way|ways)$/;
const WENDING = /^(?:make|work|fight|find|pick|wend|thread|inch|feel)$/;

/** Does a name stand in another main clause [crosses into China on Monday and will be *in Kashgar* by May]? */
function isInOther(
  { start }: PlaceMention,
  { index }: Clause,
  { units, words, clauses, clauseOf }: Parse,
): boolean {
  const other = clauseOf[units.findIndex(({ to }) => words[to - 1]!.end > start)] ?? null;
  return other !== null && other !== index && clauses[other]!.kind === 'main';
}

/** Is it somebody or something from a place, not a flight or a train [a *collector* from Antwerp]? */
const isOrigin = ({ from, head }: Unit, words: readonly Word[]) =>
  /^an?$/.test(words[from]!.lower) &&
  motionOfNoun(words[head]!.lemma) === null &&
  modeOf(words[head]!.lower) === null;
