import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';
import { fullDate } from '../../../src/article/dateline.ts';
import { dayValue } from '../../../src/time/timex.ts';

const BODY = '\n\nThe ministers met on Monday and agreed on nothing. They will meet again in May.';
const found = (text: string) => {
  const { dateline } = readArticle(text);
  return dateline && [dateline.day === null ? null : dayValue(dateline.day), dateline.place, dateline.source];
};

describe('the dateline', () => {
  it.each([
    ['MOSCOW, Dec. 15, 2015 (AP) — The plane came late.', ['2015-12-15', 'Moscow', 'dateline']],
    ['COPENHAGEN, 5 September 2003 — The queen leaves.', ['2003-09-05', 'Copenhagen', 'dateline']],
    ['FLAGSTAFF, Ariz., July 23, 1998 (AP) - The band rolled in.', ['1998-07-23', 'Flagstaff', 'dateline']],
    [`Bill clears hurdle\n\nPublished: 14 March 2019${BODY}`, ['2019-03-14', null, 'published']],
    [
      `Ship is late\n\nLast updated: Monday 30 December 2024, 9.15pm${BODY}`,
      ['2024-12-30', null, 'published'],
    ],
    [`Flood falls\n\n2020-01-02T08:40:00Z${BODY}`, ['2020-01-02', null, 'date line']],
    [`Flood falls\n\nBy Ann Lee | March 3, 2021${BODY}`, ['2021-03-03', null, 'date line']],
    [`Talks fail${BODY}\n\nhttps://news.example/world/2015/12/15/talks-fail`, ['2015-12-15', null, 'url']],
    [`{"datePublished":"2015-12-15T10:00:00Z"}${BODY}`, ['2015-12-15', null, 'metadata']],
    ['PORT ELGIN, Tuesday: The players came late.', [null, 'Port Elgin', 'dateline']],
    [`Flood falls\n\nBy Ann Lee in Beira, 3 March 2021${BODY}`, ['2021-03-03', 'Beira', 'date line']],
    [`3 March 2021\n\nTHE FLOOD — It rose.\n\nTHE TOLL — Nobody died.`, ['2021-03-03', null, 'date line']],
    [`BOSTON — The court ruled on Thursday.${BODY}`, [null, 'Boston', 'dateline']],
  ])('is found in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
  it('says that a year was put together, and is not guessed in silence', () => {
    expect(found('MOSCOW, Dec. 15 — The war that began in 2011 goes on. A deal was made in 2015.')).toEqual([
      '2015-12-15',
      'Moscow',
      'inferred',
    ]);
  });
  it.each([
    'The ministers met on Monday.',
    `A look back${BODY} It began on June 3, 1994, when the old bridge fell into the river below the town hall.`,
    'NATO and the EU agreed.',
  ])('is not made up for %j', (text) => {
    expect(found(text)).toBeNull();
  });
  it('is no day that no calendar has', () => {
    expect(fullDate('30 February 2015')).toBeNull();
    expect(fullDate('2015-13-01')).toBeNull();
    expect(fullDate('0000-01-01')).toBeNull();
    expect(dayValue(fullDate('9999-12-31')!.day)).toBe('9999-12-31');
  });
});
