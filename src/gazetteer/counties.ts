import { gazetteer } from './gazetteer.ts';
import { keyOf } from './key.ts';
import type { Match } from './match.ts';
import type { Word } from './words.ts';

const KINDS = new Map([
  ['counties', 'county'],
  ['parishes', 'parish'],
]);

/** The county that ends with a word, of one or two words [Otter Tail]. */
function countyAt(words: readonly Word[], last: number, kind: string): Match | null {
  const word = words[last];
  if (!word?.capital) return null;
  for (const from of word.gap === ' ' && words[last - 1]?.capital ? [last - 1, last] : [last]) {
    const names = words.slice(from, last + 1).map(({ text }) => keyOf(text));
    const key = `${names.join(' ')} ${kind}`;
    const senses = gazetteer().senses.get(key);
    if (senses) return { from, to: last + 1, end: word.end, key, senses };
  }
  return null;
}

/**
 * Reads lists of counties: all names before "counties" are such [Butler, Clark and Hamilton counties].
 * @param words the text's words
 * @returns matches in order
 */
export function countyLists(words: readonly Word[]): Match[] {
  const found: Match[] = [];
  words.forEach((word, at) => {
    if (word.gap !== ' ') return;
    const kind = KINDS.get(word.lower);
    if (kind === undefined) return;
    const list: Match[] = [];
    let last = at - 1;
    for (let county = countyAt(words, last, kind); county; county = countyAt(words, last, kind)) {
      list.unshift(county);
      const gap = words[county.from]!.gap;
      const before = words[county.from - 1];
      if (gap === ', ') last = county.from - 1;
      else if (gap === ' ' && /^(?:and|or)$/.test(before?.text ?? '')) last = county.from - 2;
      else break;
    }
    found.push(...list);
  });
  return found;
}

/**
 * Puts the counties of lists in the stead of what else their names were taken for.
 * @param matches names in order
 * @param lists counties in order
 */
export function withCounties(matches: readonly Match[], lists: readonly Match[]): Match[] {
  if (lists.length === 0) return [...matches];
  const taken = new Set(
    lists.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const free = ({ from, to }: Match) => {
    for (let i = from; i < to; i++) if (taken.has(i)) return false;
    return true;
  };
  return [...matches.filter(free), ...lists].sort((a, b) => a.from - b.from);
}
