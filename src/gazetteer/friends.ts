import { gazetteer } from './gazetteer.ts';
import { keyOf } from './key.ts';
import type { Match } from './match.ts';
import { GIVEN, TITLES } from './people.ts';
import type { Word } from './words.ts';

/** Prepositions before the name of a place where something is, goes or comes from. */
export const LOCATIVE: ReadonlySet<string> = new Set(
  'in at near to from into toward towards around outside inside across through via throughout within over reaching leaving visiting'.split(
    ' ',
  ),
);

/** The name is part of a street, a team, a paper or a firm when one of these follows. */
const OWNED = new Set(
  `street st road rd avenue ave drive dr lane ln boulevard blvd highway hwy parkway pike court terrace crescent way close row route
  times post herald tribune journal gazette news press chronicle globe sun star mail telegraph observer examiner inquirer
  dispatch courier bulletin record sentinel register weekly magazine
  inc corp corporation ltd llc plc company co group holdings industries motors airlines airways bank electric
  united rovers rangers wanderers albion athletic celtics lakers bulls bears lions tigers yankees mets giants jets dodgers cubs sox
  braves falcons hawks cowboys spurs rockets texans redskins nationals capitals wizards ravens orioles eagles phillies flyers
  steelers pirates penguins patriots bruins knicks nets sabres bills senators canadiens leafs raptors oilers flames canucks
  association society institute foundation federation league committee congress party union church cathedral museum theatre theater
  hall hospital clinic psychological heart cancer medical civil law legion express idol airways museum`.split(
    /\s+/,
  ),
);
/** Parts of a place name that the gazetteer would have known in whole, were the place in it. */
const PREFIX = new Set(
  'fort ft mount mt st saint lake port cape san santa el la los las san camp point new glen castle upper lower'.split(
    ' ',
  ),
);
/** Capitals before a place name that say nothing against it. */
const HARMLESS = new Set(
  `north south east west northern southern eastern western central greater downtown inner outer old northeast northwest southeast southwest
  mid metro metropolitan upstate the in at near to from of on for and or but if when while as by with after before since until
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday former president police`.split(/\s+/),
);
const lower = (word: Word | undefined) => word?.text.toLowerCase().replace(/\./g, '') ?? '';
const initial = (word: Word | undefined) => word !== undefined && /^\p{Lu}\.?$/u.test(word.text);

/** Words and matches of one article, and the surnames of its people. */
export interface Reading {
  readonly words: readonly Word[];
  readonly matches: readonly Match[];
}

/** Is the next match the region or the country that this one lies in? [Paris, Texas] */
function tailed({ words }: Reading, match: Match): boolean {
  const next = words[match.to];
  if (next === undefined || !/^,? ?\(?$/.test(next.gap) || !next.gap.includes(',') || !next.capital)
    return false;
  const two = words[match.to + 1];
  const { senses } = gazetteer();
  const known =
    senses.get(keyOf(next.text)) ?? (two && senses.get(`${keyOf(next.text)} ${keyOf(two.text)}`)) ?? [];
  return known.some(({ place }) => place.kind === 'region' || place.kind === 'country');
}

/** Is it said to be a place by a preposition before it? */
function placed({ words }: Reading, match: Match): boolean {
  const before = words[match.from - 1];
  return before !== undefined && words[match.from]!.gap === ' ' && LOCATIVE.has(lower(before));
}

/** Does a person's name stand here: after a title, a given name or an initial, or itself a given name before a surname? */
function person({ words }: Reading, match: Match): boolean {
  const first = words[match.from]!;
  const before = words[match.from - 1];
  const after = words[match.to];
  if (before !== undefined && /^\.? $/.test(first.gap)) {
    const word = lower(before);
    // [Mr. London] [Sen. Lincoln] [Judge Orlando]
    if (TITLES.has(word) && (before.capital || !first.first) && match.to - match.from === 1 && !first.first)
      return true;
    // [Jack London] [J. Houston]
    if (before.capital && ((GIVEN.has(word) && first.gap === ' ') || (initial(before) && !first.first)))
      return true;
  }
  // [Paris Hilton] [Jordan S. Reed]
  return (
    match.to - match.from === 1 &&
    GIVEN.has(match.key) &&
    after?.gap === ' ' &&
    after.capital &&
    !OWNED.has(lower(after)) &&
    !/^(?:County|City|Police|Mayor|Council|State|University|College|School|High|River|Lake|Park|Airport|Township|Parish|Island|Islands|Beach|Bay|Fire|Public|Town|Department|District|Court|Board|Area|Valley)$/.test(
      after.text,
    )
  );
}

/**
 * Leaves out the names that look like places but are none: people, firms, papers, teams, streets, common words.
 * @param words the article's words
 * @param matches the names found among them
 */
export function withoutFalseFriends(words: readonly Word[], matches: readonly Match[]): Match[] {
  const reading = { words, matches };
  const people = new Set(matches.filter((match) => person(reading, match)).map(({ key }) => key));
  const ends = new Set(matches.map(({ to }) => to));
  const countries = new Set(
    matches.flatMap(({ senses }) =>
      senses.filter(({ place }) => place.kind === 'country').map(({ place }) => place.country),
    ),
  );
  return matches.filter((match) => {
    if (person(reading, match)) return false;
    const first = words[match.from]!;
    const before = words[match.from - 1];
    const after = words[match.to];
    const best = match.senses.reduce((a, b) => (b.place.rank > a.place.rank ? b : a));
    const strong = tailed(reading, match) || placed(reading, match);
    const wide = best.place.kind === 'country' || best.place.kind === 'area';
    if (people.has(match.key) && !strong && !wide) return false;
    // [New York Times] [Downing Street] [Oxford Road]
    if (after?.gap === ' ' && after.capital && OWNED.has(lower(after))) return false;
    if (first.gap === ' ' && before?.capital && !before.first && !ends.has(match.from)) {
      const word = lower(before);
      // [Fort St. John] where only St. John is known
      if (PREFIX.has(word)) return false;
      // [Boris Johnson London], [Morgan Stanley]: in the middle of another name
      if (!HARMLESS.has(word) && !TITLES.has(word) && !wide) return false;
    }
    if (PREFIX.has(lower(before)) && before?.capital && /^\.? $/.test(first.gap)) return false;
    const single = match.to - match.from === 1;
    // [Nice try], [Reading is fun], [May 5]
    if (
      single &&
      best.place.common &&
      !strong &&
      (best.place.rank < 5.5 || first.first || first.pos !== 'PROPN')
    )
      return false;
    if (single && best.place.common && after && /^\d/.test(after.text) && after.gap === ' ') return false;
    // a small town of another language in a text that does not name its country [Obama]
    if (
      best.place.kind === 'city' &&
      best.place.rank <= 4 &&
      !strong &&
      !/^(?:US|GB|CA|AU|IE|NZ)$/.test(best.place.country)
    )
      return countries.has(best.place.country) && !GIVEN.has(match.key);
    if (single && GIVEN.has(match.key) && !strong && best.place.rank < 5) return false;
    return true;
  });
}
