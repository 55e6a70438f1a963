import type { Leg, Stop, Timeline, TimelineEvent } from './model.ts';

/** What of a timeline comes from one reading of one article. */
type Reading = Pick<Timeline, 'events' | 'stops' | 'legs'>;

/** Ids as they are where nothing has them yet, else the first free ones with the same letter. */
function freshIds(ids: readonly string[], taken: ReadonlySet<string>): Map<string, string> {
  const used = new Set(taken);
  let n = taken.size;
  return new Map(
    ids.map((id): [string, string] => {
      let own = id;
      while (used.has(own)) own = `${id.slice(0, 1)}${String(++n)}`;
      used.add(own);
      return [id, own];
    }),
  );
}

/** A reading as that of the source at an index, under ids that are not among those of the rest. */
function placed(reading: Reading, source: number, rest: Reading): Reading {
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const events = freshIds(idsOf(reading.events), new Set(idsOf(rest.events)));
  const stops = freshIds(idsOf(reading.stops), new Set(idsOf(rest.stops)));
  return {
    events: reading.events.map((event) => ({ ...event, id: events.get(event.id)!, source })),
    stops: reading.stops.map((stop) => ({ ...stop, id: stops.get(stop.id)!, source })),
    legs: reading.legs.map((leg) => ({ ...leg, from: stops.get(leg.from)!, to: stops.get(leg.to)! })),
  };
}

/** The legs between stops that are there. */
function legsBetween(legs: readonly Leg[], stops: readonly Stop[]): Leg[] {
  const ids = new Set(stops.map(({ id }) => id));
  return legs.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

/**
 * The timeline with one more article.
 * @param before the timeline
 * @param article the timeline of the article alone
 */
export function withArticle(before: Timeline, article: Timeline): Timeline {
  const { events, stops, legs } = placed(article, before.sources.length, before);
  return {
    title: before.title === '' ? article.title : before.title,
    sources: [...before.sources, ...article.sources],
    events: [...before.events, ...events],
    stops: [...before.stops, ...stops],
    legs: [...before.legs, ...legs],
  };
}

/**
 * A fresh reading of an article under what the reader has already settled: its events that were reviewed stay as
 * they are, the others are read anew. What is made by hand, or from other articles, stays.
 * @param before the timeline with the reader's corrections
 * @param fresh the article read again, under another dateline
 * @param index which of the timeline's sources the article is
 */
export function refreshed(before: Timeline, fresh: Timeline, index: number): Timeline {
  const settled = before.events.filter((event) => event.source !== index || event.reviewed);
  const own = settled.filter(({ source }) => source === index);
  const at = (event: TimelineEvent) => event.anchor?.start ?? null;
  const anchors = new Set(own.map(at));
  const stops = before.stops.filter(({ source }) => source !== index);
  const rest = { events: settled, stops, legs: legsBetween(before.legs, stops) };
  const unsettled = fresh.events.filter((event) => at(event) === null || !anchors.has(at(event)));
  const reading = placed({ ...fresh, events: unsettled }, index, rest);
  const untitled = index === 0 && before.title === (before.sources[0]?.headline ?? '');
  return {
    title: untitled ? fresh.title : before.title,
    sources: before.sources.map((source, i) => (i === index ? (fresh.sources[0] ?? source) : source)),
    events: [...reading.events, ...rest.events],
    stops: [...reading.stops, ...rest.stops],
    legs: [...reading.legs, ...rest.legs],
  };
}
