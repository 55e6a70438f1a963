import type { Clause, Parse } from '../events/clause.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import { isTown } from '../events/whereabouts.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import { bounds } from '../time/timex.ts';
import { motionOfVerb } from './motion.ts';
import { isTrip } from './roles.ts';
import type { Telling } from './telling.ts';
import { spanOf } from './told.ts';
import { WHOEVER } from './traveller.ts';

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
  /** does its clause tell of another stop besides [went to Bonn instead of calling at Perth]? */
  readonly only?: true;
}

/**
 * Reads what was called off in a sentence [A rally announced for Lima on Friday was scrapped]. The day of the
 * decision is not that of the stop.
 */
export function calledOff(sentence: ParsedSentence): CalledOff[] {
  const { parse, times, places } = sentence;
  const { units, words, clauses } = parse;
  const instead = forgone(sentence);
  return [
    ...instead,
    ...clauses.flatMap((clause): CalledOff[] => {
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
    }),
  ];
}

/** What stands before a plan that another one took the place of [*instead of* the visit to Perth]. */
const INSTEAD = /^(?:rather than|instead of)$/;

/** The places of a plan that was given up for another one [will stay *rather than* travel to Perth]. */
function forgone({ parse: { words, clauses, units }, places }: ParsedSentence): CalledOff[] {
  const at = words.findIndex(({ lower }, i) => INSTEAD.test(`${lower} ${words[i + 1]?.lower ?? ''}`));
  if (at < 0) return [];
  const stop = words.findIndex(({ text }, i) => i > at && /^[,;.]$/.test(text));
  const own = words.slice(at, stop < 0 ? words.length : stop);
  const isPlan = own.some(({ lemma }) => isTrip(lemma) || PLAN.test(lemma) || motionOfVerb(lemma) !== null);
  const clause = clauses.findLast(({ verb }) => units[verb]!.from < at) ?? clauses[0];
  if (!isPlan || !clause) return [];
  const [start, end] = [own[0]!.start, own.at(-1)!.end];
  const towns = places.filter((one) => one.start >= start && one.end <= end && one.use === 'locative');
  return towns.length > 0 ? [{ clause, towns, day: null, only: true }] : [];
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

/** Writes down the stops that were called off; the clauses that tell it tell nothing else. */
export function tellCalledOff({ scene, diary, paragraph, placed, dropped }: Telling): void {
  const { parse } = scene;
  for (const { clause, towns, day, only } of calledOff(scene)) {
    const told = { start: day, end: day, status: 'cancelled' } as const;
    for (const town of towns) {
      diary.add(scene, WHOEVER, 'go', town, told, spanOf(clause, parse));
      dropped.add(town);
    }
    if (towns.length === 0 && day !== null) diary.date(day, paragraph);
    if (only) continue;
    for (const { index, subject } of parse.clauses)
      if (subject === clause.subject || index === clause.index) placed.add(index);
  }
}
