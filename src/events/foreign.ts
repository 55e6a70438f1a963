import type { Article } from '../article/article.ts';
import { holds } from '../article/span.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { ForeignDate } from '../tagger/locale.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import { UNDATED, type TimelineEvent } from './event.ts';

/** How many characters of a sentence make a title. */
const LONGEST = 80;
/** What is read without the language's grammar stands to be looked at. */
const CONFIDENCE = 0.5;

/** The beginning of a sentence, cut between two words. */
function titleOf(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence.replace(/[.。]$/u, '');
  const cut = sentence.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut} …`;
}

/**
 * The events of an article of which only the dates are read: one for each date that a sentence tells, under the
 * words of that sentence.
 * @param article read by `readForeignArticle`
 * @param dates its dates, with offsets into the article
 * @param expressions the same as time expressions, in the same order: an event names its own by their places
 * @param now the day of publication, in UTC days
 * @param language the language's name in English
 */
export function sentencesAsEvents(
  article: Article,
  dates: readonly ForeignDate[],
  expressions: readonly TimeExpression[],
  now: Day | null,
  language: string,
): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  // dates and sentences are in order: both are walked once
  let at = 0;
  /** which event tells a day of a sentence */
  const tellers = new Map<string, number>();
  for (const [i, date] of dates.entries()) {
    while (at < article.sentences.length && article.sentences[at]!.end <= date.start) at++;
    const next = article.sentences[at];
    const sentence = next && holds(next, date) ? next : null;
    // the line that tells the day of publication tells no event
    if (!sentence || (article.dateline?.span && holds(article.dateline.span, date))) continue;
    const mention = { start: date.start, end: date.end };
    const isPlaced = !date.value.startsWith('XXXX');
    const told = `${String(at)} ${date.value}`;
    const twin = tellers.get(told);
    if (twin !== undefined) {
      // the same day told twice [gestern, am 3. Mai]
      const { mentions, expressions: own } = events[twin]!;
      events[twin] = { ...events[twin]!, mentions: [...mentions, mention], expressions: [...own, i] };
      continue;
    }
    if (isPlaced) tellers.set(told, events.length);
    const first = isPlaced ? (bounds(date.value)?.from ?? null) : null;
    events.push({
      id: `e${String(events.length + 1)}`,
      title: titleOf(article.reading.slice(sentence.start, sentence.end)),
      when: isPlaced ? { start: date.value, end: date.until } : UNDATED,
      status: first !== null && now !== null && first > now ? 'planned' : 'happened',
      kind: 'event',
      place: null,
      participants: [],
      source: 0,
      sentence: { start: sentence.start, end: sentence.end },
      anchor: mention,
      mentions: [mention],
      expressions: [i],
      confidence: CONFIDENCE,
      reasons: [`of an article in ${language} only the dates are read, and its sentences are the titles`],
      reviewed: false,
    });
  }
  return events;
}
