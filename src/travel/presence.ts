import { bisector, group } from 'd3';
import type { Span } from '../article/span.ts';
import { CARRIED, FILED, type TimelineEvent } from '../events/event.ts';
import { placeNamed } from '../gazetteer/lookup.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { Stop } from './stop.ts';

/** Why an event has its place, for people. */
const PRESENT = 'the place is where the traveller was at that time';

/**
 * Gives each event whose place is only taken to be so the place where its traveller was at that time: whoever
 * dines with a host on the evening between two flights dines in that town.
 * @param events the events of the article
 * @param stops its stops, in UTC days as TIMEX3 values
 * @param paragraphs the spans of its paragraphs
 * @returns the events, those changed new
 */
export function placedByStays(
  events: readonly TimelineEvent[],
  stops: readonly Stop[],
  paragraphs: readonly Span[],
): readonly TimelineEvent[] {
  if (stops.length === 0) return events;
  const endOf = bisector(({ end }: Span) => end);
  const paragraphOf = (span: Span | null) =>
    span === null ? undefined : paragraphs[endOf.left(paragraphs, span.end)];
  const stays = stops.flatMap(stayOf);
  const byTraveller = group(stays, ({ stop }) => stop.traveller);
  const byParagraph = group(stays, ({ stop }) => paragraphOf(stop.sentence));
  return events.map((event) => {
    const country =
      event.place !== null && placeNamed(event.place.name)?.kind === 'country' ? event.place.country : null;
    const taken =
      event.place === null || event.reasons.some((reason) => reason === CARRIED || reason === FILED);
    const when = event.when.start === null ? null : bounds(event.when.start);
    if ((!taken && country === null) || when === null || when.to - when.from > 1 + 1e-9) return event;
    // [That night a power cut spoilt the banquet]: where the paragraph tells the stay
    const own = paragraphOf(event.sentence);
    const there = [
      ...event.participants.flatMap((traveller) => byTraveller.get(traveller) ?? []),
      ...(own ? (byParagraph.get(own) ?? []) : []),
    ]
      .filter(({ from, to }) => from < when.to && to > when.from)
      .map(({ stop }) => stop);
    const [first] = there;
    // on the day of a journey it may be either place
    if (!first || there.some(({ place }) => place.name !== first.place.name)) return event;
    // [dines with Vietnam's president]: in the town of that country
    if (!taken && first.place.country !== country) return event;
    return {
      ...event,
      place: first.place,
      reasons: [...event.reasons.filter((reason) => reason !== CARRIED && reason !== FILED), PRESENT],
    };
  });
}

/** A stop with its bounds in UTC days, as far as they are told; none for one that was called off. */
function stayOf(stop: Stop): { stop: Stop; from: Day; to: Day }[] {
  const { arrive, depart, status } = stop;
  if (status === 'cancelled' || arrive === null) return [];
  const [came, left] = [bounds(arrive), depart === null ? null : bounds(depart)];
  return came === null ? [] : [{ stop, from: came.from, to: (left ?? came).to }];
}
