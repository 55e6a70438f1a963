import type { Stop } from '../../../src/timeline/model.ts';
import type { GoldArticle, GoldStop } from '../../gold.ts';
import { isWithin } from './days.ts';
import { f1, percent } from './figures.ts';
import { isSamePlace, wordsOf } from './words.ts';

/** One traveller goes by several names [John Kerry] [Kerry] [Secretary Kerry]: a word in common is enough. */
const isSameTraveller = (a: string, b: string): boolean => {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
};

const fit = (wanted: GoldStop, stop: Stop): number =>
  (isWithin(wanted.arrive, stop.arrive) ? 2 : 0) + (isWithin(wanted.depart, stop.depart) ? 1 : 0);

/** Counts of an article's stops against the gold: the same traveller in the same place is a hit, one to one. */
export function countStops({ stops }: GoldArticle, found: readonly Stop[]) {
  const counts = { gold: stops.length, found: found.length, hits: 0, dated: 0, status: 0, ordered: 0 };
  const used = new Set<Stop>();
  let last = -1;
  for (const wanted of stops) {
    const [stop] = found
      .filter(
        (one) =>
          !used.has(one) &&
          isSamePlace(wanted.place, one.place) &&
          isSameTraveller(wanted.traveller, one.traveller),
      )
      .sort((a, b) => fit(wanted, b) - fit(wanted, a));
    if (!stop) continue;
    used.add(stop);
    counts.hits++;
    // the arrival counts; where the text gives none, the departure
    if (
      isWithin(wanted.arrive, stop.arrive) &&
      (wanted.arrive !== null || isWithin(wanted.depart, stop.depart))
    )
      counts.dated++;
    if (stop.status === wanted.status) counts.status++;
    const at = found.indexOf(stop);
    if (at > last) {
      counts.ordered++;
      last = at;
    }
  }
  return counts;
}

/** Stops found, and with the right days; of those found, the share with the right status; of all, of those in order. */
export const stopFigures = (counts: ReturnType<typeof countStops>) => ({
  stopF1: f1(counts.hits, counts.gold, counts.found),
  stopDatedF1: f1(counts.dated, counts.gold, counts.found),
  stopStatus: percent(counts.status, counts.hits),
  stopOrder: percent(counts.ordered, counts.gold),
});
