import type { DatelineSource } from '../article/dateline.ts';
import type { Span } from '../article/span.ts';
import type { TimelineEvent } from '../events/event.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import type { Leg, Stop } from '../travel/stop.ts';

export type { DatelineSource } from '../article/dateline.ts';
export type { Span } from '../article/span.ts';
export { KINDS, STATUSES, UNDATED } from '../events/event.ts';
export type { Kind, Status, TimelineEvent, When } from '../events/event.ts';
export type { Place, PlaceMention } from '../gazetteer/place.ts';
export type { Reading, TimeExpression } from '../tagger/expression.ts';
export { STOP_STATUSES } from '../travel/stop.ts';
export type { Leg, Stop, StopStatus } from '../travel/stop.ts';

/** The day of publication, in UTC days, the place of filing, and how they are known. */
export interface SourceDateline {
  readonly day: Day | null;
  readonly place: string | null;
  readonly source: DatelineSource;
}

/** An article that a timeline was read from. */
export interface Source {
  readonly headline: string | null;
  readonly dateline: SourceDateline | null;
  /** as the reader gave it; null where a link leaves it out, and then the spans below are empty */
  readonly text: string | null;
  readonly paragraphs: readonly Span[];
  readonly expressions: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
}

/** Everything that the page draws, edits, keeps and shares. */
export interface Timeline {
  readonly title: string;
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
}

/** A timeline with nothing on it. */
export const EMPTY: Timeline = { title: '', sources: [], events: [], stops: [], legs: [] };
