import type { Match } from './match.ts';
import { CIVIC, OWNED } from './neighbours.ts';
import { OFFICIAL } from '../lexicon/verbs.ts';
import { GIVEN, TITLES } from './people.ts';
import { bareOf as lower, type Word } from './words.ts';

/** Is somebody's age told here [a 34-year-old] [51,]? */
function isAged(words: readonly Word[], at: number): boolean {
  const number = /^an?$/.test(words[at]!.text) ? at + 1 : at;
  const after = words[number + 1];
  return (
    /^\d{1,2}$/.test(words[number]?.text ?? '') &&
    (number === at ? /^[,.]/.test(after?.gap ?? '') : after?.text === 'year')
  );
}

/** Initials of states and towns, not of people. */
const STATE = /^(?:U\.[SKN](?:\.A)?|E\.U|D\.C|L\.A|N\.[YJCMH]|S\.[CD]|N\.D|R\.I|W\.V|U\.A\.E)$/;

/** Does a person's name stand here? */
export function isPerson(words: readonly Word[], match: Match): boolean {
  if (match.to - match.from > 1) return false;
  const first = words[match.from]!;
  const before = words[match.from - 1];
  const after = words[match.to];
  if (before && (first.gap === ' ' || (first.gap === '. ' && !first.first))) {
    // [Mr. London] [President Lincoln] [coach Houston], but [they miss Spain]
    if (TITLES.has(lower(before)) && before.text !== 'miss') return true;
    // [Jack London] [J. Houston] [J.M. Barrie], but [U.S. Columbus Day]
    const initial = before.stop && /^\p{Lu}(?:\.\p{Lu})*$/u.test(before.text) && !STATE.test(before.text);
    const given = GIVEN.has(lower(before)) || isGivenHere(words, match.from - 1);
    if (initial || (before.capital && given && first.gap === ' ')) return true;
  }
  // [a baker named Odessa Reed] [a niece, Odessa Reed]
  if (after?.capital && after.gap === ' ' && !CIVIC.has(lower(after))) {
    if (before?.text === 'named' && first.gap === ' ') return true;
    if (before && !before.capital && TITLES.has(before.text) && first.gap === ', ') return true;
  }
  // [Washington Duarte, a 34-year-old framer] [Kent Orlando, 51,]
  if (before?.capital && first.gap === ' ' && after?.gap === ', ' && isAged(words, match.to)) return true;
  // [Paris Hilton] [Jordan S. Reed], but [Austin Police]
  const surname =
    after?.capital === true && after.gap === ' ' && !OWNED.has(lower(after)) && !CIVIC.has(lower(after));
  return surname && (GIVEN.has(match.key) || isNamesake(words, match));
}

/** Countries and states that are given names as well. */
const GIVEN_COUNTRY = /^(?:georgia|india|israel|kenya|asia|ireland|brazil|malta|samoa|cuba)$/;
/** What may come after such a country and is no surname [Georgia Tech beat] [Israel Radio said]. */
const ORGAN =
  /^(?:tech|southern|northern|power|radio|today|tv|television|defence|defense|securities|aerospace|gate|office|open|cup|games|book|week|fashion|film|business|trade|house|republic|bulldogs|dome|pacific|minor|times|inc|watch|network|project|programme|program|act|bill)$/;

/** Does a surname after the name of a country tell a person [Israel Mbeki won] [India Marsh, a teacher,]? */
function isNamesake(words: readonly Word[], match: Match): boolean {
  const surname = words[match.to]!;
  const next = words[match.to + 1];
  if (!isGivenHere(words, match.from) || ORGAN.test(lower(surname)) || surname.pos !== 'PROPN') return false;
  // no longer name goes on, and no organ of the country has a trade [Israel Railways staff]
  return (
    !next ||
    next.first ||
    next.gap !== ' ' ||
    (!next.capital && /^(?:VERB|AUX|ADP|CCONJ|PRON|ADV)$/.test(next.pos))
  );
}

/** Is the name of a country a given name here, as far as what stands before it tells, but not [In Georgia Stevens won] [the Georgia Bureau]? */
const isGivenHere = (words: readonly Word[], at: number) =>
  GIVEN_COUNTRY.test(words[at]!.lower) &&
  !(
    words[at]!.gap === ' ' &&
    /^(?:the|in|from|of|at|across|through|outside|around|throughout|within)$/.test(words[at - 1]?.lower ?? '')
  );

/** Does somebody of this name speak? [Burton said] [said Burton] */
export function speaks(words: readonly Word[], match: Match): boolean {
  const after = words[match.to];
  const before = words[match.from - 1];
  return (
    (after?.gap === ' ' &&
      (after.text === 'said' ||
        after.text === 'says' ||
        after.text === 'told' ||
        (after.pos === 'VERB' && OFFICIAL.has(lower(after))))) ||
    (words[match.from]!.gap === ' ' && (before?.text === 'said' || before?.text === 'says'))
  );
}
