import { containerAfter, isSettlement } from './container.ts';
import type { Match } from './match.ts';
import type { Word } from './words.ts';

// Whether the words beside a name that no list has say that it is a place.

/** A name after one of these is a place's, whatever the word before says. */
const WITHIN = /^(?:in|near|outside|beyond|into)$/;
/** What one may be in, that is no place [trust in Novartis] [a stake in Alstom]. */
const HELD =
  /^(?:trust|faith|confidence|belief|believe[sd]?|interest(?:ed)?|stakes?|shares?|invest(?:ed|ing|s|ment|or)?|holdings?|involved|engaged|change|starred|star|role|written|published|dressed|said|wrote|reported|majored|degree)$/;
/** What befalls ships off a shore [ran aground off Bohol]. */
const WRECKED =
  /^(?:aground|s[aiu]nk(?:s|ing)?|capsize[sd]?|founder(?:s|ed)?|anchor(?:s|ed)|moor(?:s|ed)|adrift|drown(?:s|ed)?|collided?|wreck(?:ed)?|coast|miles|kilomet(?:er|re)s|km)$/;
/** What a way leads from or to, where the words before tell of going. */
const WAY = /^(?:to|from|via|through|for|off|towards?)$/;
const GOING =
  /^(?:go(?:es|ing|ne)?|went|flew|fl(?:y|ies|ying|own)|flights?|dr(?:ive|ives|ove|iven|iving)|rode|ride|sail(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?|trips?|visits?|journeys?|mov(?:e|es|ed|ing)|return(?:s|ed|ing)?|back|on|came|com(?:e|es|ing)|got|gets?|brought|brings?|took|takes?|sent|send|arriv(?:e|es|ed|ing|al)|land(?:s|ed|ing)|call(?:s|ed|ing)?|dock(?:s|ed)?|anchor(?:s|ed)|left|leaves?|head(?:s|ed|ing)?|walk(?:s|ed|ing)?|march(?:ed|es)?|hop|road|way|trek(?:ked)?|climb(?:ed)?|descend(?:ed)?|carried|ferried|camp(?:s|ed)?)$/;
/** What is done at a place [docked at Colonsay] [the wharf at Bialla]. */
const STOPPING =
  /^(?:arriv(?:e|es|ed|ing|al)|land(?:s|ed|ing)|call(?:s|ed|ing)?|dock(?:s|ed)?|anchor(?:s|ed)|stop(?:s|ped)?|camp(?:s|ed)?|wharf|quays?|piers?|jetty|beach|airport|port|harbou?r|meet|bridge|mine|mill|factory|plant|base|barracks|dam|jail|prison|checkpoint|quarry|junction)$/;
/** Who works for a firm, and what is said of firms and people [a lawyer at Quillon] [shares at Quillon]. */
const WORKING =
  /^(?:\w+(?:er|or|ist|ian|ant|m[ae]n)s?|work(?:s|ed|ing)?|jobs?|shares?|sales|profits?|fellow|head|chief|executives?|colleagues?|students?|staff|people|stud(?:y|ies|ied|ying)|taught|teach(?:es|ing)?|look(?:s|ed|ing)?|aim(?:s|ed|ing)?|laugh(?:s|ed|ing)?|point(?:s|ed|ing)?|shout(?:s|ed|ing)?|angry|degree|research|role|posts?|boss|desk|interns?|deal|cuts|layoffs)$/;
const REACHING = /^(?:reach(?:es|ed|ing)?|leav(?:es|ing)|left|visit(?:s|ed|ing)?)$/;
/** What a place is said to be, before its name or after it. */
const isTown = (word: string) => isSettlement(word) || /^(?:capital|stopover)$/.test(word);
const ISLAND = /^(?:island|islet|atoll|isle)$/;
const DIRECTION = /^(?:north|south|east|west|(?:north|south)-?(?:east|west)|outskirts|outside|short)$/;

/** A run of capitalised words that no list knows. Words `from` up to `to`, exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

export const isCapitals = ({ text }: Pick<Word, 'text'>) => /^\p{Lu}+$/u.test(text);
const lower = (word: Word | undefined) => word?.lower ?? '';

/** Does something happen or stand where the word after tells [a *landslide* at Ossk], not somebody work there [a *lawyer* at Ossk]? */
const isThere = (word: Word | undefined) =>
  word !== undefined && /^(?:NOUN|VERB)$/.test(word.pos) && !word.capital && !WORKING.test(word.lower);

/** Is a run said to be a place by the words beside it? */
export function isSaid(
  words: readonly Word[],
  { from, to }: Run,
  names: ReadonlyMap<number, Match>,
): boolean {
  const first = words[from]!;
  const before = first.gap === ' ' ? lower(words[from - 1]) : '';
  const earlier = words.slice(Math.max(0, from - 6), Math.max(0, from - 1)).map(lower);
  if (words[to]?.gap.startsWith("'")) return false;
  if (WITHIN.test(before)) return !HELD.test(earlier.at(-1) ?? '');
  if (before === 'off' && earlier.some((word) => WRECKED.test(word))) return true;
  if (REACHING.test(before)) return first.pos === 'PROPN';
  // [the village of Nura] [a fir south of Jarbidge]
  if (before === 'of' && (isTown(earlier.at(-1) ?? '') || DIRECTION.test(earlier.at(-1) ?? ''))) return true;
  if (
    before === 'at' &&
    (STOPPING.test(earlier.at(-1) ?? '') || /^(?:put|puts) in$/.test(earlier.slice(-2).join(' ')))
  )
    return true;
  // [on Ossk, a speck of an island]
  if (before === 'on' && words[to]?.gap === ', ')
    return words
      .slice(to, to + 6)
      .some(({ gap, lower: word }, i) => (i === 0 || gap === ' ') && ISLAND.test(word));
  // [At Winton, on 24 May]
  if (before === 'at' && words[from - 1]!.first && words[to]?.gap === ', ') return true;
  if (WAY.test(before) && earlier.some((word) => GOING.test(word))) return true;
  // [got as far as Ossk]
  if (before === 'as' && earlier.slice(-2).join(' ') === 'as far') return true;
  // [Anna Holm, of Ossk, won] [The owner, from Ossk, came]
  if (/^(?:of|from)$/.test(before) && words[from - 1]!.gap === ', ' && /^[,.]/.test(words[to]?.gap ?? '.'))
    return true;
  // [behind Ossk atoll]
  if (words[to]?.gap === ' ' && ISLAND.test(words[to]!.text)) return true;
  // [a landslide at Ossk] [a door jammed at Ossk]
  if (before === 'at' && isThere(words[from - 2])) return true;
  // [a plane came down at Ossk]
  if (before === 'at' && /^(?:off|down|up|out|over|ashore|back)$/.test(earlier.at(-1) ?? '')) return true;
  // [Hoskins airport] [on Hoskins beach]
  if (words[to]?.gap === ' ' && /^(?:airport|airfield|airstrip|harbou?r)$/.test(words[to]!.text)) return true;
  if (words[to]?.gap === ' ' && words[to].text === 'beach' && /^(?:on|at|from|to)$/.test(before)) return true;
  if (words[to]?.gap !== ', ') return false;
  // [Askole, a village] [Bialla, the last port]
  const after = words.slice(to, to + 4).map(lower);
  if (
    /^(?:an?|the)$/.test(after[0]!) &&
    !/^(?:an?|the)$/.test(after[2]!) &&
    after.slice(1, 3).some((word) => isTown(word))
  )
    return true;
  // [at At-Bashy, Kyrgyzstan] [Kourou, in French Guiana]
  const tail = containerAfter(words, to, names);
  return (
    tail !== undefined &&
    (WAY.test(before) || before === 'in' || /^(?:in|on)$/.test(lower(words[to])) || isCapitals(first))
  );
}
