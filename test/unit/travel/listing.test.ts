import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';
import { findPlaces } from '../../../src/gazetteer/places.ts';
import { tag } from '../../../src/tagger/tag.ts';
import { isRow, listed, LISTING_RULES } from '../../../src/travel/listing.ts';

/** The rows of a list in an article filed on 12 March 2014 [Leeds 2014-05-01–2014-05-03]. */
const rowsIn = (text: string): string[] => {
  const article = readArticle(
    `A choir on tour\n\nOSLO, March 12, 2014 — The choir is on its way.\n\n${text}`,
  );
  const rows = listed(article, tag(article, article.dateline!.day), findPlaces(article));
  return rows.map(({ mention, start, end }) => `${mention.name} ${start}${end === start ? '' : `–${end}`}`);
};

describe('a list of days and places', () => {
  it.each([
    [
      'days, then places, in lines',
      'May 1–3: Leeds, England\nMay 30–June 2: Bergen, Norway',
      ['Leeds 2014-05-01–2014-05-03', 'Bergen 2014-05-30–2014-06-02'],
    ],
    [
      'days, then places, in a sentence',
      'Thursday, May 1, Leeds; Friday, May 2, Bergen.',
      ['Leeds 2014-05-01', 'Bergen 2014-05-02'],
    ],
    ['places, then days', 'Leeds (May 1)\nBergen (May 2)', ['Leeds 2014-05-01', 'Bergen 2014-05-02']],
    [
      'days with what is done',
      'May 1: They arrive in Leeds and meet the mayor.\n\nMay 2: A day in Bergen, with a boat race.',
      ['Leeds 2014-05-01', 'Bergen 2014-05-02'],
    ],
    [
      'hours under days',
      'Thursday, May 1:\n\n9 a.m.: Arrival at Leeds\n\n6 p.m.: Concert in Leeds\n\nFriday, May 2:\n\n8 a.m.: Arrival in Bergen\n\nSaturday, May 3:\n\n7 p.m.: Concert in Hull',
      [
        'Leeds 2014-05-01T09:00',
        'Leeds 2014-05-01T18:00',
        'Bergen 2014-05-02T08:00',
        'Hull 2014-05-03T19:00',
      ],
    ],
  ])('is told by %s', (_, text, rows) => {
    expect(rowsIn(text)).toEqual(rows);
  });
  it.each([
    ['one row alone', 'May 1: Leeds'],
    [
      'sentences with a day and a place',
      'Leeds lost on May 1 after a late goal.\nBergen won on May 2 in the rain.',
    ],
    ['days without places', 'May 1: rehearsal\nMay 2: concert'],
  ])('is not %s', (_, text) => {
    expect(rowsIn(text)).toEqual([]);
  });
  it.each([
    ['day, then place', 'T: P, P', 'T they met in P'],
    ['place, then day', 'P, P (T)', 'P lost on T again'],
    ['day, then what is done', 'T: They arrive in P and rest.', 'T they arrive in P'],
  ])('by the rule "%s" has the shape "%s", not "%s"', (name, yes, no) => {
    const rule = LISTING_RULES.find((one) => one.name === name)!;
    expect([isRow(yes, rule), isRow(no, rule)]).toEqual([true, false]);
  });
});
