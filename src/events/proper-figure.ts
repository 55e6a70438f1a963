import { GIVEN, genderOfGiven, TITLES } from '../gazetteer/people.ts';
import { BODY, FEMALE, MALE, ROYAL, STORM, type Figure } from './figure.ts';
import { spelled } from './label.ts';
import type { Word } from './words.ts';

/** The last words of companies that look like plurals [ESB Networks]. */
const FIRM =
  /^(?:networks|lines|airlines|airways|railways|motors|industries|systems|services|holdings|foods|stores|partners|electronics|communications|technologies|games|pictures|records|studios|brothers|logistics|pharmaceuticals|resources|steelworks|works|mills|news|times)$/;

/** What somebody does, before their name with "the" [the *novelist* Ada Rowe]. */
const DOER =
  /^(?:author|actor|actress|broker|banker|boxer|campaigner|chef|climber|comic|composer|conductor|cricketer|curator|dancer|designer|doctor|driver|envoy|explorer|filmmaker|footballer|golfer|jeweller|jockey|mountaineer|nurse|painter|photographer|pilot|poet|potter|racer|rapper|rider|robber|rower|runner|sculptor|senator|shooter|singer|soldier|surgeon|swimmer|teacher|walker|writer|[a-z]{3,}(?:ist|cian|woman|[^e]man))$/;

const ELECT = /^(?:elect|designate)$/;

/** A proper name in a noun phrase [Canadian *Prime Minister* Helen Marchetti]. */
export interface ProperName {
  /** all its words, and those without the title */
  readonly name: readonly Word[];
  readonly core: readonly Word[];
  /** the word before it, in the same phrase */
  readonly before: Word | undefined;
  /** the title, lower case, and is it a monarch's? */
  readonly titled: string | null;
  readonly royal: boolean;
  /** how it is written without the title, and its last word, lower case */
  readonly text: string;
  readonly key: string;
}

const isCapitalised = ({ text }: Word) => /^\p{Lu}/u.test(text);

/** The proper name that a noun phrase has, after any possessor; null where it has none. @param own its words */
export function properNameIn(own: readonly Word[]): ProperName | null {
  const after = own.findLastIndex(({ text }) => /^'s?$/.test(text));
  const quotes = own.flatMap(({ text }, i) => (text === '"' ? [i] : []));
  // [Jonathan "Wee Man" McDaniel]
  const isNickname = (at: number) => at > (quotes[0] ?? at) && at < (quotes[1] ?? at);
  const tail = own.filter(({ time }, i) => i > after && time === null && !isNickname(i));
  // [the Richmond native Jeff Hamilton]: the name after the noun
  const noun = tail.findLastIndex(
    ({ pos, text, lower }, i) =>
      i > 0 &&
      pos === 'NOUN' &&
      text === lower &&
      text.length > 3 &&
      i < tail.length - 2 &&
      tail.slice(i + 1).every(isCapitalised),
  );
  const first = tail.findIndex(
    (word, i) =>
      i > noun && (word.pos === 'PROPN' || (/^(?:NOUN|VERB)$/.test(word.pos) && isCapitalised(word))),
  );
  if (first < 0) return null;
  const name = tail.slice(first).filter((word) => word.pos !== 'PUNCT' || word.text === '-');
  const before = tail[first - 1];
  // [Canadian Prime Minister Helen Marchetti]
  const role = name.findLastIndex((word, i) => i > 0 && i < name.length - 2 && TITLES.has(titleOf(word)));
  const office = role > 0 && !ROYAL.test(titleOf(name[role])) ? role : 0;
  const titled = name.length > 1 && TITLES.has(titleOf(name[office])) ? titleOf(name[office]) : null;
  const royal = titled !== null && ROYAL.test(titled);
  // [President-elect Lund]
  const from = office + (name[office + 1]?.text === '-' && ELECT.test(name[office + 2]?.lower ?? '') ? 3 : 1);
  const core = titled !== null && !royal && from < name.length ? name.slice(from) : name;
  const last = core.at(-1)!;
  const text = spelled(core);
  const key = last.lower;
  return { name, core, before, titled, royal, text, key };
}

/** A title as one person has it [Presidents Halvorsen and Lind → president]. */
function titleOf(word: Word | undefined): string {
  const title = word?.lower.replace(/\.$/, '') ?? '';
  return TITLES.has(title) ? title : title.replace(/s$/, '');
}

/**
 * Somebody or something told of by a name for the first time.
 * @param proper the name
 * @param surelyPerson does its place in the sentence say that it is somebody's?
 * @param places names of places, lower case: no persons
 * @param surnames capitalised words that stand alone somewhere in the article
 * @param order the number of the mention
 */
export function properFigure(
  { name, core, before, titled, royal, text, key }: ProperName,
  surelyPerson: boolean,
  places: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  order: number,
): Figure {
  const last = core.at(-1)!;
  const single = core.length === 1;
  // [Della Washington] is no town
  const place = places.has(text.toLowerCase()) || (single && places.has(key));
  const storm = STORM.test(name[0]!.lower);
  const body =
    storm || name.some((word) => BODY.test(word.lower)) || (core.length > 1 && FIRM.test(last.lower));
  const given = GIVEN.has(core[0]!.lower);
  const the =
    before !== undefined &&
    (before.lower === 'the' ||
      (before.pos === 'NOUN' &&
        !TITLES.has(before.lemma) &&
        !DOER.test(before.lemma) &&
        !FEMALE.test(before.lemma) &&
        !MALE.test(before.lemma)));
  const person =
    !body &&
    (surelyPerson ||
      (titled !== null && !storm && !places.has(text.toLowerCase())) ||
      (!place &&
        !the &&
        core.length >= 2 &&
        core.length <= 4 &&
        (given || core.length === 2 || core.some((word) => surnames.has(word.text))) &&
        core.every((word) => /^\p{Lu}/u.test(word.text))));
  const figure: Figure = {
    keys: new Set([key, text.toLowerCase()]),
    label: person && core.length > 1 && !royal && surnames.has(last.text) ? last.text : text,
    full: text,
    kind: person ? 'person' : 'thing',
    gender:
      (titled === null ? null : FEMALE.test(titled) ? 'f' : MALE.test(titled) ? 'm' : null) ??
      (person && core.length > 1 ? genderOfGiven(core[0]!.lower) : null),
    // [inspectors] and [the Brazilians]
    plural:
      !person &&
      /[^s]s$/.test(last.lower) &&
      !(core.length > 1 && FIRM.test(last.lower)) &&
      ((last.lemma !== last.lower && !place) || (single && before?.lower === 'the')),
    place,
    count: 0,
    last: order,
    near: order,
    subject: 0,
    proper: true,
  };
  if (last.pos === 'NUM' || /^police$/.test(key)) figure.plural = true;
  // ships are "she"
  if (before && /^(?:ship|vessel|yacht|ferry|boat|tanker|trawler|frigate|schooner)$/.test(before.lower))
    figure.keys.add('#ship');
  return figure;
}
