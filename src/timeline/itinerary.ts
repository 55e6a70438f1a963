import { bounds } from '../time/timex.ts';
import { doubtsBetween, type Doubt } from './doubt.ts';
import type { DateStyle, Leg, Stop, Timeline } from './model.ts';
import { valueInWords } from './words.ts';

/** One row of an itinerary. */
export interface ItineraryRow {
  readonly stop: Stop;
  /** the leg that leads there, null for the first stop and for one called off */
  readonly leg: Leg | null;
  /** whole days from arrival to departure (0: the same day); null where either is unknown or vague */
  readonly days: number | null;
  /** how the traveller came [plane]; null where it is not told */
  readonly mode: string | null;
}

/** The stops of one traveller, in order, with what is doubtful in them. */
export interface Itinerary {
  readonly traveller: string;
  readonly rows: readonly ItineraryRow[];
  readonly doubts: readonly Doubt[];
}

/** How many days a stay takes; null where its ends are not told to the day. */
function daysOf({ arrive, depart }: Stop): number | null {
  const first = arrive === null ? null : bounds(arrive);
  const last = depart === null ? null : bounds(depart);
  if (first === null || last === null || first.to - first.from > 1 || last.to - last.from > 1) return null;
  return Math.max(0, Math.floor(last.from) - Math.floor(first.from));
}

/** Who travels, each once, in the order in which the stops name them. */
export function travellersOf(stops: readonly Stop[]): string[] {
  return [...new Set(stops.map(({ traveller }) => traveller))];
}

/** The number of each leg in the order of its own traveller, from 1. */
export function numbersOf(stops: readonly Stop[], legs: readonly Leg[]): ReadonlyMap<Leg, number> {
  const traveller = new Map(stops.map((stop) => [stop.id, stop.traveller]));
  const counts = new Map<string | undefined, number>();
  return new Map(
    legs.map((leg) => {
      const who = traveller.get(leg.from);
      const number = (counts.get(who) ?? 0) + 1;
      counts.set(who, number);
      return [leg, number];
    }),
  );
}

/**
 * The itineraries of a timeline.
 * @returns one for each traveller, in the order in which the timeline names them
 */
export function itinerariesOf({
  stops,
  legs,
  dateStyle,
}: Pick<Timeline, 'stops' | 'legs' | 'dateStyle'>): Itinerary[] {
  const legTo = new Map(legs.map((leg) => [leg.to, leg]));
  return travellersOf(stops).map((traveller) => {
    const own = stops.filter((stop) => stop.traveller === traveller);
    const made = own.filter(({ status }) => status !== 'cancelled');
    return {
      traveller,
      rows: own.map((stop) => {
        const leg = legTo.get(stop.id) ?? null;
        return { stop, leg, days: daysOf(stop), mode: leg?.mode ?? null };
      }),
      doubts: made
        .slice(1)
        .flatMap((to, i) => doubtsBetween(made[i]!, to, legTo.get(to.id) ?? null, dateStyle)),
    };
  });
}

/** What is doubtful about the way to a stop, in words, by the stop's id. */
export function doubtfulLegs(
  timeline: Pick<Timeline, 'stops' | 'legs' | 'dateStyle'>,
): ReadonlyMap<string, string> {
  const doubts = itinerariesOf(timeline).flatMap((itinerary) => itinerary.doubts);
  return new Map(doubts.map(({ stops, words }) => [stops[1], words]));
}

/** When a stay is, in words [arrives Monday 7 December 2015, leaves Sunday morning 13 December 2015]. */
export function stayInWords({ arrive, depart, status }: Stop, style?: DateStyle): string {
  const parts = [
    ...(status === 'happened' ? [] : [status]),
    ...(arrive === null ? [] : [`arrives ${valueInWords(arrive, style)}`]),
    ...(depart === null ? [] : [`leaves ${valueInWords(depart, style)}`]),
    ...(arrive === null && depart === null ? ['no date is told'] : []),
  ];
  return parts.join(', ');
}
