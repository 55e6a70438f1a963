import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

describe('a schedule of towns with their days', () => {
  it.each([
    [
      'after a play that a town sees',
      'Bergen saw the play on Friday and Malmo on Sunday.',
      ['whoever stay Bergen 2014-03-07 happened', 'whoever stay Malmo 2014-03-09 happened'],
    ],
    [
      'after a clause about the first town',
      'Ada Rowe flew to Bonn, where she spoke on Thursday, and to Ulm the following morning.',
      [
        'Ada Rowe go Bonn undated happened plane',
        'Ada Rowe stay Bonn 2014-03-06 happened',
        'Ada Rowe go Ulm 2014-03-07TMO happened',
      ],
    ],
    [
      'with the day first',
      'On Friday the convoy will be in Leeds; on Saturday, in Bergen.',
      ['whoever stay Leeds 2014-03-14 planned car', 'whoever stay Bergen 2014-03-15 planned'],
    ],
    [
      'after "next come"',
      'Next come Leeds on Friday and Bergen on Saturday.',
      ['whoever arrive Leeds 2014-03-14 planned', 'whoever arrive Bergen 2014-03-15 planned'],
    ],
    [
      'after what it is',
      'The dates: Leeds on Friday, Bergen on Saturday.',
      ['whoever arrive Leeds 2014-03-14 planned', 'whoever arrive Bergen 2014-03-15 planned'],
    ],
    [
      'with two verbs',
      'Ada Rowe flew to Lima on Sunday and a day later to Quito for dinner.',
      ['Ada Rowe go Lima 2014-03-09 happened plane', 'Ada Rowe go Quito 2014-03-10 happened plane'],
    ],
  ])('%s: %s', (_, text, lines) => {
    expect(told(text)).toEqual(lines);
  });
  it.each([
    ['what happens to others', 'Bombs went off in Leeds on Friday and in Bergen on Sunday.'],
    ['a town that does something', 'The strike in Leeds began on Friday, and Bergen on Sunday heard of it.'],
    ['a list without days', 'The dates: Leeds, Bergen.'],
  ])('is not %s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
