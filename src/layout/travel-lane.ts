import { bounds } from '../time/timex.ts';
import type { Leg, Stop, StopStatus } from '../timeline/model.ts';
import { toAxis, type Scale } from './scale.ts';

/** A stay: a bar in its place's row, from `u0` to `u1` on the axis (0 to 1); soft where a bound is vague or unknown. */
export interface StayBar {
  readonly id: string;
  readonly row: number;
  readonly u0: number;
  readonly u1: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly status: StopStatus;
  /** index into `travellers` */
  readonly traveller: number;
}

/** A journey: the slanted line between two rows. */
export interface LegLine {
  readonly row0: number;
  readonly row1: number;
  readonly u0: number;
  readonly u1: number;
  readonly status: StopStatus;
  readonly traveller: number;
}

/** The string-line diagram of some itineraries (É.-J. Marey, "La méthode graphique", 1878: the trains of a day). */
export interface TravelLane {
  /** places in the order of first arrival, each a row */
  readonly places: readonly string[];
  readonly travellers: readonly string[];
  readonly bars: readonly StayBar[];
  readonly lines: readonly LegLine[];
}

/** When a stay begins and ends, in UTC days; null where neither is known. */
export function stayExtent(stop: Stop): { from: number; to: number; soft: [boolean, boolean] } | null {
  const [arrive, depart] = [stop.arrive, stop.depart].map((value) => (value === null ? null : bounds(value)));
  if (!arrive && !depart) return null;
  const coarse = (b: ReturnType<typeof bounds>) => !b || !['minute', 'part', 'day'].includes(b.granularity);
  const from = arrive?.from ?? depart!.from;
  const to = Math.max(depart?.to ?? arrive!.to, from);
  return { from, to, soft: [coarse(arrive ?? null), coarse(depart ?? null)] };
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
  const places = [
    ...new Set([...dated].sort((a, b) => a.extent.from - b.extent.from).map(({ stop }) => stop.place.name)),
  ];
  const travellers = [...new Set(dated.map(({ stop }) => stop.traveller))];
  const bars = dated.map(({ stop, extent }): StayBar => ({
    id: stop.id,
    row: places.indexOf(stop.place.name),
    u0: toAxis(scale, extent.from),
    u1: toAxis(scale, extent.to),
    softStart: extent.soft[0],
    softEnd: extent.soft[1],
    status: stop.status,
    traveller: travellers.indexOf(stop.traveller),
  }));
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const lines = legs.flatMap((leg): LegLine[] => {
    const [a, b] = [byId.get(leg.from), byId.get(leg.to)];
    if (!a || !b) return [];
    // a leg leaves at the end of one stay, and never arrives before it has left
    const u0 = a.softEnd ? Math.min(a.u1, b.u0) : a.u1;
    return [
      {
        row0: a.row,
        row1: b.row,
        u0,
        u1: Math.max(b.u0, u0),
        status: leg.status,
        traveller: a.traveller,
      },
    ];
  });
  return { places, travellers, bars, lines };
}
