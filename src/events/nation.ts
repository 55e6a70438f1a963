import { countryOf, placeNamed, seatOf } from '../gazetteer/lookup.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { Clause } from './clause.ts';
import { clauseSpan, wordSpan } from './clause-span.ts';
import type { Scene } from './scene.ts';
import { townOrPlace } from './whereabouts.ts';
import type { Word } from './words.ts';

// What a whole country does, and what its parliament does.

/** What a whole country votes in. */
const POLL = /^(?:referendum|plebiscite|election)$/;
const PLEBISCITE = /^(?:referendum|plebiscite)$/;
/** What makes an election one of the whole country. */
const NATIONAL =
  /^(?:general|national|nationwide|parliamentary|presidential|legislative|snap|voters?|country|nation|coalition|government|assemblies)$/;
/** Who votes in it, and what they do. */
const ELECTORATE = /^(?:country|nation|voters?|electorate)$/;
const VOTING = /^(?:vote|elect|reject|approve|back|choose)$/;
/** What binds a whole country, once it does [The act comes into force]. */
const LAW = /^(?:law|act|bill|ban|treaty|tax|constitution)$/;
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
    const country = countryOf(actor(all, scene)?.country ?? scene.country);
    return country && townOrPlace(country);
  }
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
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return places.find((one) => one.kind === 'country' && one.start >= start && one.end <= end);
}

/** Does the whole country vote [The *referendum* is held in June] [The country *votes* on Sunday]? */
function isPolled(clause: Clause | null, own: readonly Word[], all: readonly Word[], scene: Scene): boolean {
  const { units, words } = scene.parse;
  if (clause && own.length === 0 && VOTING.test(clause.group.lemma) && clause.subject !== null) {
    const head = words[units[clause.subject]!.head]!;
    if (ELECTORATE.test(head.lemma)) return true;
    if (clause.group.lemma === 'vote' && isCountry(head, scene)) return true;
  }
  const poll = (own.length > 0 ? own : all).find(({ lemma }) => POLL.test(lemma));
  if (!poll) return false;
  // [The club held an election]
  return PLEBISCITE.test(poll.lemma) || all.some(({ lemma }) => NATIONAL.test(lemma)) || !!actor(all, scene);
}

/** Does a law begin to bind, or a country to be one? */
function isLegal(clause: Clause | null, scene: Scene): boolean {
  if (clause?.subject == null) return false;
  const { units, words } = scene.parse;
  const head = words[units[clause.subject]!.head]!;
  const after = wordsOf(clause, scene).filter(({ start }) => start > words[units[clause.verb]!.head]!.start);
  const said = (word: RegExp) => after.slice(0, 5).some(({ lower }) => word.test(lower));
  if (LAW.test(head.lemma)) return clause.group.lemma === 'come' && said(/^(?:force|effect)$/);
  return (
    clause.group.lemma === 'become' &&
    said(/^(?:independent|republic|state|member)$/) &&
    isCountry(head, scene)
  );
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
      (text === 'House' && words[i + 1]?.lower !== 'of' && words[i - 1]?.text !== 'White') ||
      (STAGE.test(lemma) && /^(?:first|second|third|final|committee)$/.test(words[i - 1]?.lower ?? '')),
  );

/** The seat of the country that words name, or of the article's own where it is no part's parliament. */
function seat(words: readonly Word[], scene: Scene): Place | null {
  const named = actor(words, scene)?.country;
  const town = seatOf(named ?? scene.country);
  if (!town) return null;
  const { home } = scene;
  const local = home !== null && home.name !== town.name && placeNamed(home.name)?.kind !== 'country';
  return named === undefined && local && PARTED.test(town.country) ? null : townOrPlace(town);
}

/** The country that a clause tells to do something, where nothing says where else [*Ghana* began the dam in 1961]. */
export function actingCountry(clause: Clause | null, scene: Scene): Place | null {
  if (clause?.subject == null || PLAYING.test(clause.group.lemma)) return null;
  const { start } = wordSpan(scene.parse, clause.subject);
  const mention = scene.places.find(
    (one) => one.kind === 'country' && one.use === 'metonymic' && one.start <= start && start < one.end,
  );
  return mention && mention.country !== scene.home?.country ? townOrPlace(mention) : null;
}
