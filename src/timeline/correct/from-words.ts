import { bounds } from '../../time/timex.ts';
import { eventByHand } from '../by-hand.ts';
import { UNDATED, type Source, type Span, type TimeExpression, type When } from '../model.ts';
import type { NewEvent } from '../step.ts';

/** Letters of a title made of words, at the most. */
const LONGEST = 120;
/** The little words before a time, which go with it [on Friday]. */
const PREPOSITION = String.raw`(?:(?:on|in|at|since|until|till|by|from|during|for|late|early|of)\s+)*`;

const inside = (span: Span, { start, end }: Span) => span.start >= start && span.end <= end;
const isDated = ({ type, value }: TimeExpression) => /DATE|TIME/.test(type) && bounds(value) !== null;

/** The expressions that date the words: those among them, else those of their sentence. */
function expressionsAt({ expressions }: Source, words: Span, sentence: Span): number[] {
  const within = (span: Span) =>
    expressions.flatMap((expression, i) => (inside(expression, span) && isDated(expression) ? [i] : []));
  const own = within(words);
  return own.length > 0 ? own : within(sentence);
}

function whenOf({ expressions }: Source, [first]: readonly number[]): When {
  const expression = first === undefined ? undefined : expressions[first];
  if (!expression) return UNDATED;
  const { value, mod } = expression;
  return { start: value, end: value, ...(mod && { startMod: mod }) };
}

/** Marks that a title neither begins nor ends with. */
const EDGE = /[\s"“”,;:.–—-]/;
/** Words without the marks around them. */
function bare(words: string): string {
  let [from, to] = [0, words.length];
  while (from < to && EDGE.test(words[from]!)) from++;
  while (to > from && EDGE.test(words[to - 1]!)) to--;
  return words.slice(from, to);
}

/** The words as a title: without a time at their beginning or end, which the event tells by itself. */
function titleOf(text: string, words: Span, times: readonly TimeExpression[]): string {
  let title = text.slice(words.start, words.end);
  for (const { text: time } of times) {
    const quoted = time.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    title = title
      .replace(new RegExp(String.raw`^\s*${PREPOSITION}${quoted}\s*,?\s*`, 'i'), '')
      .replace(new RegExp(String.raw`\s*,?\s*${PREPOSITION}${quoted}\W*$`, 'i'), '');
  }
  const plain = bare(title.replace(/\s+/g, ' ')).slice(0, LONGEST);
  const whole = plain === '' ? text.slice(words.start, words.end).replace(/\s+/g, ' ').trim() : plain;
  return whole.slice(0, 1).toUpperCase() + whole.slice(1);
}

/** Where a sentence ends, as far as an article's editor would say: nothing hangs on it but what is quoted beside the event. */
function sentenceAt(text: string, { start, end }: Span, paragraph: Span): Span {
  const before = text.slice(paragraph.start, start);
  const from = Math.max(
    ...['. ', '? ', '! ', '.” ', '." ', '\n\n'].map(
      (stop) => before.lastIndexOf(stop) + (before.includes(stop) ? stop.length : 1),
    ),
    0,
  );
  const after = /[.!?]["”’)]*(?=\s|$)/.exec(text.slice(end, paragraph.end));
  return { start: paragraph.start + from, end: after ? end + after.index + after[0].length : paragraph.end };
}

/**
 * An event made of words of an article: its title and its time are read from them, and they are its mention.
 * @param source the article, with its id
 * @param words their span in the article's text
 * @param id a fresh id
 * @returns null where the text is not there, or the words are none
 */
export function eventFromWords(source: Source, words: Span, id: string): NewEvent | null {
  const { text, id: sourceId, dateline, paragraphs } = source;
  if (text === null || sourceId === undefined || text.slice(words.start, words.end).trim() === '')
    return null;
  const paragraph = paragraphs.find(({ start, end }) => words.start >= start && words.start < end);
  const sentence = sentenceAt(text, words, paragraph ?? { start: 0, end: text.length });
  const expressions = expressionsAt(source, words, sentence);
  const when = whenOf(source, expressions);
  const begins = when.start === null ? null : bounds(when.start);
  const day = dateline?.day ?? null;
  const planned = begins !== null && day !== null && begins.from > day;
  const times = expressions.map((i) => source.expressions[i]!);
  return {
    ...eventByHand(id, titleOf(text, words, times), when, { status: planned ? 'planned' : 'happened' }),
    source: sourceId,
    sentence,
    anchor: words,
    mentions: [words],
    expressions,
  };
}

/** An event made of one time expression of an article: the whole sentence is its title. */
export function eventFromTime(source: Source, expression: TimeExpression, id: string): NewEvent | null {
  const { text, paragraphs } = source;
  if (text === null) return null;
  const paragraph = paragraphs.find(({ start, end }) => expression.start >= start && expression.start < end);
  const words = sentenceAt(text, expression, paragraph ?? { start: 0, end: text.length });
  const event = eventFromWords(source, words, id);
  if (!event) return null;
  const { value, mod } = expression;
  const when: When = bounds(value) ? { start: value, end: value, ...(mod && { startMod: mod }) } : event.when;
  const { start, end } = expression;
  return { ...event, when, anchor: { start, end }, mentions: [{ start, end }] };
}
