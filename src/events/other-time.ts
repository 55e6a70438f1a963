import type { Parse } from './clause.ts';

// Times of business news that tell when something else was.

/** Is a time that of what something is compared with [*compared with* a loss a year earlier] [*from* $93 million a year earlier]? */
export function isMeasuredBy({ units, words }: Parse, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const { kind, from, head } = units[i]!;
    const word = words[head]!.lower;
    if (kind === 'verb') return false;
    if (kind === 'stop' || kind === 'who' || kind === 'sub') return word === 'than';
    if (kind !== 'prep') continue;
    if (/^(?:versus|vs|compared)$/.test(word)) return true;
    // [from 12 a year earlier]
    if (/^(?:from|against)$/.test(word) && i + 1 < at)
      return words.slice(from + 1, units[i + 1]!.to).some(({ pos, time }) => pos === 'NUM' && time === null);
  }
  return false;
}

/** The clause of what a year or a quarter brought, where a day tells when that ended [for the year *ended Sept. 30* it earned]. */
export function broughtByPeriod({ units, words, clauses, clauseOf }: Parse, at: number): number | null {
  const clause = clauses[clauseOf[at] ?? -1];
  const before = clause && units[clause.verb - 1];
  if (!before || !/^(?:ended|ending)$/.test(words[units[clause.verb]!.from]!.lower)) return null;
  const period = words
    .slice(before.from, before.to)
    .some(({ lower }) => /^(?:year|quarter|months?|half|period|weeks?|season)$/.test(lower));
  if (!period) return null;
  return (clauses.find(({ verb }) => verb > at) ?? clauses[clause.parent ?? -1])?.index ?? null;
}

/** What a day is made to be [has set Nov. 10 *as the deadline*]: the unit of the noun, or null. */
export function madeOf({ units, words, clauses, clauseOf }: Parse, at: number): number | null {
  const clause = clauseOf[at] ?? null;
  if (clause === null || clauses[clause]!.verb !== at - 1) return null;
  return words[units[at + 1]?.from ?? 0]!.lower === 'as' && units[at + 2]?.kind === 'noun' ? at + 2 : null;
}
