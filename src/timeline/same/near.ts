import { kilometresBetween } from '../doubt.ts';
import type { Place } from '../model.ts';

/** Places as near as this are told as one another [a town, its airport], in km. */
const NEAR = 40;

/** Do two places pass for one: the same, a venue and its city, or neighbours? */
export function arePlacesNear(a: Place, b: Place): boolean {
  if (a.name === b.name || a.name === b.city || b.name === a.city) return true;
  const km = kilometresBetween(a, b);
  return km !== null && km < NEAR;
}
