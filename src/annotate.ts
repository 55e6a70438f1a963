import { headlineOf, readArticle, readForeignArticle, type Article } from './article/article.ts';
import type { Dateline } from './article/dateline.ts';
import { foreignLanguage, type Language } from './article/foreign.ts';
import { readEvents } from './events/events.ts';
import { sentencesAsEvents } from './events/foreign.ts';
import { parseSentences } from './events/parsed.ts';
import { findPlaces } from './gazetteer/places.ts';
import { foreignDateline, tagForeign } from './tagger/foreign.ts';
import type { PassageYear } from './tagger/frame.ts';
import { localeOf, type Locale } from './tagger/locale.ts';
import { tag } from './tagger/tag.ts';
import type { Day } from './time/calendar.ts';
import type { Source, SourceDateline, Timeline } from './timeline/model.ts';
import { placedByStays } from './travel/presence.ts';
import { readTravel } from './travel/travel.ts';

/** What a reader may say about an article; all else is read from its text. */
export interface AnnotateOptions {
  /** the day of publication in UTC days, where it is known from elsewhere */
  readonly dateline?: Day | null;
  /** passages whose year the reader knows, as spans of the text: dates there that tell no year are of that year */
  readonly years?: readonly PassageYear[];
  /** what reads its dates where it is not in English: see {@link localeFor} */
  readonly locale?: Locale | null;
}

/** An article in a language that not even the dates are read in. */
export class UnreadLanguage extends Error {
  override name = 'UnreadLanguage';
  constructor({ name }: Language) {
    super(
      `this seems to be in ${name}; Dateline reads English, and dates in most languages of western Europe, Russian, Ukrainian, Arabic, Chinese and Japanese: paste a translation`,
    );
  }
}

/**
 * What reads the dates of an article that is not in English.
 * @returns null for English
 * @throws UnreadLanguage where there is nothing that reads its dates
 */
export async function localeFor(text: string): Promise<Locale | null> {
  const language = foreignLanguage(text);
  if (!language) return null;
  const locale = await localeOf(language);
  if (!locale) throw new UnreadLanguage(language);
  return locale;
}

/** The dateline as a timeline keeps it: the reader's day goes before the one that was found. */
function datelineOf(found: Dateline | null, given: Day | null): SourceDateline | null {
  if (given !== null) return { day: given, place: found?.place ?? null, source: 'reader' };
  return found && { day: found.day, place: found.place, source: found.source };
}

/** The timeline of one article: what was read in its text, and what was made of that. */
function timelineOf(
  article: Article,
  read: Pick<Source, 'dateline' | 'language' | 'expressions' | 'places'>,
  made: Pick<Timeline, 'events' | 'stops' | 'legs'>,
): Timeline {
  const headline = headlineOf(article);
  const paragraphs = article.paragraphs.map(({ start, end }) => ({ start, end }));
  return { title: headline ?? '', sources: [{ headline, text: article.text, paragraphs, ...read }], ...made };
}

/** An article of which only the dates are read. */
function annotateForeign(text: string, locale: Locale, given: Day | null): Timeline {
  const article = readForeignArticle(text, locale.language.code);
  const found = foreignDateline(article, locale);
  const dateline = datelineOf(found, given);
  const now = dateline?.day ?? null;
  const { dates, expressions } = tagForeign(article, locale, now);
  const language = locale.language.name;
  const events = sentencesAsEvents({ ...article, dateline: found }, dates, expressions, now, language);
  return timelineOf(
    article,
    { dateline, language, expressions, places: [] },
    { events, stops: [], legs: [] },
  );
}

/**
 * The whole pipeline: an article's text in, its timeline out. The page's worker, the command and the tests
 * all run this.
 * @param text the article as given; all offsets of the timeline point into it
 * @param options what the reader says about it
 */
export function annotate(text: string, options: AnnotateOptions = {}): Timeline {
  const given = options.dateline ?? null;
  if (options.locale) return annotateForeign(text, options.locale, given);
  const article = readArticle(text);
  const dateline = datelineOf(article.dateline, given);
  const expressions = tag(article, dateline?.day ?? null, options.years);
  const places = findPlaces(article);
  const sentences = parseSentences(article, expressions, places);
  const now = dateline?.day ?? null;
  const told = readEvents(article, expressions, places, now, sentences);
  const { stops, legs } = readTravel(article, expressions, places, told, now, sentences);
  const events = placedByStays(told, stops, article.paragraphs);
  return timelineOf(article, { dateline, expressions, places }, { events, stops, legs });
}
