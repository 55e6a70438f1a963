import type { Interval } from '../time/interval.ts';
import { bounds } from '../time/timex.ts';
import { travellersOf } from '../timeline/itinerary.ts';
import type { Leg, Stop, StopStatus } from '../timeline/model.ts';
import { toAxis, type Scale } from './scale.ts';
import type { Viewport } from './viewport.ts';

/** A stay: a bar in its place's row. All bounds lie on the axis (0 to 1), u0 ≤ s0 ≤ s1 ≤ u1. */
export interface StayBar {
  readonly id: string;
  readonly row: number;
  /** the earliest arrival and the latest departure that the text allows */
  readonly u0: number;
  readonly u1: number;
  /** from the latest arrival to the earliest departure: they were there for sure */
  readonly s0: number;
  readonly s1: number;
  /** the arrival, the departure is not told at all */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly status: StopStatus;
  /** index into `travellers` */
  readonly traveller: number;
}

/** A journey: the slanted line between two rows. */
export interface LegLine {
  readonly from: string;
  readonly to: string;
  readonly row0: number;
  readonly row1: number;
  readonly u0: number;
  readonly u1: number;
  readonly status: StopStatus;
  readonly traveller: number;
}

/** The string-line diagram of some itineraries (É.-J. Marey, "La méthode graphique", 1878: the trains of a day). */
export interface TravelLane {
  /** places in the order of first arrival, each a row; of namesakes with the country */
  readonly places: readonly string[];
  readonly travellers: readonly string[];
  readonly bars: readonly StayBar[];
  readonly lines: readonly LegLine[];
}

/** When a stay begins and ends, in UTC days. */
export interface StayExtent {
  readonly from: number;
  readonly to: number;
  /** the latest arrival and the earliest departure; they meet halfway where both may be at the same time */
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The extent of a stay; null where neither arrival nor departure is known. */
export function stayExtent(stop: Pick<Stop, 'arrive' | 'depart'>): StayExtent | null {
  const [arrive, depart] = [stop.arrive, stop.depart].map((value) => (value === null ? null : bounds(value)));
  const [first, last] = [arrive ?? depart, depart ?? arrive];
  if (!first || !last) return null;
  const open = { openStart: !arrive, openEnd: !depart };
  const from = first.from;
  const to = Math.max(last.to, from);
  // of an end that is not told, nothing is sure beyond the other
  const sureFrom = arrive ? Math.min(arrive.to, to) : from;
  const sureTo = depart ? Math.max(depart.from, from) : to;
  if (sureFrom <= sureTo) return { from, to, sureFrom, sureTo, ...open };
  const middle = (sureFrom + sureTo) / 2;
  return { from, to, sureFrom: middle, sureTo: middle, ...open };
}

/** The ids of the stays that lie wholly outside a stretch of time in UTC days; one without a date never does. */
export function outsideOf(stops: readonly Stop[], { from, to }: Interval): ReadonlySet<string> {
  return new Set(
    stops.flatMap((stop) => {
      const extent = stayExtent(stop);
      return extent && (extent.to < from || extent.from > to) ? [stop.id] : [];
    }),
  );
}

/** A stretch in which a journey began or ended, in UTC days. */
const told = (value: string | null, fallback: number) =>
  (value === null ? null : bounds(value)) ?? { from: fallback, to: fallback };

/**
 * When a leg is drawn to begin and to end, in UTC days: in the middle of what is told of each. Where both may be
 * at the same time (on one day, told without hours) it takes the middle half of that.
 */
function legTimes(a: Stop, from: StayExtent, b: Stop, to: StayExtent): [number, number] {
  const departs = told(a.depart, from.to);
  const arrives = told(b.arrive, to.from);
  const [start, end] = [(departs.from + departs.to) / 2, (arrives.from + arrives.to) / 2];
  if (start < end) return [start, end];
  const [first, last] = [Math.max(departs.from, arrives.from), Math.min(departs.to, arrives.to)];
  const quarter = (last - first) / 4;
  return quarter >= 0 ? [first + quarter, last - quarter] : [end, end];
}

/**
 * Draws stops and legs as rows, bars and slanted lines on a scale.
 * @returns null where no stop has a date
 */
export function travelLaneOf(stops: readonly Stop[], legs: readonly Leg[], scale: Scale): TravelLane | null {
  const dated = stops.flatMap((stop) => {
    const extent = stayExtent(stop);
    return extent ? [{ stop, extent }] : [];
  });
  if (dated.length === 0) return null;
  const rows = new Map<string, Stop['place']>();
  for (const { stop } of [...dated].sort((a, b) => a.extent.from - b.extent.from))
    if (!rows.has(rowKey(stop))) rows.set(rowKey(stop), stop.place);
  const keys = [...rows.keys()];
  const names = [...rows.values()].map(({ name }) => name);
  const places = [...rows.values()].map(({ name, country }) =>
    names.filter((other) => other === name).length > 1 ? `${name}, ${country}` : name,
  );
  const travellers = travellersOf(stops);
  const bars = dated.map(({ stop, extent }): StayBar => ({
    id: stop.id,
    row: keys.indexOf(rowKey(stop)),
    u0: toAxis(scale, extent.from),
    u1: toAxis(scale, extent.to),
    s0: toAxis(scale, extent.sureFrom),
    s1: toAxis(scale, extent.sureTo),
    openStart: extent.openStart,
    openEnd: extent.openEnd,
    status: stop.status,
    traveller: travellers.indexOf(stop.traveller),
  }));
  const byId = new Map(dated.map((one, i) => [one.stop.id, { ...one, bar: bars[i]! }]));
  const lines = legs.flatMap((leg): LegLine[] => {
    const [a, b] = [byId.get(leg.from), byId.get(leg.to)];
    if (!a || !b) return [];
    const [start, end] = legTimes(a.stop, a.extent, b.stop, b.extent);
    return [
      {
        from: leg.from,
        to: leg.to,
        row0: a.bar.row,
        row1: b.bar.row,
        u0: toAxis(scale, start),
        u1: toAxis(scale, end),
        status: leg.status,
        traveller: a.bar.traveller,
      },
    ];
  });
  return { places, travellers, bars, lines };
}

const rowKey = ({ place }: Stop) => `${place.name}|${place.country}`;

/** How far an end that is not told runs out, and the least that a bar shows of itself, in pixels. */
const RUN_OUT = 26;
const LEAST = 3;

/** A bar on the screen, in pixels: `x0` to `x1` may be, `s0` to `s1` is sure. */
export interface BarShape {
  readonly x0: number;
  readonly s0: number;
  readonly s1: number;
  readonly x1: number;
  /** where an end that is not told fades away: from the bar, outwards */
  readonly before: { readonly x: number; readonly width: number } | null;
  readonly after: { readonly x: number; readonly width: number } | null;
}

/** Where a bar stands on the screen. */
export function barShape(bar: StayBar, { k, x }: Viewport): BarShape {
  const px = (u: number) => u * k + x;
  const grow = Math.max(0, (LEAST - (bar.s1 - bar.s0) * k) / 2);
  const [s0, s1] = [px(bar.s0) - grow, px(bar.s1) + grow];
  const [x0, x1] = [Math.min(px(bar.u0), s0), Math.max(px(bar.u1), s1)];
  return {
    x0,
    s0,
    s1,
    x1,
    before: bar.openStart ? { x: s0 - RUN_OUT, width: RUN_OUT } : null,
    after: bar.openEnd ? { x: s1, width: RUN_OUT } : null,
  };
}

/**
 * The outline of a bar as an SVG path about y = 0: full height where it is sure, tapering where an end is vague.
 * @param half of the bar's height, in pixels
 */
export function barPath({ x0, s0, s1, x1 }: BarShape, half: number): string {
  const at = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;
  return `M${at(x0, 0)}L${at(s0, -half)}L${at(s1, -half)}L${at(x1, 0)}L${at(s1, half)}L${at(s0, half)}Z`;
}
