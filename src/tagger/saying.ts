import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { ClauseAt } from './clause.ts';
import type { Context } from './context.ts';
import type { Found } from './meaning.ts';
import type { Passage } from './passage.ts';
import { resolve } from './resolve.ts';

type Told = Passage & { readonly found: readonly Found[] };

/**
 * The days on which an article's quotations were said: a quotation speaks from that day, not from the
 * dateline ["I saw him yesterday," she said on Monday].
 */
export class Sayings {
  readonly #article: Article;
  readonly #clauseAt: ClauseAt;
  readonly #quotes = new Map<number, readonly Span[]>();
  /** the day of saying told last, with its paragraph */
  #last: { readonly day: Day; readonly paragraph: number } | null = null;

  /**
   * @param article the article whose passages will be asked for in order
   * @param clauseAt tells the clauses of its expressions
   */
  constructor(article: Article, clauseAt: ClauseAt) {
    this.#article = article;
    this.#clauseAt = clauseAt;
  }

  /** Does a stretch of a paragraph stand in double quotes? */
  quoted(paragraph: number, { start, end }: Span): boolean {
    let quotes = this.#quotes.get(paragraph);
    if (!quotes) {
      quotes = quotations(this.#article.reading, this.#article.paragraphs[paragraph]!);
      this.#quotes.set(paragraph, quotes);
    }
    return quotes.some((quote) => quote.start <= start && end <= quote.end);
  }

  /**
   * The day on which the quotations of a passage were said, where the passage, one before it in the paragraph,
   * or the next one tells it.
   * @param passage with the expressions found in it
   * @param next the passage after it
   * @param context what a day of saying is resolved against
   * @returns null where it is not told, or is the dateline's own day or later
   */
  dayOf(passage: Told, next: Told | undefined, context: Omit<Context, 'clause'>): Day | null {
    const { paragraph } = passage;
    const own = this.#toldIn(passage, context);
    if (own !== null) this.#last = { day: own, paragraph };
    if (this.#last?.paragraph === paragraph) return this.#last.day;
    return next?.paragraph === paragraph && passage.found.length > 0 ? this.#toldIn(next, context) : null;
  }

  #toldIn({ sentence, paragraph, found }: Told, context: Omit<Context, 'clause'>): Day | null {
    for (const { start, end, meaning } of found) {
      const span = { start: sentence.start + start, end: sentence.start + end };
      if (meaning.type !== 'POINT' || this.quoted(paragraph, span)) continue;
      const clause = this.#clauseAt(sentence, span);
      if (!clause.says || clause.tense === 'future') continue;
      const time = bounds(resolve(meaning.point, { ...context, clause }).value);
      if (!time || !['day', 'part', 'minute'].includes(time.granularity)) continue;
      const day = Math.floor(time.from);
      if (context.dateline === null || day < context.dateline) return day;
    }
    return null;
  }
}

/** The stretches in double quotes; one that is not closed runs to the end, as it does where it goes on below. */
function quotations(reading: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (let at = reading.indexOf('"', start); at >= 0 && at < end; at = reading.indexOf('"', at + 1)) {
    // the sign of inches closes nothing [a 9" pipe]
    if (open === null && /\d/.test(reading[at - 1] ?? '')) continue;
    if (open === null) open = at;
    else {
      spans.push({ start: open, end: at + 1 });
      open = null;
    }
  }
  if (open !== null) spans.push({ start: open, end });
  return spans;
}
