import { atTime, dateOf, dayOf, isoWeekOf, minutesOf, mondayOf, type Day } from './calendar.ts';
import type { Interval } from './interval.ts';

/** The four types of TIMEX3 (TimeML 1.2.1): a day or coarser, finer than a day, a length, a recurrence. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a modifier word says of a value: "early", "mid-", "late", "before", "about", "more than" … */
export type TimexMod =
  'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER' | 'APPROX' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS';

/** How fine a value is told. */
export type Granularity =
  | 'minute'
  | 'part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** The hours that a part of the day covers; night runs on into the next day. */
const PART_HOURS: Record<string, readonly [number, number]> = {
  MO: [5, 12],
  AF: [12, 18],
  EV: [18, 22],
  NI: [20, 29],
  DT: [8, 18],
  MI: [12, 13],
};
const SEASON_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const yearText = (year: number) => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);
const yearNumber = (text: string) => (text.startsWith('BC') ? 1 - Number(text.slice(2)) : Number(text));

/** TIMEX3 values of a moment at each granularity; years before 1 are written BC0044. */
export const dayValue = (moment: Day): string => {
  const { year, month, day } = dateOf(moment);
  return `${yearText(year)}-${pad(month)}-${pad(day)}`;
};
export const monthValue = (moment: Day): string => {
  const { year, month } = dateOf(moment);
  return `${yearText(year)}-${pad(month)}`;
};
export const yearValue = (moment: Day): string => yearText(dateOf(moment).year);
export const weekValue = (moment: Day): string => {
  const { year, week } = isoWeekOf(moment);
  return `${yearText(year)}-W${pad(week)}`;
};
export const weekendValue = (moment: Day): string => `${weekValue(moment)}-WE`;
export const minuteValue = (moment: Day): string => {
  const minutes = minutesOf(moment);
  return `${dayValue(moment)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};

/** Years before 1 go back as far as geology does [BC66000000]. */
const YEAR = String.raw`(BC\d{4,10}|\d{4})`;
interface Form {
  pattern: RegExp;
  read: (m: RegExpExecArray) => [Day, Day, Granularity] | null;
}
const FORMS: readonly Form[] = [
  // most values are days
  {
    pattern: new RegExp(String.raw`^${YEAR}-(\d\d)-(\d\d)$`),
    read: (m) => {
      const day = civil(m, 3);
      return day === null ? null : [day, day + 1, 'day'];
    },
  },
  {
    pattern: new RegExp(String.raw`^${YEAR}-(\d\d)-(\d\d)T(\d\d)(?::(\d\d))?(?::\d\d)?$`),
    read: (m) => {
      const day = civil(m, 3);
      const [hour, minute] = [Number(m[4]), Number(m[5] ?? 0)];
      if (day === null || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
      const at = atTime(day, hour, minute);
      return [at, m[5] === undefined && hour < 24 ? at + 1 / 24 : at + 1 / 1440, 'minute'];
    },
  },
  {
    pattern: new RegExp(String.raw`^${YEAR}-(\d\d)-(\d\d)T(MO|MI|AF|EV|NI|DT)$`),
    read: (m) => {
      const day = civil(m, 3);
      const hours = PART_HOURS[m[4]!]!;
      return day === null ? null : [atTime(day, hours[0]), atTime(day, hours[1]), 'part'];
    },
  },
  {
    pattern: new RegExp(String.raw`^${YEAR}-W(\d\d)(-WE|-[1-7])?(?:T(?:MO|AF|EV|NI|DT))?$`),
    read: (m) => {
      const week = Number(m[2]);
      if (week < 1 || week > 53) return null;
      const monday = mondayOf(yearNumber(m[1]!), week);
      if (m[3] === '-WE') return [monday + 5, monday + 7, 'weekend'];
      if (m[3]) return [monday + Number(m[3][1]) - 1, monday + Number(m[3][1]), 'day'];
      return [monday, monday + 7, 'week'];
    },
  },
  {
    pattern: new RegExp(String.raw`^${YEAR}-(\d\d)$`),
    read: (m) => {
      const month = Number(m[2]);
      return month < 1 || month > 12 ? null : months(m, month, 1, 'month');
    },
  },
  {
    pattern: new RegExp(String.raw`^${YEAR}-Q([1-4])$`),
    read: (m) => months(m, Number(m[2]) * 3 - 2, 3, 'quarter'),
  },
  {
    pattern: new RegExp(String.raw`^${YEAR}-H([12])$`),
    read: (m) => months(m, Number(m[2]) * 6 - 5, 6, 'half'),
  },
  {
    pattern: new RegExp(String.raw`^${YEAR}-(SP|SU|FA|WI)$`),
    read: (m) => months(m, SEASON_MONTH[m[2]!]!, 3, 'season'),
  },
  { pattern: new RegExp(`^${YEAR}$`), read: (m) => months(m, 1, 12, 'year') },
  { pattern: /^(\d{3})$/, read: (m) => years(Number(m[1]) * 10, 10, 'decade') },
  {
    // the fourth century BC is BC03: the years 400 to 301
    pattern: /^BC(\d{2})$/,
    read: (m) => years(1 - (Number(m[1]) + 1) * 100, 100, 'century'),
  },
  { pattern: /^(\d{2})$/, read: (m) => years(Number(m[1]) * 100, 100, 'century') },
];

function civil(m: RegExpExecArray, last: 3): Day | null {
  const [year, month, day] = [yearNumber(m[1]!), Number(m[2]), Number(m[last])];
  if (month < 1 || month > 12 || day < 1) return null;
  const at = dayOf(year, month, day);
  return dateOf(at).month === month ? at : null;
}
function months(
  m: RegExpExecArray,
  month: number,
  count: number,
  unit: Granularity,
): [Day, Day, Granularity] {
  const year = yearNumber(m[1]!);
  return [dayOf(year, month), dayOf(year, month + count), unit];
}
function years(from: number, count: number, unit: Granularity): [Day, Day, Granularity] {
  return [dayOf(from), dayOf(from + count), unit];
}

type Bounds = Readonly<Interval> & { readonly granularity: Granularity };
/** What was read before: a large timeline asks for the same few thousand days again and again. */
const known = new Map<string, Bounds | null>();
const MOST_KNOWN = 20_000;

/**
 * The stretch of time that a DATE or TIME value names, and how fine it is told. Seasons are the northern
 * meteorological ones (spring March to May, winter December to February of the next year).
 * @param value a TIMEX3 value such as 2015-12-15, 2015-W50, 2015-12-15TEV, 199, BC0044
 * @returns null for a duration, a set, a *_REF, or anything that names no definite time
 */
export function bounds(value: string): Bounds | null {
  let found = known.get(value);
  if (found === undefined) {
    found = readBounds(value);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(value, found);
  }
  return found;
}

function readBounds(value: string): Bounds | null {
  for (const { pattern, read } of FORMS) {
    const m = pattern.exec(value);
    if (!m) continue;
    const found = read(m);
    return found && { from: found[0], to: found[1], granularity: found[2] };
  }
  return null;
}

const NARROW: Partial<Record<TimexMod, (a: number, b: number) => [number, number]>> = {
  START: (a, b) => [a, a + (b - a) / 3],
  MID: (a, b) => [a + (b - a) / 3, b - (b - a) / 3],
  END: (a, b) => [b - (b - a) / 3, b],
};

/** The part of a stretch that a modifier leaves: START, MID and END keep a third each, others keep all. */
export function narrowed(interval: Interval, mod: TimexMod | undefined): Interval {
  const narrow = mod && NARROW[mod];
  if (!narrow) return interval;
  const [from, to] = narrow(interval.from, interval.to);
  return { from, to };
}

const DURATION = /^P(?=.)(?:(?:\d+(?:\.\d+)?|X)(?:DE|CE|WE|[YMWDQ]))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?$/;
// a value with places left open: a recurring time [XXXX-WXX-1TEV], or one that the dateline would fill [XXXX-12-31]
const OPEN =
  /^(?:XXXX?|XX)$|^(?:XXXX|\d{4})-(?:XX|XX-WXX|WXX|QX|HX|\d\d|SP|SU|FA|WI|Q[1-4]|H[12])(?:-(?:XX|\d\d|[1-7]|WE|WD))?(?:T(?:MO|MI|AF|EV|NI|DT|\d\d:\d\d))?$/;
const REFERENCES = new Set(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF']);

/**
 * Is this a TIMEX3 value that Dateline writes for the type? An underspecified DATE or TIME is one too.
 * @param type the expression's type
 * @param value the value to look at
 */
export function isTimexValue(type: TimexType, value: string): boolean {
  if (type === 'DURATION') return DURATION.test(value);
  if (type === 'SET') return DURATION.test(value) || (value.includes('X') && OPEN.test(value));
  return bounds(value) !== null || REFERENCES.has(value) || (value.includes('X') && OPEN.test(value));
}
