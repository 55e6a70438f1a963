import type { Day } from '../time/calendar.ts';
import type { Interval } from '../time/interval.ts';
import type { Granularity } from '../time/timex.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';
import type { ToldDays } from './told-days.ts';

/** A time that the text has told, to which "that", "the next day" and "two weeks later" point back. */
export interface Told extends Interval {
  readonly value: string;
  readonly granularity: Granularity;
  readonly paragraph: number;
  readonly sentence: number;
  /** how many days in a row have been told that lie more than a week ahead, as an itinerary tells them */
  readonly run: number;
  /** was it told as the day by which something is to be done [must report by Dec. 17]? */
  readonly by: boolean;
  /** how many times in a row have been told that lie long past, as a chronicle tells them */
  readonly chain: number;
}

/** All that an expression is resolved against. */
export interface Context {
  /** the day of publication; null where it is unknown */
  readonly dateline: Day | null;
  /** the time told last, at whatever granularity */
  readonly told: Told | null;
  /** the day or time of day told last */
  readonly toldDay: Told | null;
  /** the last day or time of day told that is not after the dateline */
  readonly toldPast: Told | null;
  /** the last time of day that a clock told */
  readonly toldClock: Told | null;
  /** all days told so far */
  readonly days: ToldDays;
  /** the quarter told last */
  readonly toldQuarter: Told | null;
  /** many years named, most of them old: the time told last leads, not the dateline */
  readonly history: boolean;
  /** what stands above the paragraph, or the reader, says of its times */
  readonly frame: Frame;
  readonly clause: Clause;
  readonly paragraph: number;
  readonly sentence: number;
}

/** Is a time long past on the day of writing? */
export const isLongPast = ({ to }: Interval, dateline: Day | null) =>
  dateline !== null && to < dateline - 400;

/** Is a told time well away from the dateline, so that names near it belong to it? */
export const isFar = (told: Told, dateline: Day | null) =>
  dateline === null || isLongPast(told, dateline) || told.from > dateline + 200;

/** Is a value the midnight that closes a day? It is of that day, though it is the next one's first moment. */
export const closesDay = (value: string) => value.endsWith('T24:00');
/** The moment at which a told time begins. */
export const opening = ({ from, value }: Told): Day => (closesDay(value) ? from - 1 : from);
/** The day on which a told time begins. */
export const dayOfTold = (told: Told): Day => Math.floor(opening(told));
