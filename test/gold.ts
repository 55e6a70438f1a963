import { readdirSync, readFileSync } from 'node:fs';
import { fullDate } from '../src/article/dateline.ts';
import type { Span } from '../src/article/span.ts';
import type { Day } from '../src/time/calendar.ts';
import type { TimexMod, TimexType } from '../src/time/timex.ts';

/** A time expression as the gold has it. */
export interface GoldExpression extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
}

/** A gold article: its plain text, its dateline, and its time expressions with offsets into the text. */
export interface GoldArticle {
  readonly id: string;
  readonly dateline: Day;
  readonly text: string;
  readonly expressions: readonly GoldExpression[];
}

const TAG = /<(\/?)([et])((?: \w+="[^"]*")*)>/g;
const ATTRIBUTE = / (\w+)="([^"]*)"/g;

/**
 * Reads an article in the .gold format: a head of `key: value` lines, the text with its inline marks
 * `<t type value mod?>` and `<e id>`, and a tail of events and stops, the three parted by lines of `---`.
 * @param source the file's text
 * @throws where the head names no dateline
 */
export function parseGold(source: string): GoldArticle {
  const [, head = '', body = ''] = source.split(/^---$/m);
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  const dateline = fullDate(field('dateline'));
  if (!dateline) throw new Error(`no dateline in ${field('id')}`);
  const marked = body.trim();
  const expressions: GoldExpression[] = [];
  let text = '';
  let at = 0;
  let open: { start: number; attributes: Record<string, string> } | null = null;
  for (const m of marked.matchAll(TAG)) {
    text += marked.slice(at, m.index);
    at = m.index + m[0].length;
    if (m[2] !== 't') continue;
    if (m[1] === '') {
      open = {
        start: text.length,
        attributes: Object.fromEntries([...m[3]!.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value])),
      };
    } else if (open) {
      const { type, value, mod } = open.attributes;
      expressions.push({
        start: open.start,
        end: text.length,
        text: text.slice(open.start),
        type: type as TimexType,
        value: value!,
        ...(mod && { mod: mod as TimexMod }),
      });
      open = null;
    }
  }
  text += marked.slice(at);
  return { id: field('id'), dateline: dateline.day, text, expressions };
}

/** All gold articles of the project, in the order of their names. */
export function readGold(): GoldArticle[] {
  const folder = `${import.meta.dirname}/gold`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => parseGold(readFileSync(`${folder}/${name}`, 'utf8')));
}
