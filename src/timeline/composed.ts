import type { Day } from '../time/calendar.ts';
import {
  changesOf,
  sameYears,
  type ArticleReading,
  type Document,
  type GivenSource,
  type PassageYear,
} from './document.ts';
import type { Source, Timeline, TimelineEvent } from './model.ts';

/** Under what a source is to be read: what people said of it, and by which version of the reader. */
export interface Under {
  readonly source: GivenSource;
  readonly day: Day | null;
  readonly years: readonly PassageYear[];
  readonly reader: string;
}

/** The sources that are part of the timeline, and under what each is read, as the steps have it. */
export function sourcesUnder(document: Document): Under[] {
  const changes = changesOf(document);
  return document.sources.flatMap((source): Under[] => {
    let present = !source.later;
    let day: Day | null = null;
    let reader = document.readings.find((reading) => reading.source === source.id)?.reader ?? '';
    let years: PassageYear[] = [];
    for (const change of changes) {
      if (!('source' in change) || change.source !== source.id) continue;
      if (change.kind === 'article') present = change.present;
      else if (change.kind === 'dateline') day = change.day;
      else if (change.kind === 'reader') reader = change.reader;
      else if (change.kind === 'year') {
        const { passage, year } = change;
        years = years.filter((other) => other.passage.start !== passage.start);
        // what was said last counts first
        if (year !== null) years = [{ passage, year }, ...years];
      }
    }
    return present ? [{ source, day, years, reader }] : [];
  });
}

/** The reading of a source that counts; undefined where it is still to be made. */
export const readingUnder = (document: Document, under: Under): ArticleReading | undefined =>
  document.readings.find(
    ({ source, day, years, reader }) =>
      source === under.source.id &&
      day === under.day &&
      reader === under.reader &&
      sameYears(years, under.years),
  );

/** The nearest that there is to a reading: of the same day, else the last one of the source. */
function nearestReading(document: Document, under: Under): ArticleReading | undefined {
  const own = document.readings.filter(({ source }) => source === under.source.id);
  return own.findLast(({ day }) => day === under.day) ?? own.at(-1);
}

/**
 * The sources whose reading is still to be made, and under what. What has no text cannot be read.
 */
export const unreadIn = (document: Document): Under[] =>
  sourcesUnder(document).filter(
    (under) => under.source.text !== null && readingUnder(document, under) === undefined,
  );

const UNREAD = { headline: null, dateline: null, paragraphs: [], expressions: [], places: [] };

/** A name within a timeline of several sources that stays the same in another reading: where it is told. */
function idsIn(source: GivenSource, events: readonly TimelineEvent[]): string[] {
  if (source.text === null) return events.map(({ id }) => id);
  const taken = new Set<string>();
  return events.map(({ id, anchor }) => {
    let own = `${source.id}-${anchor === null ? id : String(anchor.start)}`;
    while (taken.has(own)) own += '_';
    taken.add(own);
    return own;
  });
}

/** The sources that are part of the timeline with the reading of each that counts; the nearest one while it is made. */
export const readingsIn = (document: Document): { under: Under; reading: ArticleReading | undefined }[] =>
  sourcesUnder(document).map((under) => ({
    under,
    reading: readingUnder(document, under) ?? nearestReading(document, under),
  }));

/**
 * The timeline as it was read, before anybody changed a field of it: the readings that count, under one another.
 * Sources carry their id, and events the name that they keep from one reading to the next.
 */
export function composed(document: Document): Timeline {
  const sources: Source[] = [];
  const events: TimelineEvent[][] = [];
  const stops: Timeline['stops'][number][][] = [];
  const legs: Timeline['legs'][number][][] = [];
  for (const { under, reading } of readingsIn(document)) {
    const { id, text } = under.source;
    const at = sources.push({ id, text, ...(reading?.read ?? UNREAD) }) - 1;
    if (!reading) continue;
    const ids = idsIn(under.source, reading.events);
    const stopId = (own: string) => (text === null ? own : `${id}-${own}`);
    events.push(reading.events.map((event, i) => ({ ...event, id: ids[i]!, source: at })));
    stops.push(reading.stops.map((stop) => ({ ...stop, id: stopId(stop.id), source: at })));
    legs.push(reading.legs.map((leg) => ({ ...leg, from: stopId(leg.from), to: stopId(leg.to) })));
  }
  for (const reading of document.readings)
    if (reading.source === null) {
      events.push([...reading.events]);
      stops.push([...reading.stops]);
      legs.push([...reading.legs]);
    }
  return {
    title: document.title === '' ? (sources[0]?.headline ?? '') : document.title,
    ...(document.standfirst !== undefined && { standfirst: document.standfirst }),
    ...(document.credit !== undefined && { credit: document.credit }),
    ...(document.dateStyle !== undefined && { dateStyle: document.dateStyle }),
    ...(document.lanes !== undefined && { lanes: document.lanes }),
    ...(document.bands !== undefined && { bands: document.bands }),
    sources,
    events: events.length === 1 ? events[0]! : events.flat(),
    stops: stops.flat(),
    legs: legs.flat(),
  };
}
