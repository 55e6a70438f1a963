import { isWholeCountry, placeNamed } from '../gazetteer/lookup.ts';
import type { Place } from '../gazetteer/place.ts';
import { BE } from './around.ts';
import type { Clause } from './clause.ts';
import { clauseSpan } from './clause-span.ts';
import { countryWide } from './country-wide.ts';
import { hostOf } from './host.ts';
import { isLeaving, namedPlace } from './named-place.ts';
import { capitalIn, nationalPlace } from './nation.ts';
import type { Scene } from './scene.ts';
import { destinationIn, isInside, isTown, placeIn, townOrPlace } from './whereabouts.ts';

/** Verbs of those who get into a country. */
const ARRIVING = /^(?:arrive|come|fly|land|reach|return|touch)$/;

/** What a town is called without its name. */
const SETTLEMENT = /^(?:town|village|municipality|hamlet|township)$/;

const isOfTown = (place: Place | null) =>
  place !== null && !isWholeCountry(place) && placeNamed(place.name)?.kind !== 'region';

/** The place that "where" opens a clause about [*Gaziantep*, where they lived] [*Recife*, in Brazil, where they rest]. */
function whereOf(clause: Clause, { parse: { units, words }, places, reading }: Scene): Place | null {
  const opening = words[units[clause.from]!.from]!.start;
  const before = places.filter(({ use, end }) => use !== 'demonym' && end <= opening).slice(-2);
  const last = before.at(-1);
  if (!last || !/^,? ?$/.test(reading.slice(last.end, opening))) return null;
  const [first] = before;
  const inside = first !== last && /^, (?:in (?:the )?)?$/.test(reading.slice(first!.end, last.start));
  const place = inside && isTown(first!) ? first! : last;
  return townOrPlace(place);
}

/**
 * The place that a clause names, or means by a pronoun [they reached it] [they stayed there], or where a whole
 * country or its parliament does something.
 * @param noun the noun that names the happening, if one does
 */
export function placeOf(clause: Clause | null, scene: Scene, noun: number | null = null): Place | null {
  const at = noun === null ? null : placeAfter(noun, scene);
  if (at) return at;
  if (clause === null) {
    // [The visit was dropped, and they flew to Rome]
    const about = noun === null ? undefined : scene.parse.clauses.find(({ subject }) => subject === noun);
    return (
      namedPlace(about ?? null, scene) ?? nationalPlace(null, noun, scene) ?? countryWide(null, noun, scene)
    );
  }
  const { parse, naming, reading } = scene;
  const { units, words } = parse;
  const own = namedPlace(clause, scene);
  // [Gaziantep, where they lived], but [England, where they play at Leeds]
  const there =
    clause.opener === 'where' && clause.kind === 'relative' && !isOfTown(own) ? whereOf(clause, scene) : null;
  if (there) return there;
  const capital = isOfTown(own) ? null : capitalIn(clause, scene);
  if (capital) return capital;
  // [reached Lima on Monday and faces Peru there on Friday]
  const pointed = own && isWholeCountry(own) ? pointedAt(clause, scene) : null;
  if (pointed && pointed.country === own?.country) return pointed;
  // [DILI — The pope landed in East Timor]
  if (own && scene.home && ARRIVING.test(clause.group.lemma) && isInside(scene.home, own)) return scene.home;
  if (own) return own;
  const it = units.findIndex(
    (unit, i) =>
      unit.kind === 'noun' && parse.clauseOf[i] === clause.index && words[unit.head]!.lower === 'it',
  );
  // [a bar in Leeds was told to close at 2 a.m.]
  const parent =
    clause.kind === 'infinitive' && clause.parent !== null ? parse.clauses[clause.parent]! : null;
  const whose = parent?.group.passive ? namedPlace(parent, scene) : null;
  if (whose) return whose;
  const name = it < 0 ? null : naming.names[it];
  const mention = name ? scene.placeNamed(name) : undefined;
  if (mention) return placeIn(mention, [{ ...mention, use: 'locative' }], { reading, arriving: false });
  return (
    pointedAt(clause, scene) ??
    hostOf(clause, scene) ??
    whenPlace(clause, scene) ??
    nationalPlace(clause, noun, scene) ??
    countryWide(clause, noun, scene) ??
    placeBefore(clause, scene) ??
    topicPlace(clause, scene) ??
    framePlace(clause, scene)
  );
}

/** The place right after a noun [the landslide *at Ossk*]. */
function placeAfter(noun: number, { parse: { units, words }, places, reading }: Scene): Place | null {
  const { end } = words[units[noun]!.head]!;
  const place = places.find(
    (one) =>
      one.use === 'locative' &&
      one.start > end &&
      /^ (?:in|at|near|outside|off) (?:the )?$/.test(reading.slice(end, one.start)),
  );
  return place ? townOrPlace(place) : null;
}

/** The town of the headline, where it is just called what it is [Fire empties Jena … *The town* burned in 1929, too]. */
function topicPlace({ subject }: Clause, { parse: { units, words }, topic }: Scene): Place | null {
  if (subject === null || topic === null) return null;
  const { from, head } = units[subject]!;
  return words[from]!.lower === 'the' && head === from + 1 && SETTLEMENT.test(words[head]!.lower)
    ? topic
    : null;
}

/**
 * The place that the verbs before it in its sentence come to, where a verb goes on from them [stayed in *Lima*, rested
 * and saw friends] or goes with them [sat in *Lima* watching a ferry].
 */
function placeBefore(clause: Clause, scene: Scene): Place | null {
  const { clauses } = scene.parse;
  for (let at = clause; at.parent !== null && (at.goesOn || at.kind === 'participle');) {
    at = clauses[at.parent]!;
    if (at.verb > clause.verb) return null;
    const opened = at.opener === 'where' && at.kind === 'relative' ? whereOf(at, scene) : null;
    const place =
      (isLeaving(at, scene.parse)
        ? destinationIn(clauseSpan(at, scene.parse), scene.places)
        : namedPlace(at, scene)) ?? opened;
    if (place && !isWholeCountry(place)) return place;
  }
  return null;
}

/** The place of what a relative clause after it hangs on [drove to Lima for talks, *which* broke up at noon]. */
function framePlace(clause: Clause, scene: Scene): Place | null {
  const frame =
    clause.kind === 'relative' && clause.opener !== 'where' && clause.parent !== null
      ? scene.parse.clauses[clause.parent]!
      : null;
  return frame && frame.verb < clause.verb ? namedPlace(frame, scene) : null;
}

/** The place that "here" or "there" stands for [They stayed *there* until May]. */
function pointedAt(clause: Clause, { parse, places, reading, home, lastTown, last }: Scene): Place | null {
  const { units, words } = parse;
  const { verb, subject, goesOn } = clause;
  const opening = goesOn ? verb : Math.min(clause.from < 0 ? verb : clause.from, subject ?? verb);
  const { from } = units[opening]!;
  for (let at = from; at < units[clause.to - 1]!.to; at++) {
    const { lower, start } = words[at]!;
    if (lower === 'here') return home;
    // [There were clashes on Friday] tells of no place
    if (lower !== 'there' || words[at - 1]?.lower === 'from' || BE.test(words[at + 1]?.lower ?? '')) continue;
    const town = places.findLast((one) => isTown(one) && one.end < start) ?? lastTown;
    return town
      ? placeIn(town, [{ ...town, use: 'locative' }], { reading, arriving: false })
      : (last?.place ?? null);
  }
  return null;
}

/** The place of what hangs on a clause by "when" [The hitch came on Friday, *when* a door jammed at Luton]. */
function whenPlace(clause: Clause, scene: Scene): Place | null {
  const hung = scene.parse.clauses.find(
    ({ opener, parent, verb }) => opener === 'when' && parent === clause.index && verb > clause.verb,
  );
  return hung ? namedPlace(hung, scene) : null;
}
