import type { Match } from './match.ts';
import { isLocal } from './place.ts';
import type { Word } from './words.ts';

// What the words after a name that no list has say of where it lies.

/** A side of a river, a lake or a frontier. */
const SHORE = /^(?:bank|shore|side|coast)$/;

/** Is it the name of a country or a region, not of a people? */
export const isWide = ({ senses }: Match): boolean =>
  senses.some(({ place, demonym }) => /^(?:country|region)$/.test(place.kind) && !demonym);

const BESIDE = /^(?:near|outside|beside|above|below)$/;

/** Where the country is told after what a place is, at the most [Ossk, a speck of an island in *Sweden*]. */
const TELLING = 8;

/**
 * The country or region that the words after a name put it into.
 * @param to the word after it
 * @param names the known names, by their first words
 */
export function containerAfter(
  words: readonly Word[],
  to: number,
  names: ReadonlyMap<number, Match>,
): Match | undefined {
  // [Camp Ossk in Iraq]
  if (words[to]?.gap === ' ' && words[to].lower === 'in' && words[to + 1]?.gap === ' ') {
    const inside = names.get(to + 1);
    return inside && isWide(inside) ? inside : undefined;
  }
  if (words[to]?.gap !== ', ') return undefined;
  const landAt = (at: number) => {
    const name = names.get(at);
    return name && isWide(name) ? name : undefined;
  };
  const own = landAt(to);
  if (own) return own;
  // [Ossk, on the Norwegian bank]
  if (words[to].lower === 'on' && words[to + 1]?.lower === 'the' && SHORE.test(words[to + 3]?.lower ?? ''))
    return names.get(to + 2);
  // [Ossk, near Stockholm]
  if (BESIDE.test(words[to].lower) && words[to + 1]?.gap === ' ') return names.get(to + 1);
  // [Kourou, in French Guiana] [Ossk, a village in Sweden]
  const isAside = /^an?$/.test(words[to].lower);
  for (let at = to; at < to + (isAside ? TELLING : 1) && words[at]; at++) {
    if (at > to && words[at]!.gap !== ' ') return undefined;
    if (words[at]!.lower !== 'in') continue;
    return landAt(at + 1) ?? landAt(at + 2) ?? landAt(at + 3);
  }
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

/** What a place is said to be after the name of its country. */
const SETTLEMENT =
  /^(?:city|town|village|hamlet|port|harbou?r|suburb|settlement|resort|township|oasis|atoll|island|islet|outpost)$/;
/** Does a word, lower case, say what a town or an island is [village]? */
export const isSettlement = (word: string): boolean => SETTLEMENT.test(word);

/**
 * The country or people that the words before a name put it into [the *Norwegian* village of Ossk] [in *Devon*, near Ossk].
 * @param match the known name before it
 */
export function containerBefore(
  words: readonly Word[],
  from: number,
  match: Match | undefined,
): Match | undefined {
  const before = words[from - 1];
  if (!match || !before) return undefined;
  // [in Devon, near Ossk]
  if (match.to === from - 1)
    return BESIDE.test(before.lower) && before.gap === ', ' && isWide(match) ? match : undefined;
  if (before.lower !== 'of' || !isSettlement(words[from - 2]!.lower)) return undefined;
  // [the Norwegian village of Ossk] [the Norwegian border town of Ossk]
  const between = words.slice(match.to, from + 1);
  return between.length <= 4 && between.every(({ gap }) => gap === ' ') ? match : undefined;
}
