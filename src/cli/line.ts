import * as v from 'valibot';
import { annotate, localeFor, UnreadLanguage } from '../annotate.ts';
import { fullDate } from '../article/dateline.ts';
import type { Timeline } from '../timeline/model.ts';

const LINE = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.pipe(v.string('"text" is missing'), v.regex(/\S/, '"text" is empty')),
  dateline: v.nullish(v.string('"dateline" must be a text such as 2015-12-15')),
});

/** An annotated line, or what was wrong with it. */
export type Answer =
  | (ReturnType<typeof answerOf> & { warning?: string })
  | { id: string | number | null; line: number; error: string };

/**
 * Annotates one JSON line {id, text, dateline?}.
 * @param line a line of JSON
 * @param number which line of the input it is, for messages
 * @returns the annotation with TIMEX3 values and character offsets into `text`, or {id, line, error}
 */
export async function annotateLine(line: string, number: number): Promise<Answer> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, line: number, error: 'this line is not JSON' };
  }
  const given = v.safeParse(LINE, json);
  if (!given.success) return { id: idOf(json), line: number, error: given.issues[0].message };
  const { id, text, dateline } = given.output;
  const told = dateline?.trim() ? dateline : null;
  const day = told === null ? null : fullDate(told);
  let locale;
  try {
    locale = await localeFor(text);
  } catch (error) {
    if (!(error instanceof UnreadLanguage)) throw error;
    return { id: id ?? null, line: number, error: error.message };
  }
  return {
    ...answerOf(id ?? null, annotate(text, { dateline: day?.day ?? null, locale })),
    ...(told !== null &&
      !day && { warning: `no day could be read from the dateline "${told}": it was looked for in the text` }),
  };
}

const idOf = (json: unknown) => {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

function answerOf(id: string | number | null, timeline: Timeline) {
  const source = timeline.sources[0]!;
  return {
    id,
    ...(source.language && { language: source.language }),
    timexes: source.expressions.map(({ start, end, text, type, value, mod }) => ({
      start,
      end,
      text,
      type,
      value,
      ...(mod && { mod }),
    })),
    events: timeline.events
      .filter((event) => event.kind === 'event' && event.when.start !== null)
      .map(({ title, when, status, place, anchor, mentions }) => ({
        title,
        start: when.start,
        end: when.end,
        ...(when.vague && { vague: true }),
        status,
        place: place && { name: place.name, country: place.country },
        anchor,
        mentions,
      })),
    stops: timeline.stops.map(({ traveller, place, arrive, depart, status }) => ({
      traveller,
      place: { name: place.name, country: place.country },
      arrive,
      depart,
      status,
    })),
    places: source.places.map(({ start, end, text, name, country, lat, lon }) => ({
      start,
      end,
      text,
      name,
      country,
      lat,
      lon,
    })),
  };
}
