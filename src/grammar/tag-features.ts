import type { Features } from './features.ts';
import { hash, mix } from './hash.ts';
import { NO_ENTRY, type Entry } from './vocabulary.ts';

/** At most so many features tell the tag of a word. */
export const TAG_FEATURES = 60;

/** Hash that stands for the tag before the first word, and for the hint at no word. */
export const NO_TAG = 7;

/** The hash of what another tagger says of a word; 0 if none was asked. */
export const hashOfHint = (hint: string | undefined) => (hint === undefined ? 0 : hash(hint));

/**
 * The features that tell the tag of a word: its own letters and cluster, those of its neighbours, the tags before
 * it, and what another tagger says of it and its neighbours (after Ratnaparkhi 1996 and Collins 2002).
 * @param words the sentence
 * @param hints hashes of what another tagger says of each word
 * @param at index of the word
 * @param tag1 hash of the tag before it
 * @param tag2 hash of the tag before that
 * @param f is cleared and filled
 */
export function tagFeatures(
  words: readonly Entry[],
  hints: Int32Array,
  at: number,
  tag1: number,
  tag2: number,
  f: Features,
): void {
  const word = words[at]!;
  const before = words[at - 1] ?? NO_ENTRY;
  const before2 = words[at - 2] ?? NO_ENTRY;
  const after = words[at + 1] ?? NO_ENTRY;
  const after2 = words[at + 2] ?? NO_ENTRY;
  const [, suffix2, suffix3] = word.suffixes;
  f.clear();
  f.add(0);
  // its letters
  f.add(word.exact);
  f.add(word.folded);
  for (const prefix of word.prefixes) f.add(prefix);
  for (const suffix of word.suffixes) f.add(suffix);
  f.add(mix(word.shape, at === 0 ? 1 : 0));
  // its neighbours and the tags before
  f.add(before.folded);
  f.add(before2.folded);
  f.add(after.folded);
  f.add(after2.folded);
  f.add(tag1);
  f.add(tag2);
  f.add(mix(tag1, tag2));
  f.add(mix(tag1, word.folded));
  f.add(before.suffixes[2]);
  f.add(after.suffixes[2]);
  f.add(before.shape);
  f.add(after.shape);
  f.add(mix(before.folded, word.folded));
  f.add(mix(word.folded, after.folded));
  f.add(mix(tag1, after.folded));
  f.add(mix(tag1, after.suffixes[1]));
  f.add(mix(suffix3, after.suffixes[2]));
  f.add(mix(tag1, suffix3));
  f.add(mix(mix(word.shape, after.shape), before.shape));
  f.add(mix(suffix2, mix(tag1, tag2)));
  // clusters
  f.add(word.cluster);
  f.add(before.cluster);
  f.add(after.cluster);
  f.add(mix(tag1, word.cluster));
  f.add(mix(tag1, after.cluster));
  f.add(mix(word.cluster, after.cluster));
  f.add(mix(word.cluster, word.shape));
  // hints
  const hint = hints[at]!;
  const hintBefore = hints[at - 1] ?? NO_TAG;
  const hintAfter = hints[at + 1] ?? NO_TAG;
  const hintAfter2 = hints[at + 2] ?? NO_TAG;
  const two = mix(hint, hintAfter);
  f.add(hint);
  f.add(hintAfter);
  f.add(two);
  f.add(mix(hint, word.folded));
  f.add(mix(hint, suffix3));
  f.add(mix(two, hintAfter2));
  f.add(mix(mix(tag1, hint), hintAfter));
  f.add(mix(hintBefore, two));
  f.add(mix(hintAfter, word.folded));
  f.add(mix(hint, word.shape));
}
