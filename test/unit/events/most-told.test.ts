import { expect, it } from 'vitest';
import { mostTold } from '../../../src/events/most-told.ts';

const initial = (word: string) => word[0]!;

it('takes the name that comes most often, by its first', () => {
  expect(mostTold(['apple', 'beet', 'bean'], initial)).toEqual({ first: 'beet', count: 2 });
});
it('takes what comes first of two that come as often', () => {
  expect(mostTold(['apple', 'beet', 'bean', 'almond'], initial)?.first).toBe('apple');
});
it('leaves out a name whose first does not count', () => {
  expect(mostTold(['apple', 'beet', 'bean'], initial, (first) => first !== 'beet')?.first).toBe('apple');
});
it('has nothing where nothing is told', () => {
  expect(mostTold([], initial)).toBeNull();
});
