import type { TimelineEvent } from '../model.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { gistOf, type Gist } from './gist.ts';

/** What was read of one article. */
export interface ReadArticle {
  readonly events: readonly TimelineEvent[];
  readonly text: string | null;
}

/** Two events of two articles that tell, or may tell, one happening. */
export interface Likeness extends Evidence {
  /** indices among the events of the first and the second article */
  readonly first: number;
  readonly second: number;
  /** sure enough to be shown as one; else the reader is asked */
  readonly sure: boolean;
}

/** From so many points on two events are taken for one, and from so many the reader is asked. */
const SURE = 4.6;
const DOUBTFUL = 4;

/** The rarer a sense is among the titles of both articles, the more it tells: 1 where each has it once at most. */
function weightsOf(gists: readonly Gist[]): (sense: string) => number {
  const counts = new Map<string, number>();
  for (const { said } of gists) for (const sense of said) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  return (sense) => 1 / Math.sqrt(Math.max(1, (counts.get(sense) ?? 1) / 2));
}

/** The surest first, then the likeliest. */
export const bySureness = (a: Evidence & { sure: boolean }, b: Evidence & { sure: boolean }): number =>
  Number(b.sure) - Number(a.sure) || b.points - a.points;

/**
 * The happenings that two articles both tell. An event has at most one like it in the other article: the one most
 * like it.
 * @returns the surest first
 */
export function likenesses(a: ReadArticle, b: ReadArticle): Likeness[] {
  const [firsts, seconds] = [a, b].map(({ events, text }) => events.map((event) => gistOf(event, text)));
  const weight = weightsOf([...firsts!, ...seconds!]);
  const found: Likeness[] = [];
  for (const [first, one] of firsts!.entries())
    for (const [second, other] of seconds!.entries()) {
      if (one.event.kind !== 'event' || other.event.kind !== 'event') continue;
      const evidence = evidenceOf(one, other, weight);
      if (!evidence || evidence.points < DOUBTFUL) continue;
      found.push({ ...evidence, first, second, sure: evidence.points >= SURE && evidence.veto === null });
    }
  const taken = { first: new Set<number>(), second: new Set<number>() };
  return found.sort(bySureness).filter(({ first, second }) => {
    if (taken.first.has(first) || taken.second.has(second)) return false;
    taken.first.add(first);
    taken.second.add(second);
    return true;
  });
}
