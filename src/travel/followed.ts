import { bounds, type Granularity } from '../time/timex.ts';
import type { Evidence } from './evidence.ts';
import type { Company } from './group.ts';
import { WHOEVER } from './traveller.ts';

const COARSE = new Set<Granularity>(['year', 'decade', 'century', 'half', 'season']);
const YEAR = 366;
/** So many times as much is told of a company as of whoever is named most, where it is the company that travels. */
const FEW = 3;
/** What somebody's moves weigh beside those of something that bears a name. */
const SOMEBODY = 1.5;
/** A body that sends others [NASA] [the Foreign Ministry]. */
const BODY =
  /^\p{Lu}{2,}$|(?:Agency|Ministry|Department|Commission|Council|Court|Government|Parliament|Congress|Senate|Committee|Nations)$/u;
const OFFICE =
  /^(?:Vice|Deputy|Prime|Foreign|Finance|Defen[cs]e|Interior|Trade|Health|First|Former|Minister|President|Chancellor|Premier|Secretary|Senator|Governor|Mayor|Captain|General|Admiral|Colonel|Ambassador|Mr|Mrs|Ms|Dr|Sir|of|State)\.?$/;

/**
 * Whom an article follows from place to place. Somebody who is told of at one place, or whose moves are those of
 * a life and not of a journey [was born in Graz, moved to Linz in 1962], is not followed.
 * @param evidence of everybody, in the order of the text
 * @param company a company that the article follows; null where there is none
 * @returns for each traveller, by the fullest name, what is told of them
 */
export function followed(evidence: readonly Evidence[], company: Company | null): Map<string, Evidence[]> {
  const named = new Map<string, Evidence[]>();
  for (const one of evidence)
    if (typeof one.who === 'string' && !BODY.test(one.who))
      named.set(one.who, [...(named.get(one.who) ?? []), one]);
  // somebody travels rather than something
  const told = (all: readonly Evidence[]) =>
    all.filter(({ basis }) => basis === 'told').length * (all[0]!.person ? SOMEBODY : 1);
  const most = (of: readonly [string, Evidence[]][]) =>
    of.reduce<[string, Evidence[]] | null>(
      (best, one) => (best === null || told(one[1]) > told(best[1]) ? one : best),
      null,
    )?.[0];
  const all = [...named];
  const hero = most(all);
  const common = evidence.filter(({ who }) => who === WHOEVER);
  const isTogether =
    company !== null &&
    isJourney(common) &&
    (hero === undefined || told(named.get(hero)!) * FEW < told(common));
  // [the squad flew … they went on]: nobody who is named goes as far; the squad has its club's name
  const team = company?.proper === false ? most(all.filter(([, [one]]) => !one!.person)) : undefined;
  const name = isTogether ? (team ?? company.name) : hero;
  if (name !== undefined) {
    const own = evidence.filter(({ who }) => who === name || who === company?.name || who === WHOEVER);
    // whoever of the company makes no journey alone has made it with the others
    const others = isTogether ? all.filter(([one, of]) => one !== name && !isJourney(of)) : [];
    const aboard = new Set(others.map(([one]) => one));
    for (const one of aboard) named.delete(one);
    if (isTogether) named.delete(company.name);
    named.set(
      name,
      evidence.filter((one) => own.includes(one) || (typeof one.who === 'string' && aboard.has(one.who))),
    );
  }
  const found = new Map<string, Evidence[]>();
  for (const [who, own] of named)
    if (isJourney(own)) found.set(withoutOffice(who), pertinent(ofOneJourney(own)));
  return found;
}

/** So many days before what is told of a journey and after it, something in a town of its may be a part of it. */
const BEFORE = 3;
const AFTER = 45;

/**
 * Leaves out what is only likely and lies outside of the journey, and what is carried on from the sentence before
 * where they are told to be elsewhere on that day.
 */
function pertinent(all: readonly Evidence[]): Evidence[] {
  const day = ({ start }: Evidence) => (start === null ? null : (bounds(start)?.from ?? null));
  const sure = all.filter((one) => one.basis === 'told' && one.place !== null && !one.wide);
  const days = sure.flatMap((one) => day(one) ?? []);
  const [first, last] = [Math.min(...days) - BEFORE, Math.max(...days) + AFTER];
  const carriedTo = new Set<string>();
  return all.filter((one) => {
    if (one.basis === 'told') return true;
    const at = day(one);
    if (at === null) return one.status === 'cancelled';
    if (at < first || at > last) return false;
    if (one.basis === 'likely' || one.place === null) return true;
    const before = sure.findLast(
      (other) =>
        day(other) !== null && Math.floor(day(other)!) <= Math.floor(at) && other.status !== 'cancelled',
    );
    const sameDay = sure.filter((other) => day(other) !== null && Math.floor(day(other)!) === Math.floor(at));
    const isOther = (other: Evidence) => other.place?.name !== one.place?.name;
    if (sameDay.some(isOther)) return false;
    const dated = sure.some((other) => !isOther(other) && day(other) !== null);
    if (!dated) carriedTo.add(one.place.name);
    return carriedTo.has(one.place.name) || (before !== undefined && !isOther(before));
  });
}

/** So many towns, each with its day, tell of a journey: whoever speaks in three towns travels. */
const TOWNS = 3;

/**
 * Does evidence of somebody tell of a journey: two places or more with two moves or more, or three dated towns,
 * and a time?
 */
function isJourney(all: readonly Evidence[]): boolean {
  const own = ofOneJourney(all).filter(({ basis }) => basis === 'told');
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
