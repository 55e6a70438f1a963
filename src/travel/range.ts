import type { Span } from '../article/span.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import { bounds } from '../time/timex.ts';

/** The last day of a range of days that a time opens [July 8*-13*] [*from* Monday *to* Friday]; null for no range. */
export function rangeEnd(
  { end }: Span,
  { parse: { words }, times }: Pick<ParsedSentence, 'parse' | 'times'>,
): string | null {
  // [July 8-13]
  const near = times.find(({ start }) => start === end + 1 && !words.some((word) => word.start === start));
  if (near?.type === 'DATE' && bounds(near.value) !== null) return near.value;
  const joint = words.findIndex(({ start }) => start >= end);
  const next = joint < 0 ? undefined : words[joint + 1];
  if (!next || next.time === null || !/^(?:[-–—]|to|through|until|till|and)$/.test(words[joint]!.lower))
    return null;
  // [Sunday *and a day later*]: two days, each told by itself
  if (words[joint]!.lower === 'and' && !/^[\d\p{Lu}]/u.test(next.text)) return null;
  const last = times.find((one) => one.start <= next.start && one.end >= next.end);
  return last && last.type === 'DATE' && bounds(last.value) !== null ? last.value : null;
}
