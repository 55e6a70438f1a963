import { SAYING, TELLING } from '../lexicon/verbs.ts';
import type { ClauseReading } from './clause-reading.ts';
import {
  chainHead,
  hasVerbAhead,
  isAppositive,
  isBetween,
  isContact,
  isCoordinated,
  isListed,
  isPronounContact,
  leadsToVerb,
  straightToVerb,
} from './outlook.ts';
import type { Unit, UnitKind } from './unit.ts';
import { verbGroupOf } from './verb-group.ts';

/** A noun phrase: a subject that waits for its verb, an apposition, or a part of the clause at hand. */
export function readNoun(reading: ClauseReading, unit: Unit, at: number): void {
  const { words, units } = reading;
  const { before, left } = reading.left(at);
  const clause = reading.current === null ? null : reading.clauses[reading.current]!;
  const beside = units[before - 1]?.kind === 'noun';
  const top = reading.top;
  if (reading.helper !== null) {
    const helper = units[reading.helper]!;
    reading.helper = null;
    reading.wait(at, words.slice(helper.from, helper.to));
    return;
  }
  if (isNameOf(reading, unit, at, before, left)) {
    reading.apposition.set(at, partHead(reading, before - 1));
    reading.clauseOf[at] = reading.current;
    return;
  }
  // [on 9 May, her 80th birthday, and complained]
  if (
    left === 'comma' &&
    units[before - 1]?.kind === 'time' &&
    units[at + 1]?.kind === 'comma' &&
    units[at + 2]?.kind === 'and'
  ) {
    reading.clauseOf[at] = reading.current;
    return;
  }
  // […, part of an agreement signed in Minsk]
  if (
    left === 'comma' &&
    clause &&
    /^(?:part|one|some|half|all|most|many)$/.test(words[unit.head]!.lower) &&
    words[unit.to]?.lower === 'of' &&
    !reading.adding &&
    !says(reading, at)
  ) {
    reading.clauseOf[at] = reading.current;
    return;
  }
  // [weather permitting]
  if (words[unit.to]?.lower === 'permitting') {
    reading.clauseOf[at] = reading.current;
    return;
  }
  // [the refinery the company bought burned]
  // [put off the dinner it had offered him]
  // but [told reporters he had left]
  const content =
    clause !== null &&
    (SAYING.has(clause.group.lemma) || TELLING.has(clause.group.lemma)) &&
    words[units[at - 1]?.from ?? 0]!.pos !== 'DET';
  const inside = clause !== null && clause.kind !== 'sub' && !content && isPronounContact(words, units, at);
  if (inside || (top.unit === at - 1 && !top.used && isContact(words, units, at))) {
    const antecedent = chainHead(words, units, at - 1);
    reading.stack.push({ unit: at, opener: 'that', opened: at, used: false, antecedent });
    reading.part(at);
    return;
  }
  const saying = clause !== null && SAYING.has(clause.group.lemma);
  // [From the meeting he went] [if the pump holds she could look in] [if the rain holds off they will play]
  if (
    /^(?:he|she|they|we|i)$/.test(words[unit.head]!.lower) &&
    /^(?:noun|verb|prep|adverb)$/.test(units[at - 1]?.kind ?? '') &&
    leadsToVerb(units, at, words) &&
    !saying
  ) {
    reading.wait(at);
    return;
  }
  // [From Budapest the singers travel] [At three on the third day a wave knocked her flat]
  if (
    units[0]!.kind === 'prep' &&
    reading.clauses.length === 0 &&
    top.unit < 0 &&
    units[at - 1]?.kind === 'noun' &&
    units[at - 2]?.kind === 'prep' &&
    words[unit.from]!.pos === 'DET' &&
    leadsToVerb(units, at, words)
  ) {
    reading.wait(at);
    return;
  }
  // [; that night in Hull the current failed]
  if (top.used && reading.current === null && isFramed(units, at) && words[unit.from]!.pos === 'DET')
    if (leadsToVerb(units, at, words)) {
      reading.wait(at);
      return;
    }
  if (left === 'comma' && !top.used && top.unit >= 0 && !reading.adding && !says(reading, at)) {
    if (beside) reading.apposition.set(at, partHead(reading, before - 1));
    reading.clauseOf[at] = reading.current;
    return;
  }
  if (
    left === 'comma' &&
    beside &&
    clause &&
    !reading.adding &&
    !says(reading, at) &&
    isAppositive(words, units, at, before - 1)
  )
    reading.apposition.set(at, partHead(reading, before - 1));
  // [between Egypt, Sudan and Ethiopia]: an item of a list
  if (left === 'comma' && top.used && clause && beside && isListed(units, at)) {
    reading.clauseOf[at] = reading.current;
    return;
  }
  // [at a hospital in Baton Rouge, La., she died]
  if (
    left === 'comma' &&
    reading.clauses.length === 0 &&
    units[at + 1]?.kind === 'comma' &&
    beside &&
    units[before - 2]?.kind === 'prep' &&
    words[unit.head]!.pos === 'PROPN' &&
    words[units[before - 1]!.head]!.pos === 'PROPN'
  ) {
    reading.clauseOf[at] = reading.current;
    return;
  }
  // [visit Peru and Uruguay in November, the palace announced]
  if (
    (left === 'and' || left === 'comma') &&
    clause &&
    beside &&
    (!straightToVerb(units, at, words) || isBetween(words, units, before))
  ) {
    reading.adding = false;
    reading.clauseOf[at] = reading.current;
    return;
  }
  const fresh =
    left === undefined ||
    (left !== 'verb' && (before < reading.boundary || /^(?:comma|and|stop|sub|who)$/.test(left)));
  // [declared an emergency on Monday and flew over it]: its object, not the subject of what follows
  // [told lawyers, a retrial could not start]: who is told is no subject
  const told = clause !== null && (TELLING.has(clause.group.lemma) || clause.group.lemma === 'tell');
  const clausal =
    saying &&
    // [who helped write the law, died]
    clause.group.lemma !== 'write' &&
    !told &&
    clause.group.form !== 'infinitive' &&
    before === clause.verb &&
    !isCoordinated(units, at, words) &&
    // [announced a merger on Thursday, ending talks over a plan that would create a giant]
    hasVerbAhead(words, units, at);
  const afterTime = left !== 'verb' && units[at - 1]?.kind === 'time';
  if (
    units[at - 1]?.kind !== 'prep' &&
    leadsToVerb(units, at, words) &&
    (fresh || clausal || afterTime) &&
    !reading.apposition.has(at)
  ) {
    const waits = top.unit < 0 && !top.used;
    // [bombs in Lagos, Nigeria, and Nairobi, Kenya, killed]: a list of places in the subject
    const list =
      units[before - 1]?.kind === 'comma' &&
      units[before - 2]?.kind === 'noun' &&
      words[units[before - 2]!.head]!.pos === 'PROPN' &&
      words[unit.head]!.pos === 'PROPN' &&
      units.slice(top.unit, before).some(({ kind }) => kind === 'prep');
    // [the government and the opposition will meet]: one subject
    if (reading.adding && !waits && left === 'and' && (beside || list) && !top.used) {
      reading.clauseOf[at] = reading.current;
      reading.adding = false;
    } else if (waits) {
      top.unit = at;
      reading.part(at);
    } else reading.wait(at);
    return;
  }
  if (left === 'and') reading.adding = false;
  reading.clauseOf[at] = reading.current;
}

/** What a name after "one of them" explains [*one* of the suspects, Eric Holm]. */
function partHead({ words, units }: ClauseReading, at: number): number {
  const of = units[at - 1];
  const one = units[at - 2];
  return of?.kind === 'prep' &&
    words[of.head]!.lower === 'of' &&
    one?.kind === 'noun' &&
    words[one.head]!.lower === 'one'
    ? at - 2
    : at;
}

/** Do only a time and a place stand before a noun phrase in its stretch [*that night in Hull* the current failed]? */
function isFramed(units: readonly Unit[], at: number): boolean {
  let start = at - 1;
  let times = 0;
  while (start >= 0 && units[start]!.kind !== 'stop') {
    const { kind } = units[start]!;
    if (kind === 'time') times++;
    else if (kind !== 'prep' && !(kind === 'noun' && units[start - 1]?.kind === 'prep')) return false;
    start--;
  }
  return times > 0 && units[at - 1]?.kind === 'noun';
}

/** Is a noun phrase the subject of a saying [Qantas plans flights to India, the airline announced]? */
function says(reading: ClauseReading, at: number): boolean {
  const { units } = reading;
  // [in prison, the Department of Justice said]
  let after = at + 1;
  while (units[after]?.kind === 'prep' && units[after + 1]?.kind === 'noun') after += 2;
  const next = units[after];
  return next?.kind === 'verb' && SAYING.has(verbGroupOf(reading.words, next).lemma);
}

/** Is a noun phrase the name of a role before its comma [with his colleague, Paolo Gentiloni, led]? */
function isNameOf(
  reading: ClauseReading,
  unit: Unit,
  at: number,
  before: number,
  left: UnitKind | undefined,
): boolean {
  const { words, units } = reading;
  const role = units[before - 1];
  return (
    left === 'comma' &&
    before === at - 1 &&
    role?.kind === 'noun' &&
    words[unit.head]!.pos === 'PROPN' &&
    words[role.head]!.pos === 'NOUN' &&
    units[at + 1]?.kind === 'comma' &&
    (reading.current === null || /^(?:prep|verb)$/.test(units[before - 2]?.kind ?? ''))
  );
}
