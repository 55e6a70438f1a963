import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { fullDate } from '../../src/article/dateline.ts';
import { tag } from '../../src/tagger/tag.ts';
import { isTimexValue } from '../../src/time/timex.ts';

/**
 * A corpus is a file of lines, each an article of its own. An expression stands as [words|value] or
 * [words|value|MOD]; a line without brackets holds none. "#" starts a comment, the first line the dateline.
 */
const MARKED = /\[([^|[\]]+)\|([^|[\]]+)(?:\|([A-Z_]+))?\]/g;

describe.each(readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const [first, ...lines] = readFileSync(`${import.meta.dirname}/${name}`, 'utf8').split('\n');
  const dateline = fullDate(first!)!.day;
  it.each(lines.filter((line) => line !== '' && !line.startsWith('#')))('%s', (line) => {
    const text = line.replace(MARKED, '$1');
    const wanted = [...line.matchAll(MARKED)].map(
      ([, words, value, mod]) => `${words} = ${value} ${mod ?? ''}`,
    );
    const found = tag(readArticle(text), dateline);
    expect(found.map(({ text: words, value, mod }) => `${words} = ${value} ${mod ?? ''}`)).toEqual(wanted);
    for (const { type, value } of found) expect(isTimexValue(type, value), `${type} ${value}`).toBe(true);
  });
});
