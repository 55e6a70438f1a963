import { describe, expect, it } from 'vitest';
import { underFullNames, withoutOffice, type Naming } from '../../../src/travel/naming.ts';

const naming: Naming = { count: 1, acts: 0, sites: 0, person: false, first: false };
const namesOf = (...names: string[]) =>
  [...underFullNames([], new Map(names.map((name) => [name, naming]))).namings].map(
    ([name, { count }]) => `${name} ${String(count)}`,
  );

describe('one name for each', () => {
  it.each([
    [['Ada Rowe', 'Rowe'], ['Ada Rowe 2']],
    [['Rowe', 'Ada Rowe'], ['Ada Rowe 2']],
    [['Foreign Minister Ada Rowe', 'Ada Rowe', 'Rowe'], ['Ada Rowe 3']],
    [['research vessel Kristine Dahl', 'Kristine Dahl'], ['Kristine Dahl 2']],
    [['Ada Maria Rowe', 'Maria Rowe', 'Rowe'], ['Ada Maria Rowe 3']],
  ])('%j → %j', (names, all) => {
    expect(namesOf(...names)).toEqual(all);
  });
  it.each([
    [
      ['Ada Rowe', 'Ben Rowe', 'Rowe'],
      ['Ada Rowe 1', 'Ben Rowe 1', 'Rowe 1'],
    ],
    [
      ['Ada Rowe', 'Ada'],
      ['Ada Rowe 1', 'Ada 1'],
    ],
    [
      ['Ada Rowe', 'owe'],
      ['Ada Rowe 1', 'owe 1'],
    ],
  ])('not %j: %j', (names, all) => {
    expect(namesOf(...names)).toEqual(all);
  });
  it('leaves out the office where a full name is left', () => {
    expect(withoutOffice('Prime Minister Olaf Berg')).toBe('Olaf Berg');
    expect(withoutOffice('Minister Berg')).toBe('Minister Berg');
    expect(withoutOffice('Maria de la Cruz')).toBe('Maria de la Cruz');
  });
});
