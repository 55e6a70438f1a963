import { UNDATED, type Timeline, type TimelineEvent, type When } from './model.ts';

/** What a reader may change of an event. */
export type EventPatch = Partial<Pick<TimelineEvent, 'title' | 'when' | 'status' | 'place' | 'reviewed'>>;

/** The timeline with one event changed; what a reader changes counts as reviewed. */
export function withEvent(timeline: Timeline, id: string, patch: EventPatch): Timeline {
  return {
    ...timeline,
    events: timeline.events.map((event) =>
      event.id === id ? { ...event, reviewed: true, ...patch } : event,
    ),
  };
}

/** The timeline without one event. */
export function withoutEvent(timeline: Timeline, id: string): Timeline {
  return { ...timeline, events: timeline.events.filter((event) => event.id !== id) };
}

/** The timeline under another title. */
export function withTitle(timeline: Timeline, title: string): Timeline {
  return { ...timeline, title };
}

/** No article, no mentions: one empty list for all events made by hand. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * An event that no article tells: made by hand, or read from a file.
 * @param told what else is known of it
 */
export function eventByHand(
  id: string,
  title: string,
  when: When,
  told: Partial<Pick<TimelineEvent, 'status' | 'kind' | 'place' | 'participants'>> = {},
): TimelineEvent {
  return {
    id,
    title,
    when,
    status: told.status ?? 'happened',
    kind: told.kind ?? 'event',
    place: told.place ?? null,
    participants: told.participants ?? NONE,
    source: null,
    sentence: null,
    anchor: null,
    mentions: NONE,
    expressions: NONE,
    confidence: 1,
    reasons: NONE,
    reviewed: true,
  };
}

/** The timeline with an event made by hand, and that event's id, which no other has. */
export function withNewEvent(timeline: Timeline, title: string, when = UNDATED): [Timeline, string] {
  const taken = new Set(timeline.events.map((event) => event.id));
  let n = timeline.events.length + 1;
  while (taken.has(`e${String(n)}`)) n++;
  const event = eventByHand(`e${String(n)}`, title, when);
  return [{ ...timeline, events: [...timeline.events, event] }, event.id];
}
