import type { Day } from '../time/calendar.ts';
import type { Status } from '../timeline/model.ts';

/** What the moment of publication is weighed against: an event's stretch in UTC days, and what became of it. */
export interface Told {
  readonly from: Day;
  readonly to: Day;
  readonly status: Status;
}

const PAST: ReadonlySet<Status> = new Set(['happened', 'cancelled']);
const AHEAD: ReadonlySet<Status> = new Set(['planned', 'deadline']);

/**
 * Where in the day of publication its line stands. A dateline tells the day only; the line is at noon, or nearer to
 * the morning or the evening where that parts what had happened by then from what was still to come. Events that
 * take the whole day say nothing about the hour.
 * @param day of publication, in UTC days
 * @returns a moment in that day, in UTC days
 */
export function momentOfPublication(day: Day, events: Iterable<Told>): Day {
  let [earliest, latest] = [day, day + 1];
  for (const { from, to, status } of events) {
    if (from < day || to > day + 1 || to - from >= 1) continue;
    if (PAST.has(status)) earliest = Math.max(earliest, to);
    else if (AHEAD.has(status)) latest = Math.min(latest, from);
  }
  const noon = day + 0.5;
  return earliest > latest ? noon : Math.min(Math.max(noon, earliest), latest);
}
