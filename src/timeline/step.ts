import type { Day } from '../time/calendar.ts';
import type {
  DateStyle,
  FieldSource,
  Leg,
  OwnLane,
  Band,
  Picture,
  Place,
  Span,
  Status,
  Stop,
  StopStatus,
  Tag,
  TimelineEvent,
  When,
} from './model.ts';
import type { EventRef, LegRef, StopRef } from './ref.ts';

/** What may be settled of an event; '' and null take an optional field away. */
export interface EventFields {
  readonly title: string;
  readonly when: When;
  readonly status: Status;
  readonly place: Place | null;
  readonly participants: readonly string[];
  readonly note: string;
  readonly link: string;
  readonly tag: Tag | null;
  readonly lane: string | null;
  readonly picture: Picture | null;
  readonly reviewed: boolean;
}

/** What may be settled of a stop. */
export interface StopFields {
  readonly traveller: string;
  readonly place: Place;
  readonly arrive: string | null;
  readonly depart: string | null;
  readonly status: StopStatus;
  readonly partOf: StopRef | null;
  readonly note: string;
  readonly reviewed: boolean;
}

/** What may be settled of a leg. */
export interface LegFields {
  readonly departs: string | null;
  readonly arrives: string | null;
  readonly mode: string | null;
  readonly status: StopStatus;
  readonly note: string;
}

/** What may be settled of the timeline as a whole. */
export interface DocumentFields {
  readonly title: string;
  readonly standfirst: string;
  readonly credit: string;
  readonly dateStyle: DateStyle;
}

/** One field set to one value, by whom or what, and why [the runner-up "last Tuesday"]. */
type Setting<Kind extends string, Ref, Fields> = {
  readonly [F in keyof Fields]: {
    readonly kind: Kind;
    readonly of: Ref;
    readonly field: F;
    readonly to: Fields[F];
    readonly from: FieldSource;
    readonly why?: string;
  };
}[keyof Fields];
export type SetEvent = Setting<'set event', EventRef, EventFields>;
export type SetStop = Setting<'set stop', StopRef, StopFields>;
export type SetLeg = Setting<'set leg', LegRef, LegFields>;
type SetDocument = {
  readonly [F in keyof DocumentFields]: {
    readonly kind: 'set document';
    readonly field: F;
    readonly to: DocumentFields[F];
  };
}[keyof DocumentFields];

/** An event that somebody added, under an id of its own; where it was made from words, they are its mention. */
export interface NewEvent extends Omit<TimelineEvent, 'source'> {
  /** id of the document's source that its spans lie in; null for one that no article tells */
  readonly source: string | null;
}

/** A stop that somebody added. */
export interface NewStop extends Omit<Stop, 'source'> {
  readonly source: string | null;
}

/** A leg that somebody added between two stops. */
export interface NewLeg extends Omit<Leg, 'from' | 'to' | 'sentence'> {
  readonly from: StopRef;
  readonly to: StopRef;
}

/** One mention that becomes an event of its own again, or for the first time. */
interface Part {
  readonly kind: 'part';
  readonly of: EventRef;
  /** id of the source, and the mention's span in it */
  readonly source: string;
  readonly mention: Span;
  /** what the parted event is called, and its id, where it was none before */
  readonly id: string;
  readonly title: string;
}

/** One thing that somebody did to a document; all of them are plain data. */
export type Change =
  | SetEvent
  | SetStop
  | SetLeg
  | SetDocument
  | { readonly kind: 'add event'; readonly event: NewEvent }
  | { readonly kind: 'add stop'; readonly stop: NewStop }
  | { readonly kind: 'add leg'; readonly leg: NewLeg }
  | { readonly kind: 'delete event'; readonly of: EventRef }
  | { readonly kind: 'restore event'; readonly of: EventRef }
  | { readonly kind: 'delete stop'; readonly of: StopRef }
  | { readonly kind: 'restore stop'; readonly of: StopRef }
  | { readonly kind: 'delete leg'; readonly of: LegRef }
  | { readonly kind: 'restore leg'; readonly of: LegRef }
  | { readonly kind: 'merge'; readonly into: EventRef; readonly of: readonly EventRef[] }
  | Part
  /** two events of different articles that look alike are not one happening */
  | { readonly kind: 'keep apart'; readonly of: readonly [EventRef, EventRef] }
  /** what was said of an event that is no longer read is meant for another one; null: for none */
  | { readonly kind: 'hand over'; readonly of: EventRef; readonly to: EventRef | null }
  /** a stop in the order of its traveller: behind another one, or first */
  | { readonly kind: 'move stop'; readonly of: StopRef; readonly after: StopRef | null }
  | { readonly kind: 'dateline'; readonly source: string; readonly day: Day | null }
  | { readonly kind: 'year'; readonly source: string; readonly passage: Span; readonly year: number | null }
  | { readonly kind: 'article'; readonly source: string; readonly present: boolean }
  /** the readings of a source by another version of the reader */
  | { readonly kind: 'reader'; readonly source: string; readonly reader: string }
  | { readonly kind: 'lane'; readonly id: string; readonly to: Omit<OwnLane, 'id'> | null }
  | { readonly kind: 'lanes'; readonly order: readonly string[] }
  | { readonly kind: 'band'; readonly id: string; readonly to: Omit<Band, 'id'> | null };

/** What undo takes back at once: some changes under one name for people ["Delete 3 events"]. */
export interface Step {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** The changes that set some fields of one event. */
export function settings(
  of: EventRef,
  fields: Partial<EventFields>,
  from: FieldSource,
  why?: string,
): readonly SetEvent[] {
  return (Object.keys(fields) as (keyof EventFields)[]).map(
    (field) => ({ kind: 'set event', of, field, to: fields[field], from, ...(why && { why }) }) as SetEvent,
  );
}

/** The same for a stop. */
export function stopSettings(
  of: StopRef,
  fields: Partial<StopFields>,
  from: FieldSource,
): readonly SetStop[] {
  return (Object.keys(fields) as (keyof StopFields)[]).map(
    (field) => ({ kind: 'set stop', of, field, to: fields[field], from }) as SetStop,
  );
}
