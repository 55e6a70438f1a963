import type { Clause, Parse } from '../events/clause.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import { isTown } from '../events/whereabouts.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import { bounds } from '../time/timex.ts';
import { isTrip } from './roles.ts';

/** What is meant to take somebody somewhere, besides a part of a journey. */
const PLAN =
  /^(?:plan|idea|hope|intention|proposal|invitation|offer|excursion|detour|dinner|banquet|reception|meeting|summit|speech|lecture|reading|performance|run|way|road|route|camp|parade|premiere|friendly|halt|landing|stopover|crossing|talks?)$/;
/** Verbs that give up what is done to, by themselves or with a particle. */
const DROP = /^(?:drop|scrap|scratch|cancel|abandon|shelve|postpone|scrub|axe|ditch|jettison|forgo)$/;
const DROP_WITH: Readonly<Record<string, RegExp>> = {
  call: /^off$/,
  give: /^up$/,
  strike: /^(?:out|off)$/,
  cross: /^off$/,
  put: /^off$/,
  rule: /^out$/,
  move: /^online$/,
};
/** Verbs by which a plan itself fails [fell through] [came to nothing]. */
const FAIL: Readonly<Record<string, RegExp>> = {
  fall: /^(?:through|apart)$/,
  come: /^to (?:nothing|naught)$/,
};

/** A plan that is given up: the towns that it was to lead to, and when. */
export interface CalledOff {
  readonly clause: Clause;
  readonly towns: readonly PlaceMention[];
  /** the TIMEX3 value of the day that it was fixed for, where it is told */
  readonly day: string | null;
}

/**
 * Reads what was called off in a sentence [A rally announced for Lima on Friday was scrapped]. The day of the
 * decision is not that of the stop.
 */
export function calledOff({ parse, times, places }: ParsedSentence): CalledOff[] {
  const { units, words, clauses } = parse;
  return clauses.flatMap((clause): CalledOff[] => {
    const plan = isDropped(clause, parse) ? planOf(clause, parse) : null;
    if (plan === null) return [];
    const head = words[units[plan]!.head]!;
    if (!isTrip(head.lemma) && !PLAN.test(head.lemma)) return [];
    const [from, to] = [words[units[plan]!.from]!.start, words[units[clause.verb]!.from]!.start];
    const inside = ({ start, end }: PlaceMention | (typeof times)[number]) => start >= from && end <= to;
    const day = times.find(
      (one) => inside(one) && /^(?:DATE|TIME)$/.test(one.type) && bounds(one.value) !== null,
    );
    return [
      {
        clause,
        towns: places.filter((one) => isTown(one) && one.use !== 'metonymic' && inside(one)),
        day: day?.value ?? null,
      },
    ];
  });
}

/** What a clause tells of, as a unit: its subject, or that of what describes it [a call at Lima, *fixed for May*, was dropped]. */
function planOf({ subject, from }: Clause, { clauses }: Parse): number | null {
  return subject ?? clauses.find((one) => one.kind === 'participle' && one.to === from)?.subject ?? null;
}

/** Does a clause tell that its subject is given up [was struck out]? */
function isDropped({ group, verb, to }: Clause, { units, words }: Parse): boolean {
  if (group.negated || group.modal !== null) return false;
  const after = words
    .slice(units[verb]!.to, units[to - 1]!.to)
    .slice(0, 2)
    .map(({ lower }) => lower);
  const [next = ''] = after;
  if (FAIL[group.lemma]?.test(group.lemma === 'come' ? after.join(' ') : next)) return true;
  return group.passive && (DROP.test(group.lemma) || (DROP_WITH[group.lemma]?.test(next) ?? false));
}
