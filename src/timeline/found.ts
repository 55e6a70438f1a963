import type { Span, Stop, Timeline, TimelineEvent } from './model.ts';
import { isOwn, type EventRef, type StopRef, type Told, type ToldStop } from './ref.ts';

const same = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start === b.start && a.end === b.end;
const touch = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Short words tell nothing apart [of, the, to]. */
const LONG = 3;
/** What part of a title's words another title has to share. */
const ALIKE = 0.5;

const wordsOf = (title: string): Set<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > LONG),
  );

/** Do two titles share half of the words of the shorter one? */
function alike(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const fewest = Math.min(first.size, second.size);
  return fewest > 0 && shared / fewest >= ALIKE;
}

/** How an event was found: as the very one, or only as one that mentions it, too. */
export interface Found {
  readonly event: TimelineEvent;
  readonly as: 'itself' | 'mention';
}

/** How an event is found by where it was told, the surest first. */
const RULES: readonly {
  readonly as: Found['as'];
  readonly holds: (event: TimelineEvent, ref: Told) => boolean;
}[] = [
  // the head word
  { as: 'itself', holds: (event, ref) => same(event.anchor, ref.anchor) },
  // the head word was cut otherwise ["set off" for "set"]
  { as: 'itself', holds: (event, ref) => touch(event.anchor, ref.anchor) },
  // another head word among those that told it ["the talks" for "met"]
  { as: 'itself', holds: (event, ref) => ref.mentions.some((mention) => same(mention, event.anchor)) },
  // it is told by the way of another event now
  { as: 'mention', holds: (event, ref) => event.mentions.some((mention) => same(mention, ref.anchor)) },
  // another head word in the same sentence, under much the same title
  {
    as: 'itself',
    holds: (event, ref) => touch(event.sentence, ref.sentence) && alike(event.title, ref.title),
  },
];

/**
 * Finds events by their refs.
 * @param timeline the timeline as read, with ids of its sources
 * @param apart are two head words of a source known to tell two events?
 */
export function eventFinder(timeline: Timeline, apart: (source: string, a: Span, b: Span) => boolean) {
  const byId = new Map(timeline.events.map((event) => [event.id, event]));
  const bySource = new Map<string, TimelineEvent[]>();
  for (const event of timeline.events) {
    const id = event.source === null ? undefined : timeline.sources[event.source]?.id;
    if (id === undefined) continue;
    const list = bySource.get(id);
    if (list) list.push(event);
    else bySource.set(id, [event]);
  }
  const mayBe = (event: TimelineEvent, ref: Told) =>
    event.anchor === null || same(event.anchor, ref.anchor) || !apart(ref.source, event.anchor, ref.anchor);

  /** Null where no event is told there any more. */
  function find(ref: EventRef): Found | null {
    if (isOwn(ref)) {
      const event = byId.get(ref.own);
      return event ? { event, as: 'itself' } : null;
    }
    const told = bySource.get(ref.source) ?? [];
    for (const { as, holds } of RULES) {
      const event = told.find((one) => holds(one, ref) && (as === 'mention' || mayBe(one, ref)));
      if (event) return { event, as };
    }
    return null;
  }
  /** The other events whose head word is one of those that told this one. */
  function others(ref: EventRef): TimelineEvent[] {
    if (isOwn(ref)) return [];
    return (bySource.get(ref.source) ?? []).filter(
      (event) =>
        !same(event.anchor, ref.anchor) && ref.mentions.some((mention) => same(mention, event.anchor)),
    );
  }
  return { find, others };
}

/** How a stop is found by where it was told, the surest first. */
const STOP_RULES: readonly ((stop: Stop, ref: ToldStop) => boolean)[] = [
  (stop, ref) =>
    touch(stop.sentence, ref.sentence) && stop.traveller === ref.traveller && stop.place.name === ref.place,
  (stop, ref) => touch(stop.sentence, ref.sentence) && stop.place.name === ref.place,
  // the same stay told by another sentence
  (stop, ref) => stop.traveller === ref.traveller && stop.place.name === ref.place,
];

/** Finds a stop of the timeline as read; null where none is told there any more. */
export function findStop(timeline: Timeline, stops: readonly Stop[], ref: StopRef): Stop | null {
  if (isOwn(ref)) return stops.find(({ id }) => id === ref.own) ?? null;
  const at = timeline.sources.findIndex(({ id }) => id === ref.source);
  const told = stops.filter(({ source }) => source === at);
  for (const holds of STOP_RULES) {
    const found = told.find((stop) => holds(stop, ref));
    if (found) return found;
  }
  return null;
}
