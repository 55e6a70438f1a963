import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate.ts';
import { dayOf } from '../../../src/time/calendar.ts';

const DATELINE = dayOf(2021, 6, 10);
const read = (text: string) => annotate(text, { dateline: DATELINE }).events;

describe('events of an article', () => {
  it('keeps reported speech that only attributes as a statement', () => {
    const [event] = read('The mayor said on Tuesday that the roof is old.');
    expect(event?.kind).toBe('statement');
  });
  it('puts a happening without a time into the undated tray, with its reason', () => {
    const [event] = read('Anna Holm opened the new library.');
    expect(event?.when).toEqual({ start: null, end: null });
    expect(event?.reasons).toEqual(['the sentence tells no time']);
  });
  it('marks what the text only alleges as doubtful', () => {
    const [event] = read('Police accused Anna Holm of killing a guard in 2007.');
    expect(event?.title).toBe('Anna Holm is accused of killing guard');
    expect(event?.reasons).toEqual(['the text tells it as an accusation or a suspicion']);
    expect(event?.confidence).toBeLessThan(0.7);
  });
  it('ties the headline to the event that it tells', () => {
    const [event] = read('Holm opens a library\n\nAnna Holm opened a library in Leeds on Monday.');
    expect(event?.mentions.map(({ start }) => start)).toContain(5);
  });
  it('says what a date or a place was inferred from', () => {
    const events = read('The envoy left Oslo for Rome on Sunday. Hours later a bomb exploded.');
    expect(events[1]?.place?.name).toBe('Rome');
    expect(events[1]?.reasons).toEqual([
      'the date is reckoned from the event told before',
      'the place is carried over from the event told before',
    ]);
  });
  it('names the participants in full', () => {
    expect(read('Anna Holm met Peter Lund on Monday.')[0]?.participants).toEqual(['Anna Holm', 'Peter Lund']);
  });
  it('reads any text without an error, with spans inside it and titles of at most 80 characters', () => {
    const word = fc.constantFrom(
      ...'the queen met who said , and on Monday Rome will not be to have left . " If ; July 3 for six days visit by he'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const { title, anchor, mentions } of read(text)) {
          expect(title.length).toBeLessThanOrEqual(80);
          for (const { start, end } of [anchor!, ...mentions]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
