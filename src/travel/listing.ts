import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import { bounds } from '../time/timex.ts';

// A list tells place and time together, row by row: it is read off the lines of the text, not off its sentences.

/** A row of a list of days and places. */
export interface Row {
  readonly mention: PlaceMention;
  /** TIMEX3 values of its first and last day */
  readonly start: string;
  readonly end: string;
  /** the line that it is */
  readonly line: Span;
  /** is it but a day and a place, without a sentence of its own? */
  readonly bare: boolean;
}

/** A line with its first time and its places written as letters [T: P, P]. */
interface Line {
  readonly shape: string;
  readonly places: readonly PlaceMention[];
  readonly start: string;
  readonly end: string;
}

interface Rule {
  readonly name: string;
  readonly example: string;
  /** how the shape of such a line opens: T its time, P a place */
  readonly opening: RegExp;
  /** the line may tell what is done there, in words */
  readonly told: boolean;
}

/** A name of a house or a word beside the place of a row [Leeds, *The Old Mill*]. */
const BESIDE = /^(?:\p{Lu}[\p{L}'’&]*|\d+|the|of|and|at|in|de|la|del|di)$/u;
/** What parts the words of a row. */
const PARTING = /[\s,;.:()|/–—-]+/u;
/** What stands at the head of a row [*-* May 3]. */
const BULLET = String.raw`^[\s*•·\-–—>|]*(?:\d{1,2}[.)] )?`;

export const LISTING_RULES: readonly Rule[] = [
  {
    name: 'day, then place',
    example: '8-13 July: Porto, Portugal',
    opening: new RegExp(String.raw`${BULLET}T[\s:,|–—-]*(?:(?:at|in)\s)?(?:the )?P`, 'u'),
    told: false,
  },
  {
    name: 'place, then day',
    example: 'Porto, Portugal (8-13 July)',
    opening: new RegExp(String.raw`${BULLET}P(?:[\s,]*P)*[\s:,|(–—-]*(?:on |from )?T`, 'u'),
    told: false,
  },
  {
    name: 'day, then what is done',
    example: 'Monday July 3: They arrive in Porto and meet the mayor.',
    opening: new RegExp(String.raw`${BULLET}T\s*(?:[:|–—]|-\s).*\bP`, 'u'),
    told: true,
  },
];

/** Is a line's shape one of a rule: after its opening nothing but names, unless it may tell more? */
export function isRow(shape: string, { opening, told }: Rule): boolean {
  const opened = opening.exec(shape)?.[0];
  if (opened === undefined) return false;
  return (
    told ||
    shape
      .slice(opened.length)
      .split(PARTING)
      .every((word) => word === '' || BESIDE.test(word))
  );
}

/** What a list of stops is called, in the headline or before it. */
const CALLED =
  /\b(?:tours?|trips?|visits?|calls?|stops?|schedule|itinerary|programme|program|dates|legs?|cruise|voyage|journey|stages|deployment|expedition)\b/i;
/** So many characters before a list tell what it is. */
const NEAR = 400;
/** How two ends of a range are joined [July 8 *to* 13]. */
const TO = /^\s*(?:[-–—&]|to|through|until|and)\s*/;
const USES = /^(?:locative|associative|metonymic)$/;

/**
 * The rows of an article's lists of days and places; a row alone is no list.
 * @param article the article, read
 * @param times its time expressions, in order
 * @param places its place names, in order
 */
export function listed(
  article: Article,
  times: readonly TimeExpression[],
  places: readonly PlaceMention[],
): Row[] {
  const rows: (Row & { readonly rule: Rule; readonly at: number })[] = [];
  const headline = article.paragraphs[0]?.kind === 'headline' ? article.paragraphs[0] : null;
  linesOf(article).forEach((span, at) => {
    const line = lineOf(span, article.reading, times, places);
    const rule = line && LISTING_RULES.find((one) => isRow(line.shape, one));
    const mention = line && (line.places.find(({ kind }) => kind !== 'country') ?? line.places[0]);
    if (line && rule && mention)
      rows.push({ mention, start: line.start, end: line.end, line: span, bare: !rule.told, rule, at });
  });
  const isNext = (a: (typeof rows)[number] | undefined, b: (typeof rows)[number] | undefined) =>
    a !== undefined && b !== undefined && a.rule === b.rule && b.at - a.at <= 2;
  const found = rows.filter((row, i) => isNext(rows[i - 1], row) || isNext(row, rows[i + 1]));
  const [first] = found;
  if (!first) return [];
  const before = article.reading.slice(Math.max(0, first.line.start - NEAR), first.line.start);
  const title = headline === null ? '' : article.reading.slice(headline.start, headline.end);
  const called = CALLED.test(before) || CALLED.test(title);
  return found
    .filter(({ bare }) => bare || called)
    .map(({ mention, start, end, line, bare }) => ({ mention, start, end, line, bare }));
}

/** The lines of the body; of a paragraph in one line, its parts between semicolons. */
function linesOf({ text, paragraphs }: Article): Span[] {
  return paragraphs
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end }) => {
      const lines = parted(text, start, end, '\n');
      return lines.length > 1 ? lines : parted(text, start, end, ';');
    });
}

function parted(text: string, start: number, end: number, mark: string): Span[] {
  const found: Span[] = [];
  for (let from = start; from < end;) {
    const at = text.indexOf(mark, from);
    const to = at < 0 || at > end ? end : at;
    if (text.slice(from, to).trim() !== '') found.push({ start: from, end: to });
    from = to + 1;
  }
  return found;
}

/** A line as its shape; null where it has no day or no place. */
function lineOf(
  { start, end }: Span,
  reading: string,
  times: readonly TimeExpression[],
  places: readonly PlaceMention[],
): Line | null {
  const within = (one: Span) => one.start >= start && one.end <= end;
  const dated = times.filter(
    (one) => within(one) && /^(?:DATE|TIME)$/.test(one.type) && bounds(one.value) !== null,
  );
  const own = places.filter((one) => within(one) && USES.test(one.use));
  const names = places.filter((one) => within(one) && one.use !== 'demonym');
  const [time] = dated;
  if (!time || own.length === 0) return null;
  const { to, value } = rangeFrom(time, dated, reading);
  const marks = [
    { start: time.start, end: to, letter: 'T' },
    ...names.map((one) => ({ ...one, letter: 'P' })),
  ];
  let shape = '';
  let from = start;
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    if (mark.start < from) continue;
    shape += reading.slice(from, mark.start) + mark.letter;
    from = mark.end;
  }
  return { start: time.value, end: value, shape: shape + reading.slice(from, end), places: own };
}

/** Where the range that a time opens ends in the text, and its last day [June 8-13] [July 30 to August 2]. */
function rangeFrom(
  { start, end, value }: TimeExpression,
  dated: readonly TimeExpression[],
  reading: string,
): { readonly to: number; readonly value: string } {
  const joint = TO.exec(reading.slice(end));
  const last = joint && dated.find((one) => one.start === end + joint[0].length);
  if (last) return { to: last.end, value: last.value };
  const day = joint && /^\d{1,2}\b/.exec(reading.slice(end + joint[0].length));
  const [, month, from] = /^(\d{4}-\d\d)-(\d\d)$/.exec(value) ?? [];
  if (day && month !== undefined && Number(day[0]) > Number(from) && Number(day[0]) <= 31)
    return { to: end + joint[0].length + day[0].length, value: `${month}-${day[0].padStart(2, '0')}` };
  // [June 8-13] in one: the tagger has the first day for its value
  const inner = /[-–](\d{1,2})\b/.exec(reading.slice(start, end));
  if (inner && month !== undefined && Number(inner[1]) > Number(from))
    return { to: end, value: `${month}-${inner[1]!.padStart(2, '0')}` };
  return { to: end, value };
}
