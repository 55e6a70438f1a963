import { dateOf, minutesOf, weekdayOf, type CivilDate, type Day } from '../time/calendar.ts';
import { bounds, type TimexMod } from '../time/timex.ts';
import type { DateStyle, Place, Source, Status, When } from './model.ts';

/** The names of the months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** The names of the weekdays, Monday first. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'some time before',
  FUTURE_REF: 'some time after',
  PRESENT_REF: 'about then',
};
const MOD_WORDS: Partial<Record<TimexMod, string>> = {
  START: 'early',
  MID: 'mid',
  END: 'late',
  BEFORE: 'before',
  AFTER: 'after',
  APPROX: 'about',
  EQUAL_OR_MORE: 'at least',
  EQUAL_OR_LESS: 'at most',
};
const trim = (x: number) => String(Number(x.toPrecision(3)));
const two = (n: number) => String(n).padStart(2, '0');
/** A year in words: AD years plain where they have four figures, years before that with BC, the farthest counted back. */
function year(n: number): string {
  const bc = 1 - n;
  if (bc <= 0) return n < 1000 ? `AD ${String(n)}` : String(n);
  if (bc >= 1e9) return `${trim(bc / 1e9)} billion years ago`;
  if (bc >= 1e6) return `${trim(bc / 1e6)} million years ago`;
  return `${bc >= 1e4 ? bc.toLocaleString('en') : String(bc)} BC`;
}

/** How each style writes a day, a week's first day, a part of a day, and a month. `year` is in words. */
interface Writing {
  readonly day: (d: CivilDate, year: string) => string;
  readonly part: (weekday: string, part: string, date: string) => string;
  readonly month: (d: CivilDate, year: string) => string;
}
const month = (d: CivilDate) => MONTHS[d.month - 1]!;
/** ISO 8601 counts a year 0 [-0043 is 44 BC]. */
const isoYear = (n: number) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(4, '0')}`;
const WRITING: Readonly<Record<DateStyle, Writing>> = {
  'day-month': {
    day: (d, y) => `${String(d.day)} ${month(d)} ${y}`,
    part: (weekday, part, date) => `${weekday} ${part} ${date}`,
    month: (d, y) => `${month(d)} ${y}`,
  },
  'month-day': {
    day: (d, y) => `${month(d)} ${String(d.day)}, ${y}`,
    part: (weekday, part, date) => `${weekday} ${part}, ${date}`,
    month: (d, y) => `${month(d)} ${y}`,
  },
  iso: {
    day: (d) => `${isoYear(d.year)}-${two(d.month)}-${two(d.day)}`,
    part: (_, part, date) => `${date}, ${part}`,
    month: (d) => `${isoYear(d.year)}-${two(d.month)}`,
  },
};

/** A date without its weekday. */
function dateInWords(day: Day, style: DateStyle): string {
  const d = dateOf(day);
  return WRITING[style].day(d, year(d.year));
}
const weekday = (day: Day) => WEEKDAYS[weekdayOf(day) - 1]!;

/** A day in words [Tuesday 15 December 2015] [Tuesday, December 15, 2015] [2015-12-15]. */
export function dayInWords(day: Day, style: DateStyle = 'day-month'): string {
  const date = dateInWords(day, style);
  return style === 'iso' ? date : `${weekday(day)}${style === 'month-day' ? ',' : ''} ${date}`;
}

/** A TIMEX3 value in words [2015-12-15TEV → Tuesday evening 15 December 2015]; unknown ones as they are. */
export function valueInWords(value: string, style: DateStyle = 'day-month'): string {
  if (REFERENCES[value]) return REFERENCES[value];
  const b = bounds(value);
  if (!b) return underspecified(value);
  const d = dateOf(b.from);
  const part = /T(MO|MI|AF|EV|NI|DT)$/.exec(value)?.[1];
  switch (b.granularity) {
    case 'minute': {
      const minutes = minutesOf(b.from);
      const closing = value.endsWith('T24:00');
      const clock = closing ? '24:00' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
      return `${dayInWords(closing ? b.from - 1 : b.from, style)}, ${clock}`;
    }
    case 'part':
      return WRITING[style].part(weekday(b.from), PARTS[part ?? ''] ?? '', dateInWords(b.from, style));
    case 'day':
      return dayInWords(b.from, style);
    case 'week':
      return `week of ${dateInWords(b.from, style)}`;
    case 'weekend':
      return `weekend of ${dateInWords(b.from, style)}`;
    case 'month':
      return WRITING[style].month(d, year(d.year));
    case 'quarter':
      return `quarter ${value.slice(-1)} of ${year(d.year)}`;
    case 'half':
      return `${value.endsWith('1') ? 'first' : 'second'} half of ${year(d.year)}`;
    case 'season':
      return `${SEASONS[value.slice(-2)] ?? ''} ${year(d.year)}`;
    case 'year':
      return year(d.year);
    case 'decade':
      return `${year(d.year)}s`;
    case 'century':
      return `${year(d.year)}–${year(d.year + 99)}`;
  }
}

/** A value whose year, or more, is unknown [XXXX-WXX-2 → a Tuesday] [XXXX-12-31 → 31 December, year unknown]. */
function underspecified(value: string): string {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value)?.[1];
  if (weekday) return `a ${WEEKDAYS[Number(weekday) - 1]!}, day unknown`;
  const date = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value);
  const month = MONTHS[Number(date?.[1] ?? 0) - 1];
  if (month) return `${date?.[2] ? `${String(Number(date[2]))} ` : ''}${month}, year unknown`;
  return 'day unknown';
}

const modified = (value: string, mod: TimexMod | undefined, style: DateStyle) =>
  mod && MOD_WORDS[mod] ? `${MOD_WORDS[mod]} ${valueInWords(value, style)}` : valueInWords(value, style);

/** A stretch longer than this is told in years, in days. */
const YEARS = 1100;
/** The day, the month and the year of a day in words, by the styles that can leave some of it out. */
const DAY_IN_WORDS =
  /^(?:(?<day>[A-Z]\w+ \d+) (?<month>[A-Z][a-z]+) |(?<both>[A-Z]\w+, \w+ \d+), )(?<year>\d+)$/;

/** When something is, in words [since late September 2015] [Monday 7 to Saturday 12 December 2015]. */
export function whenInWords(when: When, style: DateStyle = 'day-month'): string {
  if (when.start === null) return 'undated';
  const start = modified(when.start, when.startMod, style);
  if (when.end === '..') return `since ${start}`;
  if (when.end === null || when.end === when.start) return start;
  const end = modified(when.end, when.endMod, style);
  return `${withoutCommonEnd(start, end)} to ${end}`;
}

/**
 * The two ends of a time in words, as a form has them: the end is '' for a point and '..' while it is open.
 * @returns ['', ''] for what is undated
 */
export function endsInWords(when: When, style: DateStyle = 'day-month'): [string, string] {
  if (when.start === null) return ['', ''];
  const start = modified(when.start, when.startMod, style);
  if (when.end === '..') return [start, '..'];
  const point = when.end === null || (when.end === when.start && when.endMod === undefined);
  return [start, point ? '' : modified(when.end, when.endMod, style)];
}

/** The first of two days without the month and year that it shares with the second. */
function withoutCommonEnd(start: string, end: string): string {
  const a = DAY_IN_WORDS.exec(start)?.groups;
  const b = DAY_IN_WORDS.exec(end)?.groups;
  if (!a || !b || a['year'] !== b['year']) return start;
  if (a['both'] !== undefined) return a['both'];
  return a['month'] === b['month'] ? a['day']! : `${a['day']!} ${a['month']!}`;
}

/** A stretch of time from one UTC day to another, in days or, where it is long, in years [2011 to 2016]. */
export function spanInWords(from: Day, to: Day, style: DateStyle = 'day-month'): string {
  if (to - from > YEARS) return `${year(dateOf(from).year)} to ${year(dateOf(to).year)}`;
  const [first, last] = [dayInWords(from, style), dayInWords(to, style)];
  return Math.floor(from) === Math.floor(to) ? first : `${withoutCommonEnd(first, last)} to ${last}`;
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

/** A place with its country in words [Paris, France]; one that is a country stands alone. */
export function placeInWords({ name, country }: Pick<Place, 'name' | 'country'>): string {
  if (!/^[A-Z]{2}$/.test(country)) return country === '' || country === name ? name : `${name}, ${country}`;
  const land = COUNTRIES.of(country) ?? country;
  return land === name ? name : `${name}, ${land}`;
}

/** What a screen reader says of an event [Kerry meets Putin, planned, Tuesday evening 15 December 2015, 9 of 21]. */
export function eventInWords(
  event: { title: string; status: Status; when: When },
  position: number,
  count: number,
  style: DateStyle = 'day-month',
): string {
  return `${event.title}, ${event.status}, ${whenInWords(event.when, style)}, ${String(position)} of ${String(count)}`;
}

/** What an article is called: its headline, or which of the timeline's sources it is, from 0. */
export function articleInWords({ headline }: Source, index: number): string {
  return headline ?? `Article ${String(index + 1)}`;
}
