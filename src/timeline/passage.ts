import type { Source, Span, TimeExpression } from './model.ts';

/** A passage of an article that may be of one year. */
export interface Passage {
  readonly reach: 'words' | 'paragraph' | 'rest';
  readonly span: Span;
}

/** The passages that begin with a time expression or hold it: its own words, its paragraph, and all from there on. */
export function passagesAround(
  { paragraphs, text }: Pick<Source, 'paragraphs' | 'text'>,
  { start, end }: Pick<TimeExpression, 'start' | 'end'>,
): Passage[] {
  const paragraph = paragraphs.find((one) => one.start <= start && end <= one.end) ?? { start, end };
  return [
    { reach: 'words', span: { start, end } },
    { reach: 'paragraph', span: { start: paragraph.start, end: paragraph.end } },
    { reach: 'rest', span: { start: paragraph.start, end: text?.length ?? paragraph.end } },
  ];
}

/** May its year be another one: is it a date, and does it not tell its year itself [12 May] [that autumn]? */
export const isOfSomeYear = ({ type, text }: Pick<TimeExpression, 'type' | 'text'>): boolean =>
  (type === 'DATE' || type === 'TIME') && !/\d{4}/.test(text);
