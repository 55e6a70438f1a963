import type { Match } from './match.ts';
import { isLocal } from './place.ts';
import type { Word } from './words.ts';

// What the words after a name that no list has say of where it lies.

/** The country or region that the words after a run put it into. */
export function containerAfter(
  words: readonly Word[],
  to: number,
  wide: ReadonlyMap<number, Match>,
): Match | undefined {
  if (words[to]?.gap !== ', ') return undefined;
  if (wide.has(to)) return wide.get(to);
  if (words[to].lower !== 'in') return undefined;
  for (let at = to + 1; at < to + 4; at++) if (wide.has(at)) return wide.get(at);
  return undefined;
}

/** Where the words that say what a town is called now may be, at the most. */
const RENAMING = 8;

/**
 * The town that a run is called now, by an aside after it [Ossk, the mill town now called *Oslo*] [Ossk, now *Oslo*].
 * @param match the next known name
 */
export function renamed(words: readonly Word[], to: number, match: Match | undefined): Match | undefined {
  if (words[to]?.gap !== ', ' || !match || match.from - to > RENAMING) return undefined;
  if (!match.senses.some(({ place }) => isLocal(place))) return undefined;
  const between = words.slice(to, match.from);
  if (between.some(({ gap }, i) => i > 0 && gap !== ' ') || words[match.from]!.gap !== ' ') return undefined;
  const said = between.map((word) => word.lower).join(' ');
  return /\bnow(?: calle?d?| known as| named)?$/.test(said) || /\bcall$/.test(said) ? match : undefined;
}
