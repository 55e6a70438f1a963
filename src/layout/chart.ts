import type { Day } from '../time/calendar.ts';
import type { Granularity } from '../time/timex.ts';
import type { Timeline } from '../timeline/model.ts';
import { extentOf } from '../timeline/when.ts';
import { momentOfPublication } from './published.ts';

/**
 * The dated events of a timeline in order of time, as columns: what the layout searches and scans. Row i of
 * every column is the same event; `event` is its index in `Timeline.events`.
 */
export interface Chart {
  readonly size: number;
  readonly event: Uint32Array;
  /** UTC days; `to` is Infinity for an open end */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly unit: Float64Array;
  /** bit 1: the start is vague, bit 2: the end is */
  readonly soft: Uint8Array;
  readonly titles: readonly string[];
  /** the day of publication of the first article that tells it */
  readonly published: Day | null;
  /** where in that day the line between past and future stands, in UTC days */
  readonly publishedAt: Day | null;
}

/** The length of one unit of a granularity, in days. */
export const UNIT_DAYS: Readonly<Record<Granularity, number>> = {
  minute: 1 / 24,
  part: 1 / 4,
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  quarter: 91,
  season: 91,
  half: 182,
  year: 365,
  decade: 3652,
  century: 36524,
};

/**
 * Puts the dated events of a timeline in order of time.
 * @param timeline the timeline
 * @param shows which events are wanted, by index; all of them without it
 */
export function chartOf(timeline: Timeline, shows: (index: number) => boolean = () => true): Chart {
  const { events } = timeline;
  const from = new Float64Array(events.length);
  const to = new Float64Array(events.length);
  const unit = new Float64Array(events.length);
  const soft = new Uint8Array(events.length);
  const dated: number[] = [];
  for (let i = 0; i < events.length; i++) {
    const extent = shows(i) ? extentOf(events[i]!.when) : null;
    if (!extent) continue;
    from[i] = extent.from;
    to[i] = extent.to;
    unit[i] = UNIT_DAYS[extent.granularity];
    soft[i] = (extent.softStart ? 1 : 0) | (extent.softEnd ? 2 : 0);
    dated.push(i);
  }
  const event = Uint32Array.from(dated).sort((a, b) => from[a]! - from[b]! || to[b]! - to[a]! || a - b);
  // `from(event, …)` would go through an iterator, which takes ten times as long
  const inOrder = <C extends Float64Array | Uint8Array>(values: C, into: C): C => {
    for (let row = 0; row < event.length; row++) into[row] = values[event[row]!]!;
    return into;
  };
  const titles = new Array<string>(event.length);
  for (let row = 0; row < event.length; row++) titles[row] = events[event[row]!]!.title;
  const column = (values: Float64Array) => inOrder(values, new Float64Array(event.length));
  // of several articles the last to appear: what was still to come for it is to come
  const days = timeline.sources.flatMap(({ dateline }) => dateline?.day ?? []);
  const published = days.length === 0 ? null : Math.max(...days);
  return {
    size: event.length,
    event,
    from: column(from),
    to: column(to),
    unit: column(unit),
    soft: inOrder(soft, new Uint8Array(event.length)),
    titles,
    published,
    publishedAt:
      published === null
        ? null
        : momentOfPublication(
            published,
            dated.map((i) => ({ from: from[i]!, to: to[i]!, status: events[i]!.status })),
          ),
  };
}

/** The first row whose value is not below `x`, in a column that rises. */
export function lowerBound(column: Float64Array, x: number, size = column.length): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
