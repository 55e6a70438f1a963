import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf, readArticle } from '../../../src/article/article.ts';
import { MAX_LENGTH, problemOf } from '../../../src/article/check.ts';
import { paragraphSpans, plain } from '../../../src/article/reading.ts';

const WRAPPED = `The ministers met on
Monday in the old customs house, where
the roof had been mended for the day.
They talked until the evening and then
dined together.
On Tuesday they went home, each by the
road that the others had not taken yet.
No comments:
Post a Comment`;

describe('a pasted article', () => {
  it('keeps its length in the reading copy, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).toHaveLength(text.length);
        expect(readArticle(text).reading).toHaveLength(text.length);
      }),
    );
  });
  it('has its sentences and tokens inside the text, in order', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'On Monday',
        ' the “vote”',
        ' fell.',
        '\n',
        '\n\n',
        '\u00a0',
        ' U.S.',
        ' — ',
        '\t',
        'Dec. 31',
        '東京',
        '😀',
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const { sentences } = readArticle(text);
        let at = 0;
        for (const token of sentences.flatMap((sentence) => sentence.tokens)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  it('has its hand-wrapped lines joined into paragraphs', () => {
    const spans = paragraphSpans(plain(WRAPPED));
    expect(spans.map((s) => WRAPPED.slice(s.start, s.start + 10))).toEqual(['The minist', 'On Tuesday']);
  });
  it('has a paragraph in each line where the lines are long', () => {
    const text =
      'Headline here\nThe first paragraph is told in one line. It has two sentences.\nThe second follows.';
    expect(readArticle(text).paragraphs).toHaveLength(3);
    expect(headlineOf(readArticle(text))).toBe('Headline here');
  });
  it('is read without the leftovers of a web page', () => {
    const text =
      'The vote was held on Monday.\n\nAdvertisement\n\nThe count goes on.\n\nNo comments:\n\nPost a Comment';
    expect(readArticle(text).paragraphs).toHaveLength(2);
  });
  it('takes no sentence for a headline', () => {
    expect(headlineOf(readArticle('The vote was held on Monday.\n\nThe count goes on.'))).toBeNull();
    expect(headlineOf(readArticle('One line without an end'))).toBeNull();
  });
});

describe('a text that cannot be read', () => {
  it('is told apart, with what to do', () => {
    expect(problemOf(' \n')).toMatch(/Paste an article/);
    expect(problemOf('word '.repeat(MAX_LENGTH))).toMatch(/5\.0 million characters/);
    expect(problemOf('PK\u0003\u0004\u0000\u0000\u0000\u0008'.repeat(50))).toMatch(/not text/);
  });
  it('is not seen in an ordinary one', () => {
    for (const text of [
      'The vote is on Monday.',
      '1999',
      '部长们星期一在维也纳会面，讨论停火。',
      '“Señor” Müller met the mayor of Łódź.\r\n\tToday.',
    ])
      expect(problemOf(text)).toBeNull();
  });
});
