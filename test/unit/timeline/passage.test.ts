import { describe, expect, it } from 'vitest';
import { isOfSomeYear, passagesAround } from '../../../src/timeline/passage.ts';

describe('the passages of a time', () => {
  const source = {
    text: 'x'.repeat(60),
    paragraphs: [
      { start: 0, end: 20 },
      { start: 22, end: 40 },
    ],
  };
  it('are its words, its paragraph, and all from that on', () => {
    expect(passagesAround(source, { start: 25, end: 29 })).toEqual([
      { reach: 'words', span: { start: 25, end: 29 } },
      { reach: 'paragraph', span: { start: 22, end: 40 } },
      { reach: 'rest', span: { start: 22, end: 60 } },
    ]);
  });
  it('are asked for where a date does not tell its year', () => {
    expect(isOfSomeYear({ type: 'DATE', text: 'May 12' })).toBe(true);
    expect(isOfSomeYear({ type: 'DATE', text: 'May 12, 1987' })).toBe(false);
    expect(isOfSomeYear({ type: 'DURATION', text: 'three days' })).toBe(false);
  });
});
