import type { Features } from './features.ts';
import { mix } from './hash.ts';
import { NOTHING, type Spelling } from './spelling.ts';

/** At most so many features tell the tag of a word. */
export const TAG_FEATURES = 40;

/**
 * The features that tell the tag of a word: its own letters, those of its neighbours, and the tags before it
 * (after Ratnaparkhi 1996 and Collins 2002).
 * @param words spellings of the sentence
 * @param at index of the word
 * @param tag1 hash of the tag before it
 * @param tag2 hash of the tag before that
 * @param f is cleared and filled
 */
export function tagFeatures(words: readonly Spelling[], at: number, tag1: number, tag2: number, f: Features) {
  const word = words[at]!;
  const before = words[at - 1] ?? NOTHING;
  const before2 = words[at - 2] ?? NOTHING;
  const after = words[at + 1] ?? NOTHING;
  const after2 = words[at + 2] ?? NOTHING;
  const [, suffix2, suffix3] = word.suffixes;
  f.clear();
  f.add(0);
  f.add(word.exact);
  f.add(word.folded);
  for (const prefix of word.prefixes) f.add(prefix);
  for (const suffix of word.suffixes) f.add(suffix);
  f.add(mix(word.shape, at === 0 ? 1 : 0));
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
}
