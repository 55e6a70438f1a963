import type { Chrono, ParsedResult } from 'chrono-node';
import type { Language } from '../article/foreign.ts';
import { dayOf, type Day } from '../time/calendar.ts';
import { dayValue, minuteValue, monthValue, weekValue, yearValue } from '../time/timex.ts';

/** chrono-node's locales beside English, by language: each is loaded when an article needs it. */
const LOCALES: Readonly<Record<string, () => Promise<{ casual: Chrono }>>> = {
  ar: () => import('chrono-node/ar'),
  de: () => import('chrono-node/de'),
  es: () => import('chrono-node/es'),
  fi: () => import('chrono-node/fi'),
  fr: () => import('chrono-node/fr'),
  id: () => import('chrono-node/id'),
  it: () => import('chrono-node/it'),
  ja: () => import('chrono-node/ja'),
  nl: () => import('chrono-node/nl'),
  pt: () => import('chrono-node/pt'),
  ru: () => import('chrono-node/ru'),
  sv: () => import('chrono-node/sv'),
  uk: () => import('chrono-node/uk'),
  vi: () => import('chrono-node/vi'),
  zh: () => import('chrono-node/zh'),
};

/** The languages beside English whose dates are read, by code. */
export const LOCALE_CODES = Object.keys(LOCALES);

/** A language with what reads its dates. */
export interface Locale {
  readonly language: Language;
  readonly chrono: Pick<Chrono, 'parse'>;
}

/** Loads what reads the dates of a language; null where there is nothing. */
export async function localeOf(language: Language): Promise<Locale | null> {
  const load = LOCALES[language.code];
  return load ? { language, chrono: (await load()).casual } : null;
}

/** A date in a foreign text: TIMEX3 values of its beginning and its end (the same for a point), offsets into the text. */
export interface ForeignDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly until: string;
  /** the parts that the words say [month, day] */
  readonly said: readonly string[];
}

type Components = ParsedResult['start'];
const PARTS = ['year', 'month', 'day', 'weekday', 'hour'] as const;

/** The value at the granularity that the words tell [im März 2015 → 2015-03]. */
function valueOf(components: Components): string | null {
  const told = (part: (typeof PARTS)[number]) => components.isCertain(part);
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  if (year === null || month === null || day === null || year < 1 || year > 9999) return null;
  const at = dayOf(year, month, day);
  if (told('hour'))
    return minuteValue(at + ((components.get('hour') ?? 0) * 60 + (components.get('minute') ?? 0)) / 1440);
  if (told('day') || told('weekday')) return dayValue(at);
  if (told('month')) return monthValue(at);
  if (told('year')) return yearValue(at);
  return weekValue(at);
}

/** Two days that share neither year, month, day of the month nor weekday: what is read alike under both hangs on neither. */
const [ONE, OTHER] = [dayOf(1996, 2, 6), dayOf(2003, 9, 25)];
const WEEKDAYS = [7, 1, 2, 3, 4, 5, 6];

/** What is left of a value without a day of publication [Dienstag → XXXX-WXX-2] [3. Mai → XXXX-05-03]. */
function hanging(components: Components): string {
  const weekday = components.isCertain('weekday') ? WEEKDAYS[components.get('weekday') ?? 0] : undefined;
  const [month, day] = [components.get('month'), components.get('day')];
  const pad = (n: number | null) => String(n).padStart(2, '0');
  if (components.isCertain('month') && !components.isCertain('year'))
    return components.isCertain('day') ? `XXXX-${pad(month)}-${pad(day)}` : `XXXX-${pad(month)}`;
  return weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${String(weekday)}`;
}

/** Words before a bare year, and after it, by language; chrono-node takes no bare years. */
const BEFORE_YEAR: Readonly<Record<string, string>> = {
  ar: 'عام|سنة|منذ',
  de: 'in|im jahre?|seit|ab|bis|von|anfang|ende|mitte',
  es: 'en|desde|de|hasta|año',
  fi: 'vuonna|vuodesta|vuoden|vuoteen',
  fr: 'en|depuis|dès|de|jusqu.en',
  id: 'tahun|sejak|pada',
  it: 'nel|dal|del|fino al|anno',
  nl: 'in|sinds|vanaf|tot|uit',
  pt: 'em|desde|de|até|ano',
  ru: 'в|с|до|от',
  sv: 'år|sedan|från|till',
  uk: 'у|в|з|до|від',
  vi: 'năm',
};
const AFTER_YEAR: Readonly<Record<string, string>> = {
  ja: '年',
  zh: '年',
  ru: ' ?(?:год[ауе]?|г\\.)',
  uk: ' ?(?:рок[уиі]|році|р\\.)',
};

/** Words before a day that is still to come where no year is told [bis zum 31. Dezember]. */
const UNTIL =
  /(?<!\p{L})(?:bis(?: zum)?|jusqu.au|hasta el|fino al|entro il|tot(?: en met)?|até|до|till|fram till|sampai)\s$/iu;

/** The same day a year later. */
const nextYear = (value: string) =>
  value.replace(/^\d{4}/, (year) => String(Number(year) + 1).padStart(4, '0'));

function yearsIn(text: string, code: string): ForeignDate[] {
  const before = BEFORE_YEAR[code];
  const after = AFTER_YEAR[code];
  const pattern = new RegExp(
    (before && !after ? String.raw`(?<=(?<!\p{L})(?:${before}) )` : String.raw`(?<!\d)`) +
      String.raw`(?:1[5-9]\d\d|20\d\d)(?![\d.,:/-]*\d)` +
      (after ? `(?=${after})` : ''),
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + 4,
    value: match[0],
    until: match[0],
    said: ['year'],
  }));
}

/** A short word without a figure is more often another word than a weekday's or a month's name [so, mar, qui]. */
const SHORT = /^[\p{sc=Latin}\p{sc=Cyrillic}.]{1,3}$/u;

/**
 * Reads the dates of a foreign text with chrono-node's locale.
 * @param text a paragraph
 * @param now the day of publication, in UTC days; null where it is not known, and then what hangs on it is underspecified
 * @returns in order, none over another
 */
export function readForeignDates(text: string, { language, chrono }: Locale, now: Day | null): ForeignDate[] {
  const under = (day: Day) =>
    chrono.parse(text, { instant: new Date((day + 0.5) * 86_400_000), timezone: 0 });
  const read = under(now ?? ONE);
  const others = now === null ? new Map(under(OTHER).map((result) => [result.index, result])) : null;
  const dates = read.flatMap((result): ForeignDate[] => {
    // chrono takes a space before, and a comma after [ вчера,]
    const lead = result.text.search(/[\p{L}\p{N}]/u);
    const words = result.text.slice(Math.max(0, lead)).replace(/[^\p{L}\p{N}.]{1,9}$/u, '');
    const value = valueOf(result.start);
    if (value === null || lead < 0 || SHORT.test(words)) return [];
    const other = others?.get(result.index);
    const fixed = !others || (other && valueOf(other.start) === value);
    const until = (result.end && valueOf(result.end)) ?? value;
    const said = PARTS.filter((part) => result.start.isCertain(part));
    const start = result.index + lead;
    const span = { start, end: start + words.length };
    if (
      now !== null &&
      !result.start.isCertain('year') &&
      result.start.isCertain('month') &&
      value < dayValue(now) &&
      UNTIL.test(text.slice(0, start))
    )
      return [{ ...span, value: nextYear(value), until: nextYear(value), said }];
    if (fixed) return [{ ...span, value, until, said }];
    const open = hanging(result.start);
    return [{ ...span, value: open, until: open, said }];
  });
  // both are in order
  let at = 0;
  const free = yearsIn(text, language.code).filter(({ start, end }) => {
    while (at < dates.length && dates[at]!.end <= start) at++;
    return at === dates.length || end <= dates[at]!.start;
  });
  return [...dates, ...free].sort((a, b) => a.start - b.start);
}
