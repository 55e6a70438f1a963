import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, type GeoProjection } from 'd3';
import type { Size } from './plan.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

/** Room around the trip, in pixels. */
const MARGIN = 48;
/** What the shorter side of a map shows at the least, in degrees: around one place, and around several. */
const LEAST_SPAN = { one: 12, several: 1.2 };
/**
 * How far from its middle a trip may reach to be drawn as seen from above that, in degrees; farther out, north
 * would no longer be up. Near a pole nothing else is.
 */
const NEAR = 25;
const NEAR_POLE = { latitude: 60, reach: 60 };
/** What lies farther than this from the middle of a map seen from above is cut off, in degrees. */
const HORIZON = 150;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/**
 * A projection that fits some places into a size. Whatever they are (one, some at the antimeridian, both poles),
 * its scale is finite and they all lie within. Both projections keep areas as they are.
 * @param places of the trip, in degrees; one at the least
 * @param size of the map in pixels
 */
export function projectionFor(places: readonly Position[], size: Size): GeoProjection {
  const projection = turned(places).scale(1).translate([0, 0]);
  const xy = places.map(([lon, lat]): Position => projection([lon, lat]) ?? [0, 0]);
  const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [x0, x1] = range(xy.map(([x]) => x));
  const [y0, y1] = range(xy.map(([, y]) => y));
  const room = (length: number) => Math.max(1, length - 2 * MARGIN);
  const [lon, lat] = places[0]!;
  const alone = places.every((place) => place[0] === lon && place[1] === lat);
  const closest = Math.min(size.width, size.height) / radians(alone ? LEAST_SPAN.one : LEAST_SPAN.several);
  const scale = Math.min(room(size.width) / (x1 - x0), room(size.height) / (y1 - y0), closest);
  return projection
    .scale(scale)
    .translate([size.width / 2 - (scale * (x0 + x1)) / 2, size.height / 2 - (scale * (y0 + y1)) / 2]);
}

/** A projection turned so that the places are in its middle, of a trip through one region or around the world. */
function turned(places: readonly Position[]): GeoProjection {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: places.map(([x, y]) => [x, y]) });
  if (Number.isFinite(lon) && Number.isFinite(lat)) {
    const reach = Math.max(...places.map(([x, y]) => degrees(geoDistance([lon, lat], [x, y]))));
    if (reach <= (Math.abs(lat) > NEAR_POLE.latitude ? NEAR_POLE.reach : NEAR))
      return geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(HORIZON);
  }
  return geoEqualEarth().rotate([-middleLongitude(places.map(([x]) => x)), 0]);
}

/** The longitude that lies opposite the middle of the widest stretch without a place, in degrees. */
export function middleLongitude(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let [widest, middle] = [-1, 0];
  sorted.forEach((lon, i) => {
    const next = sorted[i + 1] ?? sorted[0]! + 360;
    if (next - lon > widest) [widest, middle] = [next - lon, (lon + next) / 2 + 180];
  });
  return ((((middle + 180) % 360) + 360) % 360) - 180;
}
