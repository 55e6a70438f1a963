import type { Span } from '../article/span.ts';
import type { Place } from '../gazetteer/place.ts';

export const STOP_STATUSES = ['happened', 'planned', 'cancelled'] as const;
export type StopStatus = (typeof STOP_STATUSES)[number];

/** A stay of a traveller at a place; arrival and departure are TIMEX3 values, null where unknown. */
export interface Stop {
  readonly id: string;
  /** a person, delegation, team, ship or spacecraft, by its fullest name */
  readonly traveller: string;
  readonly place: Place;
  readonly arrive: string | null;
  readonly depart: string | null;
  readonly status: StopStatus;
  /** id of the stop that this one is a part of [a palace visited during three days in Rome] */
  readonly partOf?: string;
  /** index into the timeline's sources, and the sentence that tells the stay */
  readonly source: number | null;
  readonly sentence: Span | null;
}

/** A journey between two stops of one traveller, named by their ids; departure and arrival are TIMEX3 values. */
export interface Leg {
  readonly from: string;
  readonly to: string;
  readonly departs: string | null;
  readonly arrives: string | null;
  /** [plane, train, ship, car, foot]; null where it is not told */
  readonly mode: string | null;
  readonly status: StopStatus;
  readonly sentence: Span | null;
}
