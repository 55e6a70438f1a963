import { VERB_ENTRIES, type Feature } from './verb-entries.ts';

// Questions to the lexicon: verbs, in their base forms, by what they say.

const verbsThat = (feature: Feature, without?: Feature): ReadonlySet<string> =>
  new Set(
    VERB_ENTRIES.filter(
      ({ features }) => features.includes(feature) && (without === undefined || !features.includes(without)),
    ).map(({ base }) => base),
  );

/** Saying that only attributes. */
export const SAYING = verbsThat('says');
/** Saying that is heard or read, no belief. */
export const UTTERING = verbsThat('says', 'thinks');
/** Saying that is news of its own where it has an object or a time: an announcement, a promise. */
export const ANNOUNCING = verbsThat('announces');
/** Verbs that have somebody for their object and "that" after it [urged them that]. */
export const TELLING = verbsThat('tells');
/** Verbs that stand before the verb that tells what is done: it is planned. */
export const PLANNING = verbsThat('plans');
/** Verbs that stand before the verb that tells what is done: it is begun, tried. */
export const ASPECT = verbsThat('phases');
/** Verbs that say little: the noun beside them names the happening. */
export const LIGHT = verbsThat('light');
/** Being, having and seeming: no happenings. */
export const STATIVE = verbsThat('state');
/** Verbs without an object: their participle describes nobody [studied in Rome, graduated in 2007]. */
export const INTRANSITIVE = verbsThat('intransitive');
/** What ends a plan. */
export const CANCELLING = verbsThat('cancels');
/** Verbs that take a length for their object [stayed six days]. */
export const LASTING = verbsThat('lasts');
/** What a town does in which something happens. */
export const HOSTING = verbsThat('hosts');
/** Verbs of saying and doing that have a person or a government before them. */
export const OFFICIAL = verbsThat('official');
