import { bounds } from '../time/timex.ts';

/** A time of a file, in ISO 8601 or TIMEX3, as a TIMEX3 value; null where it is none. Zones and seconds are cut off. */
export function fileTime(written: string): string | null {
  if (written === 'PAST_REF' || written === 'FUTURE_REF') return written;
  if (bounds(written)) return written;
  // ISO 8601 counts a year 0, and so one less than people do [-0043 is 44 BC]
  const early = /^-(\d{4,10})((?:-\d\d){0,2})$/.exec(written.trim());
  if (early) {
    const value = `BC${String(Number(early[1]) + 1).padStart(4, '0')}${early[2]!}`;
    return bounds(value) ? value : null;
  }
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
    written.trim(),
  );
  if (!iso) return null;
  const value = iso[2] ? `${iso[1]!}T${iso[2]}` : iso[1]!;
  return bounds(value) ? value : null;
}
