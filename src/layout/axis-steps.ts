import { addMonths, dateOf, dayOf, minutesOf, weekdayOf, type Day } from '../time/calendar.ts';
import { MONTHS as MONTHS_IN_FULL } from '../timeline/words.ts';

/** The names of the months as the axis has them, January first. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const two = (n: number) => String(n).padStart(2, '0');

/** A year for people: AD years plain, others with BC, thousands and millions of years counted back. */
export function yearLabel(year: number): string {
  if (year > 0) return year < 1e5 ? String(year) : `${compact(year)} AD`;
  const bc = 1 - year;
  if (bc >= 1e9) return `${trim(bc / 1e9)} billion yr ago`;
  if (bc >= 1e6) return `${trim(bc / 1e6)} million yr ago`;
  return `${bc >= 1e5 ? compact(bc) : String(bc)} BC`;
}
/** A number in a few characters [4.5] [110]. */
export const trim = (x: number): string => x.toFixed(x >= 100 ? 0 : 1).replace(/\.0$/, '');
/** A number of years in thousands [110k]. */
export const compact = (x: number): string => `${trim(x / 1000)}k`;

/** One step of the ladder of units that the axis can be told in. */
export interface Step {
  /** the length of one step, in days */
  readonly days: number;
  /** the first step's start that is not after a moment, and the one after a start */
  readonly floor: (day: Day) => Day;
  readonly next: (day: Day) => Day;
  readonly label: (day: Day) => string;
  /** the least distance between labels, in pixels */
  readonly room: number;
  readonly band: BandStep;
}
/** The coarser unit over it. */
export interface BandStep {
  readonly floor: (day: Day) => Day;
  readonly next: (day: Day) => Day;
  readonly label: (day: Day) => string;
}

const yearStart = (every: number): BandStep => ({
  floor: (day) => dayOf(Math.floor(dateOf(day).year / every) * every),
  next: (day) => dayOf(dateOf(day).year + every),
  label: (day) => {
    const { year } = dateOf(day);
    if (every === 1) return yearLabel(year);
    if (every === 10) return `${yearLabel(year)}s`;
    // millions of years are counted back from now, a year more or less
    if (every >= 1e6) return `${yearLabel(year)} – ${year + every > 0 ? 'now' : yearLabel(year + every)}`;
    return `${yearLabel(year)} – ${yearLabel(year + every - 1)}`;
  },
});
const monthStart = (every: number): Pick<BandStep, 'floor' | 'next'> => ({
  floor: (day) => {
    const { year, month } = dateOf(day);
    return dayOf(year, month - ((month - 1) % every));
  },
  next: (day) => addMonths(day, every),
});
const month: BandStep = {
  ...monthStart(1),
  label: (day) => `${MONTHS_IN_FULL[dateOf(day).month - 1]!} ${yearLabel(dateOf(day).year)}`,
};
const wholeDay: BandStep = {
  floor: (day) => Math.floor(day),
  next: (day) => day + 1,
  label: (day) => {
    const d = dateOf(day);
    return `${WEEKDAYS[weekdayOf(day) - 1]!} ${String(d.day)} ${MONTHS_IN_FULL[d.month - 1]!} ${yearLabel(d.year)}`;
  },
};

const clock = (minutes: number): Step => ({
  days: minutes / 1440,
  floor: (day) => Math.floor(day) + (Math.floor(minutesOf(day) / minutes) * minutes) / 1440,
  next: (day) => Math.round((day + minutes / 1440) * 1440) / 1440,
  label: (day) => `${two(Math.floor(minutesOf(day) / 60))}:${two(minutesOf(day) % 60)}`,
  room: 52,
  band: wholeDay,
});
/** Days by weekday and number; weeks by their Monday. */
export const days: Step = {
  days: 1,
  floor: (day) => Math.floor(day),
  next: (day) => day + 1,
  label: (day) => `${WEEKDAYS[weekdayOf(day) - 1]!} ${String(dateOf(day).day)}`,
  room: 44,
  band: month,
};
const dayNumbers: Step = { ...days, label: (day) => String(dateOf(day).day), room: 24 };
export const weeks: Step = {
  days: 7,
  floor: (day) => Math.floor(day) - (weekdayOf(day) - 1),
  next: (day) => day + 7,
  label: (day) => `${String(dateOf(day).day)} ${MONTHS[dateOf(day).month - 1]!}`,
  room: 56,
  band: month,
};
const someMonths = (every: number): Step => ({
  days: every * 30.4,
  ...monthStart(every),
  label: (day) => MONTHS[dateOf(day).month - 1]!,
  room: 36,
  band: yearStart(1),
});
const someYears = (every: number): Step => ({
  days: every * 365.2425,
  ...yearStart(every),
  label: (day) => yearLabel(dateOf(day).year),
  room: every >= 1e5 ? 110 : 44,
  band: yearStart(10 ** (Math.floor(Math.log10(every) + 1e-9) + 1)),
});

/** From minutes to geological time, finest first. */
export const LADDER: readonly Step[] = [
  ...[1, 5, 15, 30, 60, 180, 360].map(clock),
  days,
  dayNumbers,
  weeks,
  ...[1, 3].map(someMonths),
  ...Array.from({ length: 10 }, (_, power) => [1, 2, 5].map((n) => someYears(n * 10 ** power))).flat(),
];
