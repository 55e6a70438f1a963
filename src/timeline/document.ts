import type { Day } from '../time/calendar.ts';
import type { DateStyle, Band, OwnLane, Source, Span, Timeline } from './model.ts';
import type { Change, Step } from './step.ts';

/** What an article said of itself when it was opened, apart from its words. */
export interface Said {
  readonly title?: string;
  readonly site?: string;
  readonly author?: string;
  readonly day?: Day;
}

/** An article as it was given. */
export interface GivenSource {
  /** within the document [a1] */
  readonly id: string;
  /** null where a link left it out */
  readonly text: string | null;
  /** the file that it was read from, or the address of its page */
  readonly origin?: string;
  readonly said?: Said;
  /** it came with a step, and is not there before it */
  readonly later?: true;
}

/** The year that somebody gave for a passage of the text. */
export interface PassageYear {
  readonly passage: Span;
  readonly year: number;
}

/** What the pipeline made of one source under one dateline. */
export interface ArticleReading {
  /** id of the source; null for what came in a link or a file and no article tells */
  readonly source: string | null;
  /** the day of publication as a person gave it; null where it was left to the text */
  readonly day: Day | null;
  readonly years: readonly PassageYear[];
  /** the version of the reader */
  readonly reader: string;
  readonly title: string;
  /** the source as read; null with `source` */
  readonly read: Omit<Source, 'text' | 'id'> | null;
  /** their `source` is 0, or null with `source` */
  readonly events: Timeline['events'];
  readonly stops: Timeline['stops'];
  readonly legs: Timeline['legs'];
}

/** How the timeline was looked at last. It is kept, and is no step. */
export interface View {
  /** the stretch of the axis in UTC days; null is the whole */
  readonly window?: readonly [Day, Day] | null;
  readonly lanesBy?: string;
  /** names of lanes that are folded up */
  readonly collapsed?: readonly string[];
  /** statuses that are left out, and what the filter asks for besides */
  readonly hidden?: readonly string[];
  readonly statements?: boolean;
  readonly place?: string | null;
  readonly person?: string | null;
  /** index of a source */
  readonly article?: number | null;
  /** is empty time folded? */
  readonly fold?: boolean;
  /** the colours, where they are not those of the system */
  readonly theme?: string | null;
  /** what the colours of marks tell */
  readonly colourBy?: string;
}

/** All that is kept of a timeline: what was given, what was read of it, and what people did. */
export interface Document {
  readonly id: string;
  /** what it is called before anybody names it; '' for the headline of its first article */
  readonly title: string;
  readonly standfirst?: string;
  readonly credit?: string;
  readonly dateStyle?: DateStyle;
  /** lanes and periods that it came with */
  readonly lanes?: readonly OwnLane[];
  readonly bands?: readonly Band[];
  readonly sources: readonly GivenSource[];
  readonly readings: readonly ArticleReading[];
  readonly steps: readonly Step[];
  /** how many of the steps count; those behind were taken back */
  readonly done: number;
  readonly view: View;
  /** the version of the reader whose new reading was turned down */
  readonly turnedDown?: string;
}

/** A document with nothing in it. */
export const emptyDocument = (id: string): Document => ({
  id,
  title: '',
  sources: [],
  readings: [],
  steps: [],
  done: 0,
  view: {},
});

/** The steps that count. */
export const doneSteps = ({ steps, done }: Document): readonly Step[] =>
  done === steps.length ? steps : steps.slice(0, done);
/** The changes that count, in order. */
export const changesOf = (document: Document): Change[] =>
  doneSteps(document).flatMap(({ changes }) => changes);

/** The id for one more source. */
export function freeSourceId({ sources }: Document): string {
  const taken = new Set(sources.map(({ id }) => id));
  let n = sources.length + 1;
  while (taken.has(`a${String(n)}`)) n++;
  return `a${String(n)}`;
}

/**
 * The reading of one article, from its timeline.
 * @param article what the pipeline gave for it alone
 * @param key which source it is, under which day and years, by which version of the reader
 */
export function readingOf(
  article: Timeline,
  key: Pick<ArticleReading, 'source' | 'day' | 'years' | 'reader'>,
): ArticleReading {
  const { sources, events, stops, legs, title } = article;
  const [first] = sources;
  if (!first) return { ...key, title, read: null, events, stops, legs };
  const { headline, dateline, language, paragraphs, expressions, places } = first;
  return {
    ...key,
    title,
    read: { headline, dateline, ...(language && { language }), paragraphs, expressions, places },
    events,
    stops,
    legs,
  };
}

/** The document with a reading of its own; one of the same source, day, years and reader gives way. */
export function withReading(document: Document, reading: ArticleReading): Document {
  return {
    ...document,
    readings: [...document.readings.filter((other) => !sameKey(other, reading)), reading],
  };
}

const sameKey = (a: ArticleReading, b: ArticleReading): boolean =>
  a.source === b.source && a.day === b.day && a.reader === b.reader && sameYears(a.years, b.years);

/** Are the years given for the same passages, and the same? */
export const sameYears = (a: readonly PassageYear[], b: readonly PassageYear[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ passage, year }, i) =>
      passage.start === b[i]!.passage.start && passage.end === b[i]!.passage.end && year === b[i]!.year,
  );

/**
 * A document that begins with a timeline from elsewhere: just read, or out of a link or a file.
 * @param timeline the timeline
 * @param id the document's id
 * @param reader the version of the reader that made it, or '' where that is not known
 */
export function documentOf(timeline: Timeline, id: string, reader = ''): Document {
  const begun = emptyDocument(id);
  const sources: GivenSource[] = timeline.sources.map(({ text }, i) => ({ id: `a${String(i + 1)}`, text }));
  const one = timeline.sources.length === 1;
  const key = { day: null, years: [], reader };
  const from = (source: number | null) => {
    const events = timeline.events.filter((event) => event.source === source);
    const stops = timeline.stops.filter((stop) => stop.source === source);
    const ids = new Set(stops.map((stop) => stop.id));
    const legs = timeline.legs.filter((leg) => ids.has(leg.to));
    const own = source === null ? [] : [timeline.sources[source]!];
    return {
      title: own[0]?.headline ?? '',
      sources: own,
      events: source ? events.map((event) => ({ ...event, source: 0 })) : events,
      stops: source ? stops.map((stop) => ({ ...stop, source: 0 })) : stops,
      legs,
    };
  };
  const readings = sources.map(({ id: source }, i) => readingOf(from(i), { ...key, source }));
  const rest = from(null);
  const hasRest = rest.events.length > 0 || rest.stops.length > 0;
  const headline = timeline.sources[0]?.headline ?? '';
  return {
    ...begun,
    title: one && timeline.title === headline ? '' : timeline.title,
    ...(timeline.standfirst !== undefined && { standfirst: timeline.standfirst }),
    ...(timeline.credit !== undefined && { credit: timeline.credit }),
    ...(timeline.dateStyle !== undefined && { dateStyle: timeline.dateStyle }),
    ...(timeline.lanes !== undefined && { lanes: timeline.lanes }),
    ...(timeline.bands !== undefined && { bands: timeline.bands }),
    sources,
    readings: hasRest ? [...readings, readingOf(rest, { ...key, source: null })] : readings,
  };
}

/** The document after one more step; what was taken back is forgotten. */
export function stepped(document: Document, step: Step): Document {
  const steps = [...doneSteps(document), step];
  return pruned({ ...document, steps, done: steps.length });
}

/** The last step taken back, or made again; the same document where there is none. */
export const undone = (document: Document): Document =>
  document.done === 0 ? document : { ...document, done: document.done - 1 };
export const redone = (document: Document): Document =>
  document.done === document.steps.length ? document : { ...document, done: document.done + 1 };

/** Without the sources that only forgotten steps brought, and what was read of them. */
function pruned(document: Document): Document {
  const brought = new Set(
    document.steps.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.kind === 'article' ? [change.source] : [])),
    ),
  );
  const stays = ({ id, later }: GivenSource) => !later || brought.has(id);
  if (document.sources.every(stays)) return document;
  const sources = document.sources.filter(stays);
  const ids = new Set(sources.map(({ id }) => id));
  return {
    ...document,
    sources,
    readings: document.readings.filter(({ source }) => source === null || ids.has(source)),
  };
}
