import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';
import { tag } from '../../../src/tagger/tag.ts';
import { dayOf, dateOf } from '../../../src/time/calendar.ts';
import { bounds, dayValue, isTimexValue } from '../../../src/time/timex.ts';
import { readGold } from '../../gold.ts';

const WORDS =
  `the a of on in at by since until last next this that same following early late mid- about more than
  Monday Friday Sunday weekend week month year years day days quarter decade century spring winter January May
  March Dec. 3 15 21st 2015 1990s noon midnight 6 p.m. 10:30 morning night tonight yesterday tomorrow ago later
  earlier every each two three several a few Easter Christmas second half third now soon recently will meet met
  said planned to , . - and " '`
    .split(/\s+/)
    .filter(Boolean);
const jumble = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));
const dateline = fc.integer({ min: dayOf(1900), max: dayOf(2100) });
const values = (text: string, day: number | null) => tag(readArticle(text), day).map(({ value }) => value);
const gold = readGold();

/** A text wrapped by hand: a line takes as many words as fit. */
const wrapped = (text: string, width: number) =>
  text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      for (const word of line.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
          lines[lines.length - 1] += ` ${word}`;
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');

describe('every expression', () => {
  it('lies inside the text, in order, and overlaps no other', () => {
    fc.assert(
      fc.property(jumble, dateline, (text, day) => {
        let last = 0;
        for (const { start, end, text: words } of tag(readArticle(text), day)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has a valid TIMEX3 value, with and without a dateline, and its earliest is not after its latest', () => {
    fc.assert(
      fc.property(jumble, fc.option(dateline), (text, day) => {
        for (const { type, value, others } of tag(readArticle(text), day)) {
          expect(isTimexValue(type, value), `${type} ${value} in ${text}`).toBe(true);
          const span = bounds(value);
          if (span) expect(span.from).toBeLessThan(span.to);
          for (const other of others) expect(other.weight).toBeGreaterThan(0);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('the same article', () => {
  it('gives the same values wherever its lines are wrapped', () => {
    for (const { text, dateline: day } of gold) {
      for (const width of [56, 64, 80]) expect(values(wrapped(text, width), day)).toEqual(values(text, day));
    }
  });

  it('gives the same values with curly and with straight quotes', () => {
    for (const { text, dateline: day } of gold) {
      const curly = text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”');
      expect(values(curly, day)).toEqual(values(text, day));
    }
  });

  it('gives the same values with a paragraph added after it', () => {
    for (const { text, dateline: day } of gold) {
      const before = values(text, day);
      const longer = `${text}\n\nThe river was calm and the boats were back in the harbour.`;
      expect(values(longer, day).slice(0, before.length)).toEqual(before);
    }
  });
});

describe('a dateline seven days later', () => {
  const SENTENCES = [
    'The board met on Tuesday.',
    'The board will meet on Friday.',
    'The board was to meet on Thursday.',
    'They left last Monday and return next Sunday.',
    'She was seen on Saturday night.',
  ];
  it('moves every relative weekday by seven days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), dateline, (text, day) => {
        const moved = values(text, day).map((value) => {
          const { year, month, day: date } = dateOf(bounds(value)!.from + 7);
          return dayValue(dayOf(year, month, date)) + value.slice(10);
        });
        expect(values(text, day + 7)).toEqual(moved);
      }),
    );
  });
});

describe('without a dateline', () => {
  it('finds the same expressions, those that hang on it underspecified', () => {
    const text =
      'They met on Tuesday. The vote is due on Dec. 31. She left yesterday. He was born on 9 May 1926.';
    expect(values(text, null)).toEqual(['XXXX-WXX-2', 'XXXX-12-31', 'XXXX-XX-XX', '1926-05-09']);
    for (const { text: article, dateline: day } of gold) {
      const spans = (at: number | null) =>
        tag(readArticle(article), at).map(({ start, end }) => [start, end]);
      expect(spans(null)).toEqual(spans(day));
    }
  });
});
