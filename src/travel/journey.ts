import { bounds, type Granularity } from '../time/timex.ts';
import type { Evidence } from './evidence.ts';

const COARSE = new Set<Granularity>(['year', 'decade', 'century', 'half', 'season']);
/** So many days may be untold of one journey. */
const GAP = 300;
/** So many days before what is told by the day, a month is none of it [flew to Brazil in May]. */
const MONTHS = 120;

/** So many days before what is told of a journey and after it, something in a town may be a part of it. */
const BEFORE = 3;
const AFTER = 45;

const dayOf = ({ start }: Evidence) => (start === null ? null : Math.floor(bounds(start)?.from ?? NaN));

/**
 * Leaves out what is only likely and lies outside of the journey, and what is carried on from the sentence before
 * where they are told to be elsewhere on that day, or have been elsewhere since.
 */
export function pertinent(all: readonly Evidence[]): Evidence[] {
  const sure = all
    .flatMap((one) =>
      one.basis === 'told' && one.motion !== 'depart' && one.place && !one.wide && one.status !== 'cancelled'
        ? [{ one, day: dayOf(one) }]
        : [],
    )
    .filter(({ day }) => day !== null)
    .sort((a, b) => a.day! - b.day!);
  const days = all.filter(({ basis }) => basis === 'told').flatMap((one) => dayOf(one) ?? []);
  const first = days.reduce((a, b) => Math.min(a, b), Infinity) - BEFORE;
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity) + AFTER;
  const since = new Map<string, number>();
  for (const { one, day } of sure) if (!since.has(one.place!.name)) since.set(one.place!.name, day!);
  return all.filter((one) => {
    const day = dayOf(one);
    if (one.basis === 'told') return true;
    if (day === null) return one.status === 'cancelled';
    if (day < first || day > last) return false;
    if (one.basis === 'likely' || one.place === null) return true;
    const before = lastUpTo(sure, day);
    const other = before >= 0 ? sure[before]! : null;
    if (other === null || other.one.place!.name === one.place.name) return true;
    const known = since.get(one.place.name);
    return other.day !== day && (known === undefined || known > day);
  });
}

/** The index of the last of what is sorted by day that is not after a day, or -1. */
function lastUpTo(sorted: readonly { readonly day: number | null }[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.day! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Is a time no longer than a week? Months that are past may be a life's [had put money down in Faro in March]. */
const isFine = (value: string) => /^(?:week|day|part|minute)$/.test(bounds(value)?.granularity ?? '');

/** So many days lie between two places of one journey of which no third is told. */
const TOGETHER = 30;
/** So many towns, each with its day, tell of a journey: whoever speaks in three towns travels. */
const TOWNS = 3;

/**
 * Does evidence of somebody tell of a journey: two places or more with two moves or more, or three dated towns,
 * and a time?
 */
export function isJourney(all: readonly Evidence[], likely = false): boolean {
  const own = ofOneJourney(all).filter(({ basis }) => basis === 'told' || (likely && basis === 'likely'));
  const places = new Set(own.filter(({ status }) => status !== 'cancelled').map(({ place }) => place?.name));
  places.delete(undefined);
  const moves = own.filter(({ motion, place }) => motion !== 'stay' && place !== null).length;
  const dated = new Set(
    own.flatMap(({ start, place, wide, status }) =>
      start !== null && place && !wide && (isFine(start) || status === 'planned') ? place.name : [],
    ),
  );
  if (dated.size >= TOWNS) return true;
  // [visited Leeds on Tuesday and travelled to London in December]: two trips
  const told = own
    .flatMap((one) =>
      one.place === null || one.start === null ? [] : [{ name: one.place.name, day: dayOf(one)! }],
    )
    .sort((x, y) => x.day - y.day);
  const isOne =
    places.size > 2 ||
    told.length < 2 ||
    told.some(
      ({ name, day }, i) => i > 0 && told[i - 1]!.name !== name && day - told[i - 1]!.day <= TOGETHER,
    );
  return told.length > 0 && places.size >= 2 && moves >= 2 && isOne;
}

/**
 * Evidence that belongs to one journey: no longer than so many days lie between what is told of it and what is
 * next to it in time. Past years and seasons are a life's, and so is a month by itself.
 */
export function ofOneJourney(all: readonly Evidence[]): Evidence[] {
  const dayOf = (one: Evidence) => {
    const stretch = one.start === null ? null : bounds(one.start);
    return stretch === null || COARSE.has(stretch.granularity) ? null : stretch.from;
  };
  const days = all
    .flatMap((one) => {
      const day = dayOf(one);
      return day === null ? [] : [{ day, fine: isFine(one.start!) }];
    })
    .sort((a, b) => a.day - b.day);
  if (days.length === 0) return [];
  let first = Math.floor(days.length / 2);
  let last = first;
  const isNear = (a: number, b: number) => days[b]!.day - days[a]!.day <= (days[a]!.fine ? GAP : MONTHS);
  while (first > 0 && isNear(first - 1, first)) first--;
  while (last + 1 < days.length && days[last + 1]!.day - days[last]!.day <= GAP) last++;
  const [from, to] = [days[first]!.day, days[last]!.day];
  return all.filter((one) => {
    const day = dayOf(one);
    if (day !== null) return day >= from && day <= to;
    return one.start === null || (one.status === 'planned' && bounds(one.start)!.to >= to);
  });
}
