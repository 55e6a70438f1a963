import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANES } from '../../../src/layout/group.ts';
import { COLOURS, lookIn, THEMES, viewOf, type Look } from '../../../src/state/look.ts';
import { NO_FILTER } from '../../../src/timeline/filter.ts';
import { STATUSES } from '../../../src/timeline/model.ts';

const set = <T>(words: readonly T[]) => fc.subarray([...words]).map((some) => new Set(some));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const someLook: fc.Arbitrary<Look> = fc.record({
  filter: fc.record({
    hidden: set(STATUSES),
    statements: fc.boolean(),
    place: maybe(fc.string()),
    person: maybe(fc.string()),
    article: maybe(fc.nat()),
  }),
  lanesBy: fc.constantFrom(...LANES),
  collapsed: set(['Oslo', 'planned']),
  fold: fc.boolean(),
  theme: maybe(fc.constantFrom(...THEMES)),
  colourBy: fc.constantFrom(...COLOURS),
  window: maybe(fc.tuple(fc.integer(), fc.integer())),
});

describe('how a timeline is looked at', () => {
  it('comes back from what is kept of it', () => {
    fc.assert(
      fc.property(someLook, (look) => {
        expect(lookIn(JSON.parse(JSON.stringify(viewOf(look))) as object)).toEqual(look);
      }),
    );
  });
  it('of a new document has no filter, no lanes, and the colours of the system', () => {
    expect(lookIn({})).toEqual({
      filter: NO_FILTER,
      lanesBy: 'none',
      collapsed: new Set(),
      fold: true,
      theme: null,
      colourBy: 'status',
      window: null,
    });
  });
  it('is as in a new document where it names what is not known', () => {
    const look = lookIn({ lanesBy: 'mood', theme: 'pink', hidden: ['odd', 'planned'] });
    expect(look).toMatchObject({ lanesBy: 'none', theme: null, filter: { hidden: new Set(['planned']) } });
  });
});
