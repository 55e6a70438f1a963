import { expect, it } from 'vitest';
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
