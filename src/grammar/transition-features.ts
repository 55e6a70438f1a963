import type { Features } from './features.ts';
import { guideTransition } from './guide.ts';
import { mix } from './hash.ts';
import type { ParserState } from './parser-state.ts';
import { bitsOf, type Relations } from './relations.ts';

/** At most so many features tell the next transition. */
export const TRANSITION_FEATURES = 150;

/** Distances between words, in classes. */
export function distanceClass(words: number): number {
  if (words < 0) return 0;
  if (words < 5) return words;
  if (words < 7) return 5;
  return words < 11 ? 6 : 7;
}
const NO_DISTANCE = 9;

const CLAUSE_BELOW = bitsOf('nsubj', 'nsubj:pass', 'cc', 'conj', 'xcomp', 'ccomp');
const CLAUSE_TOP = bitsOf(
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'aux',
  'aux:pass',
  'cop',
  'mark',
  'case',
  'cc',
  'conj',
  'xcomp',
  'ccomp',
  'advcl',
  'obl',
);

/**
 * The features that tell the next transition: words and tags near the top of the stack (s0, s1, s2) and of those
 * to come (b0 to b3), their children, and what places of theirs are filled (after Zhang and Nivre 2011).
 * @param f is cleared and filled
 */
export function transitionFeatures(state: ParserState, relations: Relations, f: Features): void {
  const { seen, first, last, before, after, filled, preposition, marker, relation } = state;
  const { count, word, tag, cluster, guide } = seen;
  const nothing = count + 1;
  const s0 = state.at(0);
  const s1 = state.at(1);
  const s2 = state.at(2);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const s0w = word[s0]!;
  const s0t = tag[s0]!;
  const s1w = word[s1]!;
  const s1t = tag[s1]!;
  const s2w = word[s2]!;
  const s2t = tag[s2]!;
  const b0w = word[b0]!;
  const b0t = tag[b0]!;
  const b1w = word[b1]!;
  const b1t = tag[b1]!;
  const b2t = tag[b2]!;
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const b0wt = mix(b0w, b0t);
  const far = state.height > 0 ? distanceClass(b0 - s0) : NO_DISTANCE;
  const farBelow = state.height > 1 ? distanceClass(s0 - s1) : NO_DISTANCE;
  const relationOf = (i: number) => (relation[i]! < 0 ? 0 : relations.hashes[relation[i]!]!);
  const s0b0 = mix(s0t, b0t);
  const s1s0 = mix(s1t, s0t);
  const b0b1 = mix(b0t, b1t);

  f.clear();
  f.add(0);
  // single words
  f.add(s0w);
  f.add(s0t);
  f.add(s0wt);
  f.add(s1w);
  f.add(s1t);
  f.add(s1wt);
  f.add(s2t);
  f.add(mix(s2w, s2t));
  f.add(b0w);
  f.add(b0t);
  f.add(b0wt);
  f.add(b1w);
  f.add(b1t);
  f.add(mix(b1w, b1t));
  f.add(b2t);
  f.add(word[b2]!);
  f.add(tag[state.ahead(3)]!);
  // pairs
  f.add(mix(s0wt, b0wt));
  f.add(mix(s0wt, b0t));
  f.add(mix(s0t, b0wt));
  f.add(mix(s0w, b0w));
  f.add(s0b0);
  f.add(mix(s0b0, far));
  f.add(mix(s1wt, s0wt));
  f.add(mix(s1w, s0w));
  f.add(s1s0);
  f.add(mix(s1wt, s0t));
  f.add(mix(s1t, s0wt));
  f.add(mix(s1s0, farBelow));
  f.add(mix(s1t, b0t));
  f.add(mix(s1w, b0w));
  f.add(mix(s1t, b0w));
  f.add(b0b1);
  f.add(mix(b0w, b1t));
  f.add(mix(b0t, b1w));
  f.add(mix(b0w, b1w));
  f.add(mix(s0t, b1t));
  f.add(mix(s0w, b1t));
  // three and four
  f.add(mix(s0b0, b1t));
  f.add(mix(b0b1, b2t));
  f.add(mix(s1s0, b0t));
  f.add(mix(s2t, s1s0));
  f.add(mix(s1s0, b0b1));
  f.add(mix(mix(s0b0, b1t), b2t));
  f.add(mix(s0w, b0b1));
  f.add(mix(mix(s0t, b0w), b1t));
  f.add(mix(s1w, s0b0));
  f.add(mix(s1t, mix(s0w, b0t)));
  f.add(mix(s1s0, b0w));
  f.add(mix(s0b0, b1w));
  f.add(mix(mix(s0b0, s2t), s1t));
  f.add(mix(tag[state.at(3)]!, s2t));
  f.add(mix(s0w, mix(b0w, b1w)));
  f.add(
    mix(mix(s0t, tag[s0 > 0 && s0 < count ? s0 - 1 : nothing]!), tag[s0 + 1 < count ? s0 + 1 : nothing]!),
  );
  // children
  const s0f = first[s0]!;
  const s0l = last[s0]!;
  const s1f = first[s1]!;
  const s1l = last[s1]!;
  const b0f = first[b0]!;
  f.add(mix(s0b0, tag[s0f]!));
  f.add(mix(s0b0, tag[s0l]!));
  f.add(mix(s1s0, tag[s1l]!));
  f.add(mix(s1s0, tag[s0f]!));
  f.add(mix(s0b0, tag[b0f]!));
  f.add(mix(s1s0, tag[s0l]!));
  f.add(mix(s1s0, tag[s1f]!));
  f.add(mix(mix(s1s0, b0t), tag[b0f]!));
  f.add(mix(s0t, relationOf(s0f)));
  f.add(mix(s0t, relationOf(s0l)));
  f.add(mix(b0t, relationOf(b0f)));
  f.add(mix(s1t, relationOf(s1l)));
  f.add(mix(s1t, relationOf(s1f)));
  // distance and number of children
  f.add(mix(s0w, far));
  f.add(mix(s0t, far));
  f.add(mix(b0w, far));
  f.add(mix(b0t, far));
  f.add(mix(s0w, after[s0]!));
  f.add(mix(s0t, after[s0]!));
  f.add(mix(s0w, 100 + before[s0]!));
  f.add(mix(s0t, before[s0]!));
  f.add(mix(b0w, before[b0]!));
  f.add(mix(b0t, before[b0]!));
  f.add(mix(s1t, after[s1]!));
  f.add(mix(s1w, after[s1]!));
  // places that are filled
  const s0k = filled[s0]!;
  const s1k = filled[s1]!;
  const b0k = filled[b0]!;
  f.add(mix(s0t, s0k));
  f.add(mix(s0w, s0k));
  f.add(mix(s1t, s1k));
  f.add(mix(s1w, s1k));
  f.add(mix(b0t, b0k));
  f.add(mix(s0b0, s0k));
  f.add(mix(s0b0, b0k));
  f.add(mix(s1s0, s1k));
  f.add(mix(s1s0, s0k));
  f.add(mix(mix(s1s0, b0t), s1k));
  f.add(mix(mix(s1s0, b0t), s0k));
  f.add(mix(mix(s1t, s1k & CLAUSE_BELOW), mix(s0t, s0k & CLAUSE_TOP)));
  // prepositions and conjunctions
  const s0c = preposition[s0]!;
  const s0m = marker[s0]!;
  f.add(mix(s1w, mix(s0c, 1)));
  f.add(mix(s1t, mix(s0c, s0w)));
  f.add(mix(mix(s1t, s2t), s0c));
  f.add(mix(mix(s1w, s0c), s0t));
  f.add(mix(mix(s2w, s0c), s1t));
  f.add(mix(mix(s1s0, s0c), b0t));
  f.add(mix(s1w, s0m));
  f.add(mix(mix(s1t, s0m), s0t));
  f.add(mix(s0b0, s0m));
  f.add(mix(s0b0, preposition[b0]!));
  f.add(mix(s0b0, marker[b0]!));
  // clusters
  const s0u = cluster[s0]!;
  const s1u = cluster[s1]!;
  const b0u = cluster[b0]!;
  f.add(mix(s0u, b0t));
  f.add(mix(s0t, b0u));
  f.add(mix(s0u, b0u));
  f.add(mix(s1u, s0t));
  f.add(mix(s1t, s0u));
  f.add(mix(s1u, s0u));
  f.add(mix(mix(s1u, s0c), s0t));
  f.add(mix(mix(s1t, s0c), s0u));
  f.add(mix(s0b0, mix(s0u, s0k)));
  if (guide) guideTransition(state, guide, s0b0, s1s0, f);
}
