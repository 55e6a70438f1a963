import type { Clause, Parse } from '../events/clause.ts';
import type { Status } from '../events/event.ts';
import { statusOf } from '../events/status.ts';
import type { Day } from '../time/calendar.ts';
import { motionOfVerb } from './motion.ts';

/**
 * What becomes of what no event tells, by the verb that its clause hangs on [*will fly* to Lima, stopping in Quito].
 * @param clause the clause that tells it
 * @param start the TIMEX3 value of its first stretch, and that of its last; null where they are not told
 * @param now the day of publication in UTC days
 */
export function fateOf(
  clause: Clause | null,
  { clauses, words, units }: Parse,
  start: string | null,
  end: string | null,
  now: Day | null,
): Status | null {
  let teller = clause;
  while (teller?.parent != null && /^(?:participle|infinitive)$/.test(teller.kind))
    teller = clauses[teller.parent]!;
  // [until they come to Lima]: they are still to come
  if (teller?.kind === 'sub' && AHEAD.test(teller.opener ?? '') && isPresent(teller)) return 'planned';
  const after = teller === null ? '' : (words[units[teller.verb]!.to]?.lower ?? '');
  return statusOf({
    group: teller?.group ?? null,
    prep: '',
    conditional: false,
    ahead: false,
    limit: false,
    none: false,
    after,
    when: { start, end },
    now,
  });
}

/** What opens a clause that tells in the present what is still to be. */
const AHEAD = /^(?:until|till|before|when|once)$/;
/** Is a clause in the simple present [goes to Ulm]? */
export const isPresent = ({ group: { tense, perfect } }: Clause) => tense === 'present' && !perfect;

/** Is somebody on the way [is flying to Lima] [is headed home]? They have not come there yet. */
export const isUnderWay = (clause: Clause | null): boolean =>
  clause?.group.tense === 'present' &&
  ((clause.group.progressive &&
    /^(?:go|return|arrive|depart)$/.test(motionOfVerb(clause.group.lemma) ?? '')) ||
    (clause.group.passive && clause.group.lemma === 'head'));

/** A plan that came to nothing [was to have gone to Hanoi] [will not play in Perth] [should have called at Brest]. */
export const isForegone = ({ group }: Clause) =>
  (group.negated && (group.tense === 'future' || group.plan !== null)) ||
  (group.perfect && (group.modal === 'should' || (group.plan === 'was' && group.tense === 'past')));
