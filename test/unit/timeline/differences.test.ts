import { describe, expect, it } from 'vitest';
import { countedDifferences, differencesOf } from '../../../src/timeline/differences.ts';
import { fold } from '../../../src/timeline/fold.ts';
import { event, timelineOf } from '../layout/generate.ts';
import { begun, told } from './document.ts';

const before = timelineOf([event({ id: 'a', title: 'A' }), event({ id: 'b', title: 'B' })]);
const one = (title: string, words: string) => ({ title, words });

describe('the differences of another reading', () => {
  it('are what is new, what is gone, and what is otherwise', () => {
    const after = timelineOf([
      event({ id: 'b', title: 'B', when: { start: '2016', end: '2016' } }),
      event({ id: 'c', title: 'C' }),
    ]);
    const found = differencesOf(before, after);
    expect(found).toEqual({
      added: [one('C', 'Tuesday 15 December 2015')],
      gone: [one('A', 'Tuesday 15 December 2015')],
      changed: [one('B', 'Tuesday 15 December 2015 → 2016')],
    });
    expect(countedDifferences(found)).toBe('1 new, 1 gone, 1 changed');
  });
  it('tell another title, status and place of an event', () => {
    const after = timelineOf([
      event({ id: 'a', title: 'Ah', status: 'planned' }),
      event({ id: 'b', title: 'B', place: { name: 'Oslo', country: 'NO' } }),
    ]);
    expect(differencesOf(before, after).changed).toEqual([
      one('A', '“A” → “Ah”; happened → planned'),
      one('B', 'no place → Oslo, Norway'),
    ]);
  });
  it('know an event again by the words that tell it', () => {
    const word = { start: 0, end: 4 };
    const [was, is] = [begun([told(0)]), begun([told(0, [], { anchor: word, mentions: [word] })])].map(fold);
    expect(differencesOf(was!, is!)).toEqual({ added: [], gone: [], changed: [] });
  });
  it('are none where nothing is different', () => {
    expect(countedDifferences(differencesOf(before, before))).toBe('');
  });
});
