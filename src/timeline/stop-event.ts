import type { Stop, Timeline, TimelineEvent } from './model.ts';

/** The event that tells a stop: of its sentence, at its place if there is such a one; null where none does. */
export function eventOfStop(timeline: Timeline, stop: Stop): TimelineEvent | null {
  const { sentence } = stop;
  if (!sentence) return null;
  const told = timeline.events.filter(
    (event) =>
      event.source === stop.source &&
      (event.sentence?.start === sentence.start ||
        event.mentions.some((m) => m.start >= sentence.start && m.end <= sentence.end)),
  );
  return told.find((event) => event.place?.name === stop.place.name) ?? told[0] ?? null;
}

/** The stops that an event tells. */
export function stopsOfEvent(timeline: Timeline, event: TimelineEvent): Stop[] {
  return timeline.stops.filter((stop) => eventOfStop(timeline, stop)?.id === event.id);
}
