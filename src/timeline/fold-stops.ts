import { chained } from './chain.ts';
import { findStop } from './found.ts';
import type { Leg, Stop, Timeline } from './model.ts';
import type { LegRef, StopRef } from './ref.ts';
import { settledLeg, settledStop } from './settled.ts';
import type { Change, SetLeg, SetStop } from './step.ts';

interface Draft<T, S> {
  readonly item: T;
  readonly sets: S[];
  deleted: boolean;
}

/**
 * Applies what people did to the stops and legs of a timeline, each change on what is there after those before it.
 * A leg goes with its stops.
 * @param read the timeline as read
 * @param changes all that was done, in order
 */
export function foldStops(read: Timeline, changes: readonly Change[]): Pick<Timeline, 'stops' | 'legs'> {
  if (!changes.some(({ kind }) => / (?:stop|leg)$/.test(kind))) return { stops: read.stops, legs: read.legs };
  const draft = <T, S>(item: T): Draft<T, S> => ({ item, sets: [], deleted: false });
  let stops = read.stops.map((stop) => draft<Stop, SetStop>(stop));
  const legs = read.legs.map((leg) => draft<Leg, SetLeg>(leg));
  const items = () => stops.map(({ item }) => item);
  const stopOf = (ref: StopRef) => {
    const found = findStop(read, items(), ref);
    return found && stops.find(({ item }) => item === found)!;
  };
  const legOf = ({ from, to }: LegRef) => {
    const [a, b] = [stopOf(from)?.item.id, stopOf(to)?.item.id];
    return legs.find(({ item }) => item.from === a && item.to === b);
  };
  /** A leg that no article tells, as soon as something is said of it: its stops stand beside each other. */
  const legFor = (ref: LegRef) => {
    const known = legOf(ref);
    const [from, to] = [stopOf(ref.from)?.item, stopOf(ref.to)?.item];
    if (known || !from || !to) return known;
    const times = { departs: from.depart, arrives: to.arrive };
    const made = draft<Leg, SetLeg>({
      ...{ from: from.id, to: to.id, ...times },
      ...{ mode: null, status: to.status, sentence: null },
    });
    legs.push(made);
    return made;
  };
  const put = (of: Draft<unknown, unknown> | null | undefined, deleted: boolean) => {
    if (of) of.deleted = deleted;
  };
  const APPLY: { readonly [K in Change['kind']]?: (change: Extract<Change, { kind: K }>) => void } = {
    'set stop': (change) => stopOf(change.of)?.sets.push(change),
    'set leg': (change) => legFor(change.of)?.sets.push(change),
    'add stop': ({ stop }) => {
      const at = read.sources.findIndex(({ id }) => id === stop.source);
      const known = at < 0 ? { source: null, sentence: null } : { source: at };
      stops.push(draft<Stop, SetStop>({ ...stop, ...known }));
    },
    'add leg': ({ leg }) => {
      const [from, to] = [stopOf(leg.from)?.item.id, stopOf(leg.to)?.item.id];
      if (from !== undefined && to !== undefined)
        legs.push(draft<Leg, SetLeg>({ ...leg, from, to, sentence: null }));
    },
    'delete stop': ({ of }) => {
      put(stopOf(of), true);
    },
    'restore stop': ({ of }) => {
      put(stopOf(of), false);
    },
    'delete leg': ({ of }) => {
      put(legFor(of), true);
    },
    'restore leg': ({ of }) => {
      put(legOf(of), false);
    },
    'move stop': ({ of, after }) => {
      const moved = stopOf(of);
      if (!moved) return;
      const before = after === null ? null : stopOf(after);
      const rest = stops.filter((stop) => stop !== moved);
      const at = before ? rest.indexOf(before) + 1 : rest.findIndex((s) => sameTraveller(s.item, moved.item));
      stops = rest.toSpliced(at < 0 ? 0 : at, 0, moved);
    },
  };
  for (const change of changes) (APPLY[change.kind] as ((change: Change) => void) | undefined)?.(change);

  const settled = stops
    .filter(({ deleted }) => !deleted)
    .map(({ item, sets }) =>
      settledStop(item, sets, ({ to }) => (to === null ? null : (stopOf(to)?.item.id ?? null))),
    );
  const ids = new Set(settled.map(({ id }) => id));
  const there = legs.filter(({ item }) => ids.has(item.from) && ids.has(item.to));
  const made = there.filter(({ deleted }) => !deleted).map(({ item, sets }) => settledLeg(item, sets));
  const unlinked = there.filter(({ deleted }) => deleted).map(({ item }) => item);
  return { stops: settled, legs: chained(read.stops, settled, made, unlinked) };
}

const sameTraveller = (a: Stop, b: Stop): boolean => a.traveller === b.traveller;
