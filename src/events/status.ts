import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import { CANCELLING } from '../lexicon/verbs.ts';
import type { Status, When } from './event.ts';
import type { VerbGroup } from './verb-group.ts';

/** What the words around a happening say of its truth. */
export interface Telling {
  readonly group: VerbGroup | null;
  /** the word that ties the time to it */
  readonly prep: string;
  /** does the sentence put it under a condition [if the pump holds]? */
  readonly conditional: boolean;
  /** is the sentence in the future, where a noun tells it [will be in charge for tonight's match]? */
  readonly ahead: boolean;
  /** is the noun a limit [deadline]? */
  readonly limit: boolean;
  /** is there "no" before the noun or the subject [no talks were held]? */
  readonly none: boolean;
  /** the word after the verb, lower case [off] [due] */
  readonly after: string;
  readonly when: When;
  readonly now: Day | null;
}

const EXPIRING = /^(?:expire|lapse|run)$/;

/**
 * What became or becomes of a happening, from tense, modality and the clause.
 * @returns null for what did not happen and was not planned [no talks were held] [did not meet]
 */
export function statusOf(telling: Telling): Status | null {
  const { group, prep, when, now } = telling;
  const start = when.start === null ? null : bounds(when.start);
  const future = now !== null && start !== null && start.from >= now + 1;
  const past = now !== null && start !== null && start.to <= now;
  if (when.start === 'FUTURE_REF')
    return /^(?:could|may|might)$/.test(group?.modal ?? '') ? 'hypothetical' : 'planned';
  if (telling.limit || prep === 'have until') return 'deadline';
  if (group === null) return future || (telling.ahead && !past) ? 'planned' : 'happened';
  if (telling.none) return null;
  // [will no longer walk out over Christmas]
  if (group.dropped) return group.tense === 'future' ? 'cancelled' : null;
  // [any bill that has not cleared it by June 2 is dead]
  if (group.negated && group.perfect && group.tense === 'present' && prep === 'by' && !past)
    return 'deadline';
  if (group.negated && !/^(?:until|till|before)$/.test(prep)) return null;
  // [a retrial could not start before summer]
  if (group.negated && /^(?:could|would|might|may)$/.test(group.modal ?? '') && !past) return 'hypothetical';
  // [is unlikely to leave the ground before next year]
  if (group.plan === 'unlikely') return 'hypothetical';
  // [were to have continued] [had been due to play]
  if (group.plan !== null && group.tense === 'past') {
    if (group.perfect || (group.foregone && past)) return 'cancelled';
    if (group.plan === 'suppose' || group.plan === 'mean') return 'deadline';
    if (past && /^(?:was|were|be|been)$/.test(group.plan)) return 'happened';
    if (/^(?:had|have)$/.test(group.plan)) return 'happened';
    return past && !/^(?:due|schedule)$/.test(group.plan) ? 'happened' : 'planned';
  }
  if (isForegone(group)) return 'cancelled';
  // [are supposed to report by May]
  if (group.plan === 'suppose' && /^(?:by|before|until)$/.test(prep)) return 'deadline';
  // [a filing is due] [she is due in Rome]
  if (group.lemma === 'be' && /^(?:due|scheduled|likely|set)$/.test(telling.after))
    return past ? 'happened' : 'planned';
  const today = now !== null && start !== null && start.from < now + 1 && start.to > now;
  if (group.progressive && group.tense === 'past' && today && !group.passive) return 'ongoing';
  const modal = group.modal;
  if (modal === 'can' && (future || (today && !past))) return 'planned';
  // [some may have to wait until Tuesday]
  if ((modal === 'may' || modal === 'might') && group.plan === 'have' && future) return 'hypothetical';
  // [must apply by 30 September] [have until the end of the month to register]
  if (modal === 'must' || ((group.plan === 'have' || group.plan === 'has') && prep !== ''))
    return /^(?:by|before|until|till|have until)?$/.test(prep) && (prep !== '' || future)
      ? 'deadline'
      : future
        ? 'planned'
        : 'happened';
  if (future && EXPIRING.test(group.lemma) && (group.lemma !== 'run' || telling.after === 'out'))
    return 'deadline';
  if (modal === 'should' && group.perfect) return 'cancelled';
  if (modal === 'could' || modal === 'may' || modal === 'might' || modal === 'can')
    return past ? (group.perfect ? null : 'happened') : 'hypothetical';
  if (modal === 'would') {
    if (telling.conditional || group.progressive) return 'hypothetical';
    if (group.perfect) return null;
    return past ? 'happened' : 'planned';
  }
  if (modal !== null) return 'planned';
  if (group.plan !== null) return 'planned';
  if (group.form === 'infinitive') return past ? 'happened' : 'planned';
  if (when.end === '..' && (group.perfect || group.progressive || group.lemma === 'date'))
    return future ? 'planned' : 'ongoing';
  if (future) return 'planned';
  if (group.progressive && group.tense === 'present') return 'ongoing';
  if (group.tense === 'present' && !group.perfect && group.form !== 'gerund') {
    return past
      ? 'happened'
      : group.passive && /^(?:schedule|set|plan|expect|book|due)$/.test(group.lemma)
        ? 'planned'
        : start && now !== null && start.to > now && start.from <= now
          ? 'planned'
          : 'happened';
  }
  return 'happened';
}

/** Is a plan told from after it came to nothing [had planned a strike for Friday]? */
export const isForegone = ({ perfect, tense, lemma }: VerbGroup): boolean =>
  perfect && tense === 'past' && /^(?:plan|schedule|intend|expect|due)$/.test(lemma);

/** Is what was announced not to be [the match will not take place] [will not now go ahead]? */
export const isOff = ({ negated, tense, lemma, modal }: VerbGroup): boolean =>
  !/^(?:could|may|might)$/.test(modal ?? '') &&
  negated &&
  tense === 'future' &&
  /^(?:take|go|happen|proceed|occur|hold|play|stage|resume|reopen|open|start|begin)$/.test(lemma);

/** Is what the verb has for its subject called off [was dropped] [has been called off] [is off]? @param after the word after it */
export function isCancelled(group: VerbGroup, after: string): boolean {
  // [was not cancelled] [could be cancelled]
  if (group.negated || /^(?:could|may|might)$/.test(group.modal ?? '')) return false;
  if (group.lemma === 'be') return after === 'off';
  // [the deal fell through]
  if (group.lemma === 'fall') return after === 'through';
  if (!group.passive) return false;
  if (group.lemma === 'call' || group.lemma === 'put') return after === 'off';
  if (group.lemma === 'give') return after === 'up';
  if (group.lemma === 'strike') return /^(?:off|from|out)$/.test(after);
  return CANCELLING.has(group.lemma);
}
