import type { Span } from '../article/span.ts';
import type { Place } from '../gazetteer/place.ts';
import type { TimexMod } from '../time/timex.ts';

/** What became, becomes or would become of an event. */
export const STATUSES = ['happened', 'ongoing', 'planned', 'deadline', 'cancelled', 'hypothetical'] as const;
export type Status = (typeof STATUSES)[number];

/** A `statement` is reported speech that only attributes: reachable, off by default. */
export const KINDS = ['event', 'statement'] as const;
export type Kind = (typeof KINDS)[number];

/** The bounds of an end that is told only as lying between two times: TIMEX3 values, null where a bound is not told. */
export interface Between {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * When something is: TIMEX3 values of its first and last stretch (the same value twice for a point). `end` is
 * `..` while it is open; both are null for what is undated. `PAST_REF` and `FUTURE_REF` say "recently", "soon".
 */
export interface When {
  readonly start: string | null;
  readonly end: string | null;
  readonly startMod?: TimexMod;
  readonly endMod?: TimexMod;
  /** told only roughly [some weeks ago], whatever the granularity of the values */
  readonly vague?: boolean;
  /** bounds of an end, not a stay: it lies somewhere between them [found dead on Monday, last seen on Friday] */
  readonly startBetween?: Between;
  readonly endBetween?: Between;
}

/** A happening, a plan, a deadline, a beginning or an end. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly when: When;
  readonly status: Status;
  readonly kind: Kind;
  readonly place: Place | null;
  readonly participants: readonly string[];
  /** index into the timeline's sources; null for an event made by hand */
  readonly source: number | null;
  /** the sentence that tells it first, the head word in it, and every mention */
  readonly sentence: Span | null;
  readonly anchor: Span | null;
  readonly mentions: readonly Span[];
  /** indices into the source's expressions that date it */
  readonly expressions: readonly number[];
  /** 0 to 1, and why it is not more */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** a reader has seen it and let it stand */
  readonly reviewed: boolean;
}

/** An event without a time. */
export const UNDATED: When = { start: null, end: null };

/** Why an event has a place that its own words do not name, for people. */
export const CARRIED = 'the place is carried over from the event told before';
export const SAME_DAY = 'the place is where the other happenings of that day were';
export const FILED = 'the place is taken to be where the article is filed from';
