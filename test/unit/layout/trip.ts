import type { Leg, Place, Stop, StopStatus } from '../../../src/timeline/model.ts';

export const place = (name: string, lat?: number, lon?: number, country = 'XX'): Place => ({
  name,
  country,
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
});
export const PARIS = place('Paris', 48.85, 2.35);
export const ROME = place('Rome', 41.89, 12.48);

/** A stay, with or without dates. */
export function stop(
  id: string,
  at: Place,
  arrive: string | null = null,
  depart: string | null = null,
  more: { traveller?: string; status?: StopStatus } = {},
): Stop {
  const { traveller = 'Ann Lee', status = 'happened' } = more;
  return { id, traveller, place: at, arrive, depart, status, source: null, sentence: null };
}
export const leg = (from: string, to: string, status: StopStatus = 'happened'): Leg => ({
  from,
  to,
  departs: null,
  arrives: null,
  mode: null,
  status,
  sentence: null,
});
/** Stays one after the other, with the legs between them. */
export function trip(...places: readonly Place[]): { stops: Stop[]; legs: Leg[] } {
  const stops = places.map((at, i) => stop(`s${String(i + 1)}`, at));
  return { stops, legs: stops.slice(1).map((to, i) => leg(stops[i]!.id, to.id)) };
}
