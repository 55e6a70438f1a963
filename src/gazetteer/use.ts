import { LOCATIVE } from './friends.ts';
import type { Match } from './match.ts';
import { SAYING } from './people.ts';
import type { PlaceKind, PlaceUse } from './place.ts';
import type { Word } from './words.ts';

const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:s|es|ed|ing)$/, '');
const SAYING_STEMS = new Set(
  [...SAYING]
    .map((verb) => stem(verb))
    .concat([...SAYING], 'said', 'told', 'thought', 'knew', 'saw', 'sought'),
);

/**
 * How a name is used, by the words beside it.
 * @param words the article's words
 * @param match the name
 * @param kind what it is the name of
 */
export function useOf(words: readonly Word[], match: Match, kind: PlaceKind): PlaceUse {
  const first = words[match.from]!;
  const before = words[match.from - 1];
  const after = words[match.to];
  const word = first.gap === ' ' ? (before?.text.toLowerCase() ?? '') : '';
  // [in Moscow] [left Paris]
  if (LOCATIVE.has(word) || before?.pos === 'VERB') {
    // [in Moscow's view] [talks to Tehran's envoys]
    return after?.gap.startsWith("'s") ? 'associative' : 'locative';
  }
  // [Russia's president]
  if (after?.gap.startsWith("'s")) return 'associative';
  // [Moscow says] [Washington has warned]: a seat of government or a country that speaks or acts
  if (kind !== 'venue' && after?.gap === ' ') {
    const verb = after.pos === 'AUX' ? words[match.to + 1] : after;
    const acts = [after, verb].some(
      (next) => next && (SAYING_STEMS.has(next.text.toLowerCase()) || SAYING_STEMS.has(stem(next.text))),
    );
    if (acts) return 'metonymic';
  }
  // [between Washington and Moscow] [with Tehran]
  if (/^(?:with|between|against|by)$/.test(word)) return 'metonymic';
  // [the Paris conference]
  if (after?.gap === ' ' && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) return 'associative';
  return 'locative';
}
