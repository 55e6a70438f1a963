import { readArticle } from '../../src/article/article.ts';
import { anchorsOf } from '../../src/events/anchor.ts';
import type { TimelineEvent } from '../../src/events/event.ts';
import { readEvents } from '../../src/events/events.ts';
import { parse } from '../../src/events/parse.ts';
import { namesIn } from '../../src/events/proper.ts';
import { unitsOf } from '../../src/events/units.ts';
import { wordsOf } from '../../src/events/words.ts';
import { findPlaces } from '../../src/gazetteer/places.ts';
import { tag } from '../../src/tagger/tag.ts';
import { dayOf } from '../../src/time/calendar.ts';

/** All sentences of the corpora are written on this Thursday. */
export const WRITTEN = dayOf(2021, 6, 10);

function sentenceOf(text: string) {
  const article = readArticle(text);
  const expressions = tag(article, WRITTEN);
  const words = wordsOf(article.sentences[0]!, expressions, 0, namesIn(article));
  return { expressions, parsed: parse(words, unitsOf(words)) };
}

/** The clauses of a sentence: "kind subject: verb", parted by bars. */
export function clausesOf(text: string): string {
  const { words, units, clauses } = sentenceOf(text).parsed;
  const head = (at: number | null) => (at === null ? '-' : words[units[at]!.head]!.text);
  return clauses.map(({ kind, subject, group }) => `${kind} ${head(subject)}: ${group.lemma}`).join(' | ');
}

/** What each time of a sentence belongs to: "head @ time, time", parted by bars. */
export function anchorsIn(text: string): string {
  const { expressions, parsed } = sentenceOf(text);
  const { words, units, clauses } = parsed;
  return anchorsOf(parsed, expressions, WRITTEN)
    .map(({ clause, noun, ties }) => {
      const head = words[units[noun ?? clauses[clause!]!.verb]!.head]!.text;
      return `${head} @ ${ties.map(({ expression }) => expressions[expression]!.text).join(', ')}`;
    })
    .join(' | ');
}

/** The events of a text. */
export function eventsOf(text: string): TimelineEvent[] {
  const article = readArticle(text);
  return readEvents(article, tag(article, WRITTEN), findPlaces(article), WRITTEN);
}
