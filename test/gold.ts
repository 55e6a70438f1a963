import { readdirSync, readFileSync } from 'node:fs';
import { fullDate } from '../src/article/dateline.ts';
import type { Span } from '../src/article/span.ts';
import type { Day } from '../src/time/calendar.ts';
import type { TimexMod, TimexType } from '../src/time/timex.ts';
import type { Status, StopStatus } from '../src/timeline/model.ts';

/** A time expression as the gold has it. */
export interface GoldExpression extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
}

/** A place as the gold has it; `country` is ISO 3166-1 alpha-2. */
export interface GoldPlace {
  readonly name: string;
  readonly country: string;
}

/** An event as an editor would put it on a timeline; `start` and `end` are TIMEX3 values, `..` for an open end. */
export interface GoldEvent {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly status: Status;
  readonly place: GoldPlace | null;
  /** the head words that tell it */
  readonly mentions: readonly Span[];
}

/** A stay of a traveller; a bound that the text does not give is null. */
export interface GoldStop {
  readonly id: string;
  readonly traveller: string;
  readonly place: GoldPlace;
  readonly arrive: string | null;
  readonly depart: string | null;
  readonly status: StopStatus;
}

/** A gold article: its plain text and dateline, and what is told in it, with offsets into the text. */
export interface GoldArticle {
  readonly id: string;
  readonly dateline: Day;
  readonly text: string;
  readonly expressions: readonly GoldExpression[];
  readonly events: readonly GoldEvent[];
  readonly stops: readonly GoldStop[];
}

/** A piece of text that an inline mark encloses. */
interface Marked extends Span {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const MARK = /<(\/?)([et])((?: \w+="[^"]*")*)>/g;
const ATTRIBUTE = / (\w+)="([^"]*)"/g;

/** Takes the marks out of a text. A time expression may lie in an event's mention, and the other way round. */
function unmarked(source: string): { text: string; marked: Marked[] } {
  const marked: Marked[] = [];
  const open: Omit<Marked, 'end'>[] = [];
  let text = '';
  let at = 0;
  for (const m of source.matchAll(MARK)) {
    text += source.slice(at, m.index);
    at = m.index + m[0].length;
    if (m[1] === '') {
      const attributes = Object.fromEntries(
        [...m[3]!.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]),
      );
      open.push({ name: m[2]!, attributes, start: text.length });
    } else {
      const begun = open.pop();
      if (!begun || begun.name !== m[2])
        throw new Error(`</${m[2]!}> closes nothing after "${text.slice(-30)}"`);
      marked.push({ ...begun, end: text.length });
    }
  }
  return { text: text + source.slice(at), marked };
}

/** "Toamasina, MG" → its two parts; null for "-". */
function placeOf(cell: string): GoldPlace | null {
  if (cell === '-') return null;
  const comma = cell.lastIndexOf(',');
  return { name: cell.slice(0, comma).trim(), country: cell.slice(comma + 1).trim() };
}

/** The cells of the rows below a title such as `events:`. */
function rowsOf(tail: string, title: string): string[][] {
  const lines = tail.split('\n').map((line) => line.trim());
  const from = lines.indexOf(`${title}:`);
  if (from < 0) return [];
  const rows = lines.slice(from + 1);
  const next = rows.findIndex((line) => /^\w+:$/.test(line));
  return rows
    .slice(0, next < 0 ? rows.length : next)
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

const bound = (cell: string) => (cell === '-' ? null : cell);

/**
 * Reads an article in the .gold format: a head of `key: value` lines, the text with its inline marks
 * `<t type value mod?>` and `<e id>`, and a tail of events and stops, the three parted by lines of `---`.
 * @param source the file's text
 * @throws where the head names no dateline, a mark is not closed, or an event has no mention
 */
export function parseGold(source: string): GoldArticle {
  const [, head = '', body = '', tail = ''] = source.split(/^---$/m);
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  const dateline = fullDate(field('dateline'));
  if (!dateline) throw new Error(`no dateline in ${field('id')}`);
  const { text, marked } = unmarked(body.trim());
  const inOrder = marked.sort((a, b) => a.start - b.start);
  const mentionsOf = (id: string): Span[] =>
    inOrder
      .filter(({ name, attributes }) => name === 'e' && attributes['id'] === id)
      .map(({ start, end }) => ({ start, end }));
  return {
    id: field('id'),
    dateline: dateline.day,
    text,
    expressions: inOrder
      .filter(({ name }) => name === 't')
      .map(({ start, end, attributes: { type, value, mod } }) => ({
        start,
        end,
        text: text.slice(start, end),
        type: type as TimexType,
        value: value!,
        ...(mod && { mod: mod as TimexMod }),
      })),
    events: rowsOf(tail, 'events').map(([id, title, start, end, status, place]) => {
      const mentions = mentionsOf(id!);
      if (mentions.length === 0) throw new Error(`${field('id')} has no mention of ${id!}`);
      return {
        id: id!,
        title: title!,
        start: start!,
        end: end!,
        status: status as Status,
        place: placeOf(place!),
        mentions,
      };
    }),
    stops: rowsOf(tail, 'stops').map(([id, traveller, place, arrive, depart, status]) => ({
      id: id!,
      traveller: traveller!,
      place: placeOf(place!)!,
      arrive: bound(arrive!),
      depart: bound(depart!),
      status: status as StopStatus,
    })),
  };
}

/** All gold articles of the project, in the order of their names. */
export function readGold(): GoldArticle[] {
  const folder = `${import.meta.dirname}/gold`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => parseGold(readFileSync(`${folder}/${name}`, 'utf8')));
}
