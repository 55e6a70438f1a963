import type { Timeline } from '../timeline/model.ts';
import { extentOf } from '../timeline/when.ts';

/** What the list of timelines shows of one without opening it. */
export interface Card {
  readonly title: string;
  readonly events: number;
  /** where its events lie between the first and the last, in thousandths, each place once */
  readonly strip: readonly number[];
}

const PLACES = 1000;
/** Of a long stretch only so many places are drawn. */
const MOST = 120;

/** The card of a timeline. */
export function cardOf({ title, events }: Timeline): Card {
  const days = events.flatMap(({ when, kind }) => {
    const from = kind === 'event' ? extentOf(when)?.from : undefined;
    return from === undefined ? [] : [from];
  });
  const first = days.reduce((a, b) => Math.min(a, b), Infinity);
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity);
  const place = (day: number) =>
    last === first ? PLACES / 2 : Math.round(((day - first) / (last - first)) * PLACES);
  const strip = [...new Set(days.map(place))].sort((a, b) => a - b);
  const step = Math.ceil(strip.length / MOST);
  return {
    title,
    events: events.filter(({ kind }) => kind === 'event').length,
    strip: strip.filter((_, i) => i % step === 0),
  };
}
