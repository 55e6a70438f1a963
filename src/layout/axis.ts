import type { Day } from '../time/calendar.ts';
import { MONTHS as MONTHS_IN_FULL } from '../timeline/words.ts';
import { compact, days, LADDER, MONTHS, trim, weeks, type BandStep, type Step } from './axis-steps.ts';
import { toAxis, toDay, type Scale, type Segment } from './scale.ts';
import type { Viewport } from './viewport.ts';

/** A mark on the axis in pixels; `label` is empty for one without words. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly day: Day;
}

/** The second row of the axis: a month over its days, a year over its months. Pixels of the screen. */
export interface Band {
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
}

/** A place where time was folded away, and how much. */
export interface Fold {
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
}

export interface Axis {
  readonly ticks: readonly Tick[];
  readonly bands: readonly Band[];
  readonly folds: readonly Fold[];
  /** where the rate of the scale changes although no time is left out, in pixels */
  readonly seams: readonly number[];
  /** weekends or nights, where one is that close */
  readonly shades: readonly { readonly x0: number; readonly x1: number }[];
}

/** A length of time in words for people [3 years 2 months] [12 days]. */
export function lengthInWords(days: number): string {
  const unit = (n: number, name: string) => `${String(n)} ${name}${n === 1 ? '' : 's'}`;
  if (days < 1.5) return unit(Math.round(days * 24), 'hour');
  if (days < 60) return unit(Math.round(days), 'day');
  const months = Math.round(days / 30.436875);
  if (months < 24) return unit(months, 'month');
  const years = Math.round(days / 365.2425);
  if (years >= 1e9) return `${trim(years / 1e9)} billion years`;
  if (years >= 1e6) return `${trim(years / 1e6)} million years`;
  return years < 10_000 ? unit(years, 'year') : `${compact(years)} years`;
}

const stepFor = (segment: Segment, k: number): Step => {
  const perDay = ((segment.u1 - segment.u0) * k) / (segment.d1 - segment.d0);
  return LADDER.find((step) => step.days * perDay >= step.room) ?? LADDER.at(-1)!;
};

/** The step that the axis is told in at a moment. @param k the whole axis in pixels */
export function stepAt({ segments }: Scale, k: number, day: Day): Step {
  const told = segments.filter(({ fold }) => !fold);
  const at = told.find(({ d1 }) => day < d1) ?? told.at(-1)!;
  return stepFor(at, k);
}

/** The most ticks of one segment: a guard where arithmetic stops to tell neighbours apart. */
const MOST = 400;

function* starts(step: BandStep, from: Day, to: Day): Generator<Day> {
  let at = step.floor(from);
  for (let n = 0; at < to && n < MOST; n++) {
    yield at;
    const next = step.next(at);
    if (!(next > at)) return;
    at = next;
  }
}

/**
 * The axis for a viewport: ticks and the bands over them for each steady stretch of the scale, folds, and
 * weekends or nights where one is close enough to see them.
 * @param scale the scale
 * @param view the viewport
 * @param width of the screen in pixels
 */
export function axisOf(scale: Scale, view: Viewport, width: number): Axis {
  const ticks: Tick[] = [];
  const bands: Band[] = [];
  const folds: Fold[] = [];
  const seams: number[] = [];
  const shades: { x0: number; x1: number }[] = [];
  const px = (day: Day) => toAxis(scale, day) * view.k + view.x;
  const visible = { from: toDay(scale, -view.x / view.k), to: toDay(scale, (width - view.x) / view.k) };
  const { segments } = scale;
  segments.forEach((segment, n) => {
    const before = segments[n - 1];
    if (before && !before.fold && !segment.fold && rateChanges(before, segment)) seams.push(px(segment.d0));
    const [sx0, sx1] = [segment.u0 * view.k + view.x, segment.u1 * view.k + view.x];
    if (segment.fold) {
      if (sx1 >= 0 && sx0 <= width)
        folds.push({ x0: sx0, x1: sx1, label: lengthInWords(segment.d1 - segment.d0) });
      return;
    }
    // the first and the last segment go on to the edge of the screen
    const d0 = n === 0 ? visible.from : Math.max(segment.d0, visible.from);
    const d1 = n === segments.length - 1 ? visible.to : Math.min(segment.d1, visible.to);
    if (d0 >= d1) return;
    const step = stepFor(segment, view.k);
    const [x0, x1] = [px(d0), px(d1)];
    for (const day of starts(step, d0, d1)) {
      const x = px(day);
      if (x < x0 - 0.5) continue;
      ticks.push({ x, label: x1 - x >= step.room * 0.6 ? step.label(day) : '', day });
    }
    for (const day of starts(step.band, d0, d1)) {
      const [b0, b1] = [Math.max(px(day), x0), Math.min(px(step.band.next(day)), x1)];
      bands.push({ x0: b0, x1: b1, label: step.band.label(day) });
    }
    shades.push(...shadesOf(segment, view.k, d0, d1).map(([a, b]) => ({ x0: px(a), x1: px(b) })));
  });
  return {
    ticks,
    bands: named(bands),
    folds,
    seams: seams.filter((x) => x >= 0 && x <= width),
    shades,
  };
}

/** Is a day here so much wider or narrower than there that the eye must be told? */
function rateChanges(a: Segment, b: Segment): boolean {
  const rate = ({ u0, u1, d0, d1 }: Segment) => (u1 - u0) / (d1 - d0);
  return Math.abs(Math.log(rate(a) / rate(b))) > 0.1;
}

/** Nights where an hour is wide, weekends where a day is. */
function shadesOf(segment: Segment, k: number, d0: Day, d1: Day): [Day, Day][] {
  const perDay = ((segment.u1 - segment.u0) * k) / (segment.d1 - segment.d0);
  if (perDay < 9) return [];
  const found: [Day, Day][] = [];
  if (perDay >= 240) {
    for (const day of starts(days, d0 - 1, d1)) found.push([day + 21 / 24, day + 29 / 24]);
  } else {
    for (const week of starts(weeks, d0, d1)) found.push([week + 5, week + 7]);
  }
  return found.map(([a, b]): [Day, Day] => [Math.max(a, d0), Math.min(b, d1)]).filter(([a, b]) => a < b);
}

/** Bands in a row with one name are one, over a fold, too; those too narrow for their name try a shorter one. */
function named(bands: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    if (last && last.label === band.label) merged[merged.length - 1] = { ...last, x1: band.x1 };
    else merged.push(band);
  }
  return merged.map((band) => {
    const room = band.x1 - band.x0 - 8;
    const fits = (label: string) => label.length * 6.4 <= room;
    const short = shortBand(band.label);
    return fits(band.label) ? band : { ...band, label: fits(short) ? short : '' };
  });
}

/** [December 2015 → Dec 2015], [Tue 15 December 2015 → Tue 15 Dec] */
function shortBand(label: string): string {
  return label
    .replace(/[A-Z][a-z]{3,}/, (name) => MONTHS[MONTHS_IN_FULL.indexOf(name)] ?? name)
    .replace(/^([A-Z][a-z]{2} \d+ \S+) .*$/, '$1');
}
