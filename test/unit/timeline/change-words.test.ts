import { describe, expect, it } from 'vitest';
import { changeInWords } from '../../../src/timeline/change-words.ts';
import { settings } from '../../../src/timeline/step.ts';

const of = { own: 'e1' };
const words = (fields: Parameters<typeof settings>[1]) =>
  settings(of, fields, 'typed').map((change) => changeInWords(change));

describe('a change in words', () => {
  it('says which field became what', () => {
    expect(words({ title: 'A meeting', when: { start: '2015-05-01', end: '2015-05-01' } })).toEqual([
      'title → “A meeting”',
      'date → Friday 1 May 2015',
    ]);
    expect(
      words({ status: 'planned', place: { name: 'Oslo', country: 'NO' }, participants: ['Ann'] }),
    ).toEqual(['status → planned', 'place → Oslo, Norway', 'people → Ann']);
  });
  it('says what was taken away', () => {
    expect(words({ place: null, note: '', link: '', tag: null, lane: null, picture: null })).toEqual([
      'place → none',
      'note → none',
      'link → none',
      'tag → none',
      'lane → none',
      'no picture',
    ]);
  });
  it('says a date in the house style', () => {
    const [change] = settings(of, { when: { start: '2015-05-01', end: null } }, 'typed');
    expect(changeInWords(change!, 'iso')).toBe('date → 2015-05-01');
  });
  it('says nothing of what is not about one event', () => {
    expect(changeInWords({ kind: 'lanes', order: [] })).toBe('');
  });
});
