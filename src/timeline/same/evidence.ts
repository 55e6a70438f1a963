import { overlaps } from '../../time/interval.ts';
import type { Gist } from './gist.ts';
import { arePlacesNear } from './near.ts';
import { isContrary } from './senses.ts';

/** How much the senses of words tell in these articles: what stands in every title says little. */
export type Weight = (sense: string) => number;

/** What two articles tell, held against each other. */
export interface Comparison {
  readonly a: Gist;
  readonly b: Gist;
  readonly weight: Weight;
  /** how far the two titles say the same, 0 to 1 */
  readonly alike: number;
}

/** A reason for or against two events being one; what it counts lies between 0 and 1. */
interface Rule {
  readonly name: string;
  /** how many points it is worth at most; negative where it speaks against */
  readonly points: number;
  readonly counts: (comparison: Comparison) => number;
}

const FINE = new Set(['minute', 'part', 'day']);
/** Two desks may tell a day otherwise; farther apart in time it is another happening. */
const DAYS_WRONG = 7;

function sum(senses: Iterable<string>, weight: Weight): number {
  let total = 0;
  for (const sense of senses) total += weight(sense);
  return total;
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((sense) => b.has(sense));

/** A title of a word or two is soon like another: as if it had so many more that the other has not. */
const UNSAID = 0.7;

/** The share of what one title says that the other article's title or sentence says as well. */
const shared = (from: Gist, to: Gist, weight: Weight): number =>
  sum(common(from.said, to.around), weight) / (sum(from.said, weight) + UNSAID);

/** Have two events a word in common besides the one that tells what happens? [one leaves] and [ten leave] have not. */
function hasCommonWords(a: Gist, b: Gist): boolean {
  let first: string | null = null;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    for (const sense of from.said)
      if (to.around.has(sense)) {
        if (first !== null && first !== sense) return true;
        first = sense;
      }
  return false;
}

/** Do two names name one? The shorter is the end of the longer [Moss, Ellen Moss], or its beginning [Nopal]. */
function isNamesake(a: string, b: string): boolean {
  const [short, long] = [a, b].map((name) => name.toLowerCase()).sort((x, y) => x.length - y.length);
  return long === short || long!.endsWith(` ${short!}`) || long!.startsWith(`${short!} `);
}

const sharedNames = ({ a, b }: Comparison): number =>
  a.event.participants.filter((name) => b.event.participants.some((other) => isNamesake(name, other))).length;

/** Is the place in the event's own words, or taken from elsewhere in the article? */
const isTold = ({ event, around }: Gist): boolean =>
  event.place !== null &&
  event.place.name
    .toLowerCase()
    .split(' ')
    .every((word) => around.has(word) || event.title.toLowerCase().includes(word));

/** Both events are on a day, on one and the same. */
const sameDay = ({ a, b }: Comparison): boolean =>
  a.extent !== null &&
  b.extent !== null &&
  FINE.has(a.extent.granularity) &&
  FINE.has(b.extent.granularity) &&
  overlaps(a.extent, b.extent);

const RULES: readonly Rule[] = [
  // [on Tuesday morning] and [early on Tuesday]
  { name: 'they are on the same day', points: 2, counts: (both) => (sameDay(both) ? 1 : 0) },
  // [in October] and [in October], [in October] and [on October 4]
  {
    name: 'their times meet',
    points: 1.5,
    counts: (both) => {
      const { a, b } = both;
      if (!a.extent || !b.extent || sameDay(both) || !overlaps(a.extent, b.extent)) return 0;
      return a.extent.granularity === b.extent.granularity ? 1 : 0.4;
    },
  },
  // [police arrest the driver] and [the driver was detained]
  {
    name: 'the same is done',
    points: 2,
    counts: ({ a, b, weight }) => {
      const heads = common(a.heads, b.heads);
      return heads.length ? Math.min(1, 0.6 + 0.4 * Math.max(...heads.map(weight))) : 0;
    },
  },
  // [Morning Ledger publishes letters] and [letters appear in the Morning Ledger]
  {
    name: 'they are told in the same words',
    points: 5,
    counts: ({ alike }) => alike,
  },
  // [Ellen Moss] and [Moss]
  { name: 'the same people', points: 1, counts: (both) => Math.min(1, sharedNames(both)) },
  // [Diane Hale meets …] and [Richard Hale meets …]
  {
    name: 'other people',
    points: -1,
    counts: (both) =>
      both.a.event.participants.length && both.b.event.participants.length && !sharedNames(both) ? 1 : 0,
  },
  // [in Vienna] and [in Vienna]
  {
    name: 'the same place',
    points: 0.5,
    counts: ({ a, b }) =>
      a.event.place && b.event.place && arePlacesNear(a.event.place, b.event.place) ? 1 : 0,
  },
  // [in Geneva] and [in Ankara]
  {
    name: 'another place',
    points: -1.5,
    counts: ({ a, b }) =>
      a.event.place && b.event.place && isTold(a) && isTold(b) && !arePlacesNear(a.event.place, b.event.place)
        ? 1
        : 0,
  },
];

/**
 * What forbids that two events are taken for one, however alike they are told. The reader is still asked, but for
 * what is out of the question.
 */
const VETOES: readonly {
  readonly name: string;
  readonly outOfQuestion?: true;
  readonly holds: (comparison: Comparison) => boolean;
}[] = [
  // [a trial began in 2013] and [a trial began in 2017], but one of the two may have the year wrong
  {
    name: 'at quite another time',
    outOfQuestion: true,
    holds: ({ a, b, alike }) => {
      if (!a.extent || !b.extent) return false;
      const apart = Math.max(a.extent.from - b.extent.to, b.extent.from - a.extent.to);
      return apart > DAYS_WRONG && alike < 0.6;
    },
  },
  // [Laird scores] and [on Saturday Laird scores]
  { name: 'the time of one is not told', holds: ({ a, b }) => !a.extent || !b.extent },
  // [on Tuesday morning] and [on Tuesday evening]
  {
    name: 'at another time',
    holds: ({ a, b }) => a.extent !== null && b.extent !== null && !overlaps(a.extent, b.extent),
  },
  // [the first blast] and [the second blast]
  {
    name: 'another one of a row',
    holds: ({ a, b }) => a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal,
  },
  // [the vote of Tuesday is called off] and [the vote is held]
  {
    name: 'one did not happen',
    holds: ({ a, b }) => (a.event.status === 'cancelled') !== (b.event.status === 'cancelled'),
  },
  // [the court jails the engineer] and [the court clears the director]
  {
    name: 'the contrary is done',
    holds: ({ a, b }) =>
      !common(a.heads, b.heads).length &&
      [...a.heads].some((one) => [...b.heads].some((other) => isContrary(one, other))),
  },
];

/** What speaks for two events being one happening. */
export interface Evidence {
  readonly points: number;
  /** for people: what was found for it, and against it */
  readonly reasons: readonly string[];
  /** what forbids it; null where nothing does */
  readonly veto: string | null;
}

/** Weighs what speaks for and against two events being one happening; null where that is out of the question. */
export function evidenceOf(a: Gist, b: Gist, weight: Weight): Evidence | null {
  // most events of two articles have nothing to do with each other
  if (!hasCommonWords(a, b)) return null;
  const alike = (shared(a, b, weight) + shared(b, a, weight)) / 2;
  const comparison = { a, b, weight, alike };
  const veto = VETOES.find(({ holds }) => holds(comparison));
  if (veto?.outOfQuestion) return null;
  const found = RULES.map((rule) => ({ rule, count: rule.counts(comparison) })).filter(
    ({ count }) => count > 0,
  );
  return {
    points: found.reduce((total, { rule, count }) => total + rule.points * count, 0),
    reasons: found.filter(({ count }) => count >= 0.3).map(({ rule }) => rule.name),
    veto: veto?.name ?? null,
  };
}
