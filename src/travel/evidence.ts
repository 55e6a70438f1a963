import type { Span } from '../article/span.ts';
import type { Place } from '../gazetteer/place.ts';
import type { Motion } from './motion.ts';
import type { StopStatus } from './stop.ts';
import type { Who } from './traveller.ts';

/**
 * How well it is known that the traveller is there: the text tells it; a day in the town is told of those who are
 * followed without a word of them [Longreach saw the play on Friday]; what they did is told without a place, and
 * the sentence before named one.
 */
export type Basis = 'told' | 'likely' | 'carried';

/** One thing that the text says of where somebody is, comes or goes. */
export interface Evidence {
  readonly who: Who;
  /** is it somebody, not a ship, a team or a body? */
  readonly person: boolean;
  /** is it told by a pronoun who it is? */
  readonly pronoun: boolean;
  /** the name that a "he" or "she" in it was taken for, empty where it is none; null where there is no such word */
  readonly single: string | null;
  readonly basis: Basis;
  /** do the first sentences of the article tell it, as a part of a journey? */
  readonly news?: true;
  /** is it a row of a list of days and places? */
  readonly listed?: true;
  /** has another sentence told its time? */
  readonly remote?: boolean;
  readonly motion: Motion;
  /** null: the place where they are then [put to sea] */
  readonly place: Place | null;
  /** is the place a whole country or region? */
  readonly wide: boolean;
  /** TIMEX3 values of its first and last stretch; null where they are not told */
  readonly start: string | null;
  readonly end: string | null;
  readonly mode: string | null;
  readonly status: StopStatus;
  readonly sentence: Span;
  /** where in the text it stands */
  readonly at: number;
}
