import { childrenBy } from './queries/child.ts';
import type { Tree } from './tree.ts';
import type { Word } from './word.ts';

/** A sign that a tree misreads its sentence. */
export interface Doubt {
  readonly name: string;
  /** A sentence, and what is wrong with the tree. */
  readonly example: string;
  /** The words at which it shows. */
  at(tree: Tree): number[];
}

const FINITE = /^(?:VB[DZP]|MD)$/;
/** Relations under which no finite verb stands. */
const NOT_FINITE = /^(?:compound|amod|nmod|obj|obl|nsubj|dep|flat|appos|case|xcomp)\b/;

const isFinite = ({ xpos, upos }: Word) => FINITE.test(xpos) && /^(?:VERB|AUX)$/.test(upos);
const helpersOf = (tree: Tree, at: number) => childrenBy(tree, at, 'aux', 'cop');
const hasSubject = (tree: Tree, at: number) => childrenBy(tree, at, 'nsubj', 'csubj', 'expl').length > 0;

/** Whether a word is a finite verb, or one of its auxiliaries or its copula is. */
const isTold = (tree: Tree, at: number): boolean =>
  isFinite(tree.words[at]!) || helpersOf(tree, at).some((helper) => isFinite(tree.words[helper]!));

const wordsThat = (tree: Tree, holds: (word: Word, at: number) => boolean): number[] =>
  tree.words.flatMap((word, at) => (holds(word, at) ? [at] : []));

export const DOUBTS: readonly Doubt[] = [
  {
    name: 'no finite verb',
    example: 'Nurses *marched* in Hull: read as what describes them',
    at: (tree) => (isTold(tree, tree.root) ? [] : [tree.root]),
  },
  {
    name: 'a main verb without a subject',
    example: 'The *polls* close at noon: read as the verb',
    at: (tree) => (isTold(tree, tree.root) && !hasSubject(tree, tree.root) ? [tree.root] : []),
  },
  {
    name: 'a participle in the place of a finite verb',
    example: 'The union planned for years and *struck*: read as if it had been struck',
    at: (tree) =>
      wordsThat(tree, ({ xpos, upos, relation, head }, at) => {
        if (xpos !== 'VBN' || upos !== 'VERB' || helpersOf(tree, at).length > 0) return false;
        if (relation === 'conj') return isFinite(tree.words[head]!);
        return hasSubject(tree, at) && !/^(?:advcl|acl)\b/.test(relation);
      }),
  },
  {
    name: 'a finite verb that describes a noun',
    example: 'A deal *signed* in Hull ends it: read as what the deal did',
    at: (tree) =>
      wordsThat(tree, (word, at) => word.relation === 'acl' && isFinite(word) && !hasSubject(tree, at)),
  },
  {
    name: 'two subjects before a verb',
    example: 'The judge, whose house *burned*, moved away: read as if both burned',
    at: (tree) =>
      wordsThat(
        tree,
        ({ upos }, at) =>
          upos !== 'PUNCT' && childrenBy(tree, at, 'nsubj').filter((child) => child < at).length > 1,
      ),
  },
  {
    name: 'a finite verb where none can stand',
    example: 'The miner who helped his sister *left*: read as what he helped her to do',
    at: (tree) =>
      wordsThat(
        tree,
        (word, at) => NOT_FINITE.test(word.relation) && isFinite(word) && helpersOf(tree, at).length === 0,
      ),
  },
];

/** How many signs a tree shows that it misreads its sentence. */
export const doubtsOf = (tree: Tree): number =>
  tree.root < 0 ? 0 : DOUBTS.reduce((sum, doubt) => sum + doubt.at(tree).length, 0);
