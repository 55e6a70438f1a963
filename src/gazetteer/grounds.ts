import { keyOf } from './key.ts';
import type { Match } from './match.ts';
import { HARMLESS } from './neighbours.ts';
import { TITLES } from './people.ts';
import { isLocal } from './place.ts';
import type { Run } from './said.ts';
import type { Word } from './words.ts';

/** Last words of the names of bases, airports and parks, which stay whole [Edwards *Air Force Base*]. */
const LAST =
  /^(?:air (?:force |national guard |reserve )?(?:base|station|facility)|airbase|space force (?:base|station)|army (?:base|airfield|depot)|naval (?:air )?(?:station|base)|airfield|spaceport|cosmodrome|space(?:flight)? cent(?:er|re)|flight research cent(?:er|re)|launch cent(?:er|re)|(?:international |regional |municipal )?airport|proving grounds?|missile range|national park|national forest|power plant)$/;
/** First words of such names [*Joint Base* Andrews] [*Naval Station* Norfolk]. */
const FIRST =
  /^(?:joint base|naval (?:air |submarine )?(?:station|base)|(?:marine corps |coast guard )?air station|coast guard (?:station|base)|marine corps base|camp|fort|raf)$/;
/** The most words that a first or last part has, and a name beside it. */
const PART = 4;
const NAME = 3;

const isName = (word: Word | undefined, joint: Word | undefined) =>
  word?.capital === true &&
  /^[ -]$/.test(joint?.gap ?? '') &&
  !HARMLESS.has(word.lower) &&
  !TITLES.has(word.lower) &&
  !/^\d/.test(word.text);

/** How many words from one on are such a part of a name, the most there are; 0 for none. */
function partAt(words: readonly Word[], from: number, part: RegExp): number {
  for (let size = Math.min(PART, words.length - from); size > 0; size--) {
    const own = words.slice(from, from + size);
    if (!own.every(({ capital, gap }, i) => capital && (i === 0 || gap === ' '))) continue;
    if (part.test(own.map(({ lower }) => lower).join(' '))) return size;
  }
  return 0;
}

/**
 * The whole names of bases, airports, space centres and parks that the gazetteer does not know as such [Edwards Air
 * Force Base] [Naval Station Norfolk]. What is named for the town that it serves is told by that town [Bergen Airport].
 * @param words the text's words
 * @param matches the known names, in order
 * @returns the names, in order
 */
export function groundsOf(words: readonly Word[], matches: readonly Match[]): Run[] {
  const starts = new Map(matches.map((match) => [match.from, match]));
  const runs: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.capital) continue;
    let [from, to] = [at, at + (words[at]!.gap === ' ' ? partAt(words, at, LAST) : 0)];
    if (to > at) while (at - from < NAME && isName(words[from - 1], words[from])) from--;
    if (from === at) {
      const first = partAt(words, at, FIRST);
      to = at + first;
      if (first > 0) while (to - at - first < NAME && isName(words[to], words[to])) to++;
      if (to === at + first) continue;
    }
    const known = starts.get(from);
    const whole = known !== undefined && known.to >= to;
    const serves =
      words[to - 1]!.lower === 'airport' &&
      known?.senses.some(({ place, demonym }) => !demonym && isLocal(place));
    if (!whole && !serves)
      runs.push({
        from,
        to,
        key: keyOf(
          words
            .slice(from, to)
            .map(({ text }) => text)
            .join(' '),
        ),
      });
    at = to - 1;
  }
  return runs;
}

/** The names that no ground's name holds a part of. */
export const outsideGrounds = (matches: readonly Match[], grounds: readonly Run[]): Match[] =>
  grounds.length === 0
    ? [...matches]
    : matches.filter(({ from, to }) => !grounds.some((one) => from < one.to && one.from < to));
