import { describe, expect, it } from 'vitest';
import { reversed } from '../../../../src/grammar/build/sample.ts';
import { NO_ENTRY } from '../../../../src/grammar/vocabulary.ts';
import { tagOf } from '../../../../src/grammar/tagging.ts';

const sample = {
  entries: ['a', 'b', 'c'].map((lower) => ({ ...NO_ENTRY, lower })),
  hints: Int32Array.from([1, 2, 3]),
  pairs: ['DET|DT', 'NOUN|NN', 'VERB|VBD'],
  heads: [1, 2, 3],
  relations: ['det', 'nsubj', 'root'],
  tags: ['DET|DT', 'NOUN|NN', 'VERB|VBD'].map(tagOf),
  guide: null,
};

describe('a sample turned round', () => {
  it('has its words and heads mirrored, the root staying behind them', () => {
    const { entries, heads, relations } = reversed(sample);
    expect(entries.map(({ lower }) => lower)).toEqual(['c', 'b', 'a']);
    expect(heads).toEqual([3, 0, 1]);
    expect(relations).toEqual(['root', 'nsubj', 'det']);
  });
  it('is itself again after another turn', () => {
    expect(reversed(reversed(sample))).toEqual(sample);
  });
});
