import { gazetteer } from './gazetteer.ts';
import { keyOf } from './key.ts';
import type { Match } from './match.ts';
import { BODIES, CIVIC, HARMLESS, HEADS, LOCATIVE, OWNED, PREFIX, STREETS } from './neighbours.ts';
import { GIVEN, TITLES } from './people.ts';
import { isPerson, speaks } from './person.ts';
import type { KnownPlace } from './place.ts';
import { bareOf as lower, type Word } from './words.ts';

const MONTH_OR_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Below this rank (some 500,000 people) a name that people bear is a person's unless the article says otherwise. */
const WELL_KNOWN = 5.5;
/** Up to this rank (some 100,000 people) a town abroad wants its country in the article. */
const LITTLE_KNOWN = 4;
/** Small words inside names. */
const LINK = /^(?:van|von|de|di|du|do|da|dos|das|dei|del|della)$/;
const ENGLISH_SPEAKING = /^(?:US|GB|CA|AU|IE|NZ)$/;

/** Verbs that have a place for their object [left Bremerhaven] [reached Dijon]. */
const GOING =
  /^(?:reach(?:es|ed)?|left|leaves?|visit(?:s|ed)?|enter(?:s|ed)?|tour(?:s|ed)?|clear(?:s|ed)?|depart(?:s|ed)?)$/;

/** What people do who leave for a place [*set out* for Hull]. */
const LEAVING =
  /^(?:left|leav(?:e|es|ing)|sail(?:s|ed|ing)?|sets?|setting|bound|head(?:s|ed|ing)?|depart(?:s|ed|ing)?|embark(?:s|ed)?|board(?:s|ed)?)$/;

/** Last words of towns' names [Pembroke *Dock*]. */
const SITE =
  /^(?:Docks?|Bay|Bridge|Cross|Creek|Falls|Green|Heath|Head|Mills?|Sands|Springs|Junction|Crossing)$/;

/** What an article says of its names, wherever they stand in it. */
interface Evidence {
  readonly words: readonly Word[];
  /** names said to be places by a preposition or by their region [in Nice] [Nice, France] */
  readonly placed: ReadonlySet<string>;
  /** names that people bear */
  readonly people: ReadonlySet<string>;
  /** codes of the countries named */
  readonly countries: ReadonlySet<string>;
  /** names after a title [Mr. Salgueiro] */
  readonly surnames: ReadonlySet<string>;
  /** the place that the article is filed from */
  readonly filed: string;
  /** where the names end, in words */
  readonly ends: ReadonlySet<number>;
}

const isWide = ({ kind }: KnownPlace) => kind === 'country' || kind === 'area' || kind === 'region';
const bestOf = ({ senses }: Match) => senses.reduce((a, b) => (b.place.rank > a.place.rank ? b : a)).place;

/** Is it said to be a place by its region or country after it? [Paris, Texas] */
function isTailed(words: readonly Word[], match: Match): boolean {
  const next = words[match.to];
  if (!next?.capital || !/^\.?, ?$/.test(next.gap)) return false;
  const two = words[match.to + 1];
  const { senses } = gazetteer();
  const known = [
    ...(senses.get(keyOf(next.text)) ?? []),
    ...((two && senses.get(`${keyOf(next.text)} ${keyOf(two.text)}`)) ?? []),
  ];
  return known.some(
    ({ place, demonym }) => !demonym && (place.kind === 'country' || place.kind === 'region'),
  );
}

/** Is it said to be a place by what stands beside it? */
function isPlaced(words: readonly Word[], match: Match): boolean {
  const first = words[match.from]!;
  const after = words[match.to];
  // [the Akron City Council] [Akron police]
  if (after?.gap === ' ' && CIVIC.has(lower(after)) && !GIVEN.has(match.key)) return true;
  if (first.gap !== ' ') return false;
  const before = words[match.from - 1];
  const head = words[match.from - 2];
  // [the city of Akron]
  if (before?.text === 'of') return HEADS.has(lower(head));
  // [at the White House], but [in the Independence of 1818]
  if (before?.text === 'the')
    return !bestOf(match).common && before.gap === ' ' && (LOCATIVE.has(lower(head)) || head?.pos === 'VERB');
  // [set out for Hull]
  const earlier = words.slice(Math.max(0, match.from - 6), match.from - 1);
  if (before?.text === 'for' && earlier.some((word) => LEAVING.test(word.lower))) return true;
  // [in Nice] [reached Hull] [downtown Akron]
  return LOCATIVE.has(lower(before)) || GOING.test(lower(before)) || before?.text === 'downtown';
}

/** Is it the given name of somebody who is told of by a surname and a title, too? */
function isGiven({ words, surnames }: Evidence, match: Match): boolean {
  const next = words[match.to];
  return next?.gap === ' ' && !CIVIC.has(lower(next)) && surnames.has(lower(next));
}

/** Does a street's name end at a word [Moss Side *Avenue*]? */
const isStreet = (word: Word | undefined) => word?.gap === ' ' && word.capital && STREETS.has(lower(word));

/** Is it a part of a longer name that is no place? */
function isPart(evidence: Evidence, match: Match, best: KnownPlace): boolean {
  const { words, ends } = evidence;
  const first = words[match.from]!;
  const before = words[match.from - 1];
  const after = words[match.to];
  // [New York Times] [Oxford Road] [Columbia University]
  if (after?.gap === ' ' && after.capital && OWNED.has(lower(after))) return true;
  // [Moss Side Avenue]
  if (after?.gap === ' ' && after.capital && isStreet(words[match.to + 1])) return true;
  // [Hof van Saksen] [Vila do Porto]
  if (after?.gap === ' ' && LINK.test(after.text) && words[match.to + 1]?.capital) return true;
  if (before?.gap === ' ' && LINK.test(before.text) && first.gap === ' ' && words[match.from - 2]?.capital)
    return true;
  // [San Quillo], where only San is known, and [Pembroke Dock]
  if (after?.gap === ' ' && after.capital && (PREFIX.has(match.key) || SITE.test(after.text))) return true;
  // [Duarte Salgueiro … Mr. Salgueiro]
  if (best.kind === 'city' && best.rank < WELL_KNOWN && isGiven(evidence, match)) return true;
  if (!before) return false;
  // [Fort St. John], where only St. John is known
  if (before.capital && /^\.? $/.test(first.gap) && PREFIX.has(lower(before))) return true;
  if (first.gap !== ' ') return false;
  // [Bank of America] [Council of Europe]
  if (before.text === 'of' && before.gap === ' ' && isWide(best) && BODIES.has(lower(words[match.from - 2])))
    return true;
  // [500 B.C.]
  if (match.key === 'bc' && /^\d/.test(before.text)) return true;
  // [Morgan Stanley], [Vaughan Matthews]: in the middle of another name
  return (
    before.capital &&
    !before.first &&
    !ends.has(match.from) &&
    !isWide(best) &&
    !HARMLESS.has(lower(before)) &&
    before.text !== before.text.toUpperCase()
  );
}

/** Is a name a part of a body's, not of a person's [New York Times] [Hotel Paris] [Bank of America]? */
function isBody(words: readonly Word[], match: Match): boolean {
  const after = words[match.to];
  const before = words[match.from - 1];
  if (after?.gap === ' ' && after.capital) return true;
  return (
    !before?.capital ||
    OWNED.has(lower(before)) ||
    /^(?:air|radio|club|dynamo|real|team)$/.test(lower(before))
  );
}

/** Is it a river of a town's name [a reach of *the Stour* below the mill], not what belongs to a town [the Oslo talks]? */
function isRiver(words: readonly Word[], match: Match, best: KnownPlace): boolean {
  const before = words[match.from - 1];
  const after = words[match.to];
  if (best.kind !== 'city' || before?.text !== 'the' || words[match.from]!.gap !== ' ') return false;
  return after?.gap === ' ' && after.pos === 'ADP';
}

function isFalseFriend(evidence: Evidence, match: Match): boolean {
  const { words } = evidence;
  const best = bestOf(match);
  if (isPerson(words, match) || isPart(evidence, match, best) || isRiver(words, match, best)) return true;
  const first = words[match.from]!;
  const after = words[match.to];
  const single = match.to - match.from === 1;
  const strong = isTailed(words, match) || isPlaced(words, match);
  // [in March], the town in England
  if (MONTH_OR_DAY.test(match.key) && !isTailed(words, match)) return true;
  // [at Police Headquarters], the town in Poland
  if (single && CIVIC.has(match.key) && !isTailed(words, match)) return true;
  // [a DC-8]: a model
  if (after?.gap === '-' && /^\d/.test(after.text)) return true;
  // [down U.S. 50]: a road
  if (match.key === 'us' && /^\.? $/.test(after?.gap ?? '') && /^\d+$/.test(after!.text)) return true;
  // [St. Paul's]: a church, a school
  if (match.key.startsWith('st ') && after?.gap.startsWith("'")) return true;
  // [Helena March came in]: a small town's name before a name that is no place's
  const next = words[match.to];
  if (
    single &&
    best.kind === 'city' &&
    best.rank < WELL_KNOWN &&
    next?.gap === ' ' &&
    next.capital &&
    next.pos === 'PROPN' &&
    !evidence.placed.has(match.key) &&
    !OWNED.has(lower(next)) &&
    !CIVIC.has(lower(next)) &&
    !HARMLESS.has(lower(next)) &&
    !TITLES.has(lower(next))
  )
    return true;
  // [the White House said] [Camp David Accords]: the office and the treaty, not the house
  if (best.kind === 'venue' && !strong && match.to - match.from < 3) return true;
  // [a six-year-old Labrador]: one of a kind
  const ofKind =
    /^(?:an?|old)$/.test(lower(words[match.from - 1])) && first.gap === ' ' && after?.gap !== ' ';
  // [a Woods Cross, Utah, refinery]
  if (ofKind && !isTailed(words, match)) return true;
  if (strong) return false;
  // [Burton said] [Kerry flew on], where the article tells of John Kerry and of no place so named
  if (single && !evidence.placed.has(match.key)) {
    if (best.kind !== 'area' && evidence.people.has(match.key)) return true;
    if (best.kind === 'city' && best.rank < WELL_KNOWN && (GIVEN.has(match.key) || speaks(words, match)))
      return true;
  }
  // [Nice try] [Reading is fun]: English words
  if (single && best.common && (best.rank < WELL_KNOWN || first.first || first.pos !== 'PROPN')) return true;
  // [Obama]: a small town abroad in an article that does not name its country
  return (
    best.kind === 'city' &&
    best.rank <= LITTLE_KNOWN &&
    !ENGLISH_SPEAKING.test(best.country) &&
    !evidence.countries.has(best.country) &&
    match.key !== evidence.filed &&
    !GOING.test(first.gap === ' ' ? lower(words[match.from - 1]) : '')
  );
}

/**
 * Leaves out the names that look like places but are none: people, firms, papers, teams, streets, plain words.
 * @param words the article's words
 * @param matches the names found among them
 * @param filed the key of the place that the article is filed from, empty where none is told
 * @returns those that are places, in order
 */
export function withoutFalseFriends(words: readonly Word[], matches: readonly Match[], filed = ''): Match[] {
  const ends = new Set(matches.map(({ to }) => to));
  const countries = new Set(
    matches
      .map((match) => bestOf(match))
      .filter(({ kind }) => kind === 'country')
      .map(({ country }) => country),
  );
  const keys = (of: readonly Match[]) => new Set(of.map(({ key }) => key));
  const starts = new Set(matches.map(({ from }) => from));
  // [at Bere Alston], where only Bere is known: Bere is not said to be a place
  const goesOn = ({ to }: Match) =>
    words[to]?.gap === ' ' && words[to].capital && words[to].pos === 'PROPN' && !starts.has(to);
  const placed = keys(
    matches.filter((match) => isTailed(words, match) || (isPlaced(words, match) && !goesOn(match))),
  );
  const surnames = new Set(
    words.filter(({ capital }, at) => capital && TITLES.has(lower(words[at - 1]))).map((word) => lower(word)),
  );
  const none = { words, placed, people: new Set<string>(), countries, surnames, filed, ends };
  const people = keys(
    matches.filter(
      (match) =>
        isPerson(words, match) ||
        // [Konrad Paris]: a surname, however great the city, unless the article places something in it
        (match.to - match.from === 1 && !isBody(words, match) && isPart(none, match, bestOf(match))),
    ),
  );
  return matches.filter((match) => !isFalseFriend({ ...none, people }, match));
}
