import { capitalOf, countryOf, isWholeCountry } from '../gazetteer/lookup.ts';
import type { Place } from '../gazetteer/place.ts';
import type { Clause } from './clause.ts';
import { wordAfter } from './clause-span.ts';
import { isHappening } from './noun.ts';
import type { Scene } from './scene.ts';
import { townOrPlace } from './whereabouts.ts';
import type { Word } from './words.ts';

// What befalls a whole country, wherever it is told from.

/** What only whole countries have. */
const ECONOMY =
  /^(?:inflation|unemployment|joblessness|exports?|imports?|gdp|economy|austerity|deflation|recession)$/;
/** What goes up and down all over a country, where it is nobody's own [house prices] [its prices]. */
const RATE = /^(?:prices?|rates?|costs?|wages|taxe?s?|budget|output|spending|deficit|debt)$/;
const OWNED = /^(?:its|his|her|their|our|my|your)$|'s?$/;
/** What comes over a whole country. */
const CALAMITY =
  /^(?:famine|invasion|revolution|coup|civil war|war|independence|epidemic|pandemic|drought|occupation|dictatorship)$/;
const NATIONAL = /^(?:national|nationwide|countrywide)$/;
/** Who is at a country's head. */
const HEAD = /^(?:president|premier|chancellor|monarch|king|queen)$/;

/**
 * The country of what befalls or concerns a whole country [inflation rose] [a national alert was issued] [the war began].
 * @param noun the noun that names the happening, if one does
 */
export function countryWide(clause: Clause | null, noun: number | null, scene: Scene): Place | null {
  const { units, words } = scene.parse;
  const phrase = (unit: number | null) =>
    unit === null || units[unit]?.kind !== 'noun'
      ? []
      : words.slice(units[unit]!.from, units[unit]!.head + 1);
  const named = phrase(noun);
  const subject = phrase(clause?.subject ?? null);
  const wide =
    [named, subject].some((one) => isWide(one)) ||
    isCalamity(named) ||
    (clause !== null && isEnd(clause, subject, scene));
  const acts = noun === null && isGovernment(subject) && isProvincial(scene);
  return wide || acts ? ownCountry(scene) : null;
}

/** Is it told of a whole country [*house prices*] [*a national alert*], not of a museum or a firm [*its prices*]? */
function isWide(phrase: readonly Word[]): boolean {
  const head = phrase.at(-1);
  if (!head) return false;
  // [a national alert], but [the National Assembly]
  if (phrase.some(({ text }) => NATIONAL.test(text)))
    return isHappening(head.lemma) || /^(?:alert|mourning|holiday)$/.test(head.lemma);
  const isOwned = phrase.some(({ lower }) => OWNED.test(lower));
  return !isOwned && (ECONOMY.test(head.lemma) || RATE.test(head.lower));
}

const isCalamity = (phrase: readonly Word[]) => CALAMITY.test(phrase.at(-1)?.lemma ?? '');

/** Does the term of somebody at the country's head end [*President Rui* steps down]? */
const isEnd = (clause: Clause, subject: readonly Word[], { parse }: Scene) =>
  clause.group.lemma === 'step' &&
  wordAfter(clause, parse) === 'down' &&
  subject.some(({ lower }) => HEAD.test(lower));

const isGovernment = (subject: readonly Word[]) =>
  subject.map(({ lower }) => lower).join(' ') === 'the government';

/** Is an article at home in a town that is no capital? */
const isProvincial = ({ home }: Scene) =>
  home !== null && !isWholeCountry(home) && capitalOf(home.country)?.name !== home.name;

/** The country where the story is: that of the event before in the paragraph, else the article's own. */
function ownCountry({ last, paragraph, country }: Scene): Place | null {
  const before = last !== null && last.paragraph === paragraph ? last.place?.country : undefined;
  const known = countryOf(before || country);
  return known && townOrPlace(known);
}
