import type { FieldSource, Leg, Stop, TimelineEvent } from './model.ts';
import type { SetEvent, SetLeg, SetStop } from './step.ts';

type Item = TimelineEvent | Stop | Leg;
interface Set {
  readonly field: string;
  readonly to: unknown;
  readonly from: FieldSource;
  readonly why?: string;
}

/** The fields that an item has whatever becomes of them; the others are left out where they are empty. */
const KEPT: ReadonlySet<string> = new Set([
  'title',
  'place',
  'participants',
  'reviewed',
  'arrive',
  'depart',
  'departs',
  'arrives',
  'mode',
]);

/** An item with fields set one after another, and where each comes from. */
function withFields<T extends Item>(item: T, sets: readonly Set[]): T {
  const fields = new Map<string, unknown>(Object.entries(item));
  const origins = { ...item.origins };
  for (const { field, to, from, why } of sets) {
    if ((to === null || to === '') && !KEPT.has(field)) fields.delete(field);
    else fields.set(field, to);
    origins[field] = { from, ...(why !== undefined && { why }) };
  }
  return { ...Object.fromEntries(fields), origins } as T;
}

/**
 * An event with its fields as people settled them. One of which a field is settled counts as reviewed, unless
 * that was said otherwise.
 */
export function settledEvent(event: TimelineEvent, sets: readonly SetEvent[]): TimelineEvent {
  if (sets.length === 0) return event;
  const next = withFields(event, sets);
  return sets.some(({ field }) => field === 'reviewed') ? next : { ...next, reviewed: true };
}

/** A stop with its fields as people settled them; what was read of it stays beside them, so that it is found again. */
export function settledStop(
  stop: Stop,
  sets: readonly SetStop[],
  idOf: (set: SetStop & { readonly field: 'partOf' }) => string | null,
): Stop {
  if (sets.length === 0) return stop;
  const plain = sets.map((set) => (set.field === 'partOf' ? { ...set, to: idOf(set) } : set));
  return { ...withFields(stop, plain), told: { traveller: stop.traveller, place: stop.place.name } };
}

/** A leg with its fields as people settled them. */
export const settledLeg = (leg: Leg, sets: readonly SetLeg[]): Leg =>
  sets.length === 0 ? leg : withFields(leg, sets);
