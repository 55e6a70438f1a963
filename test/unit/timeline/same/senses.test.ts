import { describe, expect, it } from 'vitest';
import { isContrary, senseOf, stemOf } from '../../../../src/timeline/same/senses.ts';

describe('words of two titles', () => {
  it.each([
    ['visits', 'visited'],
    ['visiting', 'visit'],
    ['arrests', 'arrested'],
    ['closes', 'closing'],
    ['stopped', 'stops'],
    ['copies', 'copied'],
    ['Moss’s', 'Moss'],
  ])('%s and %s are one word', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });
  it.each([
    ['killed', 'died'],
    ['resigns', 'quits'],
    ['sold', 'buys'],
    ['coach', 'bus'],
    ['landfall', 'ashore'],
  ])('%s and %s tell one thing', (a, b) => {
    expect(senseOf(a)).toBe(senseOf(b));
  });
  it.each([
    ['mission', 'missile'],
    ['closed', 'cloth'],
    ['sentenced', 'acquitted'],
  ])('%s and %s do not', (a, b) => {
    expect(senseOf(a)).not.toBe(senseOf(b));
  });
  it('that any title may have say nothing', () => {
    expect(senseOf('the')).toBeNull();
    expect(senseOf('theatre')).not.toBeNull();
  });
  it('can be each other’s contrary', () => {
    expect(isContrary(senseOf('sentenced')!, senseOf('cleared')!)).toBe(true);
    expect(isContrary(senseOf('sentenced')!, senseOf('jailed')!)).toBe(false);
  });
});
