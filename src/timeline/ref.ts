import type { Leg, Span, Stop, Timeline, TimelineEvent } from './model.ts';

/** What was made by hand, or came without words, goes by its own id. */
export interface Own {
  readonly own: string;
}

/** An event by where it is told: so it is found again in another reading. */
export interface Told {
  /** id of the document's source */
  readonly source: string;
  /** the head word's span, and the word in lower case */
  readonly anchor: Span;
  readonly word: string;
  readonly sentence: Span | null;
  /** the other words that tell it, and no other event */
  readonly mentions: readonly Span[];
  /** what it was called when it was named, for people */
  readonly title: string;
}
export type EventRef = Own | Told;

/** A stop by its traveller and place in the sentence that tells it. */
export interface ToldStop {
  readonly source: string;
  readonly sentence: Span;
  readonly traveller: string;
  readonly place: string;
}
export type StopRef = Own | ToldStop;

/** A leg by its two stops. */
export interface LegRef {
  readonly from: StopRef;
  readonly to: StopRef;
}

/** Is it named by its id? */
export const isOwn = (ref: EventRef | StopRef): ref is Own => 'own' in ref;

/** The same for refs of one event, whatever it was called. */
export const keyOf = (ref: EventRef): string =>
  isOwn(ref) ? ref.own : `${ref.source} ${String(ref.anchor.start)}`;

const sourceIdOf = (timeline: Timeline, source: number | null): string | null =>
  source === null ? null : (timeline.sources[source]?.id ?? null);

/** How an event of a document's timeline, or one that was merged into it, is named in its steps. */
export function eventRef(
  timeline: Timeline,
  event: Pick<TimelineEvent, 'id' | 'source' | 'anchor' | 'sentence' | 'mentions' | 'title'>,
): EventRef {
  const source = sourceIdOf(timeline, event.source);
  const text = event.source === null ? null : timeline.sources[event.source]?.text;
  const { anchor, sentence, mentions, title } = event;
  if (source === null || anchor === null || text == null || isByHand(event.id)) return { own: event.id };
  const word = text.slice(anchor.start, anchor.end).toLowerCase();
  const anchors = new Set(
    timeline.events.flatMap((other) => (other.source === event.source ? [other.anchor?.start] : [])),
  );
  return {
    source,
    anchor,
    word,
    sentence,
    mentions: mentions.filter(({ start }) => start !== anchor.start && !anchors.has(start)),
    title,
  };
}

/** All that one event on screen stands for: itself, and what was merged into it. */
export const eventRefs = (timeline: Timeline, event: TimelineEvent): EventRef[] =>
  [event, ...(event.tellings ?? [])].map((one) => eventRef(timeline, one));

/** How a stop of a document's timeline is named in its steps. */
export function stopRef(timeline: Timeline, stop: Stop): StopRef {
  const source = sourceIdOf(timeline, stop.source);
  if (source === null || stop.sentence === null || isByHand(stop.id)) return { own: stop.id };
  const { sentence, told } = stop;
  return {
    source,
    sentence,
    traveller: told?.traveller ?? stop.traveller,
    place: told?.place ?? stop.place.name,
  };
}

/** How a leg of a document's timeline is named in its steps; null where a stop of it is not there. */
export function legRef(timeline: Timeline, leg: Leg): LegRef | null {
  const [from, to] = [leg.from, leg.to].map((id) => timeline.stops.find((stop) => stop.id === id));
  return from && to ? { from: stopRef(timeline, from), to: stopRef(timeline, to) } : null;
}

/** Ids of what is made by hand; none that is read, in a link or a file begins so. */
const BY_HAND = 'own-';
export const isByHand = (id: string): boolean => id.startsWith(BY_HAND);

/** A fresh id, in letters and numbers: 60 bits by chance. */
export const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36).padStart(7, '0')).join('');

/** A fresh id for what is made by hand. */
export const ownId = (): string => BY_HAND + freshId();
