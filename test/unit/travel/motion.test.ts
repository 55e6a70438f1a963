import { describe, expect, it } from 'vitest';
import { bearingOf, isLeaving, modeOf } from '../../../src/travel/motion.ts';

describe('a motion verb and its preposition', () => {
  it.each([
    ['to', 'fly', 'goal'],
    ['for', 'leave', 'goal'],
    ['', 'leave', 'source'],
    ['from', 'sail', 'source'],
    ['', 'reach', 'goal'],
    ['in', 'meet', 'site'],
    ['from', 'learn', null],
    ['to', 'object', null],
    ['for', 'vote', null],
    ['constructor', 'fly', null],
  ])('tell what "%s" makes of a place after %s: %s', (preposition, verb, bearing) => {
    expect(bearingOf(preposition, verb)).toBe(bearing);
  });
});

describe('leaving without a place', () => {
  it('is told by a verb with its particle', () => {
    expect(isLeaving('put', 'to sea two days later')).toBe(true);
    expect(isLeaving('get', 'away on Friday')).toBe(true);
    expect(isLeaving('put', 'it on the table')).toBe(false);
    expect(isLeaving('leave', 'her bag behind')).toBe(false);
  });
});

describe('the mode of transport', () => {
  it('is null where the clause tells none', () => {
    expect(modeOf('she flew to Oslo')).toBe('plane');
    expect(modeOf('they took the train to Ghent')).toBe('train');
    expect(modeOf('they marched to Ghent')).toBe('foot');
    expect(modeOf('he went to Ghent on March 3')).toBeNull();
  });
});
