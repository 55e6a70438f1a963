import type { Evidence } from './evidence.ts';
import type { Company } from './group.ts';
import { isJourney, ofOneJourney, pertinent } from './journey.ts';
import { underFullNames, type Naming } from './naming.ts';
import { WHOEVER, type Who } from './traveller.ts';

/** So many times as much is told of a company as of whoever is named most, where it is the company that travels. */
const FEW = 3;
/** What somebody's moves weigh beside those of something that bears a name. */
const SOMEBODY = 1.5;
/** So often is a name told that an article is about. */
const OFTEN = 3;
const TWICE = 2;
/** A body that sends others [NASA] [the Foreign Ministry], and a storm. */
const BODY =
  /^\p{Lu}{2,5}$|^(?:Storm|Hurricane|Typhoon|Cyclone)\b|(?:Agency|Ministry|Department|Commission|Council|Court|Government|Parliament|Congress|Senate|Committee|Nations)$/u;
/** Those who stop or help others on their way. */
const AUTHORITY = /^(?:police|army|troops|soldiers|officials|rescuers|guards|customs|coastguard|gunmen)$/i;
/** What has a name, but does not travel [the Pamir Highway]. */
const FIXED =
  /\d|(?:Highway|Road|Street|Avenue|Way|Bridge|Tunnel|Railway|Line|Cup|League|Trophy|Stadium|Arena|Park|Hall|Hotel|Airport|River|Lake|Mountains?|Sea|Ocean|Bay|Gulf|Pass|Valley|Desert|Museum|Festival|Hospital|School|University|Church|Times|Post|News)$/;

/** What teams and bands call themselves, which looks like somebody's surname. */
const TEAM =
  /(?:Rovers|Rangers|Wanderers|Players|Singers|Dancers|Strollers|Harriers|Lions|Tigers|Bears|Eagles|Hawks|Knights|Pirates|Giants|Stars|Saints|Pioneers|Raiders|Warriors|Kings|Boys|Girls|Brothers|Sisters|Strings|Brass|Voices|Five|Four|Six|Seven)$/;

/**
 * Whom an article follows from place to place. Somebody who is told of at one place, or whose moves are those of
 * a life and not of a journey [was born in Graz, moved to Linz in 1962], is not followed.
 * @param told of everybody, in the order of the text
 * @param company a company that the article follows; null where there is none
 * @param names all names of the article
 * @returns for each traveller, by the fullest name, what is told of them
 */
export function followed(
  told: readonly Evidence[],
  company: Company | null,
  names: ReadonlyMap<string, Naming>,
): Map<string, Evidence[]> {
  const { evidence: all, namings } = underFullNames(told, names);
  const evidence = byName(all, namings);
  const named = new Map<string, Evidence[]>();
  for (const one of evidence)
    if (typeof one.who === 'string' && !BODY.test(one.who) && !AUTHORITY.test(one.who)) {
      const own = named.get(one.who);
      if (own) own.push(one);
      else named.set(one.who, [one]);
    }
  const each = [...named];
  const common = evidence.filter(({ who }) => who === WHOEVER);
  // [she reached Nukus]: one person or ship, no company
  const singles = common.flatMap(({ single }) => single ?? []);
  const isOne = singles.length * 2 > common.length;
  const hero = mostTold(each) ?? (isOne ? mostOften(singles.filter((one) => one !== '')) : undefined);
  const isTogether =
    company !== null &&
    (!isOne || company.proper) &&
    isJourney(common, company.proper) &&
    (company.vehicle !== true || townsOf(common) >= TOWNS) &&
    (hero === undefined ||
      weight(named.get(hero) ?? []) * FEW < weight(common) ||
      // [the race reached Faro, and Ann Moe won]
      (company.proper && !isJourney(named.get(hero) ?? [])));
  const name = isTogether ? nameOf(company, each, namings) : hero && leader(hero, namings);
  const aboard = new Set<Who>([WHOEVER]);
  if (name !== undefined) {
    aboard
      .add(name)
      .add(company?.name ?? name)
      .add(isTogether ? name : hero!);
    // whoever of the company makes no journey alone has made it with the others
    if (isTogether) for (const [one, own] of each) if (!isJourney(own)) aboard.add(one);
    for (const one of aboard) if (typeof one === 'string') named.delete(one);
    // [a replacement leaves Glasgow tonight]: where the others have not been, they are by themselves
    const places = new Set(common.map(({ place }) => place?.name));
    const ours = (one: Evidence) =>
      aboard.has(one.who) &&
      (!isTogether ||
        !one.person ||
        one.motion !== 'depart' ||
        places.has(one.place?.name) ||
        one.who === name);
    named.set(name, evidence.filter(ours));
  }
  const found = new Map<string, Evidence[]>();
  for (const [who, own] of named)
    if (isJourney(own, who === name && isTogether)) found.set(who, pertinent(ofOneJourney(own)));
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

/** In so many towns a vehicle is told of that makes a journey, not a trip that a crash ended. */
const TOWNS = 3;
const townsOf = (all: readonly Evidence[]) =>
  new Set(all.filter(({ start }) => start !== null).map(({ place }) => place?.name)).size;

/** How much is told of somebody's moves; somebody travels rather than something. */
const weight = (all: readonly Evidence[]) =>
  all.filter(({ basis }) => basis === 'told').length * (all[0]?.person ? SOMEBODY : 1);

function mostTold(all: readonly (readonly [string, readonly Evidence[]])[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [name, own] of all) if (weight(own) > most) [best, most] = [name, weight(own)];
  return best;
}

/** The one of several names that stands most often. */
function mostOften(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What a company is called: [the squad] has its club's name, if an article has one. */
function nameOf(
  company: Company,
  all: readonly (readonly [string, readonly Evidence[]])[],
  namings: ReadonlyMap<string, Naming>,
): string {
  if (company.proper) return company.name;
  const [most] = [...namings]
    .filter(
      ([name, { person, count, acts, sites }]) =>
        !person &&
        acts > sites &&
        count >= TWICE &&
        !BODY.test(name) &&
        !AUTHORITY.test(name) &&
        !FIXED.test(name),
    )
    .sort((a, b) => b[1].count - a[1].count);
  if (most) return most[0];
  // [Waitaki Rovers flew home … The squad …]: named once, in the lead
  const lead = [...namings].find(
    ([name, { person, first, sites }]) =>
      first && (!person || TEAM.test(name)) && sites === 0 && !BODY.test(name) && !FIXED.test(name),
  );
  if (lead) return lead[0];
  const moved = mostTold(all.filter(([, [first]]) => !first!.person));
  return moved !== undefined && !AUTHORITY.test(moved) ? moved : company.name;
}

/** Who it is that a pronoun has been taken for somebody named in passing [said Lund, at the wheel. He flies on]. */
function leader(hero: string, namings: ReadonlyMap<string, Naming>): string {
  const own = namings.get(hero);
  const [most] = [...namings].filter(([, { person }]) => person).sort((a, b) => b[1].count - a[1].count);
  return own?.person && most && most[1].count >= Math.max(OFTEN, own.count * FEW) ? most[0] : hero;
}
