import { present } from '../lexicon/verb-forms.ts';
import type { Clause, Parse } from './clause.ts';
import { join } from './noun-phrase.ts';

// What is only said to have been done: a title may not tell it as done.

/** Why an event is doubtful, for people. */
export const ALLEGED = 'the text tells it as an accusation or a suspicion';

/** Verbs that charge somebody with what a gerund after them tells, with their participles. */
const CHARGING: ReadonlyMap<string, string> = new Map([
  ['accuse', 'accused'],
  ['suspect', 'suspected'],
  ['charge', 'charged'],
  ['acquit', 'acquitted'],
  ['clear', 'cleared'],
]);

/** Does a verb charge somebody, so that a gerund after it tells what the charged one did [accused Holm of killing]? */
export const isCharging = ({ group }: Clause): boolean => CHARGING.has(group.lemma);

/** The clause that charges somebody with what a clause tells, or denies it; null for none. */
function chargeOf({ kind, group, verb, parent }: Clause, { units, words, clauses }: Parse): Clause | null {
  const charge = parent === null ? undefined : clauses[parent];
  if (kind !== 'participle' || group.form !== 'gerund' || !charge) return null;
  const link = units[verb - 1];
  const linked = link?.kind === 'prep' && /^(?:of|with)$/.test(words[link.head]!.lower);
  const denied = charge.group.lemma === 'deny' && charge.verb === verb - 1;
  return (linked && isCharging(charge)) || denied ? charge : null;
}

/** Does a clause say "allegedly" of itself? */
export const isAlleged = ({ verb, subject }: Clause, { units, words }: Parse): boolean =>
  words
    .slice(subject !== null && subject < verb ? units[subject]!.to : units[verb]!.from, units[verb]!.to)
    .some(({ lower }) => lower === 'allegedly');

/**
 * The verb under which a title tells what somebody is only charged with
 * [a man accused of killing a guard → is accused of killing] [denies killing → denies killing].
 * @param plural does its subject take a plural verb?
 * @returns null for a clause that charges nobody
 */
export function chargedVerb(clause: Clause, parse: Parse, plural: boolean): string | null {
  const { units, words } = parse;
  const charge = chargeOf(clause, parse);
  if (charge === null) return null;
  const gerund = words[units[clause.verb]!.head]!.lower;
  const participle = CHARGING.get(charge.group.lemma);
  return participle === undefined
    ? join([present('deny', plural), gerund])
    : join([present('be', plural), participle, words[units[clause.verb - 1]!.head]!.lower, gerund]);
}

/** Is what a clause tells only an allegation? */
export const isAllegation = (clause: Clause, parse: Parse): boolean =>
  isAlleged(clause, parse) || chargeOf(clause, parse) !== null;
