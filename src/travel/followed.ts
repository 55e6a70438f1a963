import { bounds, type Granularity } from '../time/timex.ts';
import type { Evidence } from './evidence.ts';
import { WHOEVER } from './traveller.ts';

const COARSE = new Set<Granularity>(['year', 'decade', 'century', 'half', 'season']);
const YEAR = 366;
/** So many times as much is told of a company as of whoever is named most, where it is the company that travels. */
const FEW = 3;
/** A body that sends others [NASA] [the Foreign Ministry]. */
const BODY =
  /^\p{Lu}{2,}$|(?:Agency|Ministry|Department|Commission|Council|Court|Government|Parliament|Congress|Senate|Committee|Nations)$/u;
const OFFICE =
  /^(?:Vice|Deputy|Prime|Foreign|Finance|Defen[cs]e|Interior|Trade|Health|First|Former|Minister|President|Chancellor|Premier|Secretary|Senator|Governor|Mayor|Captain|General|Admiral|Colonel|Ambassador|Mr|Mrs|Ms|Dr|Sir|of|State)\.?$/;

/**
 * Whom an article follows from place to place. Somebody who is told of at one place, or whose moves are those of
 * a life and not of a journey [was born in Graz, moved to Linz in 1962], is not followed.
 * @param evidence of everybody, in the order of the text
 * @param company what a company that the article follows is called; null where there is none
 * @returns for each traveller, by the fullest name, what is told of them
 */
export function followed(evidence: readonly Evidence[], company: string | null): Map<string, Evidence[]> {
  const named = new Map<string, Evidence[]>();
  for (const one of evidence)
    if (typeof one.who === 'string' && !BODY.test(one.who))
      named.set(one.who, [...(named.get(one.who) ?? []), one]);
  const hero = [...named].reduce<[string, Evidence[]] | null>(
    (best, one) => (best === null || one[1].length > best[1].length ? one : best),
    null,
  )?.[0];
  const common = evidence.filter(({ who }) => who === WHOEVER);
  // [the squad flew … they went on]: nobody who is named goes as far
  const together =
    company !== null &&
    isJourney(common) &&
    (hero === undefined || named.get(hero)!.length * FEW < common.length);
  if (together)
    named.set(
      company,
      [...(named.get(company) ?? []), ...common].sort((a, b) => a.at - b.at),
    );
  else if (hero !== undefined)
    named.set(
      hero,
      evidence.filter(({ who }) => who === hero || who === WHOEVER),
    );
  const found = new Map<string, Evidence[]>();
  for (const [name, all] of named) {
    if (isJourney(all)) found.set(withoutOffice(name), ofOneJourney(all));
  }
  return found;
}

/** So many towns, each with its day, tell of a journey: whoever speaks in three towns travels. */
const TOWNS = 3;

/**
 * Does evidence of somebody tell of a journey: two places or more with two moves or more, or three dated towns,
 * and a time?
 */
function isJourney(all: readonly Evidence[]): boolean {
  const own = ofOneJourney(all);
  const places = new Set(own.filter(({ status }) => status !== 'cancelled').map(({ place }) => place?.name));
  places.delete(undefined);
  const moves = own.filter(({ motion, place }) => motion !== 'stay' && place !== null).length;
  const dated = new Set(
    own.flatMap(({ start, place, wide }) => (start !== null && place && !wide ? place.name : [])),
  );
  return own.some(({ start }) => start !== null) && ((places.size >= 2 && moves >= 2) || dated.size >= TOWNS);
}

/** Evidence that lies within a year of the middle of it all; past years and seasons are a life's. */
function ofOneJourney(all: readonly Evidence[]): Evidence[] {
  const day = (one: Evidence) => {
    const stretch = one.start === null ? null : bounds(one.start);
    return stretch === null || COARSE.has(stretch.granularity) ? null : stretch.from;
  };
  const days = all.flatMap((one) => day(one) ?? []).sort((a, b) => a - b);
  const middle = days[Math.floor(days.length / 2)];
  if (middle === undefined) return [];
  return all.filter((one) => {
    const at = day(one);
    if (at !== null) return Math.abs(at - middle) <= YEAR;
    return one.start === null || one.status === 'planned';
  });
}

/** A name without the office before it, where a full name is left [Prime Minister Olaf Berg → Olaf Berg]. */
function withoutOffice(name: string): string {
  const words = name.split(' ');
  // [Senate candidate Laura Brandt]
  const role = words.findLastIndex(
    (word) =>
      /^\p{Ll}/u.test(word) && !/^(?:de|da|del|della|di|van|von|der|den|bin|al|el|la|of|the|and)$/.test(word),
  );
  let first = words.length - role > 2 ? role + 1 : 0;
  while (words.length - first > 2 && OFFICE.test(words[first]!)) first++;
  return words.slice(first).join(' ');
}
