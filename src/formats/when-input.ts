import { bounds } from '../time/timex.ts';
import type { When } from '../timeline/model.ts';

/**
 * Reads what a reader typed as the start and the end of an event.
 * @param start a TIMEX3 or ISO 8601 value; '' for undated
 * @param end the same, '..' for an open end, '' for the start again
 * @returns the `When`, or what is wrong, in words
 */
export function readWhen(start: string, end: string): { when: When } | { problem: string } {
  if (start === '' && (end === '' || end === '..')) return { when: { start: null, end: null } };
  const first = valueOf(start);
  if (first === null)
    return { problem: `“${start}” is no date that can be read. Write 2015, 2015-12 or 2015-12-15.` };
  const last = end === '' ? first : end === '..' ? '..' : valueOf(end);
  if (last === null)
    return { problem: `“${end}” is no date that can be read. Write 2015-12-18, or .. for an open end.` };
  const [a, b] = [bounds(first), bounds(last)];
  if (a && b && b.to <= a.from) return { problem: 'The end lies before the start.' };
  return { when: { start: first, end: last } };
}

/** A typed date as a TIMEX3 value: time zones and seconds are cut off, the rest stays as it is. */
export function valueOf(typed: string): string | null {
  if (typed === 'PAST_REF' || typed === 'FUTURE_REF') return typed;
  if (bounds(typed)) return typed;
  // ISO 8601 counts a year 0, and so one less than people do [-0043 is 44 BC]
  const early = /^-(\d{4,10})((?:-\d\d){0,2})$/.exec(typed.trim());
  if (early) {
    const value = `BC${String(Number(early[1]) + 1).padStart(4, '0')}${early[2]!}`;
    return bounds(value) ? value : null;
  }
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
    typed.trim(),
  );
  if (!iso) return null;
  const value = iso[2] ? `${iso[1]!}T${iso[2]}` : iso[1]!;
  return bounds(value) ? value : null;
}
