/** Degrees north and east. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

const NUMBER = String.raw`([+-]?\d{1,3}(?:\.\d+)?)°?`;
const PATTERN = new RegExp(String.raw`^${NUMBER} ?([NS])?[,; ]+${NUMBER} ?([EW])?$`, 'i');

/**
 * Reads coordinates as people type them.
 * @param words [55.75, 37.62] [33.9 S 18.4 E]
 * @returns null where they are none
 */
export function readCoordinates(words: string): Coordinates | null {
  const m = PATTERN.exec(words.trim());
  if (!m) return null;
  const lat = Number(m[1]) * (/s/i.test(m[2] ?? '') ? -1 : 1);
  const lon = Number(m[3]) * (/w/i.test(m[4] ?? '') ? -1 : 1);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
