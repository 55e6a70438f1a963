import type { Leg, Stop } from './model.ts';

/** The stops that one traveller made, in order, each beside the next. */
function* pairs(stops: readonly Stop[]): Generator<readonly [Stop, Stop]> {
  const last = new Map<string, Stop>();
  for (const stop of stops) {
    if (stop.status === 'cancelled' || stop.partOf !== undefined) continue;
    const before = last.get(stop.traveller);
    if (before) yield [before, stop];
    last.set(stop.traveller, stop);
  }
}
const keyOf = (from: string, to: string) => `${from}\n${to}`;

/**
 * The legs after stops were added, deleted, moved, or given other times or another traveller: one that no longer
 * joins two neighbours goes, new neighbours are joined, and a leg's times follow its stops'.
 * @param before the stops as read
 * @param stops as they are now
 * @param legs those between stops that are still there
 * @param unlinked pairs of ids, as `from` and `to`, of legs that somebody deleted
 */
export function chained(
  before: readonly Stop[],
  stops: readonly Stop[],
  legs: readonly Leg[],
  unlinked: readonly Pick<Leg, 'from' | 'to'>[],
): Leg[] {
  const were = new Set([...pairs(before)].map(([a, b]) => keyOf(a.id, b.id)));
  const gone = new Set(unlinked.map(({ from, to }) => keyOf(from, to)));
  const own = new Map(legs.map((leg) => [keyOf(leg.from, leg.to), leg]));
  const chain: Leg[] = [];
  const kept = new Set<Leg>();
  for (const [from, to] of pairs(stops)) {
    const key = keyOf(from.id, to.id);
    const leg = own.get(key);
    if (leg) kept.add(leg);
    if (leg) chain.push(following(leg, from, to));
    else if (!were.has(key) && !gone.has(key))
      chain.push({
        from: from.id,
        to: to.id,
        departs: from.depart,
        arrives: to.arrive,
        mode: null,
        status: to.status,
        sentence: null,
      });
  }
  // a leg that joined no neighbours as read is none of ours [a delegation that split up]
  const other = legs.filter((leg) => !kept.has(leg) && !were.has(keyOf(leg.from, leg.to)) && !leg.origins);
  return [...chain, ...other];
}

/** A leg with the times of its stops where those were settled and its own were not. */
function following(leg: Leg, from: Stop, to: Stop): Leg {
  const departs = from.origins?.['depart'] && !leg.origins?.['departs'] ? from.depart : leg.departs;
  const arrives = to.origins?.['arrive'] && !leg.origins?.['arrives'] ? to.arrive : leg.arrives;
  return departs === leg.departs && arrives === leg.arrives ? leg : { ...leg, departs, arrives };
}
