import { civilDay, dateOf, dayOf, weekdayOf, type Day } from '../../time/calendar.ts';
import { HOLIDAY, holidayIn, holidayOf } from '../../time/holidays.ts';
import { dayInWords, WEEKDAYS } from '../words.ts';
import {
  firstOf,
  monthOf,
  nearest,
  nowOf,
  NUMBER,
  numberOf,
  weekdayNamed,
  type Form,
  type Typed,
} from './typed.ts';

const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?';
const YEAR = String.raw`(?<year>'?\d\d|\d{4}|\d+ (?:bc|ad)|ad \d+)`;

/** Astronomical years from words [2015] [44 bc → -43] [ad 79]; two figures alone mean the nearest ['15]. */
function yearsOf(words: string, typed: Typed): number[] {
  const year = Number(/\d+/.exec(words)![0]);
  if (words.includes('bc')) return [1 - year];
  if (!/^'?\d\d$/.test(words)) return [year];
  const now = nowOf(typed);
  return now === null ? [] : [nearestCentury(dateOf(now).year, year)];
}
/** The year of two figures in the century that brings it nearest [15, said in 2021 → 2015]. */
const nearestCentury = (about: number, short: number): number =>
  short + 100 * Math.round((about - short) / 100);

/** The day of a date, whose year may lie before any that an article is published in; none where there is no such day. */
function civil(year: number, month: number, day: number): Day[] {
  const at = dayOf(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && dateOf(at).month === month ? [at] : [];
}

/** A day and month, the year being told or to be found; the weekday, where one is told, must be right. */
function dated(month: number, day: number, m: RegExpExecArray, typed: Typed): Day[] {
  const { year, weekday } = m.groups as { year?: string; weekday?: string };
  const right = (at: Day) => weekday === undefined || weekdayNamed(weekday) === weekdayOf(at);
  if (year !== undefined) {
    const days = yearsOf(year, typed).flatMap((one) => civil(one, month, day));
    const wrong = days.find((at) => !right(at));
    if (wrong !== undefined)
      typed.problem ??= `${dayInWords(wrong).replace(/^\w+ /, '')} is a ${WEEKDAYS[weekdayOf(wrong) - 1]!}.`;
    return days.filter(right);
  }
  const now = month === 0 ? null : nowOf(typed);
  if (now === null) return [];
  const about = dateOf(now).year;
  // a weekday tells the year, within some
  const years = weekday === undefined ? [-1, 0, 1] : [-3, -2, -1, 0, 1, 2, 3];
  const days = years.flatMap((by) => civil(about + by, month, day)).filter(right);
  return weekday === undefined ? nearest(days, now) : nearest(days, now).slice(0, 1);
}

/** A date in figures: day before month, or month before day, or both where both fit [12/2/2015]. */
function figures(a: number, b: number, m: RegExpExecArray, typed: Typed): Day[] {
  const dayFirst = dated(b, a, m, typed);
  if (m[0].includes('.') || a === b) return dayFirst;
  const monthFirst = dated(a, b, m, typed);
  return typed.style === 'month-day' ? [...monthFirst, ...dayFirst] : [...dayFirst, ...monthFirst];
}

/** The days of a weekday around the day of publication: how many weeks from the last one before it. */
function weekday(name: string, typed: Typed, choose: (last: Day, now: Day) => Day[]): Day[] {
  const now = nowOf(typed);
  const number = weekdayNamed(name);
  if (now === null || number === 0) return [];
  return choose(now - ((weekdayOf(now) - number + 7) % 7), now);
}
const monday = (day: Day) => day - (weekdayOf(day) - 1);

const fromNow = (by: number, typed: Typed): Day[] => {
  const now = nowOf(typed);
  return now === null ? [] : [now + by];
};
const NAMED: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'day before yesterday': -2,
  'day after tomorrow': 2,
};

/** How days are told, in words as `plain` leaves them; the first form that gives a day is meant. */
const FORMS: readonly Form<Day>[] = [
  // [12 february 2015] [thursday 12 feb]
  {
    pattern: new RegExp(`^(?:(?<weekday>${WEEKDAY}) )?(\\d{1,2}) ([a-z]+)(?: ${YEAR})?$`),
    read: (m, typed) => dated(monthOf(m[3]!), Number(m[2]), m, typed),
  },
  // [february 12 2015] [thursday feb 12]
  {
    pattern: new RegExp(`^(?:(?<weekday>${WEEKDAY}) )?([a-z]+) (\\d{1,2})(?: ${YEAR})?$`),
    read: (m, typed) => dated(monthOf(m[2]!), Number(m[3]), m, typed),
  },
  // [2015-02-12], and before our era as ISO 8601 counts its years [-0043-03-15]
  {
    pattern: /^(-?)(\d{4})-(\d\d)-(\d\d)$/,
    read: (m) => civil(Number(`${m[1]!}${m[2]!}`), Number(m[3]), Number(m[4])),
  },
  // [2015/02/12]
  {
    pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    read: (m) => civil(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  // [12/2/2015] [12.2.2015] [12-2-15] [12/2]
  {
    pattern: /^(?:(?<weekday>\w+) )?(\d{1,2})([/.-])(\d{1,2})(?:\3(?<year>\d{4}|\d\d)|[/.])?$/,
    read: (m, typed) => figures(Number(m[2]), Number(m[4]), m, typed),
  },
  // [friday]: the last or the next, whichever is near
  {
    pattern: new RegExp(`^(${WEEKDAY})$`),
    read: (m, typed) => weekday(m[1]!, typed, (last, now) => nearest([last, last + 7], now)),
  },
  // [last tuesday] [tuesday last]
  {
    pattern: new RegExp(`^(?:last (${WEEKDAY})|(${WEEKDAY}) last)$`),
    read: (m, typed) => weekday(m[1] ?? m[2]!, typed, (last, now) => [last === now ? last - 7 : last]),
  },
  // [next friday] [this friday] [coming friday]: the first that comes
  {
    pattern: new RegExp(`^(?:next|this|coming|this coming) (${WEEKDAY})$`),
    read: (m, typed) => weekday(m[1]!, typed, (last) => [last + 7]),
  },
  // [friday next week] [tuesday last week]
  {
    pattern: new RegExp(`^(${WEEKDAY}) (last|next|this) week$`),
    read: (m, typed) =>
      weekday(m[1]!, typed, (_, now) => [
        monday(now) +
          weekdayNamed(m[1]!) -
          1 +
          { last: -7, this: 0, next: 7 }[m[2] as 'last' | 'next' | 'this'],
      ]),
  },
  {
    pattern: /^(today|yesterday|tomorrow|day before yesterday|day after tomorrow)$/,
    read: (m, typed) => fromNow(NAMED[m[1]!]!, typed),
  },
  // [three days ago] [in three days]
  { pattern: new RegExp(`^(${NUMBER}) days? ago$`), read: (m, typed) => fromNow(-numberOf(m[1]!), typed) },
  {
    pattern: new RegExp(`^(?:in )?(${NUMBER}) days?(?: from now| time)?$`),
    read: (m, typed) => (/^in| from now/.test(m[0]) ? fromNow(numberOf(m[1]!), typed) : []),
  },
  // [a week today] [two weeks tomorrow] [a week on friday]
  {
    pattern: new RegExp(`^(${NUMBER}) weeks? (today|tomorrow|${WEEKDAY})$`),
    read: (m, typed) => {
      const from =
        NAMED[m[2]!] === undefined
          ? weekday(m[2]!, typed, (last) => [last + 7])
          : fromNow(NAMED[m[2]!]!, typed);
      return from.map((day) => day + 7 * numberOf(m[1]!));
    },
  },
  // [christmas 2015] [good friday]
  {
    pattern: new RegExp(`^(${HOLIDAY})(?: (\\d{4}))?$`, 'i'),
    read: (m, typed) => {
      const key = holidayOf(m[1]!);
      if (key === null) return [];
      if (m[2] !== undefined) return [holidayIn(key, Number(m[2]))];
      const now = nowOf(typed);
      if (now === null) return [];
      const { year } = dateOf(now);
      return nearest(
        [year - 1, year, year + 1].map((one) => holidayIn(key, one)),
        now,
      );
    },
  },
];

/** A day of the month alone, told as an ordinal [the 12th]: in the month that brings it nearest. */
const ORDINAL = /^\s*(?:on )?the (\d{1,2})(?:st|nd|rd|th)\s*$/i;

/**
 * The days that words may name.
 * @param text as `plain` leaves it
 * @param typed what it is read against; a problem is left in it
 */
export const daysOf = (text: string, typed: Typed): readonly Day[] => firstOf(FORMS, text, typed);

/** The days that an ordinal alone may name [the 12th]. @param words as typed */
export function ordinalDays(words: string, typed: Typed): readonly Day[] {
  const m = ORDINAL.exec(words);
  const now = m ? nowOf(typed) : null;
  if (!m || now === null) return [];
  const days = [-1, 0, 1].flatMap((by) => {
    const { year, month } = dateOf(now);
    const first = dateOf(dayOf(year, month + by));
    return civilDay(first.year, first.month, Number(m[1])) ?? [];
  });
  return nearest(days, now);
}
