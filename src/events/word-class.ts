import { MODAL } from './around.ts';
import type { Word } from './words.ts';

// What a word is to the chunks of a sentence.

/** Whose something is, before it. */
export const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;
/** A mark that parts clauses. */
export const STOP = /^(?:[;:()[\]"“”–—?!._]|--|-)$/;

/** May a word be the head of a noun phrase? */
export const isNounish = (word: Word) => /^(?:NOUN|PROPN|NUM|SYM)$/.test(word.pos) || word.pos === 'X';
/** Is a word a verb, a helping or a modal one? */
export const isVerbal = (word: Word | undefined) =>
  word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX' || MODAL.test(word.lower));

/** Is a word the name of a feast, which also tells what a thing is for [a *Christmas* party]? */
export const isFeast = ({ lower }: Word): boolean =>
  /^(?:christmas|easter|passover|thanksgiving|halloween|hanukkah|purim)$/.test(lower);
