import { bounds, type Granularity } from '../../time/timex.ts';
import type { When } from '../model.ts';
import { shiftedValue, shiftedWhen, withEnd, type Shift } from './shift.ts';

/** One step of a key for times told as finely as this; what is told to the minute moves by a quarter of an hour. */
const STEPS: Readonly<Record<Granularity, Shift>> = {
  minute: { days: 15 / 1440 },
  part: { days: 1 },
  day: { days: 1 },
  weekend: { days: 7 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  season: { months: 3 },
  half: { months: 6 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
};

const stepOf = (value: string, by: 1 | -1): Shift => {
  const { days = 0, months = 0 } = STEPS[bounds(value)?.granularity ?? 'day'];
  return { days: days * by, months: months * by };
};

/** A time one unit of its own later (1) or earlier (-1); what is undated stays. */
export const nudged = (when: When, by: 1 | -1): When =>
  when.start === null ? when : shiftedWhen(when, stepOf(when.start, by));

/** A time whose end is one unit of its own later or earlier; an open end stays open. */
export function nudgedEnd(when: When, by: 1 | -1): When {
  const end = when.end ?? when.start;
  if (end === null || end === '..') return when;
  const next = shiftedValue(end, stepOf(end, by));
  return when.start !== null && bounds(next)!.to <= bounds(when.start)!.from
    ? when
    : withEnd(when, 'end', next);
}
