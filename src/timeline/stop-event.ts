import { bounds } from '../time/timex.ts';
import type { Stop, Timeline, TimelineEvent } from './model.ts';

/**
 * The event that tells a stop: of its sentence, at its place if there is such a one. Where the sentences are not
 * there (a link without the article's text), it is the one at its place, and on that day, that begins the nearest
 * to the arrival. Null where none does.
 */
export function eventOfStop(timeline: Pick<Timeline, 'events'>, stop: Stop): TimelineEvent | null {
  const { sentence } = stop;
  if (!sentence) return nearestThere(timeline.events, stop);
  const told = timeline.events.filter(
    (event) =>
      event.source === stop.source &&
      (event.sentence?.start === sentence.start ||
        event.mentions.some((m) => m.start >= sentence.start && m.end <= sentence.end)),
  );
  return told.find((event) => event.place?.name === stop.place.name) ?? told[0] ?? null;
}

/** Of the events at a stop's place and within its time, the one that begins the nearest to it. */
function nearestThere(events: readonly TimelineEvent[], stop: Stop): TimelineEvent | null {
  const told = stop.arrive ?? stop.depart;
  const when = told === null ? null : bounds(told);
  if (when === null) return null;
  const last = (stop.depart === null ? null : bounds(stop.depart)?.to) ?? when.to;
  let best: { event: TimelineEvent; away: number } | null = null;
  for (const event of events) {
    const start = event.when.start === null ? null : bounds(event.when.start);
    if (!start || event.place?.name !== stop.place.name) continue;
    if (start.to < Math.floor(when.from) || start.from > Math.ceil(last)) continue;
    const away = Math.abs(start.from - when.from);
    if (best === null || away < best.away) best = { event, away };
  }
  return best?.event ?? null;
}
