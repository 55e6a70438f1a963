import type { Day } from '../time/calendar.ts';
import type { Interval } from '../time/interval.ts';
import { bounds, narrowed, type Granularity } from '../time/timex.ts';
import type { When } from './model.ts';

/** A `When` as a stretch of time in UTC days. */
export interface Extent {
  /** earliest start and latest end; `to` is Infinity while the end is open */
  readonly from: Day;
  readonly to: Day;
  readonly granularity: Granularity;
  /** which ends are vague: drawn soft */
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

const SOFT_MODS = new Set(['START', 'MID', 'END', 'BEFORE', 'AFTER', 'APPROX']);
const SHARP = new Set<Granularity>([
  'minute',
  'part',
  'day',
  'weekend',
  'week',
  'month',
  'year',
  'quarter',
  'half',
]);

/** "Before dawn" is some two hours, "shortly before 9:00" some half an hour; in days. */
const SHORTLY: Partial<Readonly<Record<Granularity, number>>> = { part: 2 / 24, minute: 0.5 / 24 };

/** What a modifier leaves of a stretch, or where it moves it [just before dawn: the two hours before it]. */
function shifted(stretch: Interval & { granularity: Granularity }, mod: When['startMod']): Interval {
  // nearly all events of a large timeline are told without one
  if (mod === undefined) return stretch;
  const { from, to, granularity } = stretch;
  const shortly = SHORTLY[granularity];
  if (shortly !== undefined && mod === 'BEFORE') return { from: from - shortly, to: from };
  // [after dark] is in the night that it names, [shortly after 4am] is not in the minute
  if (granularity === 'minute' && mod === 'AFTER') return { from: to, to: to + shortly! };
  return narrowed(stretch, mod);
}

/**
 * The stretch of time that a `When` covers.
 * @returns null for what is undated, or dated only as "recently" or "soon"
 */
export function extentOf(when: When): Extent | null {
  const first = when.start === null ? null : bounds(when.start);
  if (!first) return null;
  const last = when.end === '..' || when.end === null ? null : bounds(when.end);
  const from = shifted(first, when.startMod);
  const to = last ? shifted(last, when.endMod).to : when.end === '..' ? Infinity : from.to;
  const endMod = when.endMod ?? (when.end === when.start ? when.startMod : undefined);
  const vague = when.vague === true;
  return {
    from: from.from,
    to: Math.max(to, from.to),
    granularity: first.granularity,
    softStart: vague || isSoft(when.startMod, first.granularity),
    softEnd: vague || isSoft(endMod, (last ?? first).granularity),
  };
}

/** Is the end of a stretch drawn soft: told with a modifier, or in a unit whose ends nobody counts on? */
const isSoft = (mod: When['startMod'], granularity: Granularity): boolean =>
  (mod !== undefined && SOFT_MODS.has(mod)) || !SHARP.has(granularity);
