import { readdirSync, readFileSync } from 'node:fs';
import { fullDate } from '../src/article/dateline.ts';
import type { Span } from '../src/article/span.ts';
import type { Day } from '../src/time/calendar.ts';

/** A happening as the gold marks it: the head word of a mention, under an id that both articles share. */
export interface MarkedSpan extends Span {
  readonly id: string;
}

/** One of two articles that tell one story: its plain text, its day of publication and what happens in it. */
export interface PairArticle {
  readonly text: string;
  readonly dateline: Day;
  readonly marks: readonly MarkedSpan[];
}

export interface ArticlePair {
  readonly id: string;
  /** what in it looks alike and is not; null where nothing does */
  readonly nearMiss: string | null;
  readonly articles: readonly [PairArticle, PairArticle];
}

const field = (head: string, key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';

/** Takes the marks `<e id="…">` out of a text; marks do not nest. */
export function unmarked(source: string): { text: string; marks: MarkedSpan[] } {
  const marks: MarkedSpan[] = [];
  let text = '';
  let at = 0;
  for (const m of source.matchAll(/<e id="([^"]+)">([^<]+)<\/e>/g)) {
    text += source.slice(at, m.index);
    marks.push({ id: m[1]!, start: text.length, end: text.length + m[2]!.length });
    text += m[2]!;
    at = m.index + m[0].length;
  }
  return { text: text + source.slice(at), marks };
}

function articleOf(source: string): PairArticle {
  const [head = '', body = ''] = source.split(/^---$/m);
  const dateline = fullDate(field(head, 'dateline'));
  if (!dateline) throw new Error(`no dateline in "${head}"`);
  return { dateline: dateline.day, ...unmarked(body.trim()) };
}

/**
 * Reads the .pair format: a head (`id`, `near`: what looks alike and is not, or `-`) and two articles after lines of
 * `===`, each a line `dateline: …`, a line of `---` and the text. An event that both tell has one id in both.
 * @throws where an article has no dateline
 */
export function parsePair(source: string): ArticlePair {
  const [head = '', first = '', second = ''] = source.split(/^===$/m);
  const near = field(head, 'near');
  return {
    id: field(head, 'id'),
    nearMiss: near === '-' ? null : near,
    articles: [articleOf(first), articleOf(second)],
  };
}

/** All pairs of the project, in the order of their names. */
export function readPairs(): ArticlePair[] {
  const folder = `${import.meta.dirname}/pairs`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pair'))
    .sort()
    .map((name) => parsePair(readFileSync(`${folder}/${name}`, 'utf8')));
}
