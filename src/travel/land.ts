import { kilometres } from '../gazetteer/distance.ts';
import { isWholeCountry } from '../gazetteer/lookup.ts';
import type { Place } from '../gazetteer/place.ts';

/** So far from a region's middle its towns lie at most, in kilometres. */
const REACH = 450;

export const isSamePlace = (a: Place, b: Place): boolean => a.name === b.name && a.country === b.country;

/**
 * Is a place a part of a country or a region [Hanoi: Vietnam] [Honolulu: Hawaii]?
 * @param land a whole country or a region
 */
export function liesIn(place: Place, land: Place): boolean {
  if (place.country !== land.country || isSamePlace(place, land)) return false;
  if (isWholeCountry(land)) return true;
  if (isWholeCountry(place)) return false;
  const [a, b] = [place, land];
  return (
    a.lat !== undefined &&
    a.lon !== undefined &&
    b.lat !== undefined &&
    b.lon !== undefined &&
    kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon }) <= REACH
  );
}
