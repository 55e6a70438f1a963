import type { Source, Span, TimeExpression, Timeline, TimelineEvent } from '../timeline/model.ts';

/** A run of characters of a paragraph: plain words, or a time expression with the events that hang on it. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly expression: TimeExpression | null;
  /** id of the event that a click selects */
  readonly event: string | null;
  /** ids of the events whose sentence this is */
  readonly sentences: readonly string[];
}

/** A paragraph of the article, cut where a highlight starts or ends. */
export interface Block {
  readonly headline: boolean;
  readonly pieces: readonly Piece[];
}

/** The event that each expression of a source dates, by the expression's index. */
function eventsByExpression(events: readonly TimelineEvent[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const event of events) for (const i of event.expressions) if (!found.has(i)) found.set(i, event.id);
  return found;
}

const holds = (span: Span, at: number) => span.start <= at && at < span.end;

/**
 * Cuts an article's text into pieces for reading: time expressions, and sentences that tell an event.
 * @param timeline the timeline
 * @param index which of its sources
 */
export function blocksOf(timeline: Timeline, index: number): Block[] {
  const source: Source | undefined = timeline.sources[index];
  const text = source?.text;
  if (!source || text == null) return [];
  const events = timeline.events.filter((event) => event.source === index);
  const byExpression = eventsByExpression(events);
  const sentences = events.filter((event) => event.sentence !== null);
  return source.paragraphs.map((paragraph, n) => {
    const expressions = source.expressions
      .map((expression, i) => ({ expression, i }))
      .filter(({ expression }) => holds(paragraph, expression.start));
    const own = sentences.filter((event) => holds(paragraph, event.sentence!.start));
    const cuts = new Set([paragraph.start, paragraph.end]);
    for (const { expression } of expressions) cuts.add(expression.start).add(expression.end);
    for (const event of own)
      cuts.add(event.sentence!.start).add(Math.min(event.sentence!.end, paragraph.end));
    const at = [...cuts].sort((a, b) => a - b);
    const pieces = at.slice(0, -1).map((start, k): Piece => {
      const here = expressions.find(({ expression }) => holds(expression, start));
      const telling = own.filter((event) => holds(event.sentence!, start)).map((event) => event.id);
      return {
        start,
        text: text.slice(start, at[k + 1]!).replace(/\r?\n/g, ' '),
        expression: here?.expression ?? null,
        event: (here && byExpression.get(here.i)) ?? (here ? (telling[0] ?? null) : null),
        sentences: telling,
      };
    });
    return { headline: n === 0 && source.headline !== null, pieces };
  });
}
