import type { Article } from '../article/article.ts';
import type { Day } from '../time/calendar.ts';
import { readWithChrono } from './chrono.ts';
import type { TimeExpression } from './expression.ts';

/**
 * Finds and resolves every time expression of an article.
 * @param article the article, read
 * @param dateline the day of publication; null where it is unknown
 * @returns expressions in order, never overlapping, with offsets into the article's text
 */
export function tag(article: Article, dateline: Day | null): TimeExpression[] {
  if (dateline === null) return [];
  return article.sentences.flatMap((sentence) =>
    readWithChrono(article.reading.slice(sentence.start, sentence.end), dateline).map((found) => ({
      start: sentence.start + found.start,
      end: sentence.start + found.end,
      text: article.text.slice(sentence.start + found.start, sentence.start + found.end),
      type: found.type,
      value: found.value,
      reason: 'read by chrono',
      said: found.said,
      others: [],
    })),
  );
}
