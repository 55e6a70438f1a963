import type { Guide } from './guide.ts';
import type { Tag } from './tagging.ts';
import type { Entry } from './vocabulary.ts';

/**
 * What the parser sees of the words of a sentence, as hashes. After the words come two that are none: the root, at
 * `count`, and nothing, at `count + 1`.
 */
export interface Observation {
  readonly count: number;
  /** The word in lower case. */
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly cluster: Int32Array;
  /** Both parts of speech. */
  readonly tag: Int32Array;
  /** The universal part of speech. */
  readonly coarse: Int32Array;
  /** What another parser found; null for none. */
  readonly guide: Guide | null;
}

const ROOT = { word: 11, tag: 12, coarse: 13 };
const NOTHING = { word: 21, tag: 22, coarse: 23 };

/** What the parser sees of words with their tags. */
export function observe(words: readonly Entry[], tags: readonly Tag[], guide: Guide | null): Observation {
  const count = words.length;
  const column = (of: (i: number) => number, root: number, nothing: number) => {
    const values = new Int32Array(count + 2);
    for (let i = 0; i < count; i++) values[i] = of(i);
    values[count] = root;
    values[count + 1] = nothing;
    return values;
  };
  return {
    count,
    word: column((i) => words[i]!.folded, ROOT.word, NOTHING.word),
    suffix: column((i) => words[i]!.suffixes[2], 0, 0),
    cluster: column((i) => words[i]!.cluster, 0, 0),
    tag: column((i) => tags[i]!.both, ROOT.tag, NOTHING.tag),
    coarse: column((i) => tags[i]!.coarse, ROOT.coarse, NOTHING.coarse),
    guide,
  };
}
