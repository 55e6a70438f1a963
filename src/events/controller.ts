import type { Clause } from './clause.ts';
import type { Unit } from './unit.ts';
import type { Word } from './words.ts';

const CONTROLLING =
  /^(?:ask|urge|allow|order|tell|force|persuade|invite|want|call|require|enable|help|get|lead|let|permit|instruct|direct|press|push|set|give|leave|need|prompt|spur|inspire|motivate)$/;

const RANK = /^(?:first|second|third|fourth|fifth|last|latest|only|youngest|oldest)$/;

/** Does an infinitive say what sets something apart [it is the third storm *to strike* the country]? */
export function isRanked(
  words: readonly Word[],
  units: readonly Unit[],
  parent: Clause,
  at: number,
): boolean {
  const noun = units[at - 1];
  return (
    parent.group.lemma === 'be' &&
    noun?.kind === 'noun' &&
    words.slice(noun.from, noun.to).some(({ lower }) => RANK.test(lower))
  );
}

/** Who does what an infinitive says: the object of an order [urged Iran to halt], else the subject [moved to Rome to work]. */
export function controller(
  words: readonly Word[],
  units: readonly Unit[],
  parent: Clause,
  at: number,
): number | null {
  // [waits for the rain to stop] [shooting for talks to begin]
  const next = units[parent.verb + 1];
  if (
    next?.kind === 'prep' &&
    words[next.head]!.lower === 'for' &&
    units[parent.verb + 2]?.kind === 'noun' &&
    parent.verb + 2 < at
  )
    return parent.verb + 2;
  // [putting him on track to surpass her]
  if (
    next?.kind === 'noun' &&
    /^(?:him|her|them|it|me|us)$/.test(words[next.head]!.lower) &&
    next.to - next.from === 1 &&
    parent.verb + 1 < at &&
    !/^(?:promise|offer|pay|have)$/.test(parent.group.lemma)
  )
    return parent.verb + 1;
  if (isRanked(words, units, parent, at)) return at - 1;
  // [it is time for Holm to leave]
  if (parent.group.lemma === 'be' && units[at - 1]?.kind === 'noun' && units[at - 2]?.kind === 'prep')
    if (words[units[at - 2]!.head]!.lower === 'for') return at - 1;
  // [it is easy to win]: nobody told
  const it = parent.subject === null ? null : units[parent.subject]!;
  const verb = units[parent.verb]!;
  if (it && words[it.head]!.lower === 'it' && /^(?:is|was|'s|be|been)$/.test(words[verb.from]!.lower))
    if (!parent.group.passive && parent.group.plan === null && parent.kind === 'main') return null;
  // [expect her to leave]
  const other = units[parent.verb + 1];
  const expected =
    /^(?:expect|like|prefer)$/.test(parent.group.lemma) &&
    other?.kind === 'noun' &&
    parent.verb + 1 < at &&
    !parent.group.passive;
  // [called at Ushuaia to change crews], but [called on Iran to halt]
  const port = units[parent.verb + 1];
  if (
    parent.group.lemma === 'call' &&
    port?.kind === 'prep' &&
    /^(?:at|in|off)$/.test(words[port.head]!.lower)
  )
    return parent.subject;
  if (!expected && !CONTROLLING.test(parent.group.lemma)) return parent.subject;
  const first = units.findIndex(
    (unit, i) =>
      i > parent.verb &&
      i < at &&
      unit.kind === 'noun' &&
      !/^(?:himself|herself|itself|themselves)$/.test(words[unit.head]!.lower),
  );
  const after = units.findLastIndex(
    (unit, i) =>
      i > parent.verb &&
      i < at - 1 &&
      unit.kind === 'prep' &&
      words[unit.head]!.lower === 'for' &&
      units[i + 1]?.kind === 'noun',
  );
  return after >= 0 ? after + 1 : first >= 0 ? first : parent.subject;
}
