import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

const last = (text: string) => told(text).at(-1);
const LIMA = 'Ada Rowe landed in Lima on Saturday. ';

describe('words that point to a place without its name', () => {
  it.each([
    [
      '"there" that opens',
      `${LIMA}There, on Sunday, she met bankers.`,
      'Ada Rowe stay Lima 2014-03-09 happened',
    ],
    [
      '"this port city"',
      'Ada Rowe pulled into this port city last night.',
      'Ada Rowe go Oslo 2014-03-11TNI happened',
    ],
    [
      'the capital told last, not the town told last',
      `${LIMA}She drove to Ayacucho. On Monday she was driven back to the capital.`,
      'Ada Rowe go Lima 2014-03-10 happened car',
    ],
    [
      'the town that the sentence before is about',
      'Lima was calm. Ada Rowe arrived on Monday.',
      'Ada Rowe arrive Lima 2014-03-10 happened',
    ],
    ['"it" that is left', `${LIMA}She left it on Monday.`, 'Ada Rowe depart there 2014-03-10 happened'],
  ])('%s: %s', (_, text, line) => {
    expect(last(text)).toBe(line);
  });
  it.each([
    ['pulling over', 'Ada Rowe spoke in Lima. She pulled over and waited.'],
    ['a thing that is left', 'Ada Rowe spoke in Lima. She left her bag on Monday.'],
    ['a city that is talked of', 'Ada Rowe spoke of this city last night.'],
  ])('not by %s: %s', (_, text) => {
    expect(told(text).filter((line) => line.includes('arrive') || line.includes('depart'))).toEqual([]);
  });
});
