import { describe, expect, it } from 'vitest';
import { readForeignArticle } from '../../../src/article/article.ts';
import { foreignDateline, tagForeign } from '../../../src/tagger/foreign.ts';
import { localeOf } from '../../../src/tagger/locale.ts';
import { dayOf } from '../../../src/time/calendar.ts';

const GERMAN = (await localeOf({ code: 'de', name: 'German' }))!;
const LEAD = 'Minister reist nach Oslo\n\n';
const BODY =
  '\n\nEr kommt am 3. Mai an. Seit 2011 war er nicht mehr dort, sagte er am Dienstag in Bergen dem Radio.';

describe('the dateline of a foreign article', () => {
  it('is a line that is hardly more than a full date', () => {
    const article = readForeignArticle(`${LEAD}Stand: 28. April 2016${BODY}`, 'de');
    expect(foreignDateline(article, GERMAN)).toMatchObject({ day: dayOf(2016, 4, 28), source: 'date line' });
  });
  it('is not any date that the article tells', () => {
    const told = '\n\nAm 28. April 2016 war er in Bergen, wo er mit Fischern und mit Händlern redete.';
    expect(foreignDateline(readForeignArticle(`${LEAD}${BODY}${told}`, 'de'), GERMAN)).toBeNull();
  });
});

describe('the time expressions of a foreign article', () => {
  it('stand in its text, in order, and the full stop of an ordinal ends no sentence', () => {
    const article = readForeignArticle(`${LEAD}${BODY}`, 'de');
    const { expressions } = tagForeign(article, GERMAN, dayOf(2016, 4, 28));
    expect(expressions.map(({ start, end, value }) => [article.text.slice(start, end), value])).toEqual([
      ['am 3. Mai', '2016-05-03'],
      ['2011', '2011'],
      ['am Dienstag', '2016-04-26'],
    ]);
    const first = article.sentences.find(({ start }) => article.text.startsWith('Er kommt', start))!;
    expect(article.text.slice(first.start, first.end)).toBe('Er kommt am 3. Mai an.');
  });
  it('are found throughout a paragraph of 300,000 characters', () => {
    const count = 6000;
    const article = readForeignArticle(
      'Er kam am 3. Mai 2016 nach Oslo und blieb dort. '.repeat(count),
      'de',
    );
    expect(article.sentences).toHaveLength(count);
    expect(tagForeign(article, GERMAN, null).expressions).toHaveLength(count);
  });
});
