import type { Day } from '../../../src/time/calendar.ts';
import { bounds } from '../../../src/time/timex.ts';

/** The first and the last day of something, inclusive; without an end it goes on. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
  readonly open: boolean;
}

/** The days that a TIMEX3 value covers; a time of day is its day, a night that of its evening. */
function daysOfValue(value: string): readonly [Day, Day] | null {
  const found = bounds(value.split('T')[0]!);
  return found && [Math.floor(found.from), Math.ceil(found.to) - 1];
}

/** The days from the value of a start to that of an end; null where the start names no days ["recently"]. */
export function daysOf(start: string | null, end: string | null): Days | null {
  const first = start === null ? null : daysOfValue(start);
  if (!first) return null;
  const last = end === null || end === '..' ? null : daysOfValue(end);
  return { first: first[0], last: (last ?? first)[1], open: end === '..' };
}

/** Are they the same days? Where one goes on without an end, only the first counts. */
export const areSameDays = (a: Days, b: Days): boolean =>
  a.first === b.first && (a.open || b.open || a.last === b.last);

/** Does the value of a time lie within the days that the gold gives? A bound that it does not give is met by any. */
export function isWithin(gold: string | null, found: string | null): boolean {
  if (gold === null) return true;
  const wide = daysOf(gold, null);
  const given = daysOf(found, null);
  return wide !== null && given !== null && given.first >= wide.first && given.last <= wide.last;
}
