import { geoInterpolate, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import type { Leg, Stop, StopStatus } from '../timeline/model.ts';
import { numbersOf, travellersOf } from '../timeline/itinerary.ts';
import { placeLabels, type LabelPlace } from './map-label.ts';
import type { Size } from './plan.ts';
import { projectionFor, type Position } from './projection.ts';
import { textWidth, type Font } from './text.ts';

/** A place of the trip on the map, in pixels, with the stays there. */
export interface MapPoint {
  readonly name: string;
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** called off where all stays there are; planned where none of them has happened */
  readonly status: StopStatus;
  /** index into the travellers of the one who came there first */
  readonly traveller: number;
  /** null where there is no room for its name */
  readonly label: LabelPlace | null;
}

/** A leg on the map, in pixels: an SVG path, and the head of its arrow, turned by degrees. */
export interface MapLeg {
  readonly d: string;
  readonly head: { readonly x: number; readonly y: number; readonly angle: number };
  /** in the traveller's order, from 1 */
  readonly number: number;
  /** the middle of its number; null where there is no room for it */
  readonly at: readonly [number, number] | null;
  readonly status: StopStatus;
  readonly from: string;
  readonly to: string;
  /** index into the travellers */
  readonly traveller: number;
}

export interface TripMap {
  readonly points: readonly MapPoint[];
  readonly legs: readonly MapLeg[];
}

const STEPS = 32;
/**
 * How far a leg bows to its left, in pixels of the map as a whole: some, and a share of its length. Outward and
 * return legs so stay apart, and a way that is gone again bows further each time.
 */
const BOW = { least: 4, share: 0.06, most: 28, again: 14, againShare: 0.12 };
/** An arrow's point stops short of the middle of the place, in pixels. */
const SHORT = 8;

type Located = Stop & { place: { lat: number; lon: number } };
type Spot = readonly [number, number];
const isLocated = (stop: Stop): stop is Located =>
  stop.place.lat !== undefined && stop.place.lon !== undefined;
const position = ({ place }: Located): [number, number] => [place.lon, place.lat];
const samePosition = (a: Located, b: Located) => a.place.lat === b.place.lat && a.place.lon === b.place.lon;

/** Legs whose two ends have coordinates and are not one place, with their ends. */
function drawnLegs(stops: readonly Located[], legs: readonly Leg[]) {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  return legs.flatMap((leg) => {
    const [from, to] = [byId.get(leg.from), byId.get(leg.to)];
    return from && to && !samePosition(from, to) ? [{ leg, from, to }] : [];
  });
}

const greatCircle = (from: Located, to: Located): Position[] => {
  const between = geoInterpolate(position(from), position(to));
  return Array.from({ length: STEPS + 1 }, (_, i) => between(i / STEPS));
};

/**
 * The projection in which all stops and the ways between them fit into a size.
 * @returns null where no stop has coordinates
 */
export function tripProjection(
  stops: readonly Stop[],
  legs: readonly Leg[],
  size: Size,
): GeoProjection | null {
  const located = stops.filter(isLocated);
  if (located.length === 0) return null;
  const ways = drawnLegs(located, legs).flatMap(({ from, to }) => greatCircle(from, to));
  return projectionFor([...located.map(position), ...ways], size);
}

/**
 * Lays out the map of some itineraries.
 * @param projection as {@link tripProjection} makes it
 * @param zoom how many times larger than the size the map is drawn; all that comes back is in its pixels
 * @param size that the projection fits into, and `font` of the names at their size, in pixels
 */
export function tripMapOf(
  stops: readonly Stop[],
  legs: readonly Leg[],
  projection: GeoProjection,
  zoom: number,
  size: Size,
  font: Font,
): TripMap {
  const located = stops.filter(isLocated);
  const travellers = travellersOf(stops);
  const byPlace = new Map<string, Located[]>();
  for (const stop of located) {
    const key = `${stop.place.name}|${stop.place.country}|${position(stop).join()}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), stop]);
  }
  const spots = [...byPlace.values()].map((stays) => {
    const [x, y] = projection(position(stays[0]!)) ?? [0, 0];
    return { stays, x: x * zoom, y: y * zoom };
  });
  const numbers = numbersOf(stops, legs);
  const gone = new Map<string, number>();
  const lines = drawnLegs(located, legs).map(({ leg, from, to }) => {
    const way = [from, to].map((stop) => position(stop).join()).join('|');
    const times = gone.get(way) ?? 0;
    gone.set(way, times + 1);
    const { spots: base, cut } = bowed(projection, greatCircle(from, to), times, size.width);
    return { leg, from, line: base.map(([x, y]): Spot => [x * zoom, y * zoom]), cut };
  });
  const placed = placeLabels(
    spots.map(({ stays, x, y }) => ({ at: [x, y] as const, width: textWidth(font, stays[0]!.place.name) })),
    lines.map(({ line }) => line),
    { x0: 0, y0: 0, x1: size.width * zoom, y1: size.height * zoom },
  );
  return {
    points: spots.map(({ stays, x, y }, i) => ({
      name: stays[0]!.place.name,
      ids: stays.map(({ id }) => id),
      x,
      y,
      status: statusOf(stays),
      traveller: travellers.indexOf(stays[0]!.traveller),
      label: placed.names[i]!,
    })),
    legs: lines.map(({ leg, from, line, cut }, i) => ({
      ...arrowAlong(line, cut),
      number: numbers.get(leg)!,
      at: placed.numbers[i]!,
      status: leg.status,
      from: leg.from,
      to: leg.to,
      traveller: travellers.indexOf(from.traveller),
    })),
  };
}

const statusOf = (stays: readonly Stop[]): StopStatus =>
  stays.find(({ status }) => status === 'happened')?.status ??
  stays.find(({ status }) => status === 'planned')?.status ??
  'cancelled';

/**
 * A way on the map, bowed to its left.
 * @param times how often it was gone before
 * @returns spots along it, and before which of them it is cut, because it leaves the map at one side and comes
 * back at the other
 */
function bowed(
  projection: GeoProjection,
  way: readonly Position[],
  times: number,
  width: number,
): { spots: Spot[]; cut: ReadonlySet<number> } {
  const line = way.map(([lon, lat]): Spot => projection([lon, lat]) ?? [0, 0]);
  const cut = new Set<number>();
  for (let i = 1; i < line.length; i++) if (Math.abs(line[i]![0] - line[i - 1]![0]) > width / 3) cut.add(i);
  if (cut.size > 0) return { spots: line, cut };
  const [x0, y0] = line[0]!;
  const [x1, y1] = line[STEPS]!;
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [nx, ny] = [(y1 - y0) / length, -(x1 - x0) / length];
  const again = times * Math.min(BOW.again, length * BOW.againShare);
  const bow = Math.min(BOW.most, length * BOW.share + BOW.least) + again;
  const spots = line.map(([x, y], i): Spot => {
    const s = Math.sin((Math.PI * i) / STEPS) * bow;
    return [x + nx * s, y + ny * s];
  });
  return { spots, cut };
}

/** The path along some spots up to just before the last, and the head of an arrow there. */
function arrowAlong(line: readonly Spot[], cut: ReadonlySet<number>): Pick<MapLeg, 'd' | 'head'> {
  const [ex, ey] = line.at(-1)!;
  // of a leg hardly longer than that, half is left
  const short = Math.min(SHORT, Math.hypot(line[0]![0] - ex, line[0]![1] - ey) / 2);
  let last = line.length - 1;
  while (last > 1 && Math.hypot(line[last - 1]![0] - ex, line[last - 1]![1] - ey) < short) last--;
  const [px, py] = line[last - 1]!;
  const [qx, qy] = line[last]!;
  // where on this piece it is `short` from the end, near enough
  const before = Math.hypot(px - ex, py - ey);
  const after = Math.hypot(qx - ex, qy - ey);
  const share = before === after ? 1 : Math.min(1, Math.max(0, (before - short) / (before - after)));
  const tip: Spot = [px + (qx - px) * share, py + (qy - py) * share];
  const d = [...line.slice(0, last), tip]
    .map(([x, y], i) => `${i === 0 || cut.has(i) ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
    .join('');
  const angle = (Math.atan2(ey - tip[1], ex - tip[0]) * 180) / Math.PI;
  return { d, head: { x: tip[0], y: tip[1], angle } };
}

/** The SVG path of a shape on the map. */
export function shapePath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  return geoPath(projection).digits(1)(shape) ?? '';
}
