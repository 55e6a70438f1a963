import type { DatelineSource } from '../article/dateline.ts';
import type { Span } from '../article/span.ts';
import type { Status, TimelineEvent as ReadEvent, When } from '../events/event.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import type { Leg as ReadLeg, Stop as ReadStop } from '../travel/stop.ts';

export type { DatelineSource } from '../article/dateline.ts';
export type { Span } from '../article/span.ts';
export { KINDS, STATUSES, UNDATED } from '../events/event.ts';
export type { Between, Kind, Status, When } from '../events/event.ts';
export type { Place, PlaceMention } from '../gazetteer/place.ts';
export type { FoundPlace } from '../gazetteer/search.ts';
export type { Reading, TimeExpression } from '../tagger/expression.ts';
export { STOP_STATUSES } from '../travel/stop.ts';
export type { StopStatus } from '../travel/stop.ts';

/** The day of publication, in UTC days, the place of filing, and how they are known. */
export interface SourceDateline {
  readonly day: Day | null;
  readonly place: string | null;
  readonly source: DatelineSource;
}

/** An article that a timeline was read from. */
export interface Source {
  /** its name within a document; a timeline that was just read, or came in a link, has none */
  readonly id?: string;
  readonly headline: string | null;
  readonly dateline: SourceDateline | null;
  /** as the reader gave it; null where a link leaves it out, and then the spans below are empty */
  readonly text: string | null;
  /** the language's English name where it is another one, of which only the dates are read */
  readonly language?: string;
  readonly paragraphs: readonly Span[];
  readonly expressions: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
}

/** How a field came to be as it is: read from the article, chosen among readings, typed, or taken from another telling. */
export type FieldSource = 'read' | 'chosen' | 'typed' | 'merged';

/** Where the fields come from that a person settled; a field that is not named is `read`. `why` is for people. */
export type Provenance = Readonly<Record<string, { readonly from: FieldSource; readonly why?: string }>>;

/** A word of one's own for some events, with the CSS colour that they are drawn in. */
export interface Tag {
  readonly name: string;
  readonly colour: string;
}

/** A picture from a file, scaled down: a data URL. It goes along in files, never in links. */
export interface Picture {
  readonly data: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
  /** what it shows, for those who do not see it */
  readonly alternative: string;
}

/** What another source says of an event that several tell: its own words, and its own answer to each question. */
export interface Telling {
  /** the name that it has as an event of its own */
  readonly id: string;
  readonly source: number | null;
  readonly sentence: Span | null;
  readonly anchor: Span | null;
  readonly mentions: readonly Span[];
  readonly expressions: readonly number[];
  readonly title: string;
  readonly when: When;
  readonly status: Status;
  readonly place: Place | null;
  readonly participants: readonly string[];
}

/** An event as it was read, with what people made of it. */
export interface TimelineEvent extends ReadEvent {
  /** plain text */
  readonly note?: string;
  /** address of a source on the web */
  readonly link?: string;
  readonly tag?: Tag;
  /** id of one of the timeline's own lanes */
  readonly lane?: string;
  readonly picture?: Picture;
  /** what the other sources say that it was merged with */
  readonly tellings?: readonly Telling[];
  readonly origins?: Provenance;
}

export interface Stop extends ReadStop {
  /** the traveller and the place as read, where they were corrected */
  readonly told?: { readonly traveller: string; readonly place: string };
  readonly note?: string;
  readonly reviewed?: boolean;
  readonly origins?: Provenance;
}

export interface Leg extends ReadLeg {
  readonly note?: string;
  readonly origins?: Provenance;
}

/** A lane that somebody made and named, in a CSS colour. */
export interface OwnLane {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

/** A period behind the axis ["the campaign"]. */
export interface Band {
  readonly id: string;
  readonly name: string;
  readonly when: When;
  readonly colour: string;
}

/** The house styles of dates, the one taken where none is set first [15 December 2015] [December 15, 2015] [2015-12-15]. */
export const DATE_STYLES = ['day-month', 'month-day', 'iso'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** Everything that the page draws and shares. */
export interface Timeline {
  readonly title: string;
  readonly standfirst?: string;
  readonly credit?: string;
  readonly dateStyle?: DateStyle;
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
  /** lanes of one's own, in order, and periods */
  readonly lanes?: readonly OwnLane[];
  readonly bands?: readonly Band[];
}

/** A timeline with nothing on it. */
export const EMPTY: Timeline = { title: '', sources: [], events: [], stops: [], legs: [] };
