import type { ArticleReading } from '../document.ts';
import { extentOf } from '../when.ts';
import type { TimelineEvent } from '../model.ts';
import { bySureness, likenesses, type Likeness } from './likeness.ts';

/** A source's reading that counts, and its events under the ids that they have in the timeline. */
export interface ReadSource {
  readonly text: string | null;
  readonly reading: ArticleReading;
  readonly events: readonly TimelineEvent[];
}

/** Two events of a timeline that may be one happening; the reader is asked. */
export interface Offer {
  readonly events: readonly [string, string];
  /** for people: what speaks for it, and what forbids that it be done unasked */
  readonly reasons: readonly string[];
  readonly veto: string | null;
}

/** What several articles tell of the same happenings. */
export interface Sameness {
  /** ids of events that are one, each from another article; the one that is to stand for all comes first */
  readonly groups: readonly (readonly string[])[];
  readonly offers: readonly Offer[];
}

const NONE: Sameness = { groups: [], offers: [] };

/** Readings never change, so what is alike in two of them is found once. */
const known = new WeakMap<ArticleReading, WeakMap<ArticleReading, readonly Likeness[]>>();
function alike(a: ReadSource, b: ReadSource): readonly Likeness[] {
  const beside = known.get(a.reading) ?? new WeakMap<ArticleReading, readonly Likeness[]>();
  known.set(a.reading, beside);
  const found =
    beside.get(b.reading) ??
    likenesses({ events: a.reading.events, text: a.text }, { events: b.reading.events, text: b.text });
  beside.set(b.reading, found);
  return found;
}

const SETTLED = new Set(['happened', 'cancelled']);
/** How much an event has to say for a happening: what became of it, before what was planned; the finer time. */
function standing({ status, when }: TimelineEvent): number {
  const extent = extentOf(when);
  const length = extent ? Math.min(1, (extent.to - extent.from) / 1e5) : 1;
  return (SETTLED.has(status) ? 2 : 0) - length;
}

/**
 * Finds the happenings that more than one article tells. What is in a group of its own article already is told by it:
 * no group has two events of one article.
 * @param sources what the pipeline read, one of each article
 */
export function sameness(sources: readonly ReadSource[]): Sameness {
  if (sources.length < 2) return NONE;
  const found = sources.flatMap((a, i) =>
    sources.slice(i + 1).flatMap((b) =>
      alike(a, b).map((likeness) => ({
        likeness,
        a: a.events[likeness.first]!,
        b: b.events[likeness.second]!,
      })),
    ),
  );
  found.sort((x, y) => bySureness(x.likeness, y.likeness));
  const groups = new Map<TimelineEvent, Set<TimelineEvent>>();
  const groupOf = (event: TimelineEvent) => groups.get(event) ?? new Set([event]);
  const offers: Offer[] = [];
  for (const { likeness, a, b } of found) {
    const [one, other] = [groupOf(a), groupOf(b)];
    const articles = new Set([...one].map(({ source }) => source));
    if (one === other || [...other].some(({ source }) => articles.has(source))) continue;
    const { reasons, veto, sure } = likeness;
    if (sure) {
      const both = new Set([...one, ...other]);
      for (const event of both) groups.set(event, both);
    } else offers.push({ events: [a.id, b.id], reasons, veto });
  }
  return {
    groups: [...new Set(groups.values())].map((group) =>
      [...group].sort((a, b) => standing(b) - standing(a)).map(({ id }) => id),
    ),
    offers,
  };
}
