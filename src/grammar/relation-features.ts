import type { Features } from './features.ts';
import { guideRelation } from './guide.ts';
import { mix } from './hash.ts';
import type { ParserState } from './parser-state.ts';
import { bitsOf, type Relations } from './relations.ts';
import { distanceClass } from './transition-features.ts';

/** At most so many features tell the relation of an arc. */
export const RELATION_FEATURES = 80;

const CORE_OF_HEAD = bitsOf('nsubj', 'nsubj:pass', 'obj', 'iobj', 'aux', 'aux:pass', 'cop', 'mark');
const CORE_OF_CHILD = bitsOf(
  'nsubj',
  'nsubj:pass',
  'aux',
  'aux:pass',
  'cop',
  'mark',
  'case',
  'cc',
  'conj',
  'xcomp',
);

/**
 * The features that tell the relation of a word to its head.
 * @param f is cleared and filled
 */
export function relationFeatures(
  state: ParserState,
  relations: Relations,
  head: number,
  child: number,
  f: Features,
) {
  const { seen, first, last, before, after, filled, preposition, marker, relation } = state;
  const { count, word, tag, coarse, suffix, cluster, guide } = seen;
  const nothing = count + 1;
  const hw = word[head]!;
  const ht = tag[head]!;
  const hc = coarse[head]!;
  const cw = word[child]!;
  const ct = tag[child]!;
  const cc = coarse[child]!;
  const ends = mix(ht, ct);
  const wide = mix(hc, cc);
  const relationOf = (i: number) => (relation[i]! < 0 ? 0 : relations.hashes[relation[i]!]!);
  const beside = (i: number, step: number) =>
    i + step >= 0 && i + step < count && i < count ? i + step : nothing;
  const direction = head < child ? 1 : 2;
  const add = (value: number) => {
    f.add(value + direction);
  };

  f.clear();
  add(1);
  add(hw);
  add(ht);
  add(cw);
  add(ct);
  add(mix(hw, cw));
  add(ends);
  add(mix(hw, ct));
  add(mix(ht, cw));
  add(mix(ends, distanceClass(Math.abs(head - child))));
  add(mix(mix(hw, ht), ct));
  add(mix(mix(cw, ct), ht));
  add(wide);
  add(mix(ends, mix(hw, cw)));
  // prepositions and conjunctions
  const preposed = preposition[child]!;
  const marked = marker[child]!;
  add(mix(preposed, cc));
  add(mix(preposed, ends));
  add(mix(preposed, hw));
  add(mix(preposed, cw));
  add(mix(marked, ends));
  add(mix(marked, hw));
  add(mix(marked, cc));
  // places that are filled
  const childFilled = filled[child]!;
  const headFilled = filled[head]!;
  add(mix(childFilled, cc));
  add(mix(childFilled, ends));
  add(mix(headFilled, ends));
  add(mix(headFilled, ht));
  add(mix(headFilled, wide));
  add(mix(headFilled, mix(hw, cc)));
  add(mix(mix(headFilled & CORE_OF_HEAD, childFilled & CORE_OF_CHILD), wide));
  // neighbours
  const childBefore = beside(child, -1);
  const childAfter = beside(child, 1);
  add(mix(ends, tag[childBefore]!));
  add(mix(ends, tag[childAfter]!));
  add(mix(ends, tag[beside(head, -1)]!));
  add(mix(ends, tag[beside(head, 1)]!));
  add(mix(cc, word[childBefore]!));
  add(mix(cc, word[childAfter]!));
  add(mix(ends, word[childBefore]!));
  add(mix(ends, tag[state.ahead(0)]!));
  add(mix(suffix[child]!, ht));
  add(mix(suffix[head]!, ct));
  add(mix(suffix[child]!, suffix[head]!));
  // children
  const childFirst = first[child]!;
  add(mix(tag[childFirst]!, ends));
  add(mix(word[childFirst]!, ends));
  add(mix(word[childFirst]!, mix(hw, cc)));
  add(mix(tag[last[child]!]!, ends));
  const lastOfHead = relationOf(last[head]!);
  add(mix(relationOf(first[head]!), ends));
  add(mix(lastOfHead, ends));
  add(mix(lastOfHead, mix(hw, ct)));
  add(mix(mix(before[head]!, after[head]!), ends));
  // clusters
  const hu = cluster[head]!;
  const cu = cluster[child]!;
  add(mix(hu, ct));
  add(mix(ht, cu));
  add(mix(hu, cu));
  add(mix(preposed, hu));
  add(mix(preposed, cu));
  if (guide) guideRelation(state, guide, head, child, f);
}
