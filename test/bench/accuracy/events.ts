import { touches } from '../../../src/article/span.ts';
import type { TimelineEvent } from '../../../src/timeline/model.ts';
import type { GoldArticle, GoldEvent } from '../../gold.ts';
import { areSameDays, daysOf } from './days.ts';
import { f1, percent } from './figures.ts';
import { isSamePlace, rouge1 } from './words.ts';

/** Is the time right: the same days, and for "recently" no more than that? */
function isDated({ start, end }: GoldEvent, { when }: TimelineEvent): boolean {
  const found = daysOf(when.start, when.end);
  if (start === 'PAST_REF') return when.start === 'PAST_REF' || (found !== null && when.vague === true);
  const wanted = daysOf(start, end);
  return wanted !== null && found !== null && areSameDays(wanted, found);
}

/** How well an event fits one of the gold that it tells: by its time first, then its head word, then its title. */
function fit(wanted: GoldEvent, found: TimelineEvent): number {
  const head = found.anchor !== null && wanted.mentions.some((span) => touches(span, found.anchor!));
  return (isDated(wanted, found) ? 4 : 0) + (head ? 3 : 0) + 2 * rouge1(wanted.title, found.title);
}

/**
 * Counts of an article's events against the gold: one that shares a mention is a hit, one to one, the best fit first.
 * Only what is dated and no mere statement counts as found.
 */
export function countEvents({ events }: GoldArticle, all: readonly TimelineEvent[]) {
  const found = all.filter(({ kind, when }) => kind === 'event' && when.start !== null);
  const pairs = events.flatMap((wanted) =>
    found
      .filter((one) => wanted.mentions.some((span) => one.mentions.some((mention) => touches(span, mention))))
      .map((one) => ({ wanted, one, fit: fit(wanted, one) })),
  );
  pairs.sort((a, b) => b.fit - a.fit);
  const counts = {
    gold: events.length,
    found: found.length,
    hits: 0,
    dated: 0,
    status: 0,
    placed: 0,
    place: 0,
  };
  let title = 0;
  const used = new Set<GoldEvent | TimelineEvent>();
  for (const { wanted, one } of pairs) {
    if (used.has(wanted) || used.has(one)) continue;
    used.add(wanted).add(one);
    counts.hits++;
    if (isDated(wanted, one)) counts.dated++;
    if (one.status === wanted.status) counts.status++;
    if (wanted.place) {
      counts.placed++;
      if (one.place && isSamePlace(wanted.place, one.place)) counts.place++;
    }
    title += rouge1(wanted.title, one.title);
  }
  return { ...counts, title };
}

/** Events found, and with the right days; of those found, the share with the right status, place, and words of the title. */
export const eventFigures = (counts: ReturnType<typeof countEvents>) => ({
  eventF1: f1(counts.hits, counts.gold, counts.found),
  datedF1: f1(counts.dated, counts.gold, counts.found),
  status: percent(counts.status, counts.hits),
  place: percent(counts.place, counts.placed),
  title: percent(counts.title, counts.hits),
});
