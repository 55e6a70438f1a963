import type { Clause, Parse } from '../events/clause.ts';
import type { Unit } from '../events/unit.ts';
import { isRole } from './roles.ts';
import type { Site } from './site.ts';

/** What a town does to those who come to it [Algiers received him] [Longreach saw the play]. */
const HOST =
  /^(?:receive|welcome|greet|host|await|expect|find|see|hear|have|get|stage|hold|open|close|give)$/;
/** Verbs of these that say nothing by themselves: a show must be beside them, or a guest. */
const SHOW =
  /^(?:play|show|night|performance|concert|match|run|gig|rally|stop|visit|turn|leg|stage|date|tour|tie|game|speech|premiere|opera|circus|exhibition|apology|him|her|them|us)$/;
/** A place on somebody's way. */
const STOP = /^(?:stop|stopover|leg|stage|call|destination|port|halt)$/;
const RANK = /^(?:first|next|last|then|second|third|after)$/;
/** What those who are on their way come to a town for [a rally in Columbus] [a reception in Lisbon]. */
const OCCASION =
  /^(?:rally|reception|performance|camp|friendly|dinner|banquet|lunch|breakfast|matinee|speech|lecture|reading|concert|gig|show|match|tie|fixture|game|leg|stop|stopover|call|visit|premiere|parade|ceremony|debate|meeting|talks?|summit|conference|forum|event|festival|mass|service|funeral|wedding|tournament)$/;

/** Is a noun what travellers come to a town for [rally]? @param lemma the singular */
export const isOccasion = (lemma: string): boolean => OCCASION.test(lemma);

/**
 * The clause in which a town is the subject and receives somebody [Plovdiv was next] [Katherine gets one performance].
 * @param site a town's name
 * @param parse its sentence
 */
export function hosting({ unit }: Site, { clauses, units, words }: Parse): Clause | null {
  // [Her next stop is Lima]
  const named = clauses.find(({ verb, group }) => verb === unit - 1 && group.lemma === 'be');
  if (named && isStop(named, { units, words })) return named;
  const clause = clauses.find(({ subject, kind }) => subject === unit && kind === 'main');
  if (!clause) return null;
  const { lemma } = clause.group;
  const after = words.slice(units[clause.verb]!.to, units[clause.to - 1]!.to);
  const ranked = after.slice(0, 4).some(({ lower }) => RANK.test(lower));
  if (/^(?:be|come|follow)$/.test(lemma)) return ranked || lemma === 'follow' ? clause : null;
  if (!HOST.test(lemma)) return null;
  return after.some(({ lower, lemma: base }) => SHOW.test(base) || SHOW.test(lower) || isRole(lower, base))
    ? clause
    : null;
}

/** Does a clause call a town a stop on the way [Her first *stop* will be Lima]? */
export const isStop = (
  { subject, group }: Clause,
  { units, words }: Pick<Parse, 'units' | 'words'>,
): boolean => group.lemma === 'be' && subject !== null && STOP.test(words[units[subject]!.head]!.lemma);

/**
 * The clause of a town in which something happens that may well be to those who are followed: one that opens its
 * sentence [At Winton, on 24 May, the generator died], or an occasion of a journey [a rally in Columbus].
 * @param site a town's name
 * @param parse its sentence
 */
export function likelySite(
  { unit, noun, preposition, clause, mention }: Site,
  { units, words }: Parse,
): Clause | null {
  if (clause === null || mention.use === 'metonymic' || !/^(?:in|at)$/.test(preposition)) return null;
  if (isOpening(unit, units)) return clause;
  return noun !== null && isOccasion(words[units[noun]!.head]!.lemma) ? clause : null;
}

/** Does a place open its sentence, or a part of it, but for a time [eight days later, *in Samsun*, …]? */
function isOpening(unit: number, units: readonly Unit[]): boolean {
  let at = unit - 2;
  while (at >= 0 && /^(?:time|comma)$/.test(units[at]!.kind)) at--;
  // [on Tuesday, in Lima, …]
  if (at >= 0 && units[at]!.kind === 'prep' && units[at + 1]!.kind === 'time') at--;
  if (units[unit - 1]?.kind !== 'prep') return false;
  return at < 0 || units[at]!.kind === 'stop' || (units[at]!.kind === 'and' && at < unit - 2);
}
