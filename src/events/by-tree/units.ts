import { nounPhrases, verbGroupAt } from './phrases.ts';
import { predicatesOf, type Branches, type Predicate } from './predicates.ts';
import { one, timeEnd, type Unit } from '../unit.ts';
import type { Word } from './words.ts';

/** A predicate with the chunk of its verb. */
export interface Verbal extends Predicate {
  /** index of its verb group among the units */
  readonly unit: number;
  /** words of helpers that stand apart from it */
  readonly helpers: readonly number[];
}

/** A sentence in chunks: each word is in one. */
export interface Chunks {
  readonly units: readonly Unit[];
  /** for each word the index of its unit */
  readonly unitOf: readonly number[];
  /** the predicates in the order of their verb groups */
  readonly verbals: readonly Verbal[];
}

/** A mark that parts clauses. */
const STOP = /^(?:[;:()[\]"“”–—?!._]|--|-)$/;
/** Relative and question words, by their tags in the Penn Treebank. */
const WH = /^(?:WDT|WP|WP\$|WRB)$/;
/** Prepositions of three words: the noun in them names nothing [in advance of a meeting] [in exchange for a prisoner]. */
const PHRASES =
  /^(?:in (?:advance|search|front|charge|favou?r|spite|terms|light|view|honou?r|memory|pursuit|defiance|lieu|support|celebration|recognition|anticipation|breach|violation) of|in (?:exchange|return|preparation|time) for|in (?:response|addition|relation|reply|answer) to|in (?:connection|line|talks|contact) with|on behalf of|as part of|by way of)$/;

/** Parts a sentence into chunks by its tree. */
export function chunksOf(tree: Branches): Chunks {
  const { words } = tree;
  const startsAt = new Map<number, Unit>();
  const taken = new Set<number>();
  const take = (unit: Unit) => {
    startsAt.set(unit.from, unit);
    for (let at = unit.from; at < unit.to; at++) taken.add(at);
  };
  const predicates = predicatesOf(tree).map((predicate) => ({
    ...predicate,
    ...verbGroupAt(tree, predicate.chain, predicate.copular),
  }));
  for (const { unit } of predicates) if (!taken.has(unit.head)) take(unit);
  for (const { helpers } of predicates)
    for (const helper of helpers)
      if (!taken.has(helper) && words[helper]!.pos === 'AUX') take(one('verb', helper));
  for (let at = 0; at < words.length; at++)
    if (!taken.has(at) && phraseAt(words, at, taken))
      take({ kind: 'prep', from: at, to: at + 3, head: at + 1 });
  for (const phrase of nounPhrases(tree, taken)) take(phrase);

  const units: Unit[] = [];
  const unitOf: number[] = words.map(() => -1);
  for (let at = 0; at < words.length;) {
    const unit = startsAt.get(at) ?? single(words, at, taken);
    unitOf.fill(units.length, unit.from, unit.to);
    units.push(unit);
    at = unit.to;
  }
  const verbals = predicates
    .map(({ head, chain, copular, unit, helpers }) => ({
      head,
      chain,
      copular,
      helpers,
      unit: unitOf[unit.head]!,
    }))
    .filter(({ unit }) => units[unit]!.kind === 'verb')
    .sort((a, b) => a.unit - b.unit);
  return { units, unitOf, verbals };
}

const phraseAt = (words: readonly Word[], at: number, taken: ReadonlySet<number>) =>
  /^(?:in|on|as|by)$/.test(words[at]!.lower) &&
  words[at + 2]?.time === null &&
  !taken.has(at + 1) &&
  !taken.has(at + 2) &&
  PHRASES.test(`${words[at]!.lower} ${words[at + 1]!.lower} ${words[at + 2]!.lower}`);

/** A chunk that is neither a verb group nor a noun phrase. */
function single(words: readonly Word[], at: number, taken: ReadonlySet<number>): Unit {
  const { text, lower, pos, xpos, relation, time } = words[at]!;
  if (time !== null) {
    let to = at + 1;
    const end = timeEnd(words, at);
    while (to < end && !taken.has(to)) to++;
    return { kind: 'time', from: at, to, head: at };
  }
  if (text === ',') return one('comma', at);
  // [from 2001-2006]
  if (/^[-–—]$/.test(text) && words[at - 1]?.time != null && words[at + 1]?.time != null)
    return one('prep', at);
  // [the strikes — which began in May — go on]: two dashes part no clauses
  if (isDash(words, at))
    return one(words.filter((_, i) => isDash(words, i)).length === 2 ? 'comma' : 'stop', at);
  if (STOP.test(text)) return one('stop', at);
  if (pos === 'CCONJ') return one('and', at);
  // [, according to the court] [, compared with a loss]
  if (
    /^(?:according|compared)$/.test(lower) &&
    /^(?:with|to)$/.test(words[at + 1]?.lower ?? '') &&
    !taken.has(at + 1)
  )
    return { kind: 'prep', from: at, to: at + 2, head: at };
  if (WH.test(xpos)) return one('who', at);
  const particle = relation === 'mark' && lower === 'to';
  if (relation === 'mark' && !particle) return one('sub', at);
  if (pos === 'ADP' || pos === 'SCONJ' || relation === 'case' || (lower === 'to' && !particle))
    return one('prep', at);
  return one(pos === 'ADJ' ? 'adjective' : 'adverb', at);
}

/** Is a word a dash with space around it? */
function isDash(words: readonly Word[], at: number): boolean {
  const { text, start } = words[at]!;
  const before = words[at - 1];
  return /^(?:[–—-]|--)$/.test(text) && before !== undefined && before.end < start;
}
