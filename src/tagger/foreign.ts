import type { Article } from '../article/article.ts';
import type { Dateline } from '../article/dateline.ts';
import type { Span } from '../article/span.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { TimeExpression } from './expression.ts';
import { readForeignDates, type ForeignDate, type Locale } from './locale.ts';

/** A line that is hardly more than a date has so many characters besides it at most. */
const BESIDES = 45;
/** No date has so many that a line longer than this could be one. */
const LONGEST_LINE = 160;
const ENDS = [5, -3] as const;

const datesIn = (
  { reading }: Article,
  { start, end }: Span,
  locale: Locale,
  now: Day | null,
): ForeignDate[] =>
  readForeignDates(reading.slice(start, end), locale, now).map((date) => ({
    ...date,
    start: start + date.start,
    end: start + date.end,
  }));

/**
 * The day of publication of a foreign article: as it would be found in an English one, or a line at its beginning or
 * its end that is hardly more than a full date [Stand: 3. Mai 2016, 18 Uhr].
 */
export function foreignDateline(article: Article, locale: Locale): Dateline | null {
  if ((article.dateline?.day ?? null) !== null) return article.dateline;
  const { paragraphs } = article;
  for (const line of [...paragraphs.slice(0, ENDS[0]), ...paragraphs.slice(ENDS[1])]) {
    if (line.end - line.start > LONGEST_LINE) continue;
    const [date] = datesIn(article, line, locale, null);
    if (!date || line.end - line.start - (date.end - date.start) > BESIDES) continue;
    const found = ['year', 'month', 'day'].every((part) => date.said.includes(part))
      ? bounds(date.value)
      : null;
    if (found)
      return {
        day: Math.floor(found.from),
        place: article.dateline?.place ?? null,
        source: 'date line',
        span: { start: date.start, end: date.end },
      };
  }
  return article.dateline;
}

/**
 * The dates of a foreign article, and the same as time expressions, in order.
 * @param now the day of publication, in UTC days
 */
export function tagForeign(
  article: Article,
  locale: Locale,
  now: Day | null,
): { readonly dates: readonly ForeignDate[]; readonly expressions: readonly TimeExpression[] } {
  // by sentences: chrono-node takes quadratic time over a long text
  const dates = article.sentences.flatMap((sentence) => datesIn(article, sentence, locale, now));
  const expressions = dates.map(({ start, end, value, said }): TimeExpression => ({
    start,
    end,
    text: article.reading.slice(start, end),
    type: value.includes('T') ? 'TIME' : 'DATE',
    value,
    reason: `read as a date in ${locale.language.name}`,
    said,
    others: [],
  }));
  return { dates, expressions };
}
