import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/time/calendar.ts';
import { eventFromTime, eventFromWords } from '../../../../src/timeline/correct/from-words.ts';
import type { Source, TimeExpression } from '../../../../src/timeline/model.ts';

const TEXT = 'The mayor left. On Friday the council met in the old hall. It sang.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const friday: TimeExpression = {
  ...at('Friday'),
  text: 'Friday',
  type: 'DATE',
  value: '2015-12-18',
  reason: 'next',
  said: [],
  others: [],
};
const source: Source = {
  id: 'a1',
  headline: null,
  dateline: { day: dayOf(2015, 12, 15), place: null, source: 'reader' },
  text: TEXT,
  paragraphs: [{ start: 0, end: TEXT.length }],
  expressions: [friday],
  places: [],
};

describe('words of an article', () => {
  it('become an event with the time that stands in them, which the title then leaves out', () => {
    const event = eventFromWords(source, at('On Friday the council met'), 'own-1')!;
    expect(event).toMatchObject({
      title: 'The council met',
      when: { start: '2015-12-18', end: '2015-12-18' },
      status: 'planned',
      source: 'a1',
      mentions: [at('On Friday the council met')],
    });
  });
  it('take the time of their sentence where they have none, and no time of another one', () => {
    expect(eventFromWords(source, at('old hall'), 'own-1')).toMatchObject({
      title: 'Old hall',
      when: { start: '2015-12-18' },
    });
    expect(eventFromWords(source, at('The mayor left'), 'own-1')).toMatchObject({ when: { start: null } });
  });
  it('are none where nothing but space is selected, or the text is not there', () => {
    expect(eventFromWords(source, { start: 15, end: 16 }, 'own-1')).toBeNull();
    expect(eventFromWords({ ...source, text: null }, at('old hall'), 'own-1')).toBeNull();
  });
  it('make an event of a time alone, called by its sentence', () => {
    expect(eventFromTime(source, friday, 'own-1')).toMatchObject({
      title: 'The council met in the old hall',
      when: { start: '2015-12-18', end: '2015-12-18' },
    });
  });
});
