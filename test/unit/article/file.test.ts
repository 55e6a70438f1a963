import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate.ts';
import { articleIn, decoded, isPage } from '../../../src/article/file.ts';
import { dayValue } from '../../../src/time/timex.ts';

const { DOMParser } = new JSDOM().window;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const WORDS =
  '<p>The ferry operator met the dockers’ union on Tuesday &amp; both sides left after an hour, said three people who were there.</p><p>They will meet again on Friday in Oban, a spokesman said, although nobody expects a result before the end of the year.</p>';
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const read = (html: string) => articleIn(html, 'a.html', parse);

describe('a web page', () => {
  it('is read as headline, day of publication and paragraphs, without what stands around them', async () => {
    const text = await read(
      page(
        '<title>Ferry talks go on – The Isles Post</title><meta property="article:published_time" content="2015-12-15T09:00:00Z"><script>var x = "On Monday";</script>',
        `<nav><a href="/">Home</a></nav><article><h1>Ferry talks go on</h1>${WORDS}</article><footer>Copyright 2015</footer>`,
      ),
    );
    expect(text.split('\n\n')).toEqual([
      'Ferry talks go on',
      'Published: 15 December 2015',
      'The ferry operator met the dockers’ union on Tuesday & both sides left after an hour, said three people who were there.',
      'They will meet again on Friday in Oban, a spokesman said, although nobody expects a result before the end of the year.',
    ]);
    const { title, sources } = annotate(text);
    expect(title).toBe('Ferry talks go on');
    expect(dayValue(sources[0]!.dateline!.day!)).toBe('2015-12-15');
  });
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2015-12-15T23:30:00-05:00"}]}</script>',
      '',
    ],
    ['a meta tag', '<meta name="parsely-pub-date" content="2015-12-15">', ''],
    ['microdata', '', '<span itemprop="datePublished" content="2015-12-15">today</span>'],
    ['a time element', '', '<time datetime="2015-12-15T10:00">Tuesday</time>'],
  ])('tells its day by %s', async (_, head, body) => {
    expect(await read(page(head, `<article><h1>Ferry talks</h1>${body}${WORDS}</article>`))).toContain(
      'Published: 15 December 2015',
    );
  });
  it('without a day has no line for it, and broken JSON-LD tells nothing', async () => {
    const text = await read(
      page('<script type="application/ld+json">{"datePublished":</script>', `<h1>Talks</h1>${WORDS}`),
    );
    expect(text).not.toContain('Published');
    expect(text).toMatch(/^Talks\n\nThe ferry/);
  });
  it('that is short is read whole, and one without words is none', async () => {
    expect(
      await read('<html><body><p>It rained on Monday.</p><p>And on Tuesday.</p></body></html>'),
    ).toContain('It rained on Monday.\n\nAnd on Tuesday.');
    expect(await read(page('', '<nav><a href="/">Home</a></nav><script>1</script>'))).toBe('');
  });
  it('runs no script, whatever it is', async () => {
    const text = await read(
      page(
        '',
        `<article><h1>Talks</h1><script>globalThis.hit = 1</script><img src=x onerror="globalThis.hit = 2">${WORDS}</article>`,
      ),
    );
    expect(text).not.toContain('hit');
    expect(globalThis).not.toHaveProperty('hit');
  });
  it('is known by its start, also where it was pasted', () => {
    expect(isPage('\n<!DOCTYPE html>\n<html lang="en">')).toBe(true);
    expect(isPage('<html><body>')).toBe(true);
    expect(isPage('Published: 15 December 2015\n\n<script>1</script> fell on Monday.')).toBe(false);
  });
});

describe('a Markdown file', () => {
  it('is read as its words, with the title and date of its front matter', async () => {
    const text = await articleIn(
      '---\ntitle: "Ferry talks"\ndate: 2015-12-15\n---\n\n# Ferry talks\n\nThe [operator](https://example.org/2014/03/04/) met the **union** on _Tuesday_.\n\n- They meet on Friday.\n- Nobody smiled.\n',
      'a.md',
      parse,
    );
    expect(text.split('\n\n')).toEqual([
      'Ferry talks',
      'Published: 15 December 2015',
      'The operator met the union on Tuesday.',
      'They meet on Friday.',
      'Nobody smiled.',
    ]);
  });
  it('without front matter begins with its first heading', async () => {
    expect(await articleIn('# Ferry talks\n\nThey met on Tuesday.', 'a.markdown', parse)).toBe(
      'Ferry talks\n\nThey met on Tuesday.',
    );
  });
});

describe('a text file', () => {
  it('stays as it is', async () => {
    expect(await articleIn('# 5 went <b>home</b> on Monday', 'a.txt', parse)).toBe(
      '# 5 went <b>home</b> on Monday',
    );
  });
  it('is decoded by what it is: UTF-8, UTF-16 with its mark, what a page names, else Windows-1252', () => {
    const bytes = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1') =>
      new Uint8Array(Buffer.from(text, encoding));
    expect(decoded(bytes('the union’s “no”', 'utf8'))).toBe('the union’s “no”');
    expect(decoded(bytes('\uFEFFMonday', 'utf8'))).toBe('Monday');
    expect(decoded(bytes('\uFEFFthe “no”', 'utf16le'))).toBe('the “no”');
    // (Windows-1252's own quotes are tried in a browser: Node 20 decodes them as Latin-1)
    expect(decoded(bytes('caf\u00E9', 'latin1'))).toBe('café');
    expect(decoded(bytes('<meta charset="iso-8859-2"><p>\u00B9l\u00B1sk', 'latin1'))).toContain('šląsk');
    expect(decoded(bytes('<meta charset="klingon"><p>caf\u00E9', 'latin1'))).toContain('café');
  });
});
