import { bounds, type Granularity } from '../time/timex.ts';
import type { Evidence } from './evidence.ts';
import { liesIn } from './land.ts';

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
/** The same of a ship, an expedition or a team, which has no other life. */
const AT_SEA = 200;
/** So many towns, each with its day, tell of a journey: whoever speaks in three towns travels. */
const TOWNS = 3;

/** What is told of somebody, as far as it may be one journey. */
interface Facts {
  /** dated towns, and all places that were not called off */
  readonly dated: number;
  readonly places: number;
  /** what tells of coming or going */
  readonly moves: number;
  /** the days of places in order of time */
  readonly told: readonly { readonly name: string; readonly day: number }[];
  readonly person: boolean;
  /** the most places that one sentence tells of */
  readonly together: number;
  /** is it the news of the article that they came or went on some day? */
  readonly news: boolean;
}

interface Rule {
  readonly name: string;
  readonly example: string;
  test(facts: Facts): boolean;
}

const isNear = ({ told, person }: Facts) =>
  told.length < 2 ||
  told.some(
    ({ name, day }, i) =>
      i > 0 && told[i - 1]!.name !== name && day - told[i - 1]!.day <= (person ? TOGETHER : AT_SEA),
  );

/** What makes a journey; two trips that have nothing to do with each other make none. */
export const JOURNEY_RULES: readonly Rule[] = [
  {
    name: 'news of a journey',
    example: 'The Aurora docked in Hull on Monday.',
    test: ({ news }) => news,
  },
  {
    name: 'towns with their days',
    example: 'She spoke in Bonn on Monday, in Ulm on Tuesday and in Graz on Friday.',
    test: ({ dated }) => dated >= TOWNS,
  },
  {
    name: 'moves within a month',
    example: 'She flew to Bonn on Monday and drove to Ulm on Friday.',
    test: (facts) => facts.told.length > 0 && facts.places === 2 && facts.moves >= 2 && isNear(facts),
  },
  {
    name: 'three places',
    example: 'He came to Bonn in May and went on to Ulm and Graz.',
    test: ({ told, places, moves }) => told.length > 0 && places >= TOWNS && moves >= 2,
  },
  {
    name: 'a way in one sentence',
    example: 'The ship sailed from Hull in March and reached Goa in June.',
    test: ({ moves, together }) => moves >= 2 && together >= 2,
  },
  {
    name: 'a tour in one sentence',
    example: 'This winter the choir sang in Hull, Bonn and Ulm.',
    test: ({ together }) => together >= TOWNS,
  },
  {
    name: 'a way without days',
    example: 'He walked from Bonn to Ulm. He went on to Graz.',
    test: ({ places, moves }) => places >= TOWNS && moves >= TOWNS,
  },
];

/** Does evidence of somebody tell of a journey? @param likely whether what is only likely counts */
export function isJourney(all: readonly Evidence[], likely = false): boolean {
  const own = ofOneJourney(all).filter(({ basis }) => basis === 'told' || (likely && basis === 'likely'));
  const placed = own.filter(({ place }) => place !== null);
  const kept = placed.filter(({ status }) => status !== 'cancelled');
  const dated = placed.filter(
    ({ start, wide, status }) => start !== null && !wide && (isFine(start) || status === 'planned'),
  );
  const bySentence = new Map<number, Set<string>>();
  for (const { sentence, place, wide } of kept) {
    const names = bySentence.get(sentence.start);
    if (kept.some((other) => wide && liesIn(other.place!, place!))) continue;
    if (names) names.add(place!.name);
    else bySentence.set(sentence.start, new Set([place!.name]));
  }
  const facts: Facts = {
    dated: new Set(dated.map(({ place }) => place!.name)).size,
    places: new Set(
      kept
        .filter(({ place, wide }) => !wide || !kept.some((other) => liesIn(other.place!, place!)))
        .map(({ place }) => place!.name),
    ).size,
    moves: placed.filter(({ motion, listed }) => motion !== 'stay' || listed).length,
    told: placed
      .flatMap((one) => (one.start === null ? [] : [{ name: one.place!.name, day: dayOf(one)! }]))
      .sort((x, y) => x.day - y.day),
    person: all.some(({ person }) => person),
    together: Math.max(0, ...[...bySentence.values()].map(({ size }) => size)),
    news: kept.some(({ news, start }) => news && start !== null && isFine(start)),
  };
  return JOURNEY_RULES.some(({ test }) => test(facts));
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
  // a tour that has but a season, or no day at all
  if (days.length === 0) return all.filter((one) => one.start === null || isShared(one, all));
  let first = Math.floor(days.length / 2);
  let last = first;
  const isNear = (a: number, b: number) => days[b]!.day - days[a]!.day <= (days[a]!.fine ? GAP : MONTHS);
  while (first > 0 && isNear(first - 1, first)) first--;
  while (last + 1 < days.length && days[last + 1]!.day - days[last]!.day <= GAP) last++;
  const [from, to] = [days[first]!.day, days[last]!.day];
  return all.filter((one) => {
    const day = dayOf(one);
    if (day !== null) return day >= from && day <= to;
    if (one.start !== null && isShared(one, all) && overlaps(bounds(one.start)!, { from, to })) return true;
    return one.start === null || (one.status === 'planned' && bounds(one.start)!.to >= to);
  });
}

/** Does a season or a year hold for several places of a sentence, not for a life [this winter in Hull and Bonn]? */
const isShared = (one: Evidence, all: readonly Evidence[]) =>
  one.basis === 'told' &&
  bounds(one.start!)?.granularity === 'season' &&
  all.some(
    (other) =>
      other.sentence.start === one.sentence.start &&
      other.start === one.start &&
      other.place?.name !== one.place?.name,
  );

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  a.from <= b.to && b.from <= a.to;
