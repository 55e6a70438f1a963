import { describe, expect, it } from 'vitest';
import { isJourney, JOURNEY_RULES } from '../../../src/travel/journey.ts';
import { at } from './evidence-of.ts';

const NONE = { dated: 0, places: 0, moves: 0, told: [], person: true, together: 0, news: false };
const day = (name: string, on: number) => ({ name, day: on });

describe('what makes a journey', () => {
  it.each([
    ['news of a journey', { ...NONE, news: true }, NONE],
    ['towns with their days', { ...NONE, dated: 3 }, { ...NONE, dated: 2 }],
    [
      'moves within a month',
      { ...NONE, places: 2, moves: 2, told: [day('Leeds', 1), day('Hull', 9)] },
      { ...NONE, places: 2, moves: 2, told: [day('Leeds', 1), day('Hull', 90)] },
    ],
    [
      'three places',
      { ...NONE, places: 3, moves: 2, told: [day('Leeds', 1)] },
      { ...NONE, places: 3, moves: 1, told: [day('Leeds', 1)] },
    ],
    ['a way in one sentence', { ...NONE, moves: 2, together: 2 }, { ...NONE, moves: 2, together: 1 }],
    ['a tour in one sentence', { ...NONE, together: 3 }, { ...NONE, together: 2 }],
    ['a way without days', { ...NONE, places: 3, moves: 3 }, { ...NONE, places: 2, moves: 3 }],
  ])('is told by %s', (name, yes, no) => {
    const { test } = JOURNEY_RULES.find((rule) => rule.name === name)!;
    expect([test(yes), test(no)]).toEqual([true, false]);
  });
  it("has longer gaps at sea than in somebody's life", () => {
    const { test } = JOURNEY_RULES.find(({ name }) => name === 'moves within a month')!;
    const facts = { ...NONE, places: 2, moves: 2, told: [day('Leeds', 1), day('Hull', 90)] };
    expect([test({ ...facts, person: false }), test(facts)]).toEqual([true, false]);
  });
  it('is not told by a country and its town, which are one place', () => {
    const [town, land] = [at('Lima', 1, { start: '2014-05-01' }), at('Peru', 1, { start: '2014-05-01' })];
    expect(isJourney([town, land])).toBe(false);
  });
  it('is told by a sentence that joins two places weeks apart', () => {
    const [from, to] = [
      at('Leeds', 1, { start: '2014-03-03', motion: 'depart' }),
      at('Lima', 1, { start: '2014-05-20' }),
    ];
    expect(isJourney([from, to])).toBe(true);
    expect(isJourney([from, { ...to, sentence: { start: 900, end: 950 } }])).toBe(false);
  });
});
