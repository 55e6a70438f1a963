import type { Article } from '../article/article.ts';
import { holds } from '../article/span.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { TimelineEvent } from './event.ts';

/**
 * Reads the events of an article.
 * @param article the article, read
 * @param expressions its time expressions, in order
 * @param places its place names, in order
 * @returns events in the order of their first mention, `source` 0
 */
export function readEvents(
  article: Article,
  expressions: readonly TimeExpression[],
  places: readonly PlaceMention[],
): TimelineEvent[] {
  void places;
  return expressions.flatMap((expression, i): TimelineEvent[] => {
    const sentence = article.sentences.find((s) => holds(s, expression));
    if (!sentence || expression.type === 'DURATION' || expression.type === 'SET') return [];
    return [
      {
        id: `e${String(i + 1)}`,
        title: article.reading.slice(sentence.start, sentence.end).slice(0, 80),
        when: { start: expression.value, end: expression.value },
        status: 'happened',
        kind: 'event',
        place: null,
        participants: [],
        source: 0,
        sentence: { start: sentence.start, end: sentence.end },
        anchor: { start: sentence.start, end: sentence.end },
        mentions: [{ start: sentence.start, end: sentence.end }],
        expressions: [i],
        confidence: 0.5,
        reasons: [],
        reviewed: false,
      },
    ];
  });
}
