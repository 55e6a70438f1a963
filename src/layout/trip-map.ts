import {
  geoCentroid,
  geoEqualEarth,
  geoInterpolate,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3';
import type { Leg, Stop, StopStatus } from '../timeline/model.ts';
import { textWidth, type Font } from './text.ts';
import type { Size } from './plan.ts';

/** A stop's place on the map, in pixels, with the numbers of the stays there. */
export interface MapPoint {
  readonly name: string;
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** where its name starts or ends; null where there is no room for it */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null;
}

/** A leg on the map: an SVG path, its number in order of travel, and where the number stands. */
export interface MapLeg {
  readonly d: string;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** the direction at the middle, in degrees */
  readonly angle: number;
  readonly status: StopStatus;
  readonly from: string;
  readonly to: string;
  readonly traveller: string;
}

export interface TripMap {
  readonly projection: GeoProjection;
  readonly points: readonly MapPoint[];
  readonly legs: readonly MapLeg[];
}

/** A map never shows less than so many degrees, however close the stops are. */
const LEAST_SPAN = 6;
const MARGIN = 48;
const STEPS = 32;
/** How far a leg bows to its left, as a share of its length: outward and return legs stay apart. */
const BOW = 0.06;

type Located = Stop & { place: { lat: number; lon: number } };
const isLocated = (stop: Stop): stop is Located =>
  stop.place.lat !== undefined && stop.place.lon !== undefined;

/**
 * A projection that fits the places into a size: turned so that the trip is in the middle (the antimeridian is
 * then never in the way), and never closer than some degrees.
 */
export function projectionFor(points: readonly [number, number][], size: Size): GeoProjection {
  const whole: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: [...points] };
  const centre = geoCentroid(whole);
  const projection = geoEqualEarth().rotate([-(Number.isFinite(centre[0]) ? centre[0] : 0), 0]);
  // corners around each place keep a single stop, or a pole, from being magnified without bound
  const framed = points.flatMap(([lon, lat]): [number, number][] =>
    [-1, 1].flatMap((east) =>
      [-1, 1].map((north): [number, number] => [
        lon + (east * LEAST_SPAN) / 2,
        Math.max(-85, Math.min(85, lat + (north * LEAST_SPAN) / 2)),
      ]),
    ),
  );
  return projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [Math.max(MARGIN + 1, size.width - MARGIN), Math.max(MARGIN + 1, size.height - MARGIN)],
    ],
    { type: 'MultiPoint', coordinates: framed },
  );
}

/**
 * Lays out the map of some itineraries.
 * @param size of the map, and `font` of the names at their size, in pixels
 * @returns null where no stop has coordinates
 */
export function tripMapOf(
  stops: readonly Stop[],
  legs: readonly Leg[],
  size: Size,
  font: Font,
): TripMap | null {
  const located = stops.filter(isLocated);
  if (located.length === 0) return null;
  const projection = projectionFor(
    located.map(({ place }) => [place.lon, place.lat]),
    size,
  );
  const at = ({ place }: Located): [number, number] => projection([place.lon, place.lat]) ?? [0, 0];
  const byPlace = new Map<string, Located[]>();
  for (const stop of located) {
    const key = `${stop.place.name}|${stop.place.country}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), stop]);
  }
  const spots = [...byPlace.values()].map((stays) => {
    const [x, y] = at(stays[0]!);
    return { name: stays[0]!.place.name, ids: stays.map((stop) => stop.id), x, y };
  });
  const byId = new Map(located.map((stop) => [stop.id, stop]));
  const lines = legs.flatMap((leg, i): MapLeg[] => {
    const [a, b] = [byId.get(leg.from), byId.get(leg.to)];
    if (!a || !b || (a.place.lat === b.place.lat && a.place.lon === b.place.lon)) return [];
    const line = bowed(projection, a, b);
    const middle = line[STEPS / 2]!;
    const [p, q] = [line[STEPS / 2 - 1]!, line[STEPS / 2 + 1]!];
    return [
      {
        d: `M${line.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`,
        number: i + 1,
        x: middle[0],
        y: middle[1],
        angle: (Math.atan2(q[1] - p[1], q[0] - p[0]) * 180) / Math.PI,
        status: leg.status,
        from: leg.from,
        to: leg.to,
        traveller: a.traveller,
      },
    ];
  });
  return { projection, points: labelled(spots, size, font), legs: lines };
}

/** The great circle between two stops, bowed to its left on the screen. */
function bowed(projection: GeoProjection, a: Located, b: Located): [number, number][] {
  const between = geoInterpolate([a.place.lon, a.place.lat], [b.place.lon, b.place.lat]);
  const line = Array.from(
    { length: STEPS + 1 },
    (_, i): [number, number] => projection(between(i / STEPS)) ?? [0, 0],
  );
  const [x0, y0] = line[0]!;
  const [x1, y1] = line[STEPS]!;
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [nx, ny] = [(y1 - y0) / length, -(x1 - x0) / length];
  const bow = Math.min(28, length * BOW + 4);
  return line.map(([x, y], i) => {
    const s = Math.sin((Math.PI * i) / STEPS) * bow;
    return [x + nx * s, y + ny * s];
  });
}

/** Names beside their points, right or left, where they run over no other name, no point and no edge. */
function labelled(spots: readonly Omit<MapPoint, 'label'>[], size: Size, font: Font): MapPoint[] {
  const boxes = spots.map(({ x, y }) => ({ x0: x - 6, x1: x + 6, y0: y - 6, y1: y + 6 }));
  return spots.map((spot, i) => {
    const width = textWidth(font, spot.name);
    for (const [dx, dy, anchor] of [
      [10, 4, 'start'],
      [-10, 4, 'end'],
      [6, -9, 'start'],
      [6, 17, 'start'],
      [-6, -9, 'end'],
      [-6, 17, 'end'],
    ] as const) {
      const [x, y] = [spot.x + dx, spot.y + dy];
      const x0 = anchor === 'start' ? x : x - width;
      const box = { x0, x1: x0 + width, y0: y - 11, y1: y + 3 };
      const inside = box.x0 >= 0 && box.x1 <= size.width && box.y0 >= 0 && box.y1 <= size.height;
      const free = boxes.every(
        (other, n) =>
          n === i || box.x1 < other.x0 || other.x1 < box.x0 || box.y1 < other.y0 || other.y1 < box.y0,
      );
      if (inside && free) {
        boxes.push(box);
        return { ...spot, label: { x, y, anchor } };
      }
    }
    return { ...spot, label: null };
  });
}

/** The SVG path of a shape on the map. */
export function shapePath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  return geoPath(projection).digits(1)(shape) ?? '';
}
