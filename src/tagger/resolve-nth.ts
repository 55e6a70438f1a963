import { weekdayOf } from '../time/calendar.ts';
import { bounds, dayValue } from '../time/timex.ts';
import type { Context } from './context.ts';
import type { Point } from './meaning.ts';
import { plain, type Resolve, type Resolved } from './resolved.ts';
import { moved, unitValue } from './units.ts';

/** Resolves a unit counted within a stretch or beside it [the last day of 1987] [the Tuesday after Easter]. */
export function resolveNth(
  { nth, unit, weekday, beside, of }: Point & { is: 'nth' },
  context: Context,
  resolve: Resolve,
): Resolved {
  const base = resolve(of, context);
  const span = bounds(base.value);
  if (!span) return plain(base.value, base.reason);
  if (weekday !== undefined && beside) {
    const day =
      nth < 0
        ? span.from - ((weekdayOf(span.from) - weekday + 6) % 7) - 1
        : span.to + ((weekday - weekdayOf(span.to) + 7) % 7);
    return plain(dayValue(day), `counted from ${base.value}`);
  }
  if (weekday !== undefined) {
    const first = span.from + ((weekday - weekdayOf(span.from) + 7) % 7);
    const count = Math.ceil((span.to - first) / 7);
    const at = nth < 0 ? count - 1 : nth - 1;
    return at >= count
      ? plain(base.value, base.reason)
      : plain(dayValue(first + at * 7), `counted within ${base.value}`);
  }
  const day =
    nth === 0
      ? span.from
      : nth < 0
        ? span.to - (unit === 'W' && span.granularity === 'year' ? 4 : 1)
        : unit === 'W'
          ? span.from + (nth - 1) * 7
          : moved(span.from, unit, nth - 1);
  // the first week of a year is its ISO week 1, which holds 4 January
  const held = nth > 0 && unit === 'W' && span.granularity === 'year' ? day + 3 : day;
  // a holiday early in the week belongs to the weekend before it
  if (unit === 'WE' && weekdayOf(held) <= 2)
    return plain(unitValue(unit, held - 3), `the weekend of ${base.value}`);
  return plain(unitValue(unit, Math.floor(held)), `counted within ${base.value}`);
}
