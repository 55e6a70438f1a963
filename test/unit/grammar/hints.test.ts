import { describe, expect, it } from 'vitest';
import { hintsOf } from '../../../src/grammar/hints.ts';

const tagsOf = (words: string[]) => hintsOf(words).map(({ pos }) => pos);

describe('hints', () => {
  it('are what the other tagger says, one for each word', () => {
    expect(tagsOf(['The', 'ship', 'sank', '.'])).toEqual(['DET', 'NOUN', 'VERB', 'PUNCT']);
    expect(hintsOf([])).toEqual([]);
    expect(hintsOf(['They', 'fled']).map(({ lemma }) => lemma)).toEqual(['they', 'flee']);
  });
  it('are there for an endless word, too, which the other tagger does not take for one', () => {
    expect(tagsOf(['x'.repeat(300)])).toEqual(['X']);
    expect(tagsOf(['They', 'fled', 'x'.repeat(300)])).toHaveLength(3);
  });
  it('stay beside their words where contractions and marks are joined', () => {
    const words = ['They', 'do', "n't", 'like', '(', 'or', 'know', ')', 'Spain', "'s", 'king', '.'];
    const hints = tagsOf(words);
    expect(hints).toHaveLength(words.length);
    expect([hints[3], hints[8], hints[10], hints[11]]).toEqual(['VERB', 'PROPN', 'NOUN', 'PUNCT']);
  });
});
