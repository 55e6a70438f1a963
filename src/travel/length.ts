import type { Clause } from '../events/clause.ts';
import { bounds, dayValue } from '../time/timex.ts';
import type { Motion } from './motion.ts';
import type { Told } from './told.ts';
import type { Scene } from './traveller.ts';

/**
 * The other end of a stay of so many days, where one end is told [left Lima on Friday *after a three-day visit*]
 * [arrived in Lima on Friday *for a three-day visit*].
 * @param motion how the clause moves its traveller
 * @param told the end that it tells
 * @returns the day of the other end, as what is told of it; null where no length is told
 */
export function otherEnd(
  motion: Motion,
  told: Told | null,
  clause: Clause,
  { parse, times }: Scene,
): Told | null {
  const day = told?.start == null ? null : bounds(told.start);
  if (told === null || day?.granularity !== 'day' || !/^(?:arrive|go|return|depart)$/.test(motion))
    return null;
  const { units, words } = parse;
  for (let at = clause.verb + 1; at < units.length; at++) {
    const { kind, head } = units[at]!;
    if (kind !== 'noun' || !STAY.test(words[head]!.lemma)) continue;
    const links = units.slice(clause.verb + 1, at).filter((one) => /^(?:prep|sub)$/.test(one.kind));
    const link = links.at(-1);
    if (!link || words[link.head]!.lower !== (motion === 'depart' ? 'after' : 'for')) continue;
    const [from, to] = [words[link.head]!.end, words[head]!.start];
    const length = times.find(({ type, start, end }) => type === 'DURATION' && start > from && end < to);
    const days = Number(/^P(\d+)D$/.exec(length?.value ?? '')?.[1] ?? 0);
    if (days === 0) continue;
    const other = dayValue(day.from + (motion === 'depart' ? 1 - days : days - 1));
    return { ...told, start: other, end: other, present: false };
  }
  return null;
}

/** What takes so many days at a place. */
const STAY = /^(?:visit|stay|stop|call|stopover|layover|tour)$/;
