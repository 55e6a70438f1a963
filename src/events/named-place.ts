import { holds, type Span } from '../article/span.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { Clause, Parse } from './clause.ts';
import { clauseSpan, fronted, wordAfter } from './clause-span.ts';
import type { Scene } from './scene.ts';
import { placeIn, townOrPlace } from './whereabouts.ts';

// The place that the words of a clause name, where its verb leaves one place for another or not.

/** Verbs of those who leave one place for another. */
const LEAVING =
  /^(?:leave|depart|deploy|withdraw|evacuate|sail|head|fly|start|set|move|escape|flee|go|travel|drive|march|walk|ride|cross|lift|blast|launch)$/;

/** Does somebody leave a place in a clause [flew from Oslo] [*took off* from Oslo]? */
export const isLeaving = (clause: Clause, parse: Parse): boolean =>
  LEAVING.test(clause.group.lemma) ||
  (/^(?:take|get|pull|call)$/.test(clause.group.lemma) &&
    /^(?:off|away|out|up)$/.test(wordAfter(clause, parse)));

/** The words that a clause stands in. */
export type Words = Pick<Scene, 'parse' | 'places' | 'reading' | 'sentence'>;

/** The place that a clause names. */
export function namedPlace(clause: Clause | null, scene: Words): Place | null {
  const { parse, places, reading, sentence } = scene;
  if (clause === null) return placeIn(sentence, places, { reading, arriving: true });
  const span = { start: fronted(clause, parse), end: clauseSpan(clause, parse).end };
  // [flew from Oslo to Rome]: where they get to
  const reaches =
    clause.group.lemma !== 'leave' &&
    /\bfrom \p{Lu}[\p{L} ]{1,24} to \p{Lu}/u.test(reading.slice(span.start, span.end));
  const around = { reading, arriving: reaches || !(isLeaving(clause, parse) || isBoarding(clause, parse)) };
  const goals = places.filter((place) => isGoal(place, clause, scene));
  // [left for Ossk, in north London]
  const told = places.filter(
    (place) =>
      !goals.some(
        (goal) => goal === place || /^, in (?:\p{Ll}+ )?$/u.test(reading.slice(goal.end, place.start)),
      ),
  );
  const own = outside(nestedIn(clause, parse), told).filter((place) => !isOrigin(place, clause, scene));
  const visited = visitedBy(clause, own, scene);
  if (visited) return townOrPlace(visited);
  return placeIn(span, own, around) ?? placeIn(span, told, around);
}

/** What people do who come to a place. */
const VISITING = /^(?:visit|reach|tour|enter)$/;

/** The place that somebody visits, whoever else is told to be somewhere [leaders met in Lima *visited Machu Picchu*]. */
function visitedBy(
  { group, verb }: Clause,
  places: readonly PlaceMention[],
  { parse: { units, words }, reading }: Words,
): PlaceMention | null {
  if (group.passive || !VISITING.test(group.lemma)) return null;
  const { end } = words[units[verb]!.to - 1]!;
  return (
    places.find(
      ({ start, use, kind }) =>
        use === 'locative' &&
        kind !== 'area' &&
        start > end &&
        /^ (?:the )?$/.test(reading.slice(end, start)),
    ) ?? null
  );
}

/**
 * The place that somebody leaves for, where nothing says what they leave [*left for* Peru].
 * @param clause the clause, null where no verb tells
 */
export function goalOf(clause: Clause | null, scene: Scene): Place | null {
  if (clause === null) return null;
  const span = clauseSpan(clause, scene.parse);
  const goal = scene.places.find(
    (place) => holds(span, place) && place.kind !== 'area' && isGoal(place, clause, scene),
  );
  return goal ? townOrPlace(goal) : null;
}

/** What takes people somewhere. */
const VEHICLE =
  /^(?:ferry|train|bus|plane|flight|boat|steamer|ship|taxi|cab|coach|jeep|jeepney|helicopter|tram|sleeper|barge|lorry|truck|launch)$/;

/** Does somebody get into what takes them somewhere [took the *ferry* from Oslo]? */
function isBoarding({ group, verb }: Clause, { units, words }: Parse): boolean {
  const what = units[verb + 1];
  return (
    /^(?:board|catch|take|hire)$/.test(group.lemma) &&
    what?.kind === 'noun' &&
    VEHICLE.test(words[what.head]!.lemma)
  );
}

/** Is it where somebody who leaves is bound for [left *for Rome*] [boarded a bus *for Rome*]? */
function isGoal({ start }: Span, clause: Clause, { parse, reading }: Words): boolean {
  if (!isLeaving(clause, parse) && !isBoarding(clause, parse)) return false;
  if (start < parse.words[parse.units[clause.verb]!.head]!.start) return false;
  return /\bfor (?:the )?$/.test(reading.slice(Math.max(0, start - 8), start));
}

/** Does a place tell where somebody who does something is from [a baker *from Leeds* set out from Hull]? */
function isOrigin(
  { start }: Span,
  { subject, verb }: Clause,
  { parse: { units, words }, reading }: Words,
): boolean {
  if (
    subject === null ||
    start < words[units[subject]!.head]!.start ||
    start > words[units[verb]!.head]!.start
  )
    return false;
  return /\bfrom (?:the )?$/.test(reading.slice(Math.max(0, start - 12), start));
}

/** The words of clauses between a clause's subject and its verb [The club, *which met in Oslo*, plays in Rome]. */
const nestedIn = (clause: Clause, parse: Parse): Span[] =>
  parse.clauses
    .filter(
      ({ kind, verb, from }) =>
        (kind === 'relative' || kind === 'participle') &&
        verb < clause.verb &&
        from > (clause.subject ?? Infinity),
    )
    .map((one) => clauseSpan(one, parse));

const outside = (spans: readonly Span[], places: readonly PlaceMention[]) =>
  spans.length === 0 ? places : places.filter((place) => !spans.some((span) => holds(span, place)));
