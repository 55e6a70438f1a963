import type { Day } from './calendar.ts';

/** A stretch of time in UTC days, `from` inclusive, `to` exclusive; infinite ends are open. */
export interface Interval {
  from: Day;
  to: Day;
}

/** Do two stretches share a moment? */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to;
}
