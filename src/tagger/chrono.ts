import * as chrono from 'chrono-node/en';
import { minuteValue, dayValue } from '../time/timex.ts';
import { dayOf } from '../time/calendar.ts';
import { point, type Found, type Meaning } from './meaning.ts';

/** The reference is of no account: only what the words themselves tell is taken from chrono. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 15, 12)), timezone: 0 };

/**
 * Reads a sentence with chrono-node; this file is its only importer. Only the components that the words
 * themselves tell are taken, so what chrono would assume is resolved by our own rules.
 * @param text the sentence
 * @returns candidates with offsets into `text`: dates with their month and day, and clock times
 */
export function readWithChrono(text: string): Found[] {
  if (!/\d/.test(text)) return [];
  return chrono.parse(text, REFERENCE).flatMap((result): Found[] => {
    const { start } = result;
    const said = (key: 'year' | 'month' | 'day' | 'hour' | 'minute') =>
      start.isCertain(key) ? start.get(key) : null;
    const [year, month, day, hour] = [said('year'), said('month'), said('day'), said('hour')];
    const words = result.text.trimEnd();
    if (
      !/\d/.test(words) ||
      result.end ||
      month === null ||
      day === null ||
      result.tags().has('result/relativeDate')
    )
      return [];
    const minute = hour === null ? null : hour * 60 + (said('minute') ?? 0);
    const meaning: Meaning =
      year !== null
        ? point({
            is: 'fixed',
            value:
              minute === null
                ? dayValue(dayOf(year, month, day))
                : minuteValue(dayOf(year, month, day) + minute / 1440),
          })
        : minute === null
          ? point({ is: 'name', name: { month, day } })
          : point({ is: 'clock', minute, hours12: false, on: { is: 'name', name: { month, day } } });
    return [{ start: result.index, end: result.index + words.length, rule: 'chrono', meaning }];
  });
}
