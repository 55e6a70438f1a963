import type { Article, Paragraph } from './article.ts';
import type { Span } from './span.ts';

/** Where a sentence begins after the dateline that opens it [MOSCOW, Dec. 15 —], and a headline after its day: an offset. */
export function leadOf({ dateline }: Article, { start, end }: Span, kind: Paragraph['kind']): number {
  const span = dateline?.span;
  if (span == null || start > span.start) return start;
  return kind === 'headline' || span.start < end ? Math.max(start, span.end) : start;
}
