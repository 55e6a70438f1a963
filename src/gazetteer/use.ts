import type { Match } from './match.ts';
import { LOCATIVE } from './neighbours.ts';
import { SAYING } from './people.ts';
import type { PlaceKind, PlaceUse } from './place.ts';
import type { Word } from './words.ts';

const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:es|ed|s|e)$/, '');
const SAYING_STEMS = new Set([...SAYING].map((verb) => stem(verb)));
const IRREGULAR = new Set(['said', 'told', 'thought', 'knew', 'saw', 'sought', 'says']);

/** What of a state is written with a capital [the U.S. Embassy]. */
const STATE =
  /^(?:embassy|consulate|army|navy|air|marines?|coast|senate|congress|house|supreme|court|state|department|treasury|district|attorney|secretary|ambassador|president|senator|capitol|military|geological|postal|open|government)$/;

/** What a name of land may be followed by [Guimaras island] [Fulton and Hall counties]. */
const LAND = /^(?:count(?:y|ies)|islands?|islets?|atolls?|province|peninsula|valley|harbou?r|bay)$/;

const isSaying = (word: Word | undefined) =>
  word !== undefined && (IRREGULAR.has(word.lower) || SAYING_STEMS.has(stem(word.text)));
const isFinite = (word: Word | undefined) =>
  word?.pos === 'VERB' && !word.capital && !word.text.endsWith('ing');

/**
 * How a name is used, by the words beside it.
 * @param words the article's words
 * @param match the name, no demonym and no qualifier
 * @param kind what it is the name of
 */
export function useOf(words: readonly Word[], match: Match, kind: PlaceKind): PlaceUse {
  const first = words[match.from]!;
  const before = first.gap === ' ' ? words[match.from - 1] : undefined;
  const after = words[match.to];
  const word = before?.lower ?? '';
  // [Russia's president] [in Moscow's view]
  if (after?.gap.startsWith("'")) return 'associative';
  // [Sen. Ann Reed, R-Akron]: whom somebody speaks for
  if (first.gap === '-' && /^\p{Lu}$/u.test(words[match.from - 1]?.text ?? '')) return 'associative';
  // [lost 3-1 to Ajax] [beat Leeds 2-0]: a team
  const earlier = words.slice(Math.max(0, match.from - 4), match.from).map(({ lower }) => lower);
  if (
    (word === 'to' && earlier.some((one) => /^(?:lost|loses?|losing|defeat|beaten)$/.test(one))) ||
    /^(?:beat|beats|beating|defeat|defeats|defeated|thrash|thrashed)$/.test(word)
  )
    return 'metonymic';
  // [in Moscow]
  if (LOCATIVE.has(word)) return 'locative';
  // [asked Tehran] [accused Moscow], but [left Paris] [visited Rome]
  if (before?.pos === 'VERB') return isSaying(before) ? 'metonymic' : 'locative';
  // [between Washington and Moscow] [talks with Tehran]
  if (/^(?:with|between|against|by)$/.test(word)) return 'metonymic';
  // a name after a preposition is nobody's subject [Ida Quill of Akron wrote it]
  if (kind !== 'venue' && kind !== 'area' && before?.pos !== 'ADP' && after?.gap === ' ') {
    // [Moscow says] [Saudi Arabia brought the parties together]
    if (isSaying(after) || isFinite(after)) return 'metonymic';
    // [Washington has warned] [Iran will not agree]
    const next = words[match.to + 1];
    if (after.pos === 'AUX' && (isSaying(next) || isSaying(words[match.to + 2]))) return 'metonymic';
    // [Washington is frustrated with the army]: nothing happens in it
    if (/^(?:is|are|was|were)$/.test(after.text) && (next?.pos === 'VERB' || next?.text.endsWith('ed')))
      return 'metonymic';
    // [both Washington and Moscow consider them terrorists]
    const other = words[match.to + 1];
    if (after.text === 'and' && other?.capital && other.gap === ' ' && isFinite(words[match.to + 2]))
      return 'metonymic';
  }
  // [the U.S. team] [U.S. Ambassador Reed], but [in the U.S. Officials said]
  const dotted = after?.gap === '. ' && /^\p{Lu}$/u.test(words[match.to - 1]!.text.at(-1) ?? '');
  const goesOn = dotted && (!after.capital || word !== 'the' || STATE.test(after.lower));
  // [the Paris conference]
  if (
    (after?.gap === ' ' || goesOn) &&
    after &&
    !LAND.test(after.text) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)
  )
    return 'associative';
  return 'locative';
}
