import * as v from 'valibot';
import { DATE_STYLES, KINDS, STATUSES, STOP_STATUSES } from './model.ts';

/**
 * What a stored document must be. It comes from a file or from a store that an older or a broken program may have
 * written, so all that the page counts on is checked; what is not known is kept as it is.
 */
const NUMBER = v.pipe(v.number(), v.finite());
const OFFSET = v.pipe(v.number(), v.integer(), v.minValue(0));
const SPAN = v.pipe(
  v.looseObject({ start: OFFSET, end: OFFSET }),
  v.check(({ start, end }) => start <= end, 'a span ends before it starts'),
);
const SPANS = v.array(SPAN);
const DAY = v.nullable(NUMBER);
const VALUE = v.nullable(v.pipe(v.string(), v.maxLength(60)));
const TITLE = v.pipe(v.string(), v.maxLength(2000));
const BETWEEN = v.looseObject({ earliest: VALUE, latest: VALUE });
const WHEN = v.looseObject({
  start: VALUE,
  end: VALUE,
  startBetween: v.optional(BETWEEN),
  endBetween: v.optional(BETWEEN),
});
const PLACE = v.looseObject({
  name: v.string(),
  country: v.string(),
  lat: v.optional(NUMBER),
  lon: v.optional(NUMBER),
});
const COLOUR = v.pipe(v.string(), v.regex(/^(?:#[\da-f]{3,8}|[a-z]+|var\(--[\w-]+\))$/i));
/** Only what stands in the document itself is shown. */
const PICTURE = v.looseObject({
  data: v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg|webp|gif|avif);base64,/)),
  width: NUMBER,
  height: NUMBER,
  caption: v.string(),
  credit: v.string(),
  alternative: v.string(),
});
const TAG = v.looseObject({ name: v.string(), colour: COLOUR });
const ORIGIN = v.looseObject({ from: v.picklist(['read', 'chosen', 'typed', 'merged']) });
/** An address that may be followed; '' takes it away. */
const LINK = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|$)/i));

const EVENT = v.looseObject({
  id: v.string(),
  title: TITLE,
  when: WHEN,
  status: v.picklist(STATUSES),
  kind: v.picklist(KINDS),
  place: v.nullable(PLACE),
  participants: v.array(v.string()),
  sentence: v.nullable(SPAN),
  anchor: v.nullable(SPAN),
  mentions: SPANS,
  expressions: v.array(OFFSET),
  confidence: NUMBER,
  reasons: v.array(v.string()),
  reviewed: v.boolean(),
  note: v.optional(v.string()),
  link: v.optional(LINK),
  tag: v.optional(TAG),
  lane: v.optional(v.string()),
  picture: v.optional(PICTURE),
  origins: v.optional(v.record(v.string(), ORIGIN)),
});
const STOP = v.looseObject({
  id: v.string(),
  traveller: v.string(),
  place: PLACE,
  arrive: VALUE,
  depart: VALUE,
  status: v.picklist(STOP_STATUSES),
  sentence: v.nullable(SPAN),
});
const LEG = v.looseObject({
  departs: VALUE,
  arrives: VALUE,
  mode: v.nullable(v.string()),
  status: v.picklist(STOP_STATUSES),
});
const LANE = { name: v.string(), colour: COLOUR };
const BAND = { name: v.string(), when: WHEN, colour: COLOUR };
const SOURCE = v.nullable(v.string());
const INDEX = v.nullable(v.literal(0));
const READ = v.looseObject({
  headline: v.nullable(v.string()),
  dateline: v.nullable(v.looseObject({ day: DAY, place: v.nullable(v.string()), source: v.string() })),
  language: v.optional(v.string()),
  paragraphs: SPANS,
  expressions: v.array(
    v.looseObject({ start: OFFSET, end: OFFSET, text: v.string(), value: v.string(), reason: v.string() }),
  ),
  places: v.array(v.looseObject({ start: OFFSET, end: OFFSET, name: v.string(), country: v.string() })),
});
const YEARS = v.array(v.looseObject({ passage: SPAN, year: NUMBER }));
const READING = v.looseObject({
  source: SOURCE,
  day: DAY,
  years: YEARS,
  reader: v.string(),
  title: v.string(),
  read: v.nullable(READ),
  events: v.array(v.looseObject({ ...EVENT.entries, source: INDEX })),
  stops: v.array(v.looseObject({ ...STOP.entries, source: INDEX })),
  legs: v.array(v.looseObject({ ...LEG.entries, from: v.string(), to: v.string() })),
});

/** An event that is added. */
export const NEW_EVENT = v.looseObject({ ...EVENT.entries, source: SOURCE });

const OWN = v.looseObject({ own: v.string() });
const EVENT_REF = v.union([
  OWN,
  v.looseObject({
    source: v.string(),
    anchor: SPAN,
    word: v.string(),
    sentence: v.nullable(SPAN),
    mentions: SPANS,
    title: v.string(),
  }),
]);
const STOP_REF = v.union([
  OWN,
  v.looseObject({ source: v.string(), sentence: SPAN, traveller: v.string(), place: v.string() }),
]);
const LEG_REF = v.looseObject({ from: STOP_REF, to: STOP_REF });

type Schema = v.GenericSchema;
/** One row for each field that may be set: its schema. */
const settings = (kind: string, of: Schema, fields: Readonly<Record<string, Schema>>) =>
  Object.entries(fields).map(([field, to]) =>
    v.looseObject({ kind: v.literal(kind), of, field: v.literal(field), to }),
  );
const TEXT = v.string();
const SETTINGS = v.union([
  ...settings('set event', EVENT_REF, {
    title: TITLE,
    when: WHEN,
    status: v.picklist(STATUSES),
    place: v.nullable(PLACE),
    participants: v.array(TEXT),
    note: TEXT,
    link: LINK,
    tag: v.nullable(TAG),
    lane: v.nullable(TEXT),
    picture: v.nullable(PICTURE),
    reviewed: v.boolean(),
  }),
  ...settings('set stop', STOP_REF, {
    traveller: TEXT,
    place: PLACE,
    arrive: VALUE,
    depart: VALUE,
    status: v.picklist(STOP_STATUSES),
    partOf: v.nullable(STOP_REF),
    note: TEXT,
    reviewed: v.boolean(),
  }),
  ...settings('set leg', LEG_REF, {
    departs: VALUE,
    arrives: VALUE,
    mode: v.nullable(TEXT),
    status: v.picklist(STOP_STATUSES),
    note: TEXT,
  }),
  ...settings('set document', v.optional(v.unknown()), {
    title: TITLE,
    standfirst: TEXT,
    credit: TEXT,
    dateStyle: v.picklist(DATE_STYLES),
  }),
]);
const change = (kind: string, entries: v.ObjectEntries) =>
  v.looseObject({ kind: v.literal(kind), ...entries });
const CHANGE = v.union([
  SETTINGS,
  change('add event', { event: NEW_EVENT }),
  change('add stop', { stop: v.looseObject({ ...STOP.entries, source: SOURCE }) }),
  change('add leg', { leg: v.looseObject({ ...LEG.entries, ...LEG_REF.entries }) }),
  change('delete event', { of: EVENT_REF }),
  change('restore event', { of: EVENT_REF }),
  change('delete stop', { of: STOP_REF }),
  change('restore stop', { of: STOP_REF }),
  change('delete leg', { of: LEG_REF }),
  change('restore leg', { of: LEG_REF }),
  change('merge', { into: EVENT_REF, of: v.array(EVENT_REF) }),
  change('part', { of: EVENT_REF, source: TEXT, mention: SPAN, id: TEXT, title: TITLE }),
  change('keep apart', { of: v.tuple([EVENT_REF, EVENT_REF]) }),
  change('hand over', { of: EVENT_REF, to: v.nullable(EVENT_REF) }),
  change('move stop', { of: STOP_REF, after: v.nullable(STOP_REF) }),
  change('dateline', { source: TEXT, day: DAY }),
  change('year', { source: TEXT, passage: SPAN, year: v.nullable(NUMBER) }),
  change('article', { source: TEXT, present: v.boolean() }),
  change('reader', { source: TEXT, reader: TEXT }),
  change('lane', { id: TEXT, to: v.nullable(v.looseObject(LANE)) }),
  change('lanes', { order: v.array(TEXT) }),
  change('band', { id: TEXT, to: v.nullable(v.looseObject(BAND)) }),
]);

/** How it was looked at; what cannot be understood of that is no damage. */
const VIEW = v.fallback(
  v.looseObject({
    window: v.optional(v.nullable(v.tuple([NUMBER, NUMBER]))),
    lanesBy: v.optional(TEXT),
    collapsed: v.optional(v.array(TEXT)),
    hidden: v.optional(v.array(TEXT)),
    statements: v.optional(v.boolean()),
    place: v.optional(v.nullable(TEXT)),
    person: v.optional(v.nullable(TEXT)),
    article: v.optional(v.nullable(OFFSET)),
    fold: v.optional(v.boolean()),
    theme: v.optional(v.nullable(TEXT)),
    colourBy: v.optional(TEXT),
  }),
  {},
);

/** A document as version 1 of the schema has it. */
export const DOCUMENT = v.pipe(
  v.looseObject({
    id: v.pipe(v.string(), v.maxLength(60)),
    title: TITLE,
    standfirst: v.optional(TEXT),
    credit: v.optional(TEXT),
    dateStyle: v.optional(v.picklist(DATE_STYLES)),
    lanes: v.optional(v.array(v.looseObject({ id: TEXT, ...LANE }))),
    bands: v.optional(v.array(v.looseObject({ id: TEXT, ...BAND }))),
    sources: v.array(v.looseObject({ id: TEXT, text: v.nullable(TEXT) })),
    readings: v.array(READING),
    steps: v.array(v.looseObject({ name: TEXT, changes: v.array(CHANGE) })),
    done: OFFSET,
    view: VIEW,
    turnedDown: v.optional(TEXT),
  }),
  v.check(({ steps, done }) => done <= steps.length, 'more steps are done than there are'),
);
