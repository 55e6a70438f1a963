import * as v from 'valibot';
import {
  DATE_STYLES,
  KINDS,
  STATUSES,
  STOP_STATUSES,
  type DatelineSource,
  type Leg,
  type Place,
  type Source,
  type Span,
  type Stop,
  type TimeExpression,
  type Timeline,
  type TimelineEvent,
  type When,
} from '../timeline/model.ts';
import { ADDED, addedIn, OWN, ownIn, packOwn } from './own-wire.ts';
import { MODS, VALUE, type Mod } from './wire-parts.ts';

/**
 * What a link carries, version 1: arrays instead of objects, lists of names instead of names, and all that
 * stands at the end of a row and is empty left out, so that a link stays short.
 */
const TITLE = v.pipe(v.string(), v.maxLength(2000));
const TEXT = v.pipe(v.string(), v.maxLength(6_000_000));
const NAME = v.pipe(v.string(), v.maxLength(400));
const INDEX = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1_000_000));
const OFFSET = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const DAY = v.pipe(v.number(), v.minValue(-5e12), v.maxValue(5e12));
const TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
const ORIGINS: readonly DatelineSource[] = [
  'dateline',
  'published',
  'metadata',
  'url',
  'date line',
  'inferred',
  'reader',
];
const index = (list: readonly unknown[]) => v.pipe(INDEX, v.maxValue(list.length - 1));
const SPANS = v.array(OFFSET);

const PLACE = v.tuple([NAME, NAME, v.optional(v.number()), v.optional(v.number())]);
const EXPRESSION = v.tuple([
  OFFSET,
  OFFSET,
  index(TYPES),
  VALUE,
  v.optional(index(MODS), -1),
  v.optional(NAME, ''),
]);
const SOURCE = v.tuple([
  v.nullable(TITLE),
  v.nullable(DAY),
  v.optional(v.nullable(NAME), null),
  v.optional(index(ORIGINS), -1),
  v.optional(v.nullable(TEXT), null),
  v.optional(SPANS, []),
  v.optional(v.array(EXPRESSION), []),
]);
const EVENT = v.tuple([
  TITLE,
  VALUE,
  v.optional(v.union([VALUE, v.literal(0)]), 0),
  v.optional(index(STATUSES), 0),
  v.optional(INDEX, -1),
  v.optional(INDEX, 0),
  v.optional(v.array(INDEX), []),
  v.optional(index(KINDS), 0),
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)), 0),
  v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 100),
  v.optional(index(MODS), -1),
  v.optional(index(MODS), -1),
  v.optional(SPANS, []),
  v.optional(v.array(INDEX), []),
  v.optional(v.array(NAME), []),
  v.optional(ADDED, [-1, -1, '', '']),
]);
const STOP = v.tuple([
  INDEX,
  INDEX,
  VALUE,
  VALUE,
  v.optional(index(STOP_STATUSES), 0),
  v.optional(INDEX, 0),
  v.optional(SPANS, []),
]);
const LEG = v.tuple([
  INDEX,
  INDEX,
  VALUE,
  VALUE,
  v.optional(v.nullable(NAME), null),
  v.optional(index(STOP_STATUSES), 0),
  v.optional(SPANS, []),
]);
/** What stands around the timeline: standfirst, credit, and the house style of dates. */
const AROUND = v.tuple([
  v.optional(TITLE, ''),
  v.optional(TITLE, ''),
  v.optional(v.pipe(INDEX, v.maxValue(DATE_STYLES.length - 1)), -1),
]);
export const WIRE = v.tuple([
  TITLE,
  v.array(NAME),
  v.array(PLACE),
  v.array(SOURCE),
  v.array(EVENT),
  v.optional(v.array(STOP), []),
  v.optional(v.array(LEG), []),
  v.optional(OWN, [[], [], []]),
  v.optional(AROUND, ['', '', -1]),
]);
export type Wire = v.InferInput<typeof WIRE>;

const REVIEWED = 1;
const VAGUE = 2;
const UNDATED = 4;

/** A growing list of distinct values, and the index of each. */
function register<T>(key: (item: T) => string) {
  const list: T[] = [];
  const indexOf = new Map<string, number>();
  return {
    list,
    add(item: T): number {
      const found = indexOf.get(key(item));
      if (found !== undefined) return found;
      indexOf.set(key(item), list.length);
      return list.push(item) - 1;
    },
  };
}

/** Cuts off the cells at a row's end that hold what an absent cell means. */
function trimmed(row: unknown[], defaults: readonly unknown[]): unknown[] {
  const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
  let length = row.length;
  while (length > 0 && length - 1 >= row.length - defaults.length) {
    const fallback = defaults[defaults.length - (row.length - length) - 1];
    if (!same(row[length - 1], fallback)) break;
    length--;
  }
  return row.slice(0, length);
}

const flat = (spans: readonly Span[]) => spans.flatMap((s) => [s.start, s.end - s.start]);
const flatOne = (span: Span | null) => (span ? flat([span]) : []);
const modIndex = (mod: Mod | undefined) => (mod ? MODS.indexOf(mod) : -1);
/** Two decimals place a city to a kilometre. */
const degrees = (x: number | undefined) => (x === undefined ? undefined : Math.round(x * 100) / 100);

/**
 * Packs a timeline for a link.
 * @param timeline the timeline
 * @param withText whether the articles' texts, and the offsets into them, go along
 */
export function pack(timeline: Timeline, withText: boolean): Wire {
  const names = register<string>((name) => name);
  const places = register<Place>((place) => `${place.name}|${place.country}`);
  const placeIndex = (place: Place | null) => (place ? places.add(place) : -1);
  const { own, added } = packOwn(timeline);
  const spansOf = (spans: number[]) => (withText ? spans : []);
  const events = timeline.events.map((event) => {
    const { start, end } = event.when;
    return trimmed(
      [
        event.title,
        start ?? '',
        end === start ? 0 : (end ?? ''),
        STATUSES.indexOf(event.status),
        placeIndex(event.place),
        event.source ?? -1,
        event.participants.map((name) => names.add(name)),
        KINDS.indexOf(event.kind),
        (event.reviewed ? REVIEWED : 0) | (event.when.vague ? VAGUE : 0) | (start === null ? UNDATED : 0),
        Math.round(event.confidence * 100),
        modIndex(event.when.startMod),
        modIndex(event.when.endMod),
        spansOf([...flatOne(event.sentence), ...flatOne(event.anchor), ...flat(event.mentions)]),
        withText ? event.expressions : [],
        withText ? event.reasons : [],
        added(event),
      ],
      [0, 0, -1, 0, [], 0, 0, 100, -1, -1, [], [], [], []],
    );
  });
  const stopIndex = new Map(timeline.stops.map((stop, i) => [stop.id, i]));
  const stops = timeline.stops.map((stop) =>
    trimmed(
      [
        names.add(stop.traveller),
        places.add(stop.place),
        stop.arrive ?? '',
        stop.depart ?? '',
        STOP_STATUSES.indexOf(stop.status),
        stop.source ?? -1,
        spansOf(flatOne(stop.sentence)),
      ],
      [0, 0, []],
    ),
  );
  const legs = timeline.legs.map((leg) =>
    trimmed(
      [
        stopIndex.get(leg.from) ?? -1,
        stopIndex.get(leg.to) ?? -1,
        leg.departs ?? '',
        leg.arrives ?? '',
        leg.mode,
        STOP_STATUSES.indexOf(leg.status),
        spansOf(flatOne(leg.sentence)),
      ],
      [null, 0, []],
    ),
  );
  const sources = timeline.sources.map((source) => packSource(source, withText));
  const placeRows = places.list.map(({ name, country, lat, lon }) =>
    lat === undefined || lon === undefined ? [name, country] : [name, country, degrees(lat), degrees(lon)],
  );
  const { standfirst = '', credit = '', dateStyle } = timeline;
  const around = trimmed([standfirst, credit, dateStyle ? DATE_STYLES.indexOf(dateStyle) : -1], ['', '', -1]);
  return trimmed(
    [timeline.title, names.list, placeRows, sources, events, stops, legs, own, around],
    [[], [], [], []],
  ) as Wire;
}

function packSource(source: Source, withText: boolean): unknown[] {
  const { headline, dateline, text, paragraphs, expressions } = source;
  return trimmed(
    [
      headline,
      dateline?.day ?? null,
      dateline?.place ?? null,
      dateline ? ORIGINS.indexOf(dateline.source) : -1,
      withText ? text : null,
      withText ? flat(paragraphs) : [],
      withText
        ? expressions.map((x) =>
            trimmed(
              [x.start, x.end - x.start, TYPES.indexOf(x.type), x.value, modIndex(x.mod), x.reason],
              [-1, ''],
            ),
          )
        : [],
    ],
    [null, -1, null, [], []],
  );
}

/** Offset and length pairs → spans; an odd number at the end is dropped. */
const spans = (flatPairs: readonly number[]): Span[] =>
  Array.from({ length: Math.floor(flatPairs.length / 2) }, (_, i) => ({
    start: flatPairs[2 * i]!,
    end: flatPairs[2 * i]! + flatPairs[2 * i + 1]!,
  }));
const nullable = (value: string) => (value === '' ? null : value);
const mod = (i: number) => (i < 0 ? undefined : MODS[i]);

/**
 * Unpacks what {@link pack} packed, after the schema has checked it.
 * @throws v.ValiError where it does not fit the schema
 */
export function unpack(raw: unknown): Timeline {
  const [title, names, placeRows, sourceRows, eventRows, stopRows, legRows, own, around] = v.parse(WIRE, raw);
  const places = placeRows.map(([name, country, lat, lon]): Place => ({
    name,
    country,
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
  }));
  const sources = sourceRows.map(unpackSource);
  const sourceOf = (i: number) => (i >= 0 && i < sources.length ? i : null);
  const within = (source: number | null, list: Span[]) => {
    const length = source === null ? 0 : (sources[source]!.text?.length ?? 0);
    return list.filter((s) => s.end <= length);
  };
  const events = eventRows.map((row, i): TimelineEvent => {
    const [name, start, end, status, place, source, people, kind, flags, confidence] = row;
    const [startMod, endMod] = [mod(row[10]), mod(row[11])];
    const at = sourceOf(source);
    const [sentence, anchor, ...mentions] = within(at, spans(row[12]));
    const dated = (flags & UNDATED) === 0;
    const when: When = {
      start: dated ? nullable(start) : null,
      end: dated ? (end === 0 ? nullable(start) : nullable(end)) : null,
      ...(startMod && { startMod }),
      ...(endMod && { endMod }),
      ...((flags & VAGUE) !== 0 && { vague: true }),
    };
    return {
      id: `e${String(i + 1)}`,
      title: name,
      when,
      status: STATUSES[status] ?? 'happened',
      kind: KINDS[kind] ?? 'event',
      place: places[place] ?? null,
      participants: people.flatMap((n) => names[n] ?? []),
      source: at,
      sentence: sentence ?? null,
      anchor: anchor ?? null,
      mentions,
      expressions: row[13].filter((n) => at !== null && sources[at]!.expressions[n] !== undefined),
      confidence: confidence / 100,
      reasons: row[14],
      reviewed: (flags & REVIEWED) !== 0,
      ...addedIn(own, row[15]),
    };
  });
  const stops = stopRows.flatMap(([who, where, arrive, depart, status, source, spanned], i): Stop[] => {
    const [traveller, place] = [names[who], places[where]];
    if (traveller === undefined || !place) return [];
    return [
      {
        id: `s${String(i + 1)}`,
        traveller,
        place,
        arrive: nullable(arrive),
        depart: nullable(depart),
        status: STOP_STATUSES[status] ?? 'happened',
        source: sourceOf(source),
        sentence: within(sourceOf(source), spans(spanned))[0] ?? null,
      },
    ];
  });
  const ids = new Set(stops.map((stop) => stop.id));
  const legs = legRows.flatMap(([from, to, departs, arrives, mode, status, spanned]): Leg[] => {
    const [a, b] = [`s${String(from + 1)}`, `s${String(to + 1)}`];
    if (!ids.has(a) || !ids.has(b)) return [];
    return [
      {
        from: a,
        to: b,
        departs: nullable(departs),
        arrives: nullable(arrives),
        mode,
        status: STOP_STATUSES[status] ?? 'happened',
        sentence: spans(spanned)[0] ?? null,
      },
    ];
  });
  const [standfirst, credit, style] = around;
  return {
    title,
    ...(standfirst !== '' && { standfirst }),
    ...(credit !== '' && { credit }),
    ...(DATE_STYLES[style] && { dateStyle: DATE_STYLES[style] }),
    sources,
    events,
    stops,
    legs,
    ...ownIn(own),
  };
}

function unpackSource(row: v.InferOutput<typeof SOURCE>): Source {
  const [headline, day, place, origin, text, paragraphs, expressions] = row;
  const length = text?.length ?? 0;
  return {
    headline,
    dateline: day === null && place === null ? null : { day, place, source: ORIGINS[origin] ?? 'inferred' },
    text,
    paragraphs: spans(paragraphs).filter((s) => s.end <= length),
    expressions: expressions.flatMap(([start, size, type, value, modified, reason]): TimeExpression[] => {
      const m = mod(modified);
      if (text === null || start + size > length) return [];
      return [
        {
          start,
          end: start + size,
          text: text.slice(start, start + size),
          type: TYPES[type] ?? 'DATE',
          value,
          ...(m && { mod: m }),
          reason,
          said: [],
          others: [],
        },
      ];
    }),
    places: [],
  };
}
