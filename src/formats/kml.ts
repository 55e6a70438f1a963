import { dateOf, type Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { Place, Stop, Timeline } from '../timeline/model.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Text as XML content: markup is escaped, and control characters, which XML 1.0 forbids, are dropped. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (c) => ENTITIES[c]!);

const two = (n: number) => String(n).padStart(2, '0');
/** A day as an XML Schema date; years before 1 have a sign [-0043-03-15]. */
const date = (day: Day) => {
  const { year, month, day: d } = dateOf(day);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${two(month)}-${two(d)}`;
};
const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

/** The TimeSpan of a stay, in whole days; an end that is not told is left open. */
function timeSpan(arrive: string | null, depart: string | null): string {
  const first = arrive === null ? null : bounds(arrive);
  const last = depart === null ? null : bounds(depart);
  if (first === null && last === null) return '';
  const begin = first === null ? '' : element('begin', date(first.from));
  // a night runs on into the next day: its own day is that of its start
  const end = last === null ? '' : element('end', date(last.to - last.from <= 1 ? last.from : last.to - 1));
  return `<TimeSpan>${begin}${end}</TimeSpan>`;
}

const coordinates = ({ lat, lon }: Place) =>
  lat === undefined || lon === undefined ? null : `${String(lon)},${String(lat)},0`;

/** The words that a placemark shows: who, where, and what became of it. */
const describe = ({ traveller, status }: Stop) => element('description', `${traveller}, ${status}`);

/**
 * Writes the stops and legs of a timeline as KML 2.2 (OGC 07-147r2): a Placemark with a TimeSpan for each. What
 * has no coordinates has no geometry; a leg without them is left out.
 * @returns an XML document
 */
export function toKml({ title, stops, legs }: Pick<Timeline, 'title' | 'stops' | 'legs'>): string {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const points = stops.map((stop) => {
    const at = coordinates(stop.place);
    const point = at === null ? '' : `<Point>${element('coordinates', at)}</Point>`;
    return `<Placemark>${element('name', stop.place.name)}${describe(stop)}${timeSpan(stop.arrive, stop.depart)}${point}</Placemark>`;
  });
  const lines = legs.flatMap((leg) => {
    const [from, to] = [byId.get(leg.from), byId.get(leg.to)];
    const ends = from && to ? [coordinates(from.place), coordinates(to.place)] : [];
    if (!from || !to || ends.includes(null)) return [];
    const name = element('name', `${from.place.name} to ${to.place.name}`);
    const line = `<LineString><tessellate>1</tessellate>${element('coordinates', ends.join(' '))}</LineString>`;
    return `<Placemark>${name}${describe(to)}${timeSpan(leg.departs, leg.arrives)}${line}</Placemark>`;
  });
  const body = [element('name', title), ...points, ...lines].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${body}\n</Document></kml>\n`;
}
