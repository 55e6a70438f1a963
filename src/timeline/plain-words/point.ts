import { addMonths, dateOf, dayOf, isoWeekOf, type Day } from '../../time/calendar.ts';
import {
  bounds,
  dayValue,
  minuteValue,
  monthValue,
  weekendValue,
  weekValue,
  yearValue,
  type TimexMod,
} from '../../time/timex.ts';
import { daysOf } from './day.ts';
import { firstOf, monthOf, nearest, nowOf, NUMBER, numberOf, type Form, type Typed } from './typed.ts';

/** A stretch of the calendar as words name it: a TIMEX3 value, and what a word like "early" says of it. */
export interface Point {
  readonly value: string;
  readonly mod?: TimexMod;
}

const point = (value: string): Point[] => (bounds(value) === null ? [] : [{ value }]);
const yearOf = (year: number) => yearValue(dayOf(year));
/** Words for years, as fragments: one with four figures, or with its era. */
const YEAR = String.raw`(\d{4}|\d{1,6} bc|ad \d{1,4}|\d{1,4} ad)`;
function yearFrom(words: string): number {
  const n = Number(/\d+/.exec(words)![0]);
  return words.includes('bc') ? 1 - n : n;
}

/** What a unit of months that came or will come is when the year is left out [spring] [march]: the nearest. */
function nearestUnit(typed: Typed, start: (year: number) => Day, value: (year: number) => string): Point[] {
  const now = nowOf(typed);
  if (now === null) return [];
  const about = dateOf(now).year;
  const years = [about - 1, about, about + 1];
  // one that has begun and is not over is no distance away
  const away = (year: number) => {
    const { from, to } = bounds(value(year))!;
    return now >= from && now < to ? now : start(year);
  };
  const found = nearest(years.map(away), now);
  return found.flatMap((day) => point(value(years[years.map(away).indexOf(day)]!)));
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const SEASON_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  daytime: 'DT',
};
const PART = `(${Object.keys(PARTS).join('|')})`;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ORDINAL = '(first|second|third|fourth|[1-4]|last)';
const ordinalOf = (word: string, last: number) =>
  word === 'last' ? last : ORDINALS.includes(word) ? ORDINALS.indexOf(word) + 1 : Number(word);
const MODS: Readonly<Record<string, TimexMod>> = {
  early: 'START',
  start: 'START',
  beginning: 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
  end: 'END',
  before: 'BEFORE',
  after: 'AFTER',
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  circa: 'APPROX',
  ca: 'APPROX',
  c: 'APPROX',
};
const REFERENCES: Readonly<Record<string, string>> = {
  'some time before': 'PAST_REF',
  recently: 'PAST_REF',
  'some time after': 'FUTURE_REF',
  soon: 'FUTURE_REF',
  'about then': 'PRESENT_REF',
};
/** Extended Date/Time Format, level 1: its seasons are numbered, and ? ~ % say that it is not sure, about, or both. */
const EDTF_SEASONS = ['SP', 'SU', 'FA', 'WI'];

const CLOCK = String.raw`(?:(\d{1,2})[:.](\d\d) ?(am|pm)?|(\d{1,2}) ?(am|pm)|(noon|midnight))`;
const CLOCK_ALONE = new RegExp(`^${CLOCK}$`);
/** The minutes since midnight of a clock's words; midnight may be either end of the day. */
function minutesFrom(m: RegExpExecArray, at: number): number[] {
  const [h1, min, half1, h2, half2, name] = m.slice(at, at + 6);
  if (name !== undefined) return name === 'noon' ? [720] : [0, 1440];
  const half = half1 ?? half2;
  const [hour, minute] = [Number(h1 ?? h2), Number(min ?? 0)];
  if (minute > 59 || hour > (half === undefined ? 24 : 12) || (half !== undefined && hour === 0)) return [];
  if (hour === 24 && minute > 0) return [];
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return [hours * 60 + minute];
}
const timed = (days: readonly Day[], minutes: readonly number[]): Point[] =>
  days.flatMap((day) =>
    minutes.map((n) => ({ value: n === 1440 ? `${dayValue(day)}T24:00` : minuteValue(day + n / 1440) })),
  );
const inPart = (days: readonly Day[], part: string): Point[] =>
  days.map((day) => ({ value: `${dayValue(day)}T${PARTS[part]!}` }));

/** A week, month, quarter or year so many away from the day of publication. */
const UNITS: Readonly<Record<string, (now: Day, by: number) => string>> = {
  week: (now, by) => weekValue(now + 7 * by),
  fortnight: (now, by) => weekValue(now + 14 * by),
  weekend: (now, by) => weekendValue(now + 7 * by),
  month: (now, by) => monthValue(addMonths(now, by)),
  year: (now, by) => yearOf(dateOf(now).year + by),
  decade: (now, by) => decadeValue(dateOf(now).year + 10 * by),
};
const UNIT = `(${Object.keys(UNITS).join('|')})`;
const decadeValue = (year: number) => String(Math.floor(year / 10)).padStart(3, '0');
function fromNow(unit: string, by: number, typed: Typed): Point[] {
  const now = nowOf(typed);
  return now === null ? [] : point(UNITS[unit]!(now, by));
}
const BY: Readonly<Record<string, number>> = { last: -1, this: 0, current: 0, next: 1, coming: 1 };

/** How a stretch of the calendar is told, in words as `plain` leaves them; the first form that finds one is meant. */
const FORMS: readonly Form<Point>[] = [
  // [2015] [2015-02] [2015-w07] [2015-02-12t18:30:00z]: as TIMEX3 and ISO 8601 write it
  {
    pattern: /^((?:bc)?\d{4}.*?)(?<=t\d\d:\d\d|[^z])(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?$/,
    read: (m) =>
      point(m[0].toUpperCase())
        .concat(/t\d/.test(m[0]) ? point(m[1]!.toUpperCase()) : [])
        .slice(0, 1),
  },
  // [2015-09~] [2015?]
  {
    pattern: /^(\d{4}(?:-\d\d){0,2})[~?%]$/,
    read: (m) => point(m[1]!).map((found) => ({ ...found, mod: 'APPROX' })),
  },
  // [2015-21]: spring
  { pattern: /^(\d{4})-2([1-4])$/, read: (m) => point(`${m[1]!}-${EDTF_SEASONS[Number(m[2]) - 1]!}`) },
  // [201x] [20xx]
  { pattern: /^(\d{2,3})x{1,2}$/, read: (m) => (m[0].length === 4 ? point(m[1]!) : []) },
  // ISO 8601 counts a year 0 [-0043]
  {
    pattern: /^(-\d{4,10})(-\d\d)?$/,
    read: (m) => point(`${yearOf(Number(m[1]))}${m[2] ?? ''}`),
  },
  {
    pattern: new RegExp(`^(${Object.keys(REFERENCES).join('|')})$`),
    read: (m) => [{ value: REFERENCES[m[1]!]! }],
  },
  // [18:30 friday] [6.30pm 12 february 2015] [noon yesterday]
  {
    pattern: new RegExp(`^${CLOCK} (.+)$`),
    read: (m, typed) => timed(daysOf(m[7]!, typed), minutesFrom(m, 1)),
  },
  // [friday 18:30] [2015-02-12 18:30]
  {
    pattern: new RegExp(`^(.+?) ${CLOCK}$`),
    read: (m, typed) => timed(daysOf(m[1]!, typed), minutesFrom(m, 2)),
  },
  // [18:30]: of the day of publication
  { pattern: CLOCK_ALONE, read: (m, typed) => timed(daysOf('today', typed), minutesFrom(m, 1)) },
  // [tonight] [last night] [this morning]
  { pattern: /^tonight$/, read: (_, typed) => inPart(daysOf('today', typed), 'night') },
  { pattern: /^last night$/, read: (_, typed) => inPart(daysOf('yesterday', typed), 'night') },
  { pattern: new RegExp(`^this ${PART}$`), read: (m, typed) => inPart(daysOf('today', typed), m[1]!) },
  // [tuesday evening] [15 december 2015 evening] [2015-12-15 evening]
  { pattern: new RegExp(`^(.+) ${PART}$`), read: (m, typed) => inPart(daysOf(m[1]!, typed), m[2]!) },
  // [evening 15 december]
  { pattern: new RegExp(`^${PART} (.+)$`), read: (m, typed) => inPart(daysOf(m[2]!, typed), m[1]!) },
  // [tuesday evening 15 december 2015]
  {
    pattern: new RegExp(`^(\\w+) ${PART} (.+)$`),
    read: (m, typed) => inPart(daysOf(`${m[1]!} ${m[3]!}`, typed), m[2]!),
  },
  // [week 7 december 2015] [weekend 12 december]
  {
    pattern: /^(week|weekend) (.+)$/,
    read: (m, typed) =>
      daysOf(m[2]!, typed).map((day) => ({ value: m[1] === 'week' ? weekValue(day) : weekendValue(day) })),
  },
  // [week 50 2015]
  {
    pattern: /^week (\d{1,2})(?: (\d{4}))?$/,
    read: (m, typed) => {
      const year = m[2] ?? (typed.now === null ? undefined : String(isoWeekOf(typed.now).year));
      return year === undefined ? [] : point(`${year}-W${m[1]!.padStart(2, '0')}`);
    },
  },
  // [february 2015] [feb 2015] [feb]
  {
    pattern: new RegExp(`^([a-z]+)(?: ${YEAR})?$`),
    read: (m, typed) => {
      const month = monthOf(m[1]!);
      if (month === 0) return [];
      if (m[2] !== undefined) return [{ value: monthValue(dayOf(yearFrom(m[2]), month)) }];
      return nearestUnit(
        typed,
        (year) => dayOf(year, month),
        (year) => monthValue(dayOf(year, month)),
      );
    },
  },
  // [2/2015]
  { pattern: /^(\d{1,2})[/.](\d{4})$/, read: (m) => point(`${m[2]!}-${m[1]!.padStart(2, '0')}`) },
  // [q3 2015] [third quarter 2015] [quarter 3 2015]
  {
    pattern: new RegExp(`^(?:q([1-4])|${ORDINAL} quarter|quarter ([1-4])) ${YEAR}$`),
    read: (m) => point(`${yearOf(yearFrom(m[4]!))}-Q${String(ordinalOf(m[1] ?? m[2] ?? m[3]!, 4))}`),
  },
  // [first half 2015]
  {
    pattern: new RegExp(`^${ORDINAL} half ${YEAR}$`),
    read: (m) => point(`${yearOf(yearFrom(m[2]!))}-H${String(ordinalOf(m[1]!, 2))}`),
  },
  // [spring 2014] [spring]
  {
    pattern: new RegExp(`^(?:this )?(${Object.keys(SEASONS).join('|')})(?: ${YEAR})?$`),
    read: (m, typed) => {
      const season = SEASONS[m[1]!]!;
      const value = (year: number) => `${yearOf(year)}-${season}`;
      if (m[2] !== undefined) return point(value(yearFrom(m[2])));
      return nearestUnit(typed, (year) => dayOf(year, SEASON_MONTHS[season]!), value);
    },
  },
  { pattern: new RegExp(`^${YEAR}$`), read: (m) => [{ value: yearOf(yearFrom(m[1]!)) }] },
  // [1990s] [ad 530s]
  {
    pattern: /^(?:ad )?(\d{1,4})'?s$/,
    read: (m) => (m[1]!.endsWith('0') ? point(decadeValue(Number(m[1]))) : []),
  },
  // [19 century] [5 century bc]
  {
    pattern: /^(\d{1,2}) century(?: (bc|ad))?$/,
    read: (m) => point(`${m[2] === 'bc' ? 'BC' : ''}${String(Number(m[1]) - 1).padStart(2, '0')}`),
  },
  // [1800–1899]: a century
  {
    pattern: /^(?:ad )?(\d{1,4})(?: (bc))?–(?:ad )?(\d{1,4})(?: (bc))?$/,
    read: (m) => {
      const [from, to] = [yearFrom(`${m[1]!}${m[2] ?? ''}`), yearFrom(`${m[3]!}${m[4] ?? ''}`)];
      const before = m[2] !== undefined;
      if (to - from !== 99 || (before ? 1 - from : from) % 100 !== 0) return [];
      return point(
        `${before ? 'BC' : ''}${String(before ? (1 - from) / 100 - 1 : from / 100).padStart(2, '0')}`,
      );
    },
  },
  // [66 million years ago]
  {
    pattern: /^(\d+(?:\.\d+)?) (million|billion) years ago$/,
    read: (m) =>
      point(`BC${String(Math.round(Number(m[1]) * (m[2] === 'million' ? 1e6 : 1e9))).padStart(4, '0')}`),
  },
  // [last week] [next month] [this year]
  {
    pattern: new RegExp(`^(last|this|current|next|coming) ${UNIT}$`),
    read: (m, typed) => fromNow(m[2]!, BY[m[1]!]!, typed),
  },
  // [two weeks ago] [ten years ago]
  {
    pattern: new RegExp(`^(${NUMBER}) ${UNIT}s? ago$`),
    read: (m, typed) => fromNow(m[2]!, -numberOf(m[1]!), typed),
  },
  // [in two weeks] [two months from now]
  {
    pattern: new RegExp(`^(?:in (${NUMBER}) ${UNIT}s?(?:'? time)?|(${NUMBER}) ${UNIT}s? from now)$`),
    read: (m, typed) => fromNow(m[2] ?? m[4]!, numberOf(m[1] ?? m[3]!), typed),
  },
  // [early 2015] [mid-march] [about 1450]
  {
    pattern: new RegExp(`^(${Object.keys(MODS).join('|')})[- ](.+)$`),
    read: (m, typed) =>
      pointsOf(m[2]!, typed)
        .filter(({ mod }) => mod === undefined)
        .map((found) => ({ ...found, mod: MODS[m[1]!]! })),
  },
];

/**
 * The stretches of the calendar that words may name.
 * @param text as `plain` leaves it
 * @param typed what it is read against; a problem is left in it
 */
export function pointsOf(text: string, typed: Typed): readonly Point[] {
  const days = daysOf(text, typed);
  return days.length > 0 ? days.map((day) => ({ value: dayValue(day) })) : firstOf(FORMS, text, typed);
}

/** Is it a time of the day alone, which takes its day from the words beside it [18:30 to 20:00 on friday]? */
export const isClock = (text: string): boolean => CLOCK_ALONE.test(text);
