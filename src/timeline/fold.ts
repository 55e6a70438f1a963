import { composed, readingsIn } from './composed.ts';
import { changesOf, type Document } from './document.ts';
import { foldEvents, type Unplaced } from './fold-events.ts';
import { foldStops } from './fold-stops.ts';
import type { Band, OwnLane, Span, Timeline } from './model.ts';
import { eventRef, keyOf, type EventRef } from './ref.ts';
import { sameness, type Offer } from './same/sameness.ts';
import type { Change, DocumentFields } from './step.ts';

/** A document's timeline, the corrections of events that are no longer read, and pairs that may be one happening. */
export interface Folded {
  readonly timeline: Timeline;
  readonly unplaced: readonly Unplaced[];
  readonly offers: readonly Offer[];
}

/**
 * Makes the timeline of a document: what was read of its sources, with each field as the last step settled it.
 * @param document the document
 * @param preview changes that are not made yet, on top of those that are [a mark that is being dragged]
 */
export function folded(document: Document, preview: readonly Change[] = []): Folded {
  const read = composed(document);
  const { groups, offers } = samenessIn(document, read);
  const given = [...changesOf(document), ...preview];
  const changes = [...groups.map((group) => mergeOf(read, group)), ...given];
  if (changes.length === 0) return { timeline: read, unplaced: [], offers };
  const { events, unplaced } = foldEvents(read, changes, (source, a, b) => apart(document, source, a, b));
  return {
    timeline: {
      ...read,
      ...fieldsSet(changes),
      events,
      ...foldStops(read, changes),
      ...ownOf(read, changes),
    },
    unplaced,
    offers: openOffers(read, events, offers, given),
  };
}

/** What the articles of a document tell in common. One that came in a link or a file stays as it was sent. */
function samenessIn(document: Document, read: Timeline) {
  return sameness(
    readingsIn(document).flatMap(({ under, reading }, at) => {
      if (!reading || reading.reader === '') return [];
      const events = read.events.filter(({ source }) => source === at);
      return [{ text: under.source.text, reading, events }];
    }),
  );
}

/** The same happening told by several articles is merged before anybody changes anything: whoever wants to parts it. */
function mergeOf(read: Timeline, group: readonly string[]): Change {
  const [into, ...of] = group.map((id) =>
    eventRef(
      read,
      read.events.find((event) => event.id === id)!,
    ),
  );
  return { kind: 'merge', into: into!, of };
}

/** The offers of which both events still stand for themselves, and that nobody answered. */
function openOffers(
  read: Timeline,
  events: Timeline['events'],
  offers: readonly Offer[],
  changes: readonly Change[],
): Offer[] {
  const there = new Set(events.map(({ id }) => id));
  const kept = new Set(
    changes.flatMap((change) => (change.kind === 'keep apart' ? [pairKey(change.of)] : [])),
  );
  const refOf = (id: string) =>
    eventRef(
      read,
      read.events.find((event) => event.id === id)!,
    );
  return offers.filter(
    ({ events: [a, b] }) => there.has(a) && there.has(b) && !kept.has(pairKey([refOf(a), refOf(b)])),
  );
}

const pairKey = (pair: readonly [EventRef, EventRef]): string => pair.map(keyOf).sort().join(' | ');

/** The timeline of a document. */
export const fold = (document: Document): Timeline => folded(document).timeline;

/** Does some reading of the source tell two events by these two head words? */
function apart({ readings }: Document, source: string, a: Span, b: Span): boolean {
  return readings.some((reading) => {
    if (reading.source !== source) return false;
    const starts = new Set(reading.events.map(({ anchor }) => anchor?.start));
    return starts.has(a.start) && starts.has(b.start);
  });
}

/** The fields of the timeline as a whole that somebody set. */
function fieldsSet(changes: readonly Change[]): Partial<DocumentFields> {
  const fields: Record<string, unknown> = {};
  for (const change of changes) if (change.kind === 'set document') fields[change.field] = change.to;
  return fields;
}

/** Lanes of one's own in their order, and periods; each left out where there is none, and none was ever given. */
function ownOf(read: Timeline, changes: readonly Change[]): Pick<Timeline, 'lanes' | 'bands'> {
  const byId = <T extends { readonly id: string }>(items: readonly T[] = []) =>
    new Map(items.map((item) => [item.id, item]));
  const lanes = byId<OwnLane>(read.lanes);
  const bands = byId<Band>(read.bands);
  let order: readonly string[] = [];
  for (const change of changes) {
    if (change.kind === 'lanes') ({ order } = change);
    else if (change.kind === 'lane') put(lanes, change);
    else if (change.kind === 'band') put(bands, change);
  }
  const place = ({ id }: OwnLane) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    ...((lanes.size > 0 || read.lanes) && {
      lanes: [...lanes.values()].sort((a, b) => place(a) - place(b)),
    }),
    ...((bands.size > 0 || read.bands) && { bands: [...bands.values()] }),
  };
}

function put<T>(items: Map<string, T & { id: string }>, { id, to }: { id: string; to: T | null }): void {
  if (to === null) items.delete(id);
  else items.set(id, { id, ...to });
}
