import { bounds, type Granularity } from '../time/timex.ts';
import type { Evidence } from './evidence.ts';
import type { Company } from './group.ts';
import { WHOEVER, type Who } from './traveller.ts';

const COARSE = new Set<Granularity>(['year', 'decade', 'century', 'half', 'season']);
const YEAR = 366;
/** So many times as much is told of a company as of whoever is named most, where it is the company that travels. */
const FEW = 3;
/** What somebody's moves weigh beside those of something that bears a name. */
const SOMEBODY = 1.5;
/** So often is a name told that an article is about. */
const OFTEN = 3;
const TWICE = 2;
/** A body that sends others [NASA] [the Foreign Ministry]. */
const BODY =
  /^\p{Lu}{2,5}$|(?:Agency|Ministry|Department|Commission|Council|Court|Government|Parliament|Congress|Senate|Committee|Nations)$/u;
/** Those who stop or help others on their way. */
const AUTHORITY = /^(?:police|army|troops|soldiers|officials|rescuers|guards|customs|coastguard|gunmen)$/i;
const OFFICE =
  /^(?:Vice|Deputy|Prime|Foreign|Finance|Defen[cs]e|Interior|Trade|Health|First|Former|Minister|President|Chancellor|Premier|Secretary|Senator|Governor|Mayor|Captain|General|Admiral|Colonel|Ambassador|Mr|Mrs|Ms|Dr|Sir|of|State)\.?$/;

/** How often a name stands in the text, and whether it is somebody's. */
export interface Naming {
  readonly count: number;
  readonly person: boolean;
}

/**
 * Whom an article follows from place to place. Somebody who is told of at one place, or whose moves are those of
 * a life and not of a journey [was born in Graz, moved to Linz in 1962], is not followed.
 * @param told of everybody, in the order of the text
 * @param company a company that the article follows; null where there is none
 * @param namings all names of the article
 * @returns for each traveller, by the fullest name, what is told of them
 */
export function followed(
  told: readonly Evidence[],
  company: Company | null,
  namings: ReadonlyMap<string, Naming>,
): Map<string, Evidence[]> {
  const evidence = byName(told, namings);
  const named = new Map<string, Evidence[]>();
  for (const one of evidence)
    if (typeof one.who === 'string' && !BODY.test(one.who)) {
      const own = named.get(one.who);
      if (own) own.push(one);
      else named.set(one.who, [one]);
    }
  const all = [...named];
  const hero = mostTold(all);
  const common = evidence.filter(({ who }) => who === WHOEVER);
  const isTogether =
    company !== null &&
    isJourney(common, company.proper) &&
    (hero === undefined ||
      weight(named.get(hero)!) * FEW < weight(common) ||
      // [the race reached Faro, and Ann Moe won]
      (company.proper && !isJourney(named.get(hero)!)));
  const name = isTogether ? nameOf(company, all, namings) : hero && leader(hero, namings);
  const aboard = new Set<Who>([WHOEVER]);
  if (name !== undefined) {
    aboard
      .add(name)
      .add(company?.name ?? name)
      .add(isTogether ? name : hero!);
    // whoever of the company makes no journey alone has made it with the others
    if (isTogether) for (const [one, own] of all) if (!isJourney(own)) aboard.add(one);
    for (const one of aboard) if (typeof one === 'string') named.delete(one);
    named.set(
      name,
      evidence.filter(({ who }) => aboard.has(who)),
    );
  }
  const found = new Map<string, Evidence[]>();
  for (const [who, own] of named)
    if (isJourney(own, who === name && isTogether))
      found.set(withoutOffice(who), pertinent(ofOneJourney(own)));
  return found;
}

/**
 * Gives whoever travels by name the moves of somebody named in passing who makes none by name: a pronoun has been
 * taken for a host, who stays [Aas flew to Rome and met Conti. She was driven to Siena].
 */
function byName(evidence: readonly Evidence[], namings: ReadonlyMap<string, Naming>): readonly Evidence[] {
  const moves = new Map<string, number>();
  for (const { who, pronoun, motion, basis } of evidence)
    if (typeof who === 'string' && !pronoun && basis === 'told' && motion !== 'stay')
      moves.set(who, (moves.get(who) ?? 0) + 1);
  const [hero, next] = [...moves].sort((a, b) => b[1] - a[1]);
  if (hero === undefined || (next !== undefined && next[1] === hero[1])) return evidence;
  const often = namings.get(hero[0])?.count ?? 0;
  const known = new Set(evidence.filter(({ pronoun }) => !pronoun).map(({ who }) => who));
  const isInPassing = (who: Who) =>
    typeof who === 'string' &&
    !known.has(who) &&
    often >= Math.max(OFTEN, (namings.get(who)?.count ?? Infinity) * FEW);
  return evidence.map((one) => (one.person && isInPassing(one.who) ? { ...one, who: hero[0] } : one));
}

/** How much is told of somebody's moves; somebody travels rather than something. */
const weight = (all: readonly Evidence[]) =>
  all.filter(({ basis }) => basis === 'told').length * (all[0]?.person ? SOMEBODY : 1);

function mostTold(all: readonly (readonly [string, readonly Evidence[]])[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [name, own] of all) if (weight(own) > most) [best, most] = [name, weight(own)];
  return best;
}

/** What a company is called: [the squad] has its club's name, if an article has one. */
function nameOf(
  company: Company,
  all: readonly (readonly [string, readonly Evidence[]])[],
  namings: ReadonlyMap<string, Naming>,
): string {
  if (company.proper) return company.name;
  const [most] = [...namings]
    .filter(([name, { person }]) => !person && !BODY.test(name) && !AUTHORITY.test(name))
    .sort((a, b) => b[1].count - a[1].count);
  if (most && most[1].count >= TWICE) return most[0];
  const moved = mostTold(all.filter(([, [first]]) => !first!.person));
  return moved !== undefined && !AUTHORITY.test(moved) ? moved : company.name;
}

/** Who it is that a pronoun has been taken for somebody named in passing [said Lund, at the wheel. He flies on]. */
function leader(hero: string, namings: ReadonlyMap<string, Naming>): string {
  const own = namings.get(hero);
  const [most] = [...namings].filter(([, { person }]) => person).sort((a, b) => b[1].count - a[1].count);
  return own?.person && most && most[1].count >= Math.max(OFTEN, own.count * FEW) ? most[0] : hero;
}

/** So many days before what is told of a journey and after it, something in a town may be a part of it. */
const BEFORE = 3;
const AFTER = 45;

const dayOf = ({ start }: Evidence) => (start === null ? null : Math.floor(bounds(start)?.from ?? NaN));

/**
 * Leaves out what is only likely and lies outside of the journey, and what is carried on from the sentence before
 * where they are told to be elsewhere on that day, or have been elsewhere since.
 */
function pertinent(all: readonly Evidence[]): Evidence[] {
  const sure = all
    .flatMap((one) =>
      one.basis === 'told' && one.motion !== 'depart' && one.place && !one.wide && one.status !== 'cancelled'
        ? [{ one, day: dayOf(one) }]
        : [],
    )
    .filter(({ day }) => day !== null)
    .sort((a, b) => a.day! - b.day!);
  const days = all.filter(({ basis }) => basis === 'told').flatMap((one) => dayOf(one) ?? []);
  const first = days.reduce((a, b) => Math.min(a, b), Infinity) - BEFORE;
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity) + AFTER;
  const since = new Map<string, number>();
  for (const { one, day } of sure) if (!since.has(one.place!.name)) since.set(one.place!.name, day!);
  return all.filter((one) => {
    const day = dayOf(one);
    if (one.basis === 'told') return true;
    if (day === null) return one.status === 'cancelled';
    if (day < first || day > last) return false;
    if (one.basis === 'likely' || one.place === null) return true;
    const before = lastUpTo(sure, day);
    const other = before >= 0 ? sure[before]! : null;
    if (other === null || other.one.place!.name === one.place.name) return true;
    const known = since.get(one.place.name);
    return other.day !== day && (known === undefined || known > day);
  });
}

/** The index of the last of what is sorted by day that is not after a day, or -1. */
function lastUpTo(sorted: readonly { readonly day: number | null }[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.day! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Is a time no longer than a week? Months that are past may be a life's [had put money down in Faro in March]. */
const isFine = (value: string) => /^(?:week|day|part|minute)$/.test(bounds(value)?.granularity ?? '');

/** So many towns, each with its day, tell of a journey: whoever speaks in three towns travels. */
const TOWNS = 3;

/**
 * Does evidence of somebody tell of a journey: two places or more with two moves or more, or three dated towns,
 * and a time?
 */
function isJourney(all: readonly Evidence[], likely = false): boolean {
  const own = ofOneJourney(all).filter(({ basis }) => basis === 'told' || (likely && basis === 'likely'));
  const places = new Set(own.filter(({ status }) => status !== 'cancelled').map(({ place }) => place?.name));
  places.delete(undefined);
  const moves = own.filter(({ motion, place }) => motion !== 'stay' && place !== null).length;
  const dated = new Set(
    own.flatMap(({ start, place, wide, status }) =>
      start !== null && place && !wide && (isFine(start) || status === 'planned') ? place.name : [],
    ),
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
