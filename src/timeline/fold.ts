import { composed } from './composed.ts';
import { changesOf, type Document } from './document.ts';
import { foldEvents, type Unplaced } from './fold-events.ts';
import { foldStops } from './fold-stops.ts';
import type { Band, OwnLane, Span, Timeline } from './model.ts';
import type { Change, DocumentFields } from './step.ts';

/** A document's timeline, and the corrections of events that are no longer read. */
export interface Folded {
  readonly timeline: Timeline;
  readonly unplaced: readonly Unplaced[];
}

/**
 * Makes the timeline of a document: what was read of its sources, with each field as the last step settled it.
 * @param document the document
 * @param preview changes that are not made yet, on top of those that are [a mark that is being dragged]
 */
export function folded(document: Document, preview: readonly Change[] = []): Folded {
  const changes = [...changesOf(document), ...preview];
  const read = composed(document);
  if (changes.length === 0) return { timeline: read, unplaced: [] };
  const { events, unplaced } = foldEvents(read, changes, (source, a, b) => apart(document, source, a, b));
  return {
    timeline: { ...read, ...fieldsSet(changes), events, ...foldStops(read, changes), ...ownOf(changes) },
    unplaced,
  };
}

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

/** Lanes of one's own in their order, and periods; each left out where there is none. */
function ownOf(changes: readonly Change[]): Pick<Timeline, 'lanes' | 'bands'> {
  const lanes = new Map<string, OwnLane>();
  const bands = new Map<string, Band>();
  let order: readonly string[] = [];
  for (const change of changes) {
    if (change.kind === 'lanes') ({ order } = change);
    else if (change.kind === 'lane') put(lanes, change);
    else if (change.kind === 'band') put(bands, change);
  }
  const place = ({ id }: OwnLane) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    ...(lanes.size > 0 && { lanes: [...lanes.values()].sort((a, b) => place(a) - place(b)) }),
    ...(bands.size > 0 && { bands: [...bands.values()] }),
  };
}

function put<T>(items: Map<string, T & { id: string }>, { id, to }: { id: string; to: T | null }): void {
  if (to === null) items.delete(id);
  else items.set(id, { id, ...to });
}
