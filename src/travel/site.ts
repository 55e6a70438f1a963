import type { Clause, Parse } from '../events/clause.ts';
import { isTown } from '../events/whereabouts.ts';
import type { Word } from '../events/words.ts';
import type { PlaceMention } from '../gazetteer/place.ts';

/** Where a place name stands in its sentence. */
export interface Site {
  readonly mention: PlaceMention;
  /** the unit that holds it */
  readonly unit: number;
  /** the word before it, lower case, that of its list if it stands in one; empty where there is none */
  readonly preposition: string;
  /** the noun, as a unit, that the preposition hangs on [a *visit* to Lima] */
  readonly noun: number | null;
  readonly clause: Clause | null;
  /** does the preposition hang on what something is like [a group *active* in Mali]? */
  readonly ofQuality: boolean;
}

/** What a place is called, or a part of one [the port of Brest] [the outskirts of Kano] [the steppe of Kazakhstan]. */
const CALLED =
  /^(?:city|town|village|port|capital|resort|hamlet|suburb|settlement|stronghold|enclave|outpost|outskirts|edge|centre|center|heart|streets?|island|township|country|nation|republic|kingdom|territory|state|province|region|coast|shores?|steppes?|desert|mountains?|hills|highlands|interior|north|south|east|west|parts?|tip)$/;
/** On which side of a place [east of Zhezkazgan]. */
const SIDE = /^(?:(?:north|south)?(?:east|west)|north|south|outside|short|ahead)$/;

/** Where ships, aircraft and rockets come to, and teams. */
const FACILITY =
  /^(?:airport|airfield|airbase|base|station|cosmodrome|spaceport|harbou?r|port|stadium|cent(?:er|re)|facility|yard|shipyard|home|homeport|hotel|camp|hospital|clinic|embassy|palace|museum|airstrip)$/;

/** Is it somewhere in a town that travellers come to [airport]? @param lower lower case */
export const isFacility = (lower: string): boolean => FACILITY.test(lower);

/**
 * Where a place name stands.
 * @param parse its sentence
 * @param mention the name
 * @param places all names of the sentence
 * @returns null for a name that is not among the words, as in a dateline, or that is none of a place of its own
 */
export function siteOf(parse: Parse, mention: PlaceMention, places: readonly PlaceMention[]): Site | null {
  const { words, units } = parse;
  if (mention.use === 'demonym' || mention.use === 'qualifier' || mention.kind === 'area') return null;
  const at = words.findIndex(({ start }) => start === mention.start);
  if (at < 0) return null;
  let before = at - 1;
  before = opening(words, before);
  before = listOf(words, before, places);
  const isLink = before >= 0 && /^(?:ADP|SCONJ|PART)$/.test(words[before]!.pos);
  let preposition = isLink ? words[before]!.lower : '';
  // [flew out of Edinburgh]
  if (preposition === 'of' && words[before - 1]?.lower === 'out') preposition = 'from';
  // [landed 90 miles east of Zhezkazgan]
  if (preposition === 'of' && SIDE.test(words[before - 1]?.lower ?? '')) preposition = 'near';
  // [by way of Madrid]
  if (preposition === 'of' && words[before - 1]?.lower === 'way' && words[before - 2]?.lower === 'by')
    preposition = 'via';
  // [got as far as Ulm]
  if (preposition === 'as' && /^far$/.test(words[before - 1]?.lower ?? '')) preposition = 'to';
  // [drive to the border town of Tumbes]: to that town
  const town = preposition === 'of' ? nounBefore(parse, before) : null;
  const isCalled = town !== null && CALLED.test(words[units[town]!.head]!.lemma);
  if (isCalled) {
    before = units[town]!.from - 1;
    preposition = before >= 0 && words[before]!.pos === 'ADP' ? words[before]!.lower : '';
  }
  // [flew on to a base in Palmdale]: to that town
  const house = /^(?:in|at|near|outside)$/.test(preposition) ? nounBefore(parse, before) : null;
  if (house !== null && isFacility(words[units[house]!.head]!.lower)) {
    const link = units[house]!.from - 1;
    // [flew over a centre in Pasadena]: over that town
    if (/^(?:to|into|onto|for|from|over|past|above)$/.test(words[link]?.lower ?? '')) {
      before = link;
      preposition = words[link]!.lower;
    }
  }
  // [on the floor of a Lodz church]: there, too
  if (preposition === 'of' && mention.use === 'associative')
    preposition =
      words.slice(Math.max(0, before - 4), before).find(({ lower }) => /^(?:in|on|at)$/.test(lower))?.lower ??
      'of';
  const unit = units.findIndex(({ from, to }) => from <= at && at < to);
  // [it was warm, and in Genoa, on Monday, she sat watching]: of the clause that it opens
  const opens = parse.clauses.find(
    ({ subject }) => subject !== null && subject > unit && isBridge(parse, unit, subject),
  );
  const index =
    opens?.index ?? parse.clauseOf[unit] ?? parse.clauses.find(({ verb }) => verb > unit)?.index ?? null;
  return {
    mention: isCalled ? { ...mention, use: 'locative' } : mention,
    unit,
    preposition,
    noun: preposition === '' ? null : nounBefore(parse, before),
    clause: index === null ? null : aroundName(parse.clauses[index]!, parse),
    ofQuality: /^(?:in|at|on)$/.test(preposition) && words[before - 1]?.pos === 'ADJ',
  };
}

/** The clause that goes on behind one that only tells a name [took off atop a jet, *called* the Bee, from Lima]. */
const aroundName = (clause: Clause, { clauses }: Parse): Clause =>
  clause.kind === 'participle' &&
  clause.parent !== null &&
  /^(?:call|name|know|dub)$/.test(clause.group.lemma)
    ? clauses[clause.parent]!
    : clause;

/**
 * The word before the first place of a list, whose preposition holds for all [in Dubuque, Waterloo and *Ames*].
 * @param before the word before a place's name
 */
function listOf(words: readonly Word[], before: number, places: readonly PlaceMention[]): number {
  let at = before;
  while (at > 0 && /^(?:,|;|and|or|then)$/.test(words[at]!.lower)) {
    let link = at;
    while (link > 1 && /^(?:,|;|and)$/.test(words[link - 1]!.lower)) link--;
    // [to Bergen *on Friday* and Oslo on Sunday]
    while (link > 1 && words[link - 1]!.time !== null) link--;
    if (link > 1 && words[link]!.time !== null && /^(?:on|in|by)$/.test(words[link - 1]!.lower)) link--;
    const other = places.find(({ end, use }) => end === words[link - 1]?.end && use !== 'demonym');
    const first = other ? words.findIndex(({ start }) => start === other.start) : -1;
    if (first < 0) break;
    at = opening(words, first - 1);
  }
  return at;
}

/** The word before what opens a name [at *the* White House] [at *NASA's* Kennedy Space Center]. */
function opening(words: readonly Word[], before: number): number {
  let at = before;
  while (at >= 0 && /^(?:the|a|an|nearby|central|downtown)$/.test(words[at]!.lower)) at--;
  if (at > 0 && /^'s?$/.test(words[at]!.text) && /^\p{Lu}{2,}$/u.test(words[at - 1]!.text)) at -= 2;
  return at;
}

/** Are there only commas and times between a place that opens a clause and the clause's subject? */
function isBridge({ units, words }: Parse, unit: number, subject: number): boolean {
  const [link, before] = [units[unit - 1], units[unit - 2]];
  if (link?.kind !== 'prep' || !/^(?:in|at)$/.test(words[link.head]!.lower)) return false;
  if (before !== undefined && !/^(?:and|comma|stop|sub)$/.test(before.kind)) return false;
  return units
    .slice(unit + 1, subject)
    .every(
      ({ kind }, i, all) =>
        kind === 'comma' || kind === 'time' || (kind === 'prep' && all[i + 1]?.kind === 'time'),
    );
}

/** The noun that a preposition hangs on [a *visit* to], as a unit. */
function nounBefore({ units }: Parse, preposition: number): number | null {
  const unit = units.findIndex(({ to }) => to === preposition);
  return unit >= 0 && units[unit]!.kind === 'noun' ? unit : null;
}

/** Does a name only tell where the town before it is [to Aliabad, *in Hunza*] [in Rome, *outside Tiburtina*]? */
export function isContainer(
  { start, kind }: PlaceMention,
  places: readonly PlaceMention[],
  reading: string,
): boolean {
  const before = places.findLast((one) => one.end <= start && isTown(one));
  if (!before) return false;
  const between = reading.slice(before.end, start);
  return kind === 'city' || kind === 'venue'
    ? /^, (?:in|outside|near|close to|at) (?:the )?$/.test(between)
    : /^, in (?:the )?(?:\p{Ll}+ )?$/u.test(between);
}

/** Is a place in the town that its clause describes [in Paris, where he pitched a tent *at Stalingrad*]? */
export function isInside(
  { clause, preposition, unit }: Site,
  { units, words }: Parse,
  places: readonly PlaceMention[],
): boolean {
  if (
    clause?.opener !== 'where' ||
    unit < clause.from ||
    !/^(?:in|at|on|under|near|outside|behind)$/.test(preposition)
  )
    return false;
  const before = units[clause.from - 1]?.kind === 'comma' ? clause.from - 2 : clause.from - 1;
  const end = before < 0 ? -1 : words[units[before]!.to - 1]!.end;
  return places.some((one) => isTown(one) && one.end === end);
}
