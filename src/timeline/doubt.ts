import { bounds } from '../time/timex.ts';
import type { DateStyle, Leg, Place, Stop } from './model.ts';
import { valueInWords } from './words.ts';

/** Something that an itinerary cannot be, or does not tell; it is shown, never repaired. */
export interface Doubt {
  readonly kind: 'gap' | 'overlap' | 'speed';
  /** ids of the two stops that it lies between */
  readonly stops: readonly [string, string];
  /** for people */
  readonly words: string;
}

/** The earth's mean radius, in km. */
const EARTH = 6371;
/** The slowest and the fastest that one gets on over a whole leg, in km/h. */
const SPEEDS: Readonly<Record<string, readonly [number, number]>> = {
  plane: [300, 1100],
  train: [40, 350],
  ship: [12, 90],
  car: [30, 150],
  foot: [2, 10],
};
const UNKNOWN: readonly [number, number] = [30, 1100];
/** Days without a word of where the traveller is that nobody asks about. */
const REST = 2;

/** The great-circle distance of two places in km; null where either has no coordinates. */
export function kilometresBetween(a: Place, b: Place): number | null {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return null;
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const level = Math.cos(a.lat * radians) * Math.cos(b.lat * radians);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half(b.lat - a.lat) + level * half(b.lon - a.lon))));
}

/**
 * What is doubtful between two stops of one traveller. Vague times get the benefit of the doubt: only what no
 * reading of them allows is marked.
 * @param from the earlier stop
 * @param to the next one
 * @param leg the journey between them, where there is one
 * @param style how dates are written
 */
export function doubtsBetween(from: Stop, to: Stop, leg: Leg | null, style?: DateStyle): Doubt[] {
  const left = from.depart ?? from.arrive;
  const start = left === null ? null : bounds(left);
  const end = to.arrive === null ? null : bounds(to.arrive);
  if (left === null || start === null || end === null || to.arrive === null) return [];
  const stops = [from.id, to.id] as const;
  const who = to.traveller;
  if (end.to <= start.from)
    return [
      {
        kind: 'overlap',
        stops,
        words: `${who} is told to reach ${to.place.name} on ${valueInWords(to.arrive, style)}, but to be in ${from.place.name} until ${valueInWords(left, style)}.`,
      },
    ];
  const km = kilometresBetween(from.place, to.place);
  const [slowest, fastest] = (leg?.mode ? SPEEDS[leg.mode] : undefined) ?? UNKNOWN;
  const hours = (end.to - start.from) * 24;
  if (km !== null && km > hours * fastest) {
    const speed = String(Math.round(km / hours));
    return [
      {
        kind: 'speed',
        stops,
        words: `${from.place.name} to ${to.place.name} in the time that is told would take more than ${speed} km/h.`,
      },
    ];
  }
  const unaccounted = end.from - start.to;
  if (from.depart !== null && unaccounted > REST + (km ?? 0) / slowest / 24) {
    const days = String(Math.round(unaccounted));
    return [
      {
        kind: 'gap',
        stops,
        words: `Nothing is told of the ${days} days between ${from.place.name} and ${to.place.name}.`,
      },
    ];
  }
  return [];
}
