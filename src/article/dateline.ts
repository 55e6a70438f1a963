import { civilDay, type Day } from '../time/calendar.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

/** Where a dateline was found; `reader` is given by hand, `inferred` was put together and wants a look. */
export type DatelineSource =
  'dateline' | 'published' | 'metadata' | 'url' | 'date line' | 'inferred' | 'reader';

/** The document creation time of an article and where it was filed. */
export interface Dateline {
  /** midnight UTC of the day of publication; null where only the place is told */
  readonly day: Day | null;
  readonly place: string | null;
  readonly source: DatelineSource;
  /** the words that tell it, where they stand in the text */
  readonly span: Span | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const YEAR = String.raw`(\d{4})`;
const DATE_FORMS: readonly {
  pattern: RegExp;
  order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'];
}[] = [
  { pattern: /(\d{4})-(\d\d)-(\d\d)/, order: ['y', 'm', 'd'] }, // [2015-12-15]
  {
    pattern: new RegExp(String.raw`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}\b`, 'i'),
    order: ['m', 'd', 'y'],
  }, // [Dec. 15, 2015]
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? ${YEAR}\b`, 'i'),
    order: ['d', 'm', 'y'],
  }, // [15 December 2015]
];

/** The first full date written in a text (day, month and year), with its offsets in that text. */
export function fullDate(text: string): { day: Day; start: number; end: number } | null {
  let best: { day: Day; start: number; end: number } | null = null;
  for (const { pattern, order } of DATE_FORMS) {
    const m = pattern.exec(text);
    if (!m) continue;
    const part = (key: 'y' | 'm' | 'd') => m[order.indexOf(key) + 1]!;
    const month = /\d/.test(part('m'))
      ? Number(part('m'))
      : MONTHS.indexOf(part('m').slice(0, 3).toLowerCase()) + 1;
    const day = civilDay(Number(part('y')), month, Number(part('d')));
    if (day !== null && (best === null || m.index < best.start)) {
      best = { day, start: m.index, end: m.index + m[0].length };
    }
  }
  return best;
}

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
// "MOSCOW, Dec. 15, 2015 (AP) —", "MOUNT ISA, Monday:": a place in capitals, perhaps a region and a date, an agency, and a dash
const PLACE = String.raw`([A-Z][A-Z'.-]+(?: [A-Z][A-Z'.-]+){0,3})(?:, [A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?)?`;
const LEAD = new RegExp(
  String.raw`^\s*${PLACE}(?:,? (?:${WEEKDAY},? )?((?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?))?(?:(?:, ${WEEKDAY}|(?<=\d)):| ?(?:\([A-Z][A-Za-z./ -]{1,30}\))? ?(?:--|[-–—_]))`,
);
// [Bergen, 4 May 2021 –]: no capitals, but a full date
const NAMED = new RegExp(
  String.raw`^\s*(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}), ((?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}),? \d{4}) ?(?:--|[-–—])`,
  'u',
);
/** Capitals and a dash, as a section begins. */
const HEAD = /^[A-Z][A-Z' ]+(?:--|[-–—])/;
const PUBLISHED = /\b(?:published|posted|updated|modified|date|filed)(?: (?:on|at))?[: ]/i;
// [By Helena March in Maputo, 20 February 2003] [Ann Lee, in Beira]
const BYLINE =
  /^\s*(?:By )?(?:\p{Lu}[\p{L}'.-]+ ){1,3}\p{Lu}[\p{L}'-]+,? in (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})(?=,? \d|,? (?:and|on)\b|,? ?\||\s*$|, (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))/u;
const URL_DATE = /https?:\/\/\S*?\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?!\d)/;
const METADATA =
  /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)|(?:article:published_time|datetime)["']?[^>]{0,40}?["'](\d{4}-\d\d-\d\d)/;

const title = (capitals: string) =>
  capitals.toLowerCase().replace(/(^|[\s'-])\p{L}/gu, (letter) => letter.toUpperCase());

/**
 * Looks for the day on which an article was published and the place it was filed from.
 * @param text the article as given
 * @param reading its reading copy, of the same length
 * @param paragraphs the spans of its paragraphs
 * @returns null where nothing tells either
 */
export function findDateline(text: string, reading: string, paragraphs: readonly Span[]): Dateline | null {
  const ends = [...new Set([...paragraphs.slice(0, 5), ...paragraphs.slice(-3)])];
  const lead = findLead(reading, paragraphs.slice(0, 6));
  if (lead?.day !== null && lead?.day !== undefined) return lead;
  const place = lead?.place ?? bylineOf(reading, paragraphs.slice(0, 5));
  const metadata = METADATA.exec(text);
  if (metadata) {
    const found = fullDate(metadata[1] ?? metadata[2] ?? '');
    if (found) return { day: found.day, place, source: 'metadata', span: spanOf(metadata) };
  }
  for (const paragraph of ends) {
    const line = reading.slice(paragraph.start, paragraph.end);
    const found = fullDate(line);
    if (!found) continue;
    const before = line.slice(Math.max(0, found.start - 60), found.start);
    const said = PUBLISHED.test(before);
    // a line that is hardly more than a date [Monday 30 December 2024, 9.15pm] [By Ann Lee | Dec. 15, 2015]
    if (said || line.length - (found.end - found.start) <= 45)
      if (said || paragraph.end - paragraph.start <= 80)
        return {
          day: found.day,
          place,
          source: said ? 'published' : 'date line',
          span: { start: paragraph.start + found.start, end: paragraph.start + found.end },
        };
  }
  const url = URL_DATE.exec(text);
  if (url) {
    const day = civilDay(Number(url[1]), Number(url[2]), Number(url[3]));
    if (day !== null) return { day, place, source: 'url', span: spanOf(url) };
  }
  return lead;
}

const spanOf = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].length });

/** The place that the writer's line names. */
function bylineOf(reading: string, paragraphs: readonly Span[]): string | null {
  for (const { start, end } of paragraphs) {
    const m = end - start <= 80 ? BYLINE.exec(reading.slice(start, end)) : null;
    if (m) return m[1]!;
  }
  return null;
}

function findLead(reading: string, paragraphs: readonly Span[]): Dateline | null {
  const heads = paragraphs.filter(({ start }) => HEAD.test(reading.slice(start, start + 60))).length;
  for (const paragraph of paragraphs) {
    const head = reading.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
    const m = LEAD.exec(head) ?? NAMED.exec(head);
    // two or three capitals alone are an agency's or an author's [ATP - Russian support …]
    if (!m || (m[1]!.length <= 3 && m[2] === undefined)) continue;
    // [THE RESCUE — … THE TOLL — …] are heads of sections
    if (heads > 1 && m[2] === undefined) continue;
    const span = { start: paragraph.start, end: paragraph.start + m[0].length };
    const place = title(m[1]!);
    const told = m[2];
    if (told === undefined) return { day: null, place, source: 'dateline', span };
    const full = fullDate(told);
    if (full) return { day: full.day, place, source: 'dateline', span };
    const year = latestYear(reading);
    const guessed = year === null ? null : fullDate(`${told}, ${year}`);
    return guessed
      ? { day: guessed.day, place, source: 'inferred', span }
      : { day: null, place, source: 'dateline', span };
  }
  return null;
}

const NAMED_YEAR = /\b(?:in|since|of|until|by|,) ((?:19|20)\d\d)\b/g;

/** The latest plain year named in a text: an article is seldom older than the years it tells of. */
function latestYear(reading: string): number | null {
  const years = matchesOf(NAMED_YEAR, reading).map((match) => Number(match[1]));
  return years.length === 0 ? null : Math.max(...years);
}
