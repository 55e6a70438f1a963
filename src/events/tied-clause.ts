import { CANCELLING, INTRANSITIVE, SAYING, STATIVE } from '../lexicon/verbs.ts';
import type { Clause, Parse } from './clause.ts';
import { isHappening } from './noun.ts';

// What a time belongs to by the shape of its sentence: more questions that anchoring asks.

/** Is what a clause with "when" tells the cause of what its main clause tells [was killed *when* a tree fell]? */
export const isWhole = ({ kind, group, verb }: Clause, when: Clause): boolean =>
  kind === 'main' &&
  when.opener === 'when' &&
  when.verb > verb &&
  group.tense === 'past' &&
  when.group.tense === 'past' &&
  !group.progressive &&
  !group.negated &&
  group.plan === null &&
  !STATIVE.has(group.lemma) &&
  !SAYING.has(group.lemma) &&
  (group.passive || INTRANSITIVE.has(group.lemma));

/** What a clause calls off, where a time belongs to that [*a game* in Hull *on Sunday* has been scrapped]. */
export function calledOff({ subject, group }: Clause, at: number, { units, words }: Parse): number | null {
  return subject !== null &&
    group.passive &&
    CANCELLING.has(group.lemma) &&
    isHappening(words[units[subject]!.head]!.lemma) &&
    units.slice(subject + 1, at).every(({ kind }) => /^(?:prep|noun|comma)$/.test(kind))
    ? subject
    : null;
}

/** Does a noun tell what something else comes before or after [in advance of *a meeting*] [before *a vote*]? */
export function isAheadOf({ units, words }: Parse, noun: number): boolean {
  const [prep, other] = [units[noun - 1], units[noun - 2]];
  if (prep?.kind !== 'prep') return false;
  const word = words[prep.head]!.lower;
  const ahead = word === 'of' && other !== undefined && words[other.head]!.lower === 'ahead';
  return ahead || /^(?:advance|before|preparation|time|anticipation)$/.test(word);
}

/** The clause that "it was" puts a time before [It was September *when a stranger rang*]. */
export function cleftClause({ units, words, clauses, clauseOf }: Parse, at: number): Clause | null {
  const own = clauseOf[at];
  const clause = own == null ? undefined : clauses[own];
  if (!clause || clause.group.lemma !== 'be' || clause.subject === null) return null;
  if (words[units[clause.subject]!.head]!.lower !== 'it') return null;
  return (
    clauses.find(
      ({ verb, opener, from }) =>
        verb > at && from <= at + 2 && opener !== null && /^(?:when|that|before)$/.test(opener),
    ) ?? null
  );
}

/** The object of a verb that only says that a time had it [Halloween *brought the only debate*]. */
export function broughtBy(
  { units, words, clauses }: Parse,
  at: number,
): { clause: number; noun: number } | null {
  const clause = clauses.find(
    ({ verb, group }) => verb === at + 1 && /^(?:bring|see|mark|witness)$/.test(group.lemma),
  );
  if (!clause || clause.subject !== null || units[at - 1]?.kind === 'prep' || clause.group.passive)
    return null;
  const noun = clause.verb + 1;
  return units[noun]?.kind === 'noun' && isHappening(words[units[noun].head]!.lemma)
    ? { clause: clause.index, noun }
    : null;
}

/** The clause that a time belongs to; one after an insertion belongs to what was told before it [fell, police said, *on Friday*]. */
export function beforeInsertion(
  { units, words, clauses, clauseOf }: Parse,
  at: number,
  preposition: string,
): number | null {
  const own = clauseOf[at] ?? null;
  const clause = own === null ? undefined : clauses[own];
  if (!clause || clause.subject === null || preposition === '') return own;
  const said = SAYING.has(clause.group.lemma) || clause.group.lemma === 'swear';
  const inserted = units[clause.verb + 1]?.kind === 'comma' && units[clause.subject - 1]?.kind === 'comma';
  if (!said || !inserted || at !== clause.verb + 3 || words[units[clause.subject]!.head]!.pos === 'VERB')
    return own;
  return clauses.findLast(({ verb }) => verb < clause.subject!)?.index ?? own;
}

/** The clause of a time after a quotation: not the one inside it [heard a noise, "like boards dropping," at 10]. */
export function outside({ units, words, clauses }: Parse, at: number, clause: Clause): Clause {
  const marks: number[] = [];
  for (let i = 0; i < at; i++)
    if (units[i]!.kind === 'stop' && words[units[i]!.from]!.text === '"') marks.push(i);
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [open, close] = [marks[i]!, marks[i + 1]!];
    if (clause.verb > open && clause.verb < close && close < at)
      return clauses.findLast((one) => one.verb < open && one.kind === 'main') ?? clause;
  }
  return clause;
}
