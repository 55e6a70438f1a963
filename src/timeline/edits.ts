import { eventByHand } from './by-hand.ts';
import { UNDATED, type Timeline, type TimelineEvent } from './model.ts';

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

/** The timeline with an event made by hand, and that event's id, which no other has. */
export function withNewEvent(timeline: Timeline, title: string, when = UNDATED): [Timeline, string] {
  const taken = new Set(timeline.events.map((event) => event.id));
  let n = timeline.events.length + 1;
  while (taken.has(`e${String(n)}`)) n++;
  const event = eventByHand(`e${String(n)}`, title, when);
  return [{ ...timeline, events: [...timeline.events, event] }, event.id];
}
