import { TITLES } from '../gazetteer/people.ts';
import type { Word } from './words.ts';

/** Somebody or something that the article speaks of. */
export interface Figure {
  /** all names and nouns that it goes by, lower case */
  readonly keys: Set<string>;
  /** as a title names it */
  label: string;
  full: string;
  kind: 'person' | 'group' | 'thing';
  gender: 'm' | 'f' | null;
  plural: boolean;
  /** is it the name of a place? */
  place: boolean;
  count: number;
  /** the order of its last mention, of the last that keeps it in mind, and of its last mention as a subject */
  last: number;
  near: number;
  subject: number;
  proper: boolean;
}

/** Nouns and titles of women. */
export const FEMALE =
  /^(?:mrs|ms|miss|queen|princess|duchess|lady|dame|mother|sister|wife|daughter|woman|girl|aunt|grandmother|actress|widow|congresswoman|spokeswoman|chairwoman|businesswoman|nun|niece|bride)$/;
/** Nouns and titles of men. */
export const MALE =
  /^(?:mr|king|prince|duke|lord|sir|father|brother|husband|son|man|boy|uncle|grandfather|actor|widower|congressman|spokesman|chairman|businessman|monk|nephew|groom|pope)$/;
/** Words in the names of bodies, places and papers: no persons. */
export const BODY =
  /^(?:court|council|university|college|party|bank|agency|ministry|department|commission|committee|company|corp|inc|group|union|association|school|hospital|church|street|bridge|river|lake|mountain|airport|house|parliament|congress|senate|assembly|times|post|globe|news|states|nations|kingdom|republic|islands|city|county|system|service|programme|program|center|centre|institute|museum|society|club|league|cup|army|navy|force|police|press|act|bill|treaty|day|abbey|park|palace|airlines|establishment|organization|organisation|fund|board|team|band|orchestra|front|movement|federation|foundation|authority|administration|office|bureau|industries|mall|plaza|stadium|arena|hall|tower|hotel|theatre|theater|library|station|road|avenue|boulevard|highway|beach|square|market)$/;
/** Storms bear people's names, but are "it". */
export const STORM = /^(?:cyclone|hurricane|typhoon|storm)$/;
/** One noun for several people: "they" may mean it. */
const COLLECTIVE =
  /^(?:couple|pair|trio|quartet|band|team|crew|family|group|party|delegation|committee|jury|panel|squad|police|side)$/;
/** Titles that are a part of the name [Queen Ingrid] [Cyclone Osei]. */
export const ROYAL =
  /^(?:queen|king|prince|princess|pope|emperor|empress|saint|cyclone|hurricane|typhoon|storm)$/;

const genderOf = (lemma: string): Figure['gender'] =>
  FEMALE.test(lemma) || /[a-z]{2}woman$/.test(lemma)
    ? 'f'
    : MALE.test(lemma) || /[a-z]{2}man$/.test(lemma)
      ? 'm'
      : null;

/** Does a noun tell of a man or a woman [Dutchman] [spokeswoman]? */
export const isSomebody = ({ lemma, pos }: Word) =>
  genderOf(lemma.toLowerCase()) !== null &&
  !/^(?:german|human|roman|ottoman|talisman|shaman)$/.test(lemma) &&
  pos !== 'ADJ';

/**
 * Somebody or something that a common noun tells of [the inspectors] [a ferry].
 * @param head the noun
 * @param label the phrase as a title names it
 * @param order the number of the noun phrase
 */
export function commonFigure(head: Word, label: string, order: number): Figure {
  const plural =
    (head.lower !== head.lemma && head.lower.endsWith('s')) ||
    /^(?:people|police|children|[a-z]*men)$/.test(head.lower);
  return {
    keys: new Set([head.lemma]),
    label,
    full: label,
    kind:
      plural || COLLECTIVE.test(head.lemma)
        ? 'group'
        : TITLES.has(head.lemma) || isSomebody(head)
          ? 'person'
          : 'thing',
    gender: genderOf(head.lemma),
    plural,
    place: false,
    count: 0,
    last: order,
    near: order,
    subject: 0,
    proper: false,
  };
}

/**
 * Two that are one subject: "they" after them are both.
 * @param first the one named first
 * @param label both, as a title names them
 * @param order the number of the noun phrase
 */
export const pairOf = (first: Figure, label: string, order: number): Figure => ({
  ...first,
  keys: new Set(),
  label,
  full: label,
  kind: 'group',
  plural: true,
  subject: order,
  last: order,
  near: order,
  proper: false,
  count: 1,
});
