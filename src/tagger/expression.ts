import type { Span } from '../article/span.ts';
import type { TimexMod, TimexType } from '../time/timex.ts';

/** A reading of a time expression: the value, and the reason in words for people. `weight` is 0 to 1. */
export interface Reading {
  readonly value: string;
  readonly reason: string;
  readonly weight: number;
}

/**
 * A time expression (TIMEX3), resolved. Where the dateline is unknown, an expression that hangs on it has an
 * underspecified value [XXXX-WXX-2 for "Tuesday", XXXX-12-31], which has no bounds in time.
 */
export interface TimeExpression extends Span {
  /** the words as they stand in the text */
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value */
  readonly value: string;
  readonly mod?: TimexMod;
  /** why this value, for people [weekday after "scheduled to" → next Friday] */
  readonly reason: string;
  /** the parts of the value that the words say [month, day]; the rest was assumed */
  readonly said: readonly string[];
  /** runner-up readings, best first */
  readonly others: readonly Reading[];
}
