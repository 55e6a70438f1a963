import { DIGITS, TENTHS } from '../tile.ts';

/** A place to be written: its name with its marks, and where it is in degrees. */
export interface Spot {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Writes places as lines under tile heads: within a tile, one digit gives the tenths of a degree north and
 * one those east of its corner.
 * @param spots places of one region
 * @returns lines: `^LAT LON` in tenths of a degree, then the tile's places by name
 */
export function tiles(spots: readonly Spot[]): string[] {
  const left = spots
    .map(({ name, lat, lon }) => ({ name, y: Math.round(lat * TENTHS), x: Math.round(lon * TENTHS) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.y - b.y || a.x - b.x));
  const lines: string[] = [];
  while (left.length > 0) {
    const y0 = Math.min(...left.map(({ y }) => y));
    const x0 = Math.min(...left.filter(({ y }) => y - y0 < DIGITS.length).map(({ x }) => x));
    const fits = ({ y, x }: { y: number; x: number }) =>
      y - y0 < DIGITS.length && x >= x0 && x - x0 < DIGITS.length;
    lines.push(`^${y0} ${x0}`);
    for (const spot of left.filter(fits)) lines.push(spot.name + DIGITS[spot.y - y0]! + DIGITS[spot.x - x0]!);
    left.splice(0, left.length, ...left.filter((spot) => !fits(spot)));
  }
  return lines;
}
