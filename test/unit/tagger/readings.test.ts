import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';
import { tag } from '../../../src/tagger/tag.ts';
import { dayOf } from '../../../src/time/calendar.ts';

const DATELINE = dayOf(2021, 6, 16);
const first = (text: string, day: number | null = DATELINE) => tag(readArticle(text), day)[0]!;

it('names the words that decided', () => {
  const { value, reason } = first('A vote is scheduled for Friday.');
  expect(value).toBe('2021-06-18');
  expect(reason).toContain('scheduled');
});
it('gives the runner-up readings with a weight, best first', () => {
  const { others } = first('A vote is scheduled for Friday.');
  expect(others[0]).toMatchObject({ value: '2021-06-11' });
  expect(others.every(({ weight }, i) => weight > 0 && weight <= (others[i - 1]?.weight ?? 1))).toBe(true);
});
it('keeps what was said apart from what was assumed', () => {
  expect(first('It opens on Dec. 15.').said).toEqual(['month', 'day']);
  expect(first('It opened on Dec. 15, 2015.').said).toContain('year');
  expect(first('It opens at 6 p.m. on Friday.').said).toEqual(['weekday', 'hour', 'minute']);
  expect(first('It opened last week.').said).toEqual([]);
});
it('says so where day and month could stand the other way round', () => {
  const { value, others } = first('It was filed on 4/5/2021.');
  expect([value, others[0]?.value]).toEqual(['2021-04-05', '2021-05-04']);
});
it("reads figures in the document's own order, then without doubt", () => {
  const found = tag(readArticle('Filed on 25/12/2020, heard on 4/5/2021.'), DATELINE);
  expect(found[1]!.value).toBe('2021-05-04');
  expect(found[1]!.others).toEqual([]);
});
it('guesses no day without a dateline', () => {
  expect(first('A vote is scheduled for Friday.', null).value).toBe('XXXX-WXX-5');
});
it('lets the year told last lead in a history', () => {
  const years = [1901, 1905, 1910, 1914, 1918, 1921, 1925].map((year) => `In ${String(year)} it grew.`);
  const found = tag(readArticle(`${years.join(' ')} In 1929 it was sold. In October it was shut.`), DATELINE);
  expect(found.at(-1)!.value).toBe('1929-10');
});
it('counts no weekday from a year of a history', () => {
  const years = [1901, 1905, 1910, 1914, 1918, 1921, 1925, 1928].map((year) => `In ${String(year)} it grew.`);
  const last = (text: string) => tag(readArticle(`${text} ${years.join(' ')}`), DATELINE)[1]!.value;
  expect(last('Ida Quill, who led the strike of 1929, died on Saturday.')).toBe('2021-06-12');
});
it('lets a chronicle of days long past go on from one paragraph to the next', () => {
  const flood = 'On Aug. 11, 2019, the dam broke. On Aug. 12 the water reached the mill.';
  const last = (text: string) => tag(readArticle(`${flood}\n\n${text}`), DATELINE).at(-1)!.value;
  expect(last('On Aug. 15 soldiers came with boats.')).toBe('2019-08-15');
  expect(last('On June 20 the inquiry will open.')).toBe('2021-06-20');
});
it('takes the time that stamps a paragraph of running notes for one that has come', () => {
  const plan = 'The storm hit on Monday. The relief train leaves at 9 p.m. on Thursday.';
  const last = (text: string) => tag(readArticle(`${plan}\n\n${text}`), DATELINE).at(-1)!.value;
  expect(last('7:40 a.m. It is over the creek.')).toBe('2021-06-14T07:40');
  expect(last('At 11 p.m. it will be here.')).toBe('2021-06-17T23:00');
});

describe('a year told in passing', () => {
  const last = (text: string) => tag(readArticle(text), DATELINE).at(-1)!.value;
  it('does not lead what follows in its sentence', () => {
    expect(last('It was the worst flood since 1953, and in May it was over.')).toBe('2021-05');
    expect(last('The plant, built in 1890, closed in May.')).toBe('2021-05');
    expect(last('The yard (rebuilt in 1921) closed in May.')).toBe('2021-05');
    expect(last('Losses were worse than in 1993, and in May the bank was shut.')).toBe('2021-05');
    expect(last('Ida Holm, born in 1921, came back in May.')).toBe('2021-05');
    expect(last('Her 1996 novel was filmed in May.')).toBe('2021-05');
  });
  it('leads where it goes on the story', () => {
    expect(last('In 1998 the mill was sold, and in May it was shut.')).toBe('1998-05');
  });
  it('moves no history, however far away it is', () => {
    const years = [1901, 1905, 1910, 1914, 1918, 1921, 1925].map((year) => `In ${String(year)} it grew.`);
    const text = `${years.join(' ')} In 1929 it fell. Napoleon had done so in 1812. In May 1930 it rose. In June it fell.`;
    const found = tag(readArticle(text), DATELINE);
    expect(found.at(-1)!.value).toBe('1930-06');
  });
});

describe('a frame', () => {
  const PROSE = 'The river burst its banks in the night, and the town was cut off from the north for hours.';
  const values = (text: string, years: { start: number; end: number; year: number }[] = []) =>
    tag(readArticle(text), DATELINE, years).map(({ value }) => value);
  it('is the year in the heading of a section, until the next heading', () => {
    const text = `The mill\n\n${PROSE}\n\nThe summer of 1941\n\nIn May it burned. It will open in July.\n\nWhat is left\n\nIn May it was sold.`;
    expect(values(text).slice(2)).toEqual(['1941-SU', '1941-05', '2021-07', '2021-05']);
  });
  it('shows the other reading of what a heading dates', () => {
    const text = `The mill\n\n${PROSE}\n\nThe summer of 1941\n\nIn May it burned.`;
    expect(tag(readArticle(text), DATELINE).at(-1)!.others).toMatchObject([{ value: '2021-05' }]);
  });
  it('is the day of an entry, from which its times count', () => {
    const text = `The flood\n\n${PROSE}\n\nUpdated 3 May\n\nToday two boats came. On Friday it rained.\n\n4 May 2021\n\nYesterday all was quiet.`;
    expect(values(text).slice(2)).toEqual([
      '2021-05-03',
      '2021-05-03',
      '2021-04-30',
      '2021-05-04',
      '2021-05-03',
    ]);
  });
  it('is no line that only mentions a day', () => {
    const text = `The flood\n\n${PROSE}\n\nBoats came on 3 May\n\nToday all was quiet.`;
    expect(values(text).at(-1)).toBe('2021-06-16');
  });
  it('is the year that the reader gives a passage, whatever else is told there', () => {
    const text = 'In 1941 they came. In May the bridge fell. On 3 June they left.';
    expect(values(text)).toEqual(['1941', '2021-05', '2021-06-03']);
    expect(values(text, [{ start: 19, end: text.length, year: 1942 }])).toEqual([
      '1941',
      '1942-05',
      '1942-06-03',
    ]);
  });
});
