import type { TimexMod } from '../time/timex.ts';

/** Units of time that news counts in: minute, hour, day, night, weekend, week, fortnight, month, quarter … */
export type Unit = 'MIN' | 'S' | 'H' | 'D' | 'N' | 'WE' | 'W' | 'FN' | 'M' | 'Q' | 'HY' | 'Y' | 'DE' | 'CE';

/** A season as TIMEX3 writes it. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A part of the day as TIMEX3 writes it. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/**
 * Which way a name points. "this", "last" and "next" count from the day of writing; "that", "following" and
 * "previous" from the time told last; "latest" from whichever is known to have ended.
 */
export type Deixis = 'this' | 'last' | 'next' | 'that' | 'following' | 'previous' | 'latest' | 'hand';

/** A calendar name that recurs: a weekday (1 is Monday), a month, a day of a month, a season, a holiday … */
export type Name =
  | { readonly weekday: number }
  | { readonly month: number; readonly day?: number; readonly on?: number }
  | { readonly dayOfMonth: number; readonly on?: number }
  | { readonly season: Season }
  | { readonly quarter: number }
  | { readonly half: number }
  | { readonly holiday: string }
  | { readonly weekend: true };

/** A point or stretch on the calendar as it is said, not yet resolved. */
export type Point =
  | { readonly is: 'fixed'; readonly value: string }
  | { readonly is: 'name'; readonly name: Name; readonly deixis?: Deixis; readonly of?: Point }
  | { readonly is: 'unit'; readonly unit: Unit; readonly deixis: Deixis; readonly of?: Point }
  | {
      readonly is: 'shift';
      /** how many units; null for a vague number */
      readonly count: number | null;
      readonly unit: Unit;
      readonly back: boolean;
      readonly from: 'dateline' | 'told' | Point;
    }
  /** the nth unit within a stretch, from its end where negative [the last day of 1987] [the first Monday in May] */
  | {
      readonly is: 'nth';
      readonly nth: number;
      readonly unit: Unit;
      /** the only weekday that counts */
      readonly weekday?: number;
      /** before or after the stretch, not within it [the Tuesday after Easter] */
      readonly beside?: true;
      readonly of: Point;
    }
  /** a time of day in minutes since midnight; 1440 is the midnight that closes a day */
  | {
      readonly is: 'clock';
      readonly minute: number;
      readonly hours12: boolean;
      readonly on?: Point;
      /** a number alone, which is an hour only in a story told by the clock [landed at 6] */
      readonly bare?: true;
    }
  | { readonly is: 'part'; readonly part: DayPart; readonly deixis?: Deixis; readonly on?: Point };

/** What an expression means before it is resolved. */
export type Meaning =
  | {
      readonly type: 'POINT';
      readonly point: Point;
      readonly mod?: TimexMod;
      /** the runner-up where the words can be read in two ways [4/5/2021] */
      readonly other?: Point;
    }
  | { readonly type: 'DURATION' | 'SET'; readonly value: string; readonly mod?: TimexMod };

/** A stretch of text with its meaning. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly meaning: Meaning;
}

/** Wraps a point as a meaning. */
export const point = (point: Point, mod?: TimexMod): Meaning & { type: 'POINT' } => ({
  type: 'POINT',
  point,
  ...(mod && { mod }),
});
