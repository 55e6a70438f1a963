import type { TimelineEvent } from '../timeline/model.ts';
import { extentOf } from '../timeline/when.ts';

/** What the list of events can be sorted by. */
export type Column = 'when' | 'title' | 'status' | 'place';

/**
 * Events in the order of a column; what is undated stands last in order of time, ties stay as they are.
 * @param descending the other way round, the undated still last
 */
export function rowsInOrder(
  events: readonly TimelineEvent[],
  by: Column,
  descending: boolean,
): TimelineEvent[] {
  const sign = descending ? -1 : 1;
  if (by === 'when') {
    const at = new Map(events.map((event) => [event.id, extentOf(event.when)?.from ?? null]));
    return [...events].sort((a, b) => {
      const [x, y] = [at.get(a.id) ?? null, at.get(b.id) ?? null];
      if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
      return (x - y) * sign;
    });
  }
  const key = (event: TimelineEvent) => (by === 'place' ? (event.place?.name ?? '') : event[by]);
  const collator = new Intl.Collator('en');
  return [...events].sort((a, b) => collator.compare(key(a), key(b)) * sign);
}
