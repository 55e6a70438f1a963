import { kilometres } from './distance.ts';
import { gazetteer } from './gazetteer.ts';
import { keyOf } from './key.ts';
import type { KnownPlace, Place } from './place.ts';

/** Points of rank that a thousand kilometres outweigh. */
const RANK_PER_1000_KM = 4;

/** Countries that are one town, or small and named like theirs [landed in Singapore] [went to Luxembourg]. */
const CITY_STATE = /^(?:SG|MC|VA|HK|MO|GI|LU|DJ|SM)$/;

/** Is a country a town as well? @param code its code */
export const isCityState = (code: string): boolean => CITY_STATE.test(code);

/** Is it a whole country by its name, not a town that is one? */
export const isWholeCountry = ({ name, country }: Place): boolean =>
  !isCityState(country) && placeNamed(name)?.kind === 'country';

/**
 * Looks a place up by its name alone, for a dateline or a place that a reader types. Demonyms are no names.
 * @param name as written, a region or country after a comma if there is one [Vienna] [Rome, Georgia] [MOSCOW]
 * @param near a place that it stands beside: a namesake close to it is meant rather than a larger one far away
 * @returns the best known place of the name, or null where there is none
 */
export function placeNamed(
  name: string,
  near?: { readonly lat: number; readonly lon: number },
): KnownPlace | null {
  const [own = '', container] = name.split(/,(.*)/s, 2);
  const all = placesOf(own);
  const outer = container === undefined ? [] : placesOf(container);
  const inside = all.filter((place) =>
    outer.some(
      ({ kind, country, region }) =>
        place.kind !== 'country' &&
        place.country === country &&
        (kind === 'country' || (kind === 'region' && place.region === region)),
    ),
  );
  const weight = (place: KnownPlace) =>
    place.rank - (near ? (RANK_PER_1000_KM * Math.min(2000, kilometres(place, near))) / 1000 : 0);
  return (inside.length > 0 ? inside : all).reduce<KnownPlace | null>(
    (best, place) => (best === null || weight(place) > weight(best) ? place : best),
    null,
  );
}

/** A country with its capital and the town that its parliament sits in. */
interface State {
  country?: KnownPlace;
  capital?: KnownPlace;
  seat?: KnownPlace;
}

/** Towns where parliaments sit, that are no capitals. */
const SEATS: Readonly<Record<string, string>> = { NL: 'The Hague', BO: 'La Paz', ZA: 'Cape Town' };
let states: Map<string, State> | undefined;

/** Countries with their seats, by code; read from the gazetteer the first time that they are asked for. */
function stateOf(code: string): State | undefined {
  if (states) return states.get(code);
  const all = new Map<string, State>();
  for (const senses of gazetteer().senses.values())
    for (const { demonym, place } of senses) {
      if (demonym) continue;
      const state = all.get(place.country) ?? {};
      if (place.kind === 'country') state.country ??= place;
      else if (place.capital) state.capital ??= place;
      if (place.kind === 'city' && place.name === SEATS[place.country]) state.seat ??= place;
      all.set(place.country, state);
    }
  states = all;
  return all.get(code);
}

/** The country of a code [PT → Portugal], or null. */
export const countryOf = (code: string): KnownPlace | null => stateOf(code)?.country ?? null;

/** The capital of a country [PT → Lisbon], or null. */
export const capitalOf = (code: string): KnownPlace | null => stateOf(code)?.capital ?? null;

/** The town in which the parliament of a country sits [PT → Lisbon] [NL → The Hague], or null. */
export const seatOf = (code: string): KnownPlace | null => stateOf(code)?.seat ?? capitalOf(code);

function placesOf(name: string): KnownPlace[] {
  const senses = gazetteer().senses.get(keyOf(name.trim())) ?? [];
  return senses.filter(({ demonym }) => !demonym).map(({ place }) => place);
}
