import { baseOf } from '../../lexicon/verb-forms.ts';
import { ASPECT, PLANNING } from '../../lexicon/verbs.ts';
import type { Word } from './words.ts';

// Which words of a tree say what is done, and which of them lead to each other.

/** A word of a sentence with the indices of the words that hang on it. */
export interface Branches {
  readonly words: readonly Word[];
  readonly children: readonly (readonly number[])[];
}

/** What is done, by the words that say so. */
export interface Predicate {
  /** the word that tells what is done, or what somebody is [was scheduled to *meet*] [is *ill*] */
  readonly head: number;
  /** the predicates that lead to it, outermost first, itself last [was *scheduled* to *meet*] */
  readonly chain: readonly number[];
  /** is it told by a form of "be" and something that is no verb? */
  readonly copular: boolean;
}

/** Adjectives that join a verb to the next [is due to leave] [are set to meet]. */
const JOINING = /^(?:due|likely|unlikely|ready|able|set|certain|sure|bound|about|free)$/;
/** Relations under which a verb form describes or joins, and tells nothing by itself [a *planned* strike] [*including* one]. */
const DESCRIBING = /^(?:amod|compound|case|fixed|det|flat|mark|cc)$/;
const HELPING = /^(?:aux|aux:pass|cop)$/;

/** The words that hang on each word, in order. */
export function childrenOf(words: readonly Word[]): number[][] {
  const children: number[][] = words.map(() => []);
  words.forEach(({ head }, at) => {
    if (head >= 0) children[head]!.push(at);
  });
  return children;
}

/** The words that hang on one under certain relations. */
export const under = ({ words, children }: Branches, at: number, relation: RegExp): number[] =>
  children[at]!.filter((child) => relation.test(words[child]!.relation));

/** Is a word a verb that says what is done, not a helper, a modifier or a part of a time expression? */
export function isActing({ pos, relation, time }: Word): boolean {
  if (time !== null) return false;
  return pos === 'VERB' ? !DESCRIBING.test(relation) : pos === 'AUX' && !HELPING.test(relation);
}

/** All predicates of a sentence, in the order of their outermost words. */
export function predicatesOf(tree: Branches): Predicate[] {
  const { words } = tree;
  const copulaOf = (at: number) => under(tree, at, /^cop$/)[0];
  const isPredicate = (at: number) => isActing(words[at]!) || copulaOf(at) !== undefined;
  const next = new Map<number, number>();
  words.forEach((_, at) => {
    const to = isPredicate(at) ? ledTo(tree, at) : null;
    if (to !== null) next.set(at, to);
  });
  const led = new Set(next.values());
  return words.flatMap((_, at): Predicate[] => {
    if (!isPredicate(at) || led.has(at)) return [];
    const chain = [at];
    for (let link = next.get(at); link !== undefined; link = next.get(link)) chain.push(link);
    const head = chain.at(-1)!;
    return [{ head, chain, copular: !isActing(words[head]!) }];
  });
}

/** The verb that a predicate only leads to, nothing but helpers and adverbs between [was *due* to leave → leave]; null for none. */
function ledTo(tree: Branches, at: number): number | null {
  const { words } = tree;
  const to = under(tree, at, /^(?:xcomp|csubj|advcl|ccomp)$/).find(
    (one) => one > at && isActing(words[one]!),
  );
  if (to === undefined) return null;
  const infinitive = under(tree, to, /^mark$/).some((mark) => words[mark]!.lower === 'to');
  if (!infinitive && words[to]!.relation !== 'xcomp') return null;
  const { lower, lemma, pos } = words[at]!;
  const base = baseOf(lower, lemma);
  if (pos !== 'AUX' && !PLANNING.has(base) && !ASPECT.has(base) && !JOINING.test(lower)) return null;
  const clear = words
    .slice(at + 1, to)
    .every((one) => /^(?:ADV|PART|AUX)$/.test(one.pos) && one.time === null);
  return clear ? to : null;
}
