import { holds } from '../article/span.ts';
import { capitalOf, countryOf, isWholeCountry, seatOf } from '../gazetteer/lookup.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { Clause } from './clause.ts';
import { clauseSpan } from './clause-span.ts';
import type { Scene } from './scene.ts';
import { townOrPlace } from './whereabouts.ts';
import type { Word } from './words.ts';

// What a whole country does, and what its parliament does.

/** What a whole country votes in. */
const POLL = /^(?:referendum|plebiscite|election)$/;
const PLEBISCITE = /^(?:referendum|plebiscite)$/;
/** What makes an election one of the whole country. */
const NATIONAL =
  /^(?:general|national|nationwide|parliamentary|presidential|legislative|snap|voters?|country|nation|coalition|government|assembly)$/;
/** Who votes in it, and what they do. */
const ELECTORATE = /^(?:country|nation|voters?|electorate)$/;
const VOTING = /^(?:vote|elect|reject|approve|back|choose)$/;
/** Offices of a state that are told by the name of their country [China's ministry]. */
const OFFICE = /^(?:ministry|watchdog|regulator|court|authority)$/;
/** Who speaks for a whole country. */
const HEAD = /^(?:[Pp]resident|[Mm]inister|[Gg]overnment|[Cc]abinet)$/;
/** Bodies of a state, which sit in its capital, and what they deal with. */
const BODY = /^(?:parliament|senate|congress|cabinet|lawmakers?|legislators?|mps?)$/;
const STAGE = /^(?:reading|stage)$/;
/** Countries whose parts have parliaments and cabinets of their own. */
const PARTED = /^(?:US|CA|AU|GB|DE|AT|CH|IN|BR|MX|NG|AR|MY|PK|ES|BE|RU)$/;
/** What teams of a country do [Kenya beat Chile]. */
const PLAYING = /^(?:beat|meet|play|win|lose|draw|face|tour|host|score|reach)$/;

/**
 * Where a whole country or its parliament does something: the country of a poll or a new law, the capital where
 * parliament sits.
 * @param noun the noun that names the happening, if one does
 */
export function nationalPlace(clause: Clause | null, noun: number | null, scene: Scene): Place | null {
  const { units, words } = scene.parse;
  const unit = noun === null ? undefined : units[noun];
  const own = unit ? words.slice(unit.from, unit.to) : [];
  const all = clause ? wordsOf(clause, scene) : own;
  if (isPolled(clause, own, all, scene) || isLegal(clause, scene)) {
    const named = actor(all, scene)?.country;
    const country = countryOf(named ?? scene.country);
    // [SALEM, Ore. — The act comes into force]
    if (country && named === undefined && isPart(country, scene)) return scene.region;
    return country && townOrPlace(country);
  }
  const stricken = clause && emergency(clause, all, scene);
  if (stricken) return stricken;
  const abroad = clause && office(clause, scene);
  if (abroad) return townOrPlace(abroad);
  return isParliament(own.length > 0 ? [...own, ...all] : all) ? seat(all, scene) : null;
}

/** The words of a clause with its subject. */
function wordsOf(clause: Clause, { parse }: Scene): readonly Word[] {
  const { units, words } = parse;
  const first = Math.min(
    clause.from < 0 ? clause.verb : clause.from,
    clause.subject ?? clause.verb,
    clause.verb,
  );
  return words.slice(units[first]!.from, units[clause.to - 1]!.to);
}

/** The first country or people that some words name, whatever their use. */
function actor(words: readonly Word[], { places }: Scene): PlaceMention | undefined {
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  return places.find((one) => one.kind === 'country' && holds(span, one));
}

/** Does the whole country vote [The *referendum* is held in June] [The country *votes* on Sunday] [*Polls* close at 8]? */
function isPolled(clause: Clause | null, own: readonly Word[], all: readonly Word[], scene: Scene): boolean {
  const { units, words } = scene.parse;
  const about = clause?.subject == null ? undefined : words[units[clause.subject]!.head]!;
  if (clause && about) {
    const { lemma } = clause.group;
    if (about.lower === 'polls' && /^(?:open|close)$/.test(lemma)) return true;
    if (about.lemma === 'campaigning') return true;
    if (own.length === 0 && VOTING.test(lemma) && ELECTORATE.test(about.lemma)) return true;
    if (own.length === 0 && lemma === 'vote' && isCountry(about, scene)) return true;
  }
  const poll = (own.length > 0 ? own : all).find(({ lemma }) => POLL.test(lemma));
  if (!poll) return false;
  // [The club held an election]
  return PLEBISCITE.test(poll.lemma) || all.some(({ lemma }) => NATIONAL.test(lemma)) || !!actor(all, scene);
}

/** Does a law begin to bind [The act *comes into force*], or a country to be one [*became independent*]? */
function isLegal(clause: Clause | null, scene: Scene): boolean {
  if (clause === null || !/^(?:come|become|gain|win)$/.test(clause.group.lemma)) return false;
  const { units, words } = scene.parse;
  const at = units[clause.verb]!.to;
  const after = words.slice(at, at + 5).map(({ lower }) => lower);
  if (clause.group.lemma === 'come') return after[0] === 'into' && /^(?:force|effect)$/.test(after[1] ?? '');
  return after.some((word) => /^independen(?:t|ce)$/.test(word));
}

const isCountry = ({ start }: Word, { places }: Scene) =>
  places.some(
    (one) => one.kind === 'country' && one.use !== 'demonym' && one.start <= start && start < one.end,
  );

/** Do words tell of a parliament, a cabinet or the stages of a bill [The *House* rises] [its *third reading*]? */
const isParliament = (words: readonly Word[]) =>
  words.some(
    ({ text, lemma, pos }, i) =>
      (BODY.test(lemma) && pos !== 'VERB') ||
      (text === 'House' &&
        words[i + 1]?.lower !== 'of' &&
        words[i + 1]?.pos !== 'NOUN' &&
        words[i - 1]?.text !== 'White') ||
      (STAGE.test(lemma) && /^(?:first|second|third|final|committee)$/.test(words[i - 1]?.lower ?? '')),
  );

/** The country abroad whose ministry or court does something [*Chile's* ministry cleared the deal]. */
function office({ subject }: Clause, { parse, places, country }: Scene): PlaceMention | undefined {
  const unit = subject === null ? undefined : parse.units[subject];
  if (!unit || !OFFICE.test(parse.words[unit.head]!.lemma)) return undefined;
  const span = { start: parse.words[unit.from]!.start, end: parse.words[unit.head]!.end };
  return places.find((one) => one.kind === 'country' && holds(span, one) && one.country !== country);
}

/** Where an emergency is declared: in the whole region or country of who declares it [*Gov. Reed* declared an emergency]. */
function emergency({ group, subject }: Clause, all: readonly Word[], scene: Scene): Place | null {
  if (group.lemma !== 'declare' || subject === null || !all.some(({ lemma }) => lemma === 'emergency'))
    return null;
  const { units, words } = scene.parse;
  const who = words.slice(units[subject]!.from, units[subject]!.to);
  const span = { start: who[0]!.start, end: who.at(-1)!.end };
  const named = scene.places.find((one) => /^(?:country|region)$/.test(one.kind) && holds(span, one));
  if (named) return townOrPlace(named);
  if (who.some(({ text }) => /^(?:Gov|[Gg]overnor|[Pp]remier|[Ss]tate)\b/.test(text))) return scene.region;
  const country = who.some(({ text }) => HEAD.test(text)) ? countryOf(scene.country) : null;
  return country && townOrPlace(country);
}

/** Is an article at home in a town of a country whose parts have laws and parliaments of their own? */
const isPart = ({ name, country }: Place, { home }: Scene) =>
  PARTED.test(country) && home !== null && home.name !== name && !isWholeCountry(home);

/**
 * Where the parliament of the country that words name sits, or of the article's own where it is no part's: in the
 * town of its seat where the article names that, else in the country.
 */
function seat(words: readonly Word[], scene: Scene): Place | null {
  const named = actor(words, scene)?.country;
  const town = seatOf(named ?? scene.country);
  if (!town || (named === undefined && isPart(town, scene))) return null;
  const told = scene.placeNamed(town.name) ?? (scene.home?.name === town.name ? scene.home : null);
  const country = countryOf(town.country);
  return told ? townOrPlace(told) : country && townOrPlace(country);
}

/** The country that alone does something, where nothing says where else [*Ghana* began the dam in 1961]. */
export function actingCountry(clause: Clause | null, { parse, places, home }: Scene): Place | null {
  if (clause?.subject == null || PLAYING.test(clause.group.lemma)) return null;
  const { units, words } = parse;
  const { from, to, head } = units[clause.subject]!;
  // [Ghana and Togo signed it]: in neither, as like as not
  if (words[to]?.lower === 'and' || words[from - 1]?.lower === 'and') return null;
  const { start } = words[head]!;
  const mention = places.find(
    (one) => one.kind === 'country' && one.use === 'metonymic' && one.start <= start && start < one.end,
  );
  return mention && mention.country !== home?.country ? townOrPlace(mention) : null;
}

/** A seat of government, not money [the capital markets]. */
const CAPITAL =
  /^(?:'s?)? capital\b(?! (?:markets?|gains|spending|flows?|controls?|punishment|investments?)\b)/;

const BARE_CAPITAL = /\b((?:in|to|into|at|near|outside|reach(?:es|ed)?|left|leaves?) the) capital\b/;

/** The capital that a clause tells of by its country [flew to *Chile's capital*] [in the *Chilean capital*]. */
export function capitalIn(clause: Clause, scene: Scene): Place | null {
  const span = clauseSpan(clause, scene.parse);
  const of = scene.places.find(
    (one) =>
      one.kind === 'country' && holds(span, one) && CAPITAL.test(scene.reading.slice(one.end, one.end + 30)),
  );
  const { reading, lastTown, townSoFar, home } = scene;
  // [They drove back to *the capital*]: that of the country where the story is
  const bare = BARE_CAPITAL.exec(reading.slice(span.start, span.end));
  const isOne =
    bare !== null && CAPITAL.test(reading.slice(span.start + bare.index + bare[1]!.length, span.end));
  const country = of?.country ?? (isOne ? (townSoFar ?? lastTown ?? home)?.country : undefined);
  const capital = country === undefined ? null : capitalOf(country);
  return capital && asTold(capital, scene);
}

/** A town as the article spells it, where it names it [Tórshavn → Torshavn]. */
const asTold = (town: Place, { placeNamed: told }: Scene): Place => townOrPlace(told(town.name) ?? town);
