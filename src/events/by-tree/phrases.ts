import { timeEnd, type Unit } from '../unit.ts';
import { under, type Branches } from './predicates.ts';
import type { Word } from './words.ts';

// Noun phrases up to their heads, and verb groups, as the tree tells them.

/** Relations of what stands before a noun in its phrase [*the* *small* *mill* town]. */
const BEFORE =
  /^(?:det|det:predet|amod|nummod|compound|nmod:poss|advmod|flat|goeswith|punct|nmod:unmarked|nmod:tmod|nmod:npmod|nmod:desc|dep)$/;
/** Relations of what goes on with a name after its first word [Ana *Lund*]. */
const AFTER = /^(?:flat|goeswith|compound)$/;
const NOMINAL = /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod)$/;
/** Adverbs that say how exact a number or a noun is [*almost* 200 countries]. */
const QUANTIFYING = /^(?:almost|nearly|about|some|only|just|even|more|over)$/;
const NEGATING = /^(?:not|n't|never|hardly|barely|scarcely)$/;
/** Adverbs that stand between a helper and its verb, so many at the most. */
const BETWEEN = 3;

const isGlued = (words: readonly Word[], at: number) =>
  /^[-/–]$/.test(words[at]?.text ?? '') &&
  words[at - 1]?.end === words[at]!.start &&
  words[at + 1]?.start === words[at]!.end;

/** Is a word one of a name? */
const isNamed = ({ pos, time }: Word) => pos === 'PROPN' && time === null;

/** May a word be the head of a noun phrase? */
function isNominal({ pos, relation, lower, time }: Word): boolean {
  if (time !== null) return false;
  if (/^(?:NOUN|PROPN|NUM|SYM|X)$/.test(pos)) return !/^(?:case|fixed|mark|cc|advmod)$/.test(relation);
  if (pos === 'PRON')
    return !/^(?:nmod:poss|det|mark|advmod|expl)$/.test(relation) || /^(?:it|there)$/.test(lower);
  return /^(?:DET|ADJ|VERB)$/.test(pos) && NOMINAL.test(relation);
}

/**
 * The noun phrases of a sentence, each up to its head: what hangs on that before it, and the rest of a name.
 * @param taken the words that verb groups have
 */
export function nounPhrases(tree: Branches, taken: ReadonlySet<number>): Unit[] {
  const { words } = tree;
  const free = words.map((_, at) => !taken.has(at));
  const depth = words.map((_, at) => depthOf(words, at));
  const heads = words
    .map((_, at) => at)
    .filter((at) => free[at] && isNominal(words[at]!))
    .sort((a, b) => depth[a]! - depth[b]!);
  const found: Unit[] = [];
  for (const head of heads) {
    if (!free[head]) continue;
    const own = ownWords(tree, head);
    // a name goes on as long as names stand beside each other, whatever the tree has
    const joins = (at: number, inner: number, beyond: number) =>
      free[at] === true &&
      (own.has(at) ||
        (isGlued(words, at) && own.has(beyond)) ||
        (isNamed(words[at]!) && isNamed(words[inner]!)));
    let from = head;
    while (joins(from - 1, from, from - 2)) from--;
    from = afterTime(words, from, head);
    let to = head + 1;
    while (joins(to, to - 1, to + 1)) to++;
    while (to - 1 > head && words[to - 1]!.time !== null) to--;
    // of a name the last word governs, as in every other phrase [Ana *Lund*]
    let last = to - 1;
    while (last > head && !/^(?:PROPN|NOUN|NUM)$/.test(words[last]!.pos)) last--;
    found.push({ kind: 'noun', from, to, head: words[head]!.pos === 'PROPN' ? last : head });
    for (let at = from; at < to; at++) free[at] = false;
  }
  return found;
}

/** Where a noun phrase begins, the time before it left out [In 2018 *surveyors*] [The next day *the firm*]. */
function afterTime(words: readonly Word[], from: number, head: number): number {
  if (words[from]!.time === null) return from;
  let end = timeEnd(words, from);
  if (end > head || /^['’]s?$/.test(words[end]!.text)) return from;
  const apart =
    words[end]!.text === ',' || words[from - 1]?.pos === 'ADP' || /^(?:DT|PRP\$)$/.test(words[end]!.xpos);
  if (!apart) return from;
  while (words[end]!.text === ',') end++;
  return end;
}

/** The words that belong to the noun phrase of a head, wherever they stand. */
function ownWords(tree: Branches, head: number): ReadonlySet<number> {
  const { words, children } = tree;
  const own = new Set([head]);
  const all = (at: number) => {
    own.add(at);
    for (const child of children[at]!) all(child);
  };
  for (const child of children[head]!) {
    const { relation, text, pos, lower } = words[child]!;
    if (child > head) {
      // [€52 million]
      if (AFTER.test(relation) || (words[head]!.pos === 'SYM' && relation === 'nummod')) all(child);
      // [Flight 31]
      else if (child === head + 1 && pos === 'NUM' && /^(?:nummod|nmod:unmarked|dep|appos)$/.test(relation))
        own.add(child);
    } else if (BEFORE.test(relation) && (relation !== 'punct' || /^[-/–]$/.test(text))) {
      // [almost 200], but [then the mayor]
      const loose =
        relation === 'advmod' &&
        pos === 'ADV' &&
        !/^(?:NUM|ADJ)$/.test(words[head]!.pos) &&
        !QUANTIFYING.test(lower);
      if (!loose) all(child);
    }
  }
  return own;
}

function depthOf(words: readonly Word[], at: number): number {
  let depth = 0;
  for (let up = words[at]!.head; up >= 0 && depth < words.length; up = words[up]!.head) depth++;
  return depth;
}

/** The verb group of a predicate, and its helpers that stand apart from it [*did* almost 200 countries *approve*]. */
export function verbGroupAt(
  tree: Branches,
  chain: readonly number[],
  copular: boolean,
): { readonly unit: Unit; readonly helpers: readonly number[] } {
  const { words } = tree;
  const head = chain.at(-1)!;
  const members = new Set<number>();
  for (const link of chain) {
    if (!copular || link !== head) members.add(link);
    for (const child of under(tree, link, /^(?:aux|aux:pass|cop)$/)) members.add(child);
    for (const child of under(tree, link, /^mark$/)) if (words[child]!.lower === 'to') members.add(child);
    for (const child of under(tree, link, /^advmod$/))
      if (NEGATING.test(words[child]!.lower)) members.add(child);
  }
  const last = copular ? under(tree, head, /^cop$/)[0]! : head;
  let from = last;
  for (let at = last - 1; at >= 0 && from - at <= BETWEEN + 1; at--) {
    if (members.has(at)) from = at;
    else if (words[at]!.pos !== 'ADV' || words[at]!.time !== null) break;
  }
  let to = last + 1;
  // [was not]
  while (copular && members.has(to)) to++;
  return {
    unit: { kind: 'verb', from, to, head: last },
    helpers: [...members].filter((at) => at < from).sort((a, b) => a - b),
  };
}
