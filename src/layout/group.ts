import type { Timeline, TimelineEvent } from '../timeline/model.ts';
import { articleInWords } from '../timeline/words.ts';
import type { Chart } from './chart.ts';
import type { Group } from './rows.ts';

/** What a lane can be made of. */
export const LANES = ['none', 'status', 'place', 'person', 'article', 'own'] as const;
export type LanesBy = (typeof LANES)[number];

/** More lanes than these are put together as one. */
const MOST_LANES = 7;
const OTHERS = 'Others';
/** Lanes for what has nothing to be put in a lane by: they stand last. */
const NONE: ReadonlySet<string> = new Set(['No place', 'No person', 'By hand', 'No lane']);

function nameFor(by: LanesBy, timeline: Timeline, event: TimelineEvent): string {
  switch (by) {
    case 'none':
      return '';
    case 'status':
      return event.status;
    case 'place':
      return event.place?.name ?? 'No place';
    case 'person':
      return event.participants[0] ?? 'No person';
    case 'article':
      return articleOf(timeline, event.source);
    case 'own':
      return timeline.lanes?.find(({ id }) => id === event.lane)?.name ?? 'No lane';
  }
}

const articleOf = ({ sources }: Timeline, index: number | null): string =>
  index !== null && sources[index] ? articleInWords(sources[index], index) : 'By hand';

/**
 * The lanes of a chart, the fullest ones under their names, the rest together.
 * @param collapsed names of the lanes that are folded up
 */
export function groupsOf(
  timeline: Timeline,
  chart: Chart,
  by: LanesBy,
  collapsed: ReadonlySet<string> = new Set(),
): Group[] {
  if (by === 'none') return [{ name: '', members: Uint32Array.from({ length: chart.size }, (_, i) => i) }];
  const members = new Map<string, number[]>();
  for (let row = 0; row < chart.size; row++) {
    const name = nameFor(by, timeline, timeline.events[chart.event[row]!]!);
    const list = members.get(name);
    if (list) list.push(row);
    else members.set(name, [row]);
  }
  const named = [...members].sort((a, b) => b[1].length - a[1].length);
  // whoever made lanes wants to see all of them
  const most = by === 'own' ? Infinity : MOST_LANES;
  const own = named.length > most ? named.slice(0, most - 1) : named;
  const rest = named.slice(own.length).flatMap(([, rows]) => rows);
  // lanes of one's own in their order, others in that in which they first come up
  const order = by === 'own' ? (timeline.lanes?.map(({ name }) => name) ?? []) : [];
  own.sort(
    (a, b) =>
      Number(NONE.has(a[0])) - Number(NONE.has(b[0])) ||
      order.indexOf(a[0]) - order.indexOf(b[0]) ||
      a[1][0]! - b[1][0]!,
  );
  if (rest.length > 0) own.push([OTHERS, rest.sort((a, b) => a - b)]);
  return own.map(([name, rows]) => ({ name, members: rows, collapsed: collapsed.has(name) }));
}
