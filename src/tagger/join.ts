import type { Found, Meaning, Name, Point } from './meaning.ts';
import { point } from './meaning.ts';

/** How two neighbours and the words between them become one expression; null where they stay two. */
interface Join {
  readonly gap: RegExp;
  readonly make: (left: Point, right: Point) => Point | null;
}

const nameOf = (p: Point): Name | null => (p.is === 'name' ? p.name : null);
const bare = (p: Point) => p.is === 'name' && !p.deixis && !p.of;
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
  bare(p) && p.is === 'name' && 'weekday' in p.name ? { ...p, deixis: 'next' } : p;
const within = (p: Point, of: Point): Point | null => (bare(p) && p.is === 'name' ? { ...p, of } : null);
const pointsHere = (p: Point) =>
  (p.is === 'shift' && p.unit === 'D' && p.from === 'dateline') ||
  (p.is === 'unit' && (p.deixis === 'this' || p.deixis === 'last')) ||
  (p.is === 'name' && 'weekday' in p.name && !p.of);
const isOpen = (p: Point | 'dateline' | 'told') =>
  typeof p === 'object' && p.is === 'fixed' && p.value === '';

/** Dates made of parts; they come before the times of day, which hang on a whole date. */
const DATES: readonly Join[] = [
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
const TIMES: readonly Join[] = [
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

function pass(text: string, found: readonly Found[], joins: readonly Join[]): Found[] {
  const done: Found[] = [];
  for (const next of found) {
    let now = next;
    for (let left = done.at(-1); left; left = done.at(-1)) {
      const joined = joinOf(text, left, now, joins);
      if (!joined) break;
      done.pop();
      now = joined;
    }
    done.push(now);
  }
  return done;
}

function joinOf(text: string, left: Found, right: Found, joins: readonly Join[]): Found | null {
  const gap = text.slice(left.end, right.start);
  if (gap.length > 12) return null;
  const span = { start: left.start, end: right.end, rule: `${left.rule} + ${right.rule}` };
  if (right.meaning.type !== 'POINT') {
    const value = sum(left.meaning, gap, right.meaning);
    return value === null ? null : { ...span, meaning: { ...left.meaning, type: 'DURATION', value } };
  }
  if (left.meaning.type !== 'POINT') {
    const value = recurring(left.meaning, gap, right.meaning.point);
    return value === null ? null : { ...span, meaning: { type: 'SET', value } };
  }
  for (const join of joins) {
    const made = join.gap.test(gap) && join.make(left.meaning.point, right.meaning.point);
    const said = /early $/.test(gap) ? 'START' : /late $/.test(gap) ? 'END' : undefined;
    // what is early in "early morning at eight" is the morning, not eight
    const mod = said ?? right.meaning.mod ?? (made && made.is === 'clock' ? undefined : left.meaning.mod);
    if (made) return { ...span, meaning: point(made, mod) };
  }
  return null;
}

/** The value of a recurring time of day [every Monday at 4 p.m.] [each day at noon]; null where there is none. */
function recurring(left: Meaning, gap: string, right: Point): string | null {
  if (left.type !== 'SET' || !/^,? (?:at )?$/.test(gap) || right.is !== 'clock' || right.on) return null;
  const day = left.value === 'P1D' ? 'XXXX-XX-XX' : left.value;
  if (!/^XXXX-(?:WXX-\w+|XX-XX)$/.test(day)) return null;
  return `${day}T${clockText(right.minute)}`;
}

/** A length told in two units [two hours and 20 minutes] [a year and six months]; null where it is none. */
function sum(left: Meaning, gap: string, right: Meaning): string | null {
  if (left.type !== 'DURATION' || right.type !== 'DURATION' || !/^,? (?:and )?$/.test(gap)) return null;
  const [first, second] = [/^(PT?)(\d+[YMWDH])$/.exec(left.value), /^(PT?)(\d+([MWDHS]))$/.exec(right.value)];
  if (!first || !second) return null;
  const order = (time: string, length: string) => `${time}${length.at(-1)}`;
  const UNITS = ['PY', 'PM', 'PW', 'PD', 'PTH', 'PTM', 'PTS'];
  const [coarse, fine] = [
    UNITS.indexOf(order(first[1]!, first[2]!)),
    UNITS.indexOf(order(second[1]!, second[2]!)),
  ];
  if (coarse >= fine) return null;
  return left.value + (first[1] === second[1] ? second[2]! : `T${second[2]!}`);
}

const clockText = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');

const sharing = (one: Found, name: Point & { is: 'name' }, of: Point): Found => ({
  ...one,
  meaning: point({ ...name, of }, one.meaning.mod),
});

const TO =
  /^(?: (?:to|until|till|through) | ?[-–—] ?)(?:(?:the )?(?:end|close|middle|start|beginning) of |early |late |mid-)?$/;

/**
 * In a range the second name is the first after the one that opens it [from Friday to Monday] [November to
 * February], and "next" holds for both of a pair [next Monday or Tuesday] [next week on Tuesday or Thursday].
 */
function closeRanges(text: string, found: readonly Found[]): Found[] {
  return found.map((one, i) => {
    const before = found[i - 1];
    if (!before || one.meaning.type !== 'POINT' || before.meaning.type !== 'POINT') return one;
    const [left, right] = [before.meaning.point, one.meaning.point];
    if (left.is !== 'name' || right.is !== 'name' || !bare(right)) return one;
    const gap = text.slice(before.end, one.start);
    const weekdays = 'weekday' in left.name && 'weekday' in right.name;
    const months = 'month' in left.name && 'month' in right.name;
    const between = /\bbetween $/i.test(text.slice(Math.max(0, before.start - 9), before.start));
    const isRange = TO.test(gap) || (between && gap === ' and ');
    if ((weekdays || months) && isRange)
      return { ...one, meaning: { ...one.meaning, point: { ...right, deixis: 'following' } } };
    const pair = weekdays && (left.deixis ?? left.of) && /^,? (?:or|and) (?:on )?$/.test(gap);
    const { deixis, of } = left;
    return pair
      ? {
          ...one,
          meaning: { ...one.meaning, point: { ...right, ...(deixis && { deixis }), ...(of && { of }) } },
        }
      : one;
  });
}

/**
 * A year told once for two months [in August and September 1914] [between March 5 and April 9, 1918] holds
 * for both; a month later in the year than the second is of the year before.
 */
function shareYears(text: string, found: readonly Found[]): Found[] {
  return found.map((one, i) => {
    const next = found[i + 1];
    if (!next || one.meaning.type !== 'POINT' || next.meaning.type !== 'POINT') return one;
    const [left, right] = [one.meaning.point, next.meaning.point];
    if (
      !/^(?:,? (?:and|or|to|through|until|till|-|–) ?| ?[-–—/] ?| and (?:early|late|mid) )(?:the )?$/.test(
        text.slice(one.end, next.start),
      )
    )
      return one;
    if (left.is !== 'name' || right.is !== 'name' || !bare(left) || !right.of) return one;
    const { of } = right;
    if ('season' in left.name && 'season' in right.name) return sharing(one, left, of);
    if (!('month' in left.name) || !('month' in right.name)) return one;
    const earlier = of.is === 'fixed' && left.name.month > right.name.month;
    return sharing(one, left, earlier ? { ...of, value: String(Number(of.value) - 1).padStart(4, '0') } : of);
  });
}

/**
 * Joins neighbours that make up one expression [noon on Wednesday] [Nov. 8 of that year].
 * @param text the sentence
 * @param found expressions in order, not overlapping
 */
export function joinNeighbours(text: string, found: readonly Found[]): Found[] {
  return pass(text, closeRanges(text, shareYears(text, pass(text, found, DATES))), TIMES);
}
