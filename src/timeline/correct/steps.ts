import { eventByHand } from '../by-hand.ts';
import type { Unplaced } from '../fold-events.ts';
import type { Leg, Span, Stop, Timeline, TimelineEvent, When } from '../model.ts';
import { eventRef, eventRefs, legRef, ownId, stopRef } from '../ref.ts';
import {
  settings,
  stopSettings,
  type Change,
  type EventFields,
  type Step,
  type StopFields,
} from '../step.ts';
import { eventOfStop } from '../stop-event.ts';
import { shiftedWhen, type Shift } from './shift.ts';

/** Several events in words [“Kerry meets Putin”] [3 events]. */
const named = (events: readonly TimelineEvent[]): string =>
  events.length === 1 ? `“${events[0]!.title}”` : `${String(events.length)} events`;

/** What of some fields differs from what the event has. */
function differing(event: TimelineEvent, fields: Partial<EventFields>): Partial<EventFields> {
  const had = event as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([field, to]) => JSON.stringify(had[field] ?? null) !== JSON.stringify(to === '' ? null : to),
    ),
  );
}

/**
 * Some fields of one event settled as they were typed; what stays as it is, is not settled.
 * @returns null where nothing changes
 */
export function editStep(
  timeline: Timeline,
  event: TimelineEvent,
  fields: Partial<EventFields>,
): Step | null {
  const changes = settings(eventRef(timeline, event), differing(event, fields), 'typed');
  return changes.length === 0 ? null : { name: `Edit “${fields.title ?? event.title}”`, changes };
}

/** Another reading of an event's time, chosen for its reason. */
export function chooseStep(timeline: Timeline, event: TimelineEvent, when: When, why: string): Step {
  return {
    name: 'Another reading',
    changes: settings(eventRef(timeline, event), { when }, 'chosen', why),
  };
}

/** One field of several events set to the same. */
export function eachStep(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  name: string,
  fields: Partial<EventFields>,
): Step {
  return {
    name: `${name} ${named(events)}`,
    changes: events.flatMap((event) => settings(eventRef(timeline, event), fields, 'typed')),
  };
}

/** Several events moved by as much. */
export function shiftStep(timeline: Timeline, events: readonly TimelineEvent[], by: Shift): Step {
  return {
    name: `Move ${named(events)}`,
    changes: events.flatMap((event) =>
      event.when.start === null
        ? []
        : settings(eventRef(timeline, event), { when: shiftedWhen(event.when, by) }, 'typed'),
    ),
  };
}

/**
 * Events deleted, and with them the stops that nothing else tells. All that was merged into one is named: under
 * another day it may not be merged, and must not come back.
 */
export function deleteStep(timeline: Timeline, events: readonly TimelineEvent[]): Step {
  const gone = new Set(events.map(({ id }) => id));
  const left = { events: timeline.events.filter(({ id }) => !gone.has(id)) };
  const untold = timeline.stops.filter((stop) => {
    const teller = eventOfStop(timeline, stop);
    return teller !== null && gone.has(teller.id) && eventOfStop(left, stop) === null;
  });
  return {
    name: `Delete ${named(events)}`,
    changes: [
      ...events.flatMap((event) =>
        eventRefs(timeline, event).map((of): Change => ({ kind: 'delete event', of })),
      ),
      ...untold.map((stop): Change => ({ kind: 'delete stop', of: stopRef(timeline, stop) })),
    ],
  };
}

/** An event made by hand, and its id. */
export function addStep(title: string, when: When, lane: string | null = null): [Step, string] {
  const id = ownId();
  const event = { ...eventByHand(id, title, when), source: null, ...(lane !== null && { lane }) };
  return [{ name: 'Add event', changes: [{ kind: 'add event', event }] }, id];
}

/** Several events made one: the first is what the others are merged into. */
export function mergeStep(timeline: Timeline, [into, ...others]: readonly TimelineEvent[]): Step | null {
  if (!into || others.length === 0) return null;
  const of = others.map((event) => eventRef(timeline, event));
  return {
    name: `Merge ${String(others.length + 1)} events`,
    changes: [{ kind: 'merge', into: eventRef(timeline, into), of }],
  };
}

/** A mention of an event, in the words of the article, and the source that it stands in. */
export interface Mention {
  readonly source: string;
  readonly span: Span;
  readonly words: string;
  /** what the event is called that the mention told before it was merged; '' where it told none */
  readonly title: string;
}

/** The words around a mention, so that people know it again, in characters on each side. */
const AROUND = 30;

/** The mentions that an event can be parted from: all but its own head word. */
export function mentionsOf(timeline: Timeline, event: TimelineEvent): Mention[] {
  const tellings = event.tellings ?? [];
  const own = event.mentions
    .filter(({ start }) => start !== event.anchor?.start)
    .map((span) => ({ source: event.source, span, title: '' }));
  const merged = tellings.flatMap(({ source, anchor, title }) =>
    anchor === null ? [] : [{ source, span: anchor, title }],
  );
  const found = new Map<string, Mention>();
  for (const { source, span, title } of [...own, ...merged]) {
    const known = source === null ? undefined : timeline.sources[source];
    if (known?.id === undefined || known.text === null) continue;
    const words = known.text.slice(Math.max(0, span.start - AROUND), span.end + AROUND).replace(/\s+/g, ' ');
    found.set(`${known.id} ${String(span.start)}`, { source: known.id, span, words: `…${words}…`, title });
  }
  return [...found.values()];
}

/** One mention of an event made an event of its own. */
export function partStep(timeline: Timeline, event: TimelineEvent, mention: Mention): [Step, string] {
  const id = ownId();
  const { source, span, title } = mention;
  return [
    {
      name: `Part “${event.title}”`,
      changes: [
        {
          kind: 'part',
          of: eventRef(timeline, event),
          source,
          mention: span,
          id,
          title: title === '' ? event.title : title,
        },
      ],
    },
    id,
  ];
}

/** What was said of an event that is no longer read, put on another event; null: forgotten. */
export function handOverStep(timeline: Timeline, { ref }: Unplaced, to: TimelineEvent | null): Step {
  const name = to
    ? `Put the corrections of “${ref.title}” on “${to.title}”`
    : `Forget the corrections of “${ref.title}”`;
  return { name, changes: [{ kind: 'hand over', of: ref, to: to && eventRef(timeline, to) }] };
}

/** Some fields of one stop settled. */
export function editStopStep(timeline: Timeline, stop: Stop, fields: Partial<StopFields>): Step | null {
  const had = stop as unknown as Readonly<Record<string, unknown>>;
  const different = Object.fromEntries(
    Object.entries(fields).filter(([field, to]) => JSON.stringify(had[field] ?? null) !== JSON.stringify(to)),
  );
  const changes = stopSettings(stopRef(timeline, stop), different, 'typed');
  return changes.length === 0 ? null : { name: `Edit the stop in ${stop.place.name}`, changes };
}

/** A stop deleted. */
export const deleteStopStep = (timeline: Timeline, stop: Stop): Step => ({
  name: `Delete the stop in ${stop.place.name}`,
  changes: [{ kind: 'delete stop', of: stopRef(timeline, stop) }],
});

/** A leg deleted: both its stops stand, and nothing leads from the one to the other. */
export function deleteLegStep(timeline: Timeline, leg: Leg): Step | null {
  const of = legRef(timeline, leg);
  const to = timeline.stops.find(({ id }) => id === leg.to);
  return of && to
    ? { name: `Delete the leg to ${to.place.name}`, changes: [{ kind: 'delete leg', of }] }
    : null;
}

/** A stop of a traveller added behind another one, or first; and its id. */
export function addStopStep(
  timeline: Timeline,
  stop: Pick<Stop, 'traveller' | 'place' | 'arrive' | 'depart' | 'status'>,
  after: Stop | null,
): [Step, string] {
  const id = ownId();
  return [
    {
      name: `Add a stop in ${stop.place.name}`,
      changes: [
        { kind: 'add stop', stop: { ...stop, id, source: null, sentence: null } },
        { kind: 'move stop', of: { own: id }, after: after && stopRef(timeline, after) },
      ],
    },
    id,
  ];
}

/** A stop one place earlier (-1) or later (1) among those of its traveller; null where there is none. */
export function moveStopStep(timeline: Timeline, stop: Stop, by: -1 | 1): Step | null {
  const own = timeline.stops.filter(({ traveller }) => traveller === stop.traveller);
  const at = own.indexOf(stop);
  const to = at + by;
  if (at < 0 || to < 0 || to >= own.length) return null;
  const after = by === 1 ? own[to]! : (own[to - 1] ?? null);
  return {
    name: `Move the stop in ${stop.place.name}`,
    changes: [{ kind: 'move stop', of: stopRef(timeline, stop), after: after && stopRef(timeline, after) }],
  };
}
