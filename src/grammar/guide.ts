import { mix } from './hash.ts';
import { observe } from './observation.ts';
import type { Parse, Parser } from './parser.ts';
import type { ParserState } from './parser-state.ts';
import type { Features } from './features.ts';
import type { Tag } from './tagging.ts';
import type { Entry } from './vocabulary.ts';

/**
 * The tree that a parser found which read the sentence from its end, to guide the one that reads it from its start
 * (stacking; Nivre and McDonald 2008). As in an observation, root and nothing come after the words.
 */
export interface Guide {
  /** Heads, the number of words standing for the root. */
  readonly head: Int32Array;
  /** Hashes of the relations. */
  readonly relation: Int32Array;
  /** The last child of each word, -1 if it has none. */
  readonly last: Int32Array;
}

/** Parses a sentence from its end. */
export function guideBy(parser: Parser, words: readonly Entry[], tags: readonly Tag[]): Guide {
  const seen = observe([...words].reverse(), [...tags].reverse(), null);
  return guideOf(parser.parse(seen), parser.relations.hashes);
}

/** A guide of the parse of the reversed sentence. */
function guideOf(reversed: Parse, hashes: Int32Array): Guide {
  const count = reversed.head.length;
  const head = new Int32Array(count + 2).fill(-1);
  const relation = new Int32Array(count + 2);
  const last = new Int32Array(count + 2).fill(-1);
  for (let i = 0; i < count; i++) {
    const mirrored = reversed.head[count - 1 - i]!;
    head[i] = mirrored === count ? count : count - 1 - mirrored;
    relation[i] = hashes[reversed.relation[count - 1 - i]!]!;
    last[head[i]!] = i;
  }
  return { head, relation, last };
}

/** Where the guide has the head of a word: 0 for no word, else one of 7 places. */
function placeOf({ head }: Guide, word: number, s0: number, s1: number, b0: number, count: number): number {
  if (word >= count) return 0;
  const at = head[word]!;
  if (at === b0) return 1;
  if (at === s0) return 2;
  if (at === s1) return 3;
  if (at === count) return 4;
  if (at > b0) return 5;
  return at > s1 ? 6 : 7;
}

/** Adds what the guide tells of the next transition. */
export function guideTransition(
  state: ParserState,
  guide: Guide,
  s0b0: number,
  s1s0: number,
  f: Features,
): void {
  const { count, tag } = state.seen;
  const s0 = state.at(0);
  const s1 = state.at(1);
  const b0 = state.ahead(0);
  const p0 = placeOf(guide, s0, s0, s1, b0, count);
  const p1 = placeOf(guide, s1, s0, s1, b0, count);
  const pb = placeOf(guide, b0, s0, s1, b0, count);
  // whether the guide has more children to come
  const more0 = guide.last[s0]! >= b0 ? 1 : 0;
  const more1 = guide.last[s1]! >= b0 ? 1 : 0;
  const r0 = guide.relation[s0]!;
  const top = p0 * 2 + more0;
  const all = ((p1 * 8 + pb) * 2 + more1) * 16 + top;
  f.add(top);
  f.add(all);
  f.add(mix(top, r0));
  f.add(mix(top, s0b0));
  f.add(mix(top, s1s0));
  f.add(mix(all, tag[s0]!));
  f.add(mix(all, tag[b0]!));
  f.add(mix(pb * 16 + top, s0b0));
  f.add(mix(mix(top, r0), tag[s0]!));
  f.add(mix(mix(top, r0), guide.relation[b0]!));
  f.add(mix(mix(p1 * 16 + top, guide.relation[s1]!), r0));
  f.add(mix(top, state.seen.word[s0]!));
  f.add(mix(top, state.seen.word[b0]!));
}

/** Adds what the guide tells of the relation of an arc. */
export function guideRelation(
  state: ParserState,
  guide: Guide,
  head: number,
  child: number,
  f: Features,
): void {
  const { word, tag } = state.seen;
  const told = mix(guide.relation[child]!, guide.head[child] === head ? 1 : 2);
  f.add(told);
  f.add(mix(told, tag[child]!));
  f.add(mix(told, tag[head]!));
  f.add(mix(told, mix(tag[head]!, tag[child]!)));
  f.add(mix(told, word[child]!));
  f.add(mix(told, word[head]!));
  f.add(mix(told, mix(state.preposition[child]!, state.marker[child]!)));
}
