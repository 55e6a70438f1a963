import { OFFICIAL } from '../lexicon/verbs.ts';
import type { Match } from './match.ts';
import { LOCATIVE } from './neighbours.ts';
import { type PlaceKind, type PlaceUse } from './place.ts';
import type { Word } from './words.ts';

const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:es|ed|s|e)$/, '');
const OFFICIAL_STEMS = new Set([...OFFICIAL].map((verb) => stem(verb)));
const IRREGULAR = new Set(['said', 'told', 'thought', 'knew', 'saw', 'sought', 'says']);

/** What of a state is written with a capital [the U.S. Embassy]. */
const STATE =
  /^(?:embassy|consulate|army|navy|air|marines?|coast|senate|congress|house|supreme|court|state|department|treasury|district|attorney|secretary|ambassador|president|senator|capitol|military|geological|postal|open|government)$/;

/** What a name of land may be followed by [Guimaras island] [Fulton and Hall counties]. */
const LAND = /^(?:count(?:y|ies)|islands?|islets?|atolls?|province|peninsula|valley|harbou?r|bay)$/;

/** Sides of a land, between a preposition and its name [in *eastern* Peru] [in *downtown* Lima]. */
const SIDE =
  /^(?:(?:north|south)-?(?:ern|east(?:ern)?|west(?:ern)?)?|(?:east|west)(?:ern)?|central|upper|lower|inner|outer|downtown|uptown|upstate|rural|suburban|mainland|nearby|neighbou?ring|far|all|most|much)$/;

/** What is done with a place without being there [do not *forget* Aleppo] [*joined* Norway]. */
const APART =
  /^(?:forget|forgot|remember|love|hate|thank|help|assist|join|represent|mean|trust|fear|praise|name|mention|want|need|like)(?:s|d|ed|es|ing|ting)?$/;

/** What is done to a land in it [*invaded* Peru], not to its government [*urged* Peru]. */
const WITHIN =
  /^(?:reach|leav|left|visit|enter|tour|cross|hit|struck|strik|attack|bomb|shell|invad|raid|storm|batter|flood|seiz|captur|tak|took|occup|besieg|recaptur|rock|devastat|ravag|lash|pound|sweep|swept|destroy|clear|near|pass|circl|shook|shak|jolt|engulf|fle|explor|travers|roam|quit|exit|depart|rul|sail|touch|rav|skirt|brush|blanket|cover|burn|miss|liberat|overr[au]n|rak|sw?am)/;

/** Those who come from a place or speak for it [a *native* of Peru] [the *president* of Chile]. */
const ITS_OWN =
  /^(?:natives?|citizens?|nationals?|presidents?|kings?|queens?|princes?|princess|emperor|governments?|leaders?|heads?|ministers?|ministry|army|mayors?|governors?|bishops?|archbishops?|university|republic|history|future|map|flag|maps|champions?|nation|kingdom|embassy|rulers?|dictator)$/;

/** What goes to a place only in words [the *ambassador* to Peru] [*exports* to Chile] [a *role* in Peru]. */
const ADDRESSED =
  /^(?:ambassadors?|envoys?|emissar(?:y|ies)|advis[eo]rs?|exports?|imports?|aid|threats?|loans?|damage|sales|ties|links|opposition|response|apolog(?:y|ies)|answers?|commitment|contributions?|alternatives?|gas|oil|arms|attitude|approach|tributes?|thanks|warnings?|message|letters?)$/;

/** Who is told by where they come from [*ministers* from Peru and Chile]. */
const COMER =
  /^(?:\p{Ll}+(?:ers|ors|ists|ians|ants|ents|ees)|m[ae]n|wom[ae]n|people|teams?|officials?|troops|envoys|crews?|experts|police|families|children|youths|guests|delegations?|representatives|imports?|exports?|goods|oil|gas|data|figures|support|pressure|help|aid)$/u;

const isSaying = (word: Word | undefined) =>
  word !== undefined && (IRREGULAR.has(word.lower) || OFFICIAL_STEMS.has(stem(word.text)));
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
  const side = first.gap === ' ' && SIDE.test(words[match.from - 1]?.lower ?? '') ? 1 : 0;
  const nearest = words[match.from - 1 - side];
  const before =
    first.gap === ' ' && (side === 0 || words[match.from - 1]!.gap === ' ') ? nearest : undefined;
  const after = words[match.to];
  const word = before?.lower ?? '';
  const head = words[match.from - 2 - side]?.lower ?? '';
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
  // [the president of Peru] [the ambassador to Peru] [ministers from Peru and Chile]
  if (
    (word === 'of' && ITS_OWN.test(head)) ||
    (word === 'to' && ADDRESSED.test(head)) ||
    (word === 'from' && COMER.test(head))
  )
    return 'associative';
  // [in Moscow]
  if (LOCATIVE.has(word)) return 'locative';
  // [asked Tehran] [accused Moscow], but [left Paris] [visited Rome]
  if (before?.pos === 'VERB') {
    const isLand = kind === 'country' || kind === 'region';
    return isSaying(before) || APART.test(word) || (isLand && !WITHIN.test(word)) ? 'metonymic' : 'locative';
  }
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
    !LAND.test(after.lower) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)
  )
    return 'associative';
  return 'locative';
}

/**
 * How the names of an article are used: those of a list all like the one of it that says so [signed by *Peru*,
 * Chile and Bolivia] [Peru, Chile and *Bolivia* agreed].
 * @param words the article's words
 * @param matches the names, in order
 * @param useOfOne how one is used by the words beside it alone
 * @returns the uses, in the order of the names
 */
export function usesOf(
  words: readonly Word[],
  matches: readonly Match[],
  useOfOne: (match: Match) => PlaceUse,
): PlaceUse[] {
  const uses = matches.map((match) => useOfOne(match));
  const opens = (i: number) => !matches[i - 1] || !isListed(words, matches[i - 1]!, matches[i]!);
  for (let from = 0; from < matches.length;) {
    let to = from + 1;
    while (to < matches.length && !opens(to)) to++;
    const [first, last] = [uses[from]!, uses[to - 1]!];
    const preposed = words[matches[from]!.from - 1]?.pos === 'ADP';
    const all = /^(?:metonymic|associative)$/.test(first) && first !== last ? first : last;
    // [in Peru, and Chile agreed]
    if (to - from > 1 && (first !== 'locative' || !preposed) && /^(?:metonymic|associative)$/.test(all))
      for (let i = from; i < to; i++) if (uses[i] === 'locative') uses[i] = all;
    from = to;
  }
  return uses;
}

/** Does a name go on a list after another [Peru, Chile] [Peru and Chile] [Peru, and Chile]? */
function isListed(words: readonly Word[], one: Match, next: Match): boolean {
  const between = words.slice(one.to, next.from + 1);
  if (between.length === 1) return between[0]!.gap === ', ';
  return between.length === 2 && between[0]!.lower === 'and' && /^,? $/.test(between[0]!.gap);
}
