import { matchesOf } from '../article/matches.ts';

const FIGURES = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d\d)(?!\d)/g;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b`, 'g');
const MONTH_FIRST = new RegExp(`\\b${MONTH} \\d{1,2}\\b(?!:)`, 'g');

/** The order in which a document writes its dates in figures. */
export interface FigureOrder {
  /** the British order, the day before the month */
  readonly dayFirst: boolean;
  /** does the document show it? */
  readonly sure: boolean;
}

/**
 * In which order a document writes its dates in figures: its own evidence decides. A date that only one
 * order allows [23/04/2022] speaks for all; else the dates in words do; a document that shows nothing is
 * read the American way.
 * @param reading the document
 */
export function figureOrder(reading: string): FigureOrder {
  let votes = 0;
  for (const [, first, second] of matchesOf(FIGURES, reading)) {
    if (Number(first) > 12 && Number(second) <= 12) votes++;
    if (Number(second) > 12 && Number(first) <= 12) votes--;
  }
  if (votes !== 0) return { dayFirst: votes > 0, sure: true };
  const count = (pattern: RegExp) => matchesOf(pattern, reading).length;
  const [british, american] = [count(DAY_FIRST), count(MONTH_FIRST)];
  return { dayFirst: british > american, sure: british !== american };
}
