import * as chrono from 'chrono-node/en';
import { dayOf, type Day } from '../time/calendar.ts';
import { dayValue, minuteValue, monthValue, yearValue, type TimexType } from '../time/timex.ts';

/** What chrono-node reads of one expression. `said` names the components that the words themselves tell. */
export interface ChronoReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly said: readonly string[];
}

const COMPONENTS = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/**
 * Reads a text with chrono-node; this file is its only importer. Every component is taken as UTC, so that
 * the machine's time zone has no say.
 * @param text plain text
 * @param reference the day from which relative expressions count
 * @returns readings in order, with offsets into `text`
 */
export function readWithChrono(text: string, reference: Day): ChronoReading[] {
  const instant = new Date((reference + 0.5) * 86_400_000);
  return chrono.parse(text, { instant, timezone: 0 }).map((result) => {
    const { start } = result;
    const part = (key: (typeof COMPONENTS)[number]) => start.get(key) ?? 0;
    const day = dayOf(part('year'), part('month'), part('day'));
    const said = COMPONENTS.filter((key) => start.isCertain(key));
    const fine = said.includes('hour');
    const value = fine
      ? minuteValue(day + (part('hour') * 60 + part('minute')) / 1440)
      : said.includes('day') || said.includes('weekday')
        ? dayValue(day)
        : said.includes('month')
          ? monthValue(day)
          : said.includes('year')
            ? yearValue(day)
            : dayValue(day);
    const words = result.text.trimEnd();
    return {
      start: result.index,
      end: result.index + words.length,
      text: words,
      type: fine ? 'TIME' : 'DATE',
      value,
      said,
    };
  });
}
