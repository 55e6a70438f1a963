import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';
import { tag } from '../../../src/tagger/tag.ts';
import { dayOf } from '../../../src/time/calendar.ts';
import { readGold } from '../../gold.ts';

const LENGTH = 200_000;
const DATELINE = dayOf(2015, 12, 15);
const run = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const ordinary = run(
  `${readGold()
    .map(({ text }) => text)
    .join('\n\n')}\n\n`,
);

/** What the tagger costs on a text, in microseconds of this process: other work on the machine does not count. */
function cost(text: string): number {
  const article = readArticle(text);
  const before = process.cpuUsage();
  tag(article, DATELINE);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe('no run of 200,000 characters makes the tagger run away', () => {
  cost(ordinary);
  const bound = 8 * cost(ordinary);
  it.each([
    ['digits', '1234567890'],
    ['spaces', ' '],
    ['digits and spaces', '19 '],
    ['years', '1999 2000 '],
    ['month names', 'December March May '],
    ['month names without spaces', 'MayMarchJune'],
    ['dates', 'Dec. 15, 2015, '],
    ['single quotes', "'"],
    ['double quotes', '"'],
    ['quotes and weekdays', '"Tuesday" '],
    ['number words', 'twenty hundred one '],
    ['units', 'a few weeks or two years ago '],
    ['articles', 'the the '],
    ['strokes', '1/2/3/4-5-6.7.8:9:'],
    ['brackets', '(((('],
    ['dollars', '$9.9,9'],
  ])('%s', (_, piece) => {
    // a slow moment passes, a tagger that runs away does so every time
    const text = run(piece);
    expect([1, 2, 3].some(() => cost(text) < bound)).toBe(true);
  });
});
