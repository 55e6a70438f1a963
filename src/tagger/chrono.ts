import * as chrono from 'chrono-node/en';
import { dayOf } from '../time/calendar.ts';
import { dayValue, minuteValue } from '../time/timex.ts';
import { point, type Found, type Meaning } from './meaning.ts';
import type { FigureOrder } from './order.ts';

/** The reference is of no account: only what the words themselves tell is taken from chrono. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 15, 12)), timezone: 0 };

// two figures with a stroke are more often a fraction than a date [rose 3/8]
const FRACTION = /^\d{1,2}[/.-]\d{1,2}$/;
// both could be the month [4/5/2021]
const SWAPPABLE = /(?<!\d)(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])(?!\d)/;
const DATED = /\b(?:on|by|until|since|from|before|after|to|date|dated|next|last|this|\w+day),? $/i;

/**
 * Reads a sentence with chrono-node; this file and `locale.ts` are its only importers. Only the components that the words
 * themselves tell are taken, so what chrono would assume is resolved by our own rules.
 * @param text the sentence
 * @param order how the document writes dates in figures; where that is not sure, the other way is a runner-up
 * @returns dates that tell month and day, perhaps with a time, with offsets into `text`
 */
export function readWithChrono(text: string, { dayFirst, sure }: FigureOrder): Found[] {
  const parser = dayFirst ? chrono.GB : chrono.casual;
  return parser.parse(text, REFERENCE).flatMap((result): Found[] => {
    const { start } = result;
    const said = (key: 'year' | 'month' | 'day' | 'hour' | 'minute') =>
      start.isCertain(key) ? start.get(key) : null;
    const [year, month, day, hour] = [said('year'), said('month'), said('day'), said('hour')];
    const words = result.text.trimEnd();
    if (month === null || day === null || result.end || result.tags().has('result/relativeDate')) return [];
    const alone = words === text.trim();
    if (!/\d/.test(words) || (FRACTION.test(words) && !alone && !DATED.test(text.slice(0, result.index))))
      return [];
    // "march 12 miles", "may 3 times"
    if (/^(?:may|march|mar|sat|sun|second)\b/.test(words)) return [];
    // [notes paying 12 3/4%]
    if (/^ ?(?:%|percent|per cent)/.test(text.slice(result.index + words.length))) return [];
    const minute = hour === null ? null : hour * 60 + (said('minute') ?? 0);
    const span = { start: result.index, end: result.index + words.length, rule: 'chrono' };
    const meaning = meaningOf(year, month, day, minute);
    const other = !sure && SWAPPABLE.test(words) ? meaningOf(year, day, month, minute) : null;
    return [{ ...span, meaning: other ? { ...meaning, other: other.point } : meaning }];
  });
}

function meaningOf(
  year: number | null,
  month: number,
  day: number,
  minute: number | null,
): Meaning & { type: 'POINT' } {
  if (year !== null) {
    const at = dayOf(year, month, day);
    return point({ is: 'fixed', value: minute === null ? dayValue(at) : minuteValue(at + minute / 1440) });
  }
  const on = { is: 'name', name: { month, day } } as const;
  return point(minute === null ? on : { is: 'clock', minute, hours12: false, on });
}
