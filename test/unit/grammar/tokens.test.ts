import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';
import { tokensOf } from '../../../src/grammar/tokens.ts';

const words = (text: string) => readArticle(text).sentences.flatMap((sentence) => tokensOf(sentence));
const texts = (text: string) => words(text).map((word) => word.text);

describe('the words of a sentence', () => {
  it('are parted as treebanks part them', () => {
    expect(texts("I'm sure O'Brien's crew don't fly.")).toEqual([
      'I',
      "'m",
      'sure',
      "O'Brien",
      "'s",
      'crew',
      'do',
      "n't",
      'fly',
      '.',
    ]);
    expect(texts('The pro-EU camp cannot win.')).toEqual(['The', 'pro-EU', 'camp', 'can', 'not', 'win', '.']);
  });
  it('part a clock from its meridiem, and that from the full stop', () => {
    expect(texts('It began at 10:30pm.').slice(-3)).toEqual(['10:30', 'pm', '.']);
  });
  it('leave what only looks like a contraction', () => {
    expect(texts('The 1990s ended.')).toEqual(['The', '1990s', 'ended', '.']);
    expect(texts('They met in Cannes.')).toContain('Cannes');
  });
  it('keep their offsets into the text', () => {
    const text = "Paris. I’m gonna see O'Brien's $3.5m house at 9:15pm.";
    for (const { start, end, text: word } of words(text))
      expect(text.slice(start, end)).toBe(word.replace("'", text[start + word.indexOf("'")] ?? "'"));
  });
});
