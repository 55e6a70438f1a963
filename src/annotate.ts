import { headlineOf, readArticle } from './article/article.ts';
import { readEvents } from './events/events.ts';
import { parseSentences } from './events/parsed.ts';
import { findPlaces } from './gazetteer/places.ts';
import type { PassageYear } from './tagger/frame.ts';
import { tag } from './tagger/tag.ts';
import type { Day } from './time/calendar.ts';
import type { SourceDateline, Timeline } from './timeline/model.ts';
import { placedByStays } from './travel/presence.ts';
import { readTravel } from './travel/travel.ts';

/** What a reader may say about an article; all else is read from its text. */
export interface AnnotateOptions {
  /** the day of publication in UTC days, where it is known from elsewhere */
  readonly dateline?: Day | null;
  /** passages whose year the reader knows, as spans of the text: dates there that tell no year are of that year */
  readonly years?: readonly PassageYear[];
}

/**
 * The whole pipeline: an article's text in, its timeline out. The page's worker, the command and the tests
 * all run this.
 * @param text the article as given; all offsets of the timeline point into it
 * @param options what the reader says about it
 */
export function annotate(text: string, options: AnnotateOptions = {}): Timeline {
  const article = readArticle(text);
  const found = article.dateline;
  const given = options.dateline ?? null;
  const dateline: SourceDateline | null =
    given !== null
      ? { day: given, place: found?.place ?? null, source: 'reader' }
      : found && { day: found.day, place: found.place, source: found.source };
  const expressions = tag(article, dateline?.day ?? null, options.years);
  const places = findPlaces(article);
  const sentences = parseSentences(article, expressions, places);
  const now = dateline?.day ?? null;
  const told = readEvents(article, expressions, places, now, sentences);
  const { stops, legs } = readTravel(article, expressions, places, told, now, sentences);
  const events = placedByStays(told, stops, article.paragraphs);
  const headline = headlineOf(article);
  return {
    title: headline ?? '',
    sources: [
      {
        headline,
        dateline,
        text,
        paragraphs: article.paragraphs.map(({ start, end }) => ({ start, end })),
        expressions,
        places,
      },
    ],
    events,
    stops,
    legs,
  };
}
