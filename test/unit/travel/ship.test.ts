import { describe, expect, it } from 'vitest';
import { shipNames } from '../../../src/travel/ship.ts';
import { told } from './reading.ts';

const last = (text: string) => told(text).at(-1);

describe('the ship that is "she"', () => {
  it.each([
    [
      'one by what it is',
      'The whaler Kestrel sailed from Dundee on Sunday. She reached Bergen on Monday.',
      'Kestrel arrive Bergen 2014-03-10 happened',
    ],
    [
      'one told of again',
      'The tanker Kestrel left Dundee on Sunday. The ship reached Bergen on Monday.',
      'Kestrel arrive Bergen 2014-03-10 happened ship',
    ],
    [
      'a freighter after a pause',
      'The freighter Kestrel left Dundee on Sunday. Fog held her up. She limped into Bergen on Monday.',
      'Kestrel go Bergen 2014-03-10 happened',
    ],
    [
      'a yacht',
      'The yacht Kestrel left Dundee on Sunday. She docked in Bergen on Monday.',
      'Kestrel arrive Bergen 2014-03-10 happened ship',
    ],
    [
      'a ferry whose harbour is told',
      'The ferry Kestrel left Dundee on Sunday. On Monday she was in Bergen.',
      'Kestrel stay Bergen 2014-03-10 happened',
    ],
  ])('is %s: %s', (_, text, line) => {
    expect(last(text)).toBe(line);
  });
  it.each([
    [
      'somebody named since',
      'The tug Bison left Dundee on Sunday. Ada Rowe lives in Lima. She flew to Quito on Monday.',
      'Ada Rowe go Quito 2014-03-10 happened plane',
    ],
    [
      'a train',
      'The train Bison left Dundee on Sunday. Ada Rowe waved. She flew to Quito on Monday.',
      'Ada Rowe go Quito 2014-03-10 happened plane',
    ],
    [
      'one of another paragraph',
      'The tug Bison left Dundee on Sunday.\n\nAda Rowe waved. She flew to Quito on Monday.',
      'Ada Rowe go Quito 2014-03-10 happened plane',
    ],
  ])('is not %s: %s', (_, text, line) => {
    expect(last(text)).toBe(line);
  });
});

describe('names of ships', () => {
  it('are told by what stands before them', () => {
    expect([...shipNames('The USS America left with HMS Kent Bay and the Aurora.')]).toEqual([
      'america',
      'kent bay',
    ]);
  });
  it('are not those of places in capitals', () => {
    expect([...shipNames('THE USA AND PERU. He left USSR posts.')]).toEqual([]);
  });
});
