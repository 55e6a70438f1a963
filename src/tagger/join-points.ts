import type { Name, Point } from './meaning.ts';

/** How two neighbours and the words between them become one expression; null where they stay two. */
export interface Join {
  readonly gap: RegExp;
  readonly make: (left: Point, right: Point) => Point | null;
}

const nameOf = (p: Point): Name | null => (p.is === 'name' ? p.name : null);
/** Is a point a name alone? */
export const isBare = (p: Point) => p.is === 'name' && !p.deixis && !p.of;
const isYear = (p: Point) =>
  (p.is === 'fixed' && /^(?:BC)?\d{4}$/.test(p.value)) ||
  (p.is === 'unit' && p.unit === 'Y') ||
  (p.is === 'shift' && p.unit === 'Y' && p.count !== null);
const isWeek = (p: Point) =>
  (p.is === 'unit' && p.unit === 'W') ||
  (p.is === 'shift' && (p.unit === 'W' || p.unit === 'FN') && !isOpen(p.from));
const isNthWeek = (p: Point) => p.is === 'nth' && p.unit === 'W' && !isOpen(p.of);
const isDay = (p: Point): boolean => {
  if (p.is === 'name')
    return (
      'weekday' in p.name ||
      'holiday' in p.name ||
      'dayOfMonth' in p.name ||
      ('month' in p.name && p.name.day !== undefined)
    );
  return (
    ((p.is === 'unit' || p.is === 'shift' || p.is === 'nth') && p.unit === 'D') ||
    (p.is === 'shift' && p.from !== 'dateline' && p.from !== 'told' && p.unit === 'W') ||
    (p.is === 'fixed' && /^\d{4}-\d\d-\d\d$/.test(p.value))
  );
};
// the Sunday of "a week from Sunday" is the next one
const ahead = (p: Point): Point =>
  isBare(p) && p.is === 'name' && 'weekday' in p.name ? { ...p, deixis: 'next' } : p;
const within = (p: Point, of: Point): Point | null => (isBare(p) && p.is === 'name' ? { ...p, of } : null);
const pointsHere = (p: Point) =>
  (p.is === 'shift' && p.unit === 'D' && p.from === 'dateline') ||
  (p.is === 'unit' && (p.deixis === 'this' || p.deixis === 'last')) ||
  (p.is === 'name' && 'weekday' in p.name && !p.of);
const isOpen = (p: Point | 'dateline' | 'told') =>
  typeof p === 'object' && p.is === 'fixed' && p.value === '';

/** Dates made of parts; they come before the times of day, which hang on a whole date. */
export const DATES: readonly Join[] = [
  // [Monday, Dec. 7] [Friday 22 March] [Friday the 17th] [next Tuesday, March 3]: the date leads, the weekday tells its year
  {
    gap: /^,? (?:the )?$/,
    make: (left, right) => {
      const [a, b] = [nameOf(left), nameOf(right)];
      if (!a || !('weekday' in a) || !b || right.is !== 'name') return null;
      const dated = ('month' in b && b.day !== undefined) || 'dayOfMonth' in b;
      return dated ? { ...right, name: { ...b, on: a.weekday } } : null;
    },
  },
  // [Nov. 8 of that year] [June last year] [the third quarter of last year] [the spring of next year] [January this year]
  {
    gap: /^(?:,? of|,| in)? $/,
    make: (left, right) => {
      const name = nameOf(left);
      return name && !('weekday' in name) && !('dayOfMonth' in name) && isYear(right)
        ? within(left, right)
        : null;
    },
  },
  // [this year's third quarter] [last year's Christmas]
  {
    gap: /^'s $/,
    make: (left, right) => {
      const name = nameOf(right);
      return isYear(left) && name && ('quarter' in name || 'half' in name || 'season' in name)
        ? within(right, left)
        : null;
    },
  },
  // [the 20th of last month]
  {
    gap: /^ of $/,
    make: (left, right) => {
      const name = nameOf(left);
      return name && 'dayOfMonth' in name && right.is === 'unit' && right.unit === 'M'
        ? { is: 'nth', nth: name.dayOfMonth, unit: 'D', of: right }
        : null;
    },
  },
  // [Tuesday of last week] [Friday next week]
  {
    gap: /^(?: of)? $/,
    make: (left, right) => {
      const name = nameOf(left);
      return name && ('weekday' in name || 'weekend' in name) && isWeek(right) ? within(left, right) : null;
    },
  },
  // [next week, on Tuesday] [next week Wednesday] [the first week of October on Friday]
  {
    gap: /^,? (?:on )?$/,
    make: (left, right) => {
      const name = nameOf(right);
      return (isWeek(left) || isNthWeek(left)) && name && 'weekday' in name ? within(right, left) : null;
    },
  },
  // [the last day of 1987] [the first week of May] [the week of Oct. 12]
  {
    gap: /^ (?:the )?$/,
    make: (left, right) => (left.is === 'nth' && isOpen(left.of) ? { ...left, of: right } : null),
  },
  // [a week from Sunday] [two days before Christmas] [three weeks after March 3]
  {
    gap: /^ (?:the )?$/,
    make: (left, right) =>
      left.is === 'shift' && isOpen(left.from) && (isDay(right) || isYear(right) || right.is === 'name')
        ? { ...left, from: left.back ? right : ahead(right) }
        : null,
  },
  // [ten years ago today] [two years ago this month] [a year ago last Sunday]
  {
    gap: /^ $/,
    make: (left, right) =>
      left.is === 'shift' && left.from === 'dateline' && left.back && left.count && pointsHere(right)
        ? { ...left, from: right }
        : null,
  },
  // [20 October, 2009]: a year that a comma keeps apart is read with its month by the rules
];

const clockOn = (clock: Point & { is: 'clock' }, part: Point & { is: 'part' }): Point => {
  const late = part.part === 'AF' || part.part === 'EV' || (part.part === 'NI' && clock.minute >= 300);
  const minute = clock.hours12 && late && clock.minute < 720 ? clock.minute + 720 : clock.minute;
  return { ...clock, minute, hours12: false, on: part };
};

const HOURS: Record<string, readonly [number, number]> = {
  MO: [0, 12],
  MI: [11, 15],
  AF: [12, 19],
  EV: [16, 24],
  NI: [18, 30],
  DT: [6, 20],
};
/** Can the clock show that in this part of the day [that night at 8:50], not [at dawn on Tuesday, at noon]? */
const fits = ({ minute, hours12 }: Point & { is: 'clock' }, { part }: Point & { is: 'part' }) => {
  const [from, to] = HOURS[part]!;
  const shows = (at: number) => (at >= from * 60 && at < to * 60) || at + 1440 < to * 60;
  return shows(minute) || (hours12 && shows(minute + 720));
};

/** Times of day with their day. */
export const TIMES: readonly Join[] = [
  // [8:50 that night] [10 p.m. last night] [3 a.m. this morning]
  {
    gap: /^,? (?:on |in )?$/,
    make: (left, right) =>
      left.is === 'clock' && !left.on && right.is === 'part' ? clockOn(left, right) : null,
  },
  // [ten past one on the morning of Aug. 9]
  {
    gap: /^ of (?:the )?$/,
    make: (left, right) =>
      left.is === 'clock' && left.on?.is === 'part' && !left.on.on && !left.on.deixis && isDay(right)
        ? { ...left, on: { ...left.on, on: right } }
        : null,
  },
  // [Friday night, Oct. 28]: the weekday tells the year
  {
    gap: /^, $/,
    make: (left, right) => {
      const [day, date] = [left.is === 'part' && left.on ? nameOf(left.on) : null, nameOf(right)];
      return left.is === 'part' &&
        day &&
        'weekday' in day &&
        date &&
        'month' in date &&
        date.day &&
        right.is === 'name'
        ? { ...left, on: { ...right, name: { ...date, on: day.weekday } } }
        : null;
    },
  },
  // [4:15 on Friday afternoon]: the clock found its day first
  {
    gap: /^ $/,
    make: (left, right) =>
      left.is === 'clock' && left.on && isDay(left.on) && right.is === 'part' && !right.deixis && !right.on
        ? clockOn(left, { ...right, on: left.on })
        : null,
  },
  // [the early hours of Thursday morning]: the part of the day told twice
  {
    gap: /^ $/,
    make: (left, right) =>
      left.is === 'part' && left.on && right.is === 'part' && !right.deixis && !right.on
        ? { ...right, on: left.on }
        : null,
  },
  // [that night at 8:50] [Tuesday evening at 7]
  {
    gap: /^,? (?:at |around |about )?$/,
    make: (left, right) =>
      left.is === 'part' && (left.on || left.deixis) && right.is === 'clock' && !right.on && fits(right, left)
        ? clockOn(right, left)
        : null,
  },
  // [noon on Wednesday] [6 p.m. on Aug. 2] [noon the next day] [the evening of Friday, Aug. 14] [dawn on Tuesday]
  {
    gap: /^(?:,| on| of| on the| the)? $/,
    make: (left, right) =>
      (left.is === 'clock' || (left.is === 'part' && (!left.deixis || left.deixis === 'hand'))) &&
      !left.on &&
      isDay(right)
        ? left.is === 'part'
          ? { is: 'part', part: left.part, on: right }
          : { ...left, on: right }
        : null,
  },
  // [Wednesday night] [Christmas morning] [Sunday early morning] [Dec. 5 evening] [tomorrow at dawn]
  {
    gap: /^,? (?:at |in the |before |by |(?:in the )?(?:early|late) )?$/,
    make: (left, right) =>
      isDay(left) && right.is === 'part' && !right.deixis && !right.on ? { ...right, on: left } : null,
  },
  // [Monday at 6 p.m.] [Dec. 30, 2024, 9.15pm] [Tuesday noon]
  {
    gap: /^,? (?:at |at about |at around |around |about )?$/,
    make: (left, right) => (isDay(left) && right.is === 'clock' && !right.on ? { ...right, on: left } : null),
  },
];
