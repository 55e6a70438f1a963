import type { Leg, Stop } from './stop.ts';

/**
 * The legs of a journey: each joins a stop to the next one that was not called off.
 * @param stops of one traveller, in order of time
 * @param modes for each stop's id, how the traveller came there
 */
export function legsOf(stops: readonly Stop[], modes: ReadonlyMap<string, string | null>): Leg[] {
  const made = stops.filter(({ status }) => status !== 'cancelled');
  return made.slice(1).map((to, i) => {
    const from = made[i]!;
    return {
      from: from.id,
      to: to.id,
      departs: from.depart,
      arrives: to.arrive,
      mode: modes.get(to.id) ?? null,
      status: to.status,
      sentence: to.sentence,
    };
  });
}
