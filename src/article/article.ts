import { findDateline, type Dateline } from './dateline.ts';
import { sentencesOf, type Sentence } from './language.ts';
import { paragraphSpans, plain } from './reading.ts';
import type { Span } from './span.ts';

/** A paragraph; the headline is one of its own. */
export interface Paragraph extends Span {
  readonly kind: 'headline' | 'body';
  readonly sentences: readonly Sentence[];
}

/** An article read for its language. All offsets point into `text`. */
export interface Article {
  /** as the reader gave it */
  readonly text: string;
  /** the reading copy: the same length, with line wraps, odd spaces and curly quotes made plain */
  readonly reading: string;
  readonly paragraphs: readonly Paragraph[];
  /** all sentences, in order */
  readonly sentences: readonly Sentence[];
  readonly dateline: Dateline | null;
}

const isHeadline = (reading: string, first: Span, count: number) =>
  count > 1 &&
  first.end - first.start <= 160 &&
  !/[.!?]["')]*$/.test(reading.slice(first.start, first.end)) &&
  !/\([A-Z]{2,}\)\s*[-–—_]/.test(reading.slice(first.start, first.end));

/**
 * Reads a pasted text: paragraphs, sentences, headline and dateline.
 * @param text the article as given
 */
export function readArticle(text: string): Article {
  return readWith(text, sentencesOf);
}

/**
 * Reads a text that is not English: sentences as the Unicode rules part them, without words.
 * @param text the article as given
 * @param language its ISO 639-1 code
 */
export function readForeignArticle(text: string, language: string): Article {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return readWith(text, (paragraph, offset) => {
    const sentences: Sentence[] = [];
    let last = '';
    for (const { segment, index } of segmentsOf(paragraph, segmenter)) {
      const start = offset + index;
      const end = start + segment.trimEnd().length;
      const before = sentences.at(-1);
      // the full stop of an ordinal ends no sentence [am 3. Mai]
      if (before && ORDINAL.test(last))
        sentences[sentences.length - 1] = { start: before.start, end, tokens: [] };
      else sentences.push({ start, end, tokens: [] });
      last = segment;
    }
    return sentences;
  });
}

/** V8 takes quadratic time over the segments of a long text: it is given pieces of so many characters. */
const PIECE = 4000;

/** The segments of a text, in order; the last one of a piece is begun anew with the next, as more of it may follow. */
function* segmentsOf(text: string, segmenter: Intl.Segmenter) {
  for (let from = 0; from < text.length;) {
    const piece = text.slice(from, from + PIECE);
    const segments = [...segmenter.segment(piece)];
    const isLast = from + piece.length === text.length;
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, index: from + index };
    from += whole.reduce((sum, { segment }) => sum + segment.length, 0);
  }
}

const ORDINAL = /(?<!\d)\d{1,2}\.\s+$/;

function readWith(text: string, parted: (paragraph: string, offset: number) => Sentence[]): Article {
  const copy = plain(text);
  const spans = paragraphSpans(copy);
  const reading = copy.replaceAll('\n', ' ');
  const paragraphs = spans.map((span, i): Paragraph => ({
    ...span,
    kind: i === 0 && isHeadline(reading, span, spans.length) ? 'headline' : 'body',
    sentences: parted(reading.slice(span.start, span.end), span.start),
  }));
  return {
    text,
    reading,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => paragraph.sentences),
    dateline: findDateline(text, reading, spans),
  };
}

/** The headline's words, or null where the text has none. */
export function headlineOf(article: Article): string | null {
  const first = article.paragraphs[0];
  return first?.kind === 'headline' ? article.reading.slice(first.start, first.end) : null;
}
