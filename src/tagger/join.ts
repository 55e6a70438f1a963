import { recurring, sum } from './join-lengths.ts';
import { DATES, TIMES, type Join } from './join-points.ts';
import { closeRanges, shareYears } from './join-ranges.ts';
import { point, type Found } from './meaning.ts';

function pass(text: string, found: readonly Found[], joins: readonly Join[]): Found[] {
  const done: Found[] = [];
  for (const next of found) {
    let now = next;
    for (let left = done.at(-1); left; left = done.at(-1)) {
      const joined = joinOf(text, left, now, joins);
      if (!joined) break;
      done.pop();
      now = joined;
    }
    done.push(now);
  }
  return done;
}

function joinOf(text: string, left: Found, right: Found, joins: readonly Join[]): Found | null {
  const gap = text.slice(left.end, right.start);
  if (gap.length > 12) return null;
  const span = { start: left.start, end: right.end, rule: `${left.rule} + ${right.rule}` };
  if (right.meaning.type !== 'POINT') {
    const value = sum(left.meaning, gap, right.meaning);
    return value === null ? null : { ...span, meaning: { ...left.meaning, type: 'DURATION', value } };
  }
  if (left.meaning.type !== 'POINT') {
    const value = recurring(left.meaning, gap, right.meaning.point);
    return value === null ? null : { ...span, meaning: { type: 'SET', value } };
  }
  for (const join of joins) {
    const made = join.gap.test(gap) && join.make(left.meaning.point, right.meaning.point);
    const said = /early $/.test(gap) ? 'START' : /late $/.test(gap) ? 'END' : undefined;
    // what is early in "early morning at eight" is the morning, not eight
    const mod = said ?? right.meaning.mod ?? (made && made.is === 'clock' ? undefined : left.meaning.mod);
    if (made) return { ...span, meaning: point(made, mod) };
  }
  return null;
}

/**
 * Joins neighbours that make up one expression [noon on Wednesday] [Nov. 8 of that year].
 * @param text the sentence
 * @param found expressions in order, not overlapping
 */
export function joinNeighbours(text: string, found: readonly Found[]): Found[] {
  return pass(text, closeRanges(text, shareYears(text, pass(text, found, DATES))), TIMES);
}
