import type { Source, Span, TimeExpression, Timeline, TimelineEvent } from '../timeline/model.ts';

/** A run of characters of a paragraph: plain words, or a time expression with the events that hang on it. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly expression: TimeExpression | null;
  /** id of the event that a click selects, or of the first one of its sentence */
  readonly event: string | null;
  /** does its time expression date that event? */
  readonly dates: boolean;
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

/** Spans by the paragraph that they begin in, in order. Both lists are in order of their starts. */
function byParagraph<T>(
  paragraphs: readonly Span[],
  items: readonly T[],
  startOf: (item: T) => number,
): T[][] {
  let at = 0;
  return paragraphs.map(({ start, end }) => {
    while (at < items.length && startOf(items[at]!) < start) at++;
    const first = at;
    while (at < items.length && startOf(items[at]!) < end) at++;
    return items.slice(first, at);
  });
}

/**
 * Cuts an article's text into pieces for reading: time expressions, and sentences that tell an event. It takes
 * time in proportion to the text, for there are articles of a million characters.
 * @param timeline the timeline
 * @param index which of its sources
 */
export function blocksOf(timeline: Timeline, index: number): Block[] {
  const source: Source | undefined = timeline.sources[index];
  const text = source?.text;
  if (!source || text == null) return [];
  const events = timeline.events.filter((event) => event.source === index);
  const byExpression = eventsByExpression(events);
  const numbered = source.expressions
    .map((expression, i) => ({ expression, i }))
    .sort((a, b) => a.expression.start - b.expression.start);
  const told = events
    .flatMap(({ id, sentence }) => (sentence ? [{ id, sentence }] : []))
    .sort((a, b) => a.sentence.start - b.sentence.start);
  const expressionsOf = byParagraph(source.paragraphs, numbered, ({ expression }) => expression.start);
  const sentencesOf = byParagraph(source.paragraphs, told, ({ sentence }) => sentence.start);
  return source.paragraphs.map((paragraph, n) => {
    const [expressions, sentences] = [expressionsOf[n]!, sentencesOf[n]!];
    const cuts = new Set([paragraph.start, paragraph.end]);
    for (const { expression } of expressions) cuts.add(expression.start).add(expression.end);
    for (const { sentence } of sentences) cuts.add(sentence.start).add(Math.min(sentence.end, paragraph.end));
    const at = [...cuts].sort((a, b) => a - b);
    let [next, nextSentence] = [0, 0];
    let telling: (typeof sentences)[number][] = [];
    const pieces = at.slice(0, -1).map((start, k): Piece => {
      while (next < expressions.length && expressions[next]!.expression.end <= start) next++;
      while (nextSentence < sentences.length && sentences[nextSentence]!.sentence.start <= start)
        telling.push(sentences[nextSentence++]!);
      telling = telling.filter(({ sentence }) => sentence.end > start);
      const candidate = expressions[next];
      const here = candidate && candidate.expression.start <= start ? candidate : undefined;
      const ids = telling.map(({ id }) => id);
      const dated = here && byExpression.get(here.i);
      return {
        start,
        text: text.slice(start, at[k + 1]!).replace(/\r?\n/g, ' '),
        expression: here?.expression ?? null,
        event: dated ?? (here ? (ids[0] ?? null) : null),
        dates: dated !== undefined,
        sentences: ids,
      };
    });
    return { headline: n === 0 && source.headline !== null, pieces };
  });
}
