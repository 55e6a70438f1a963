import type { ParsedSentence } from '../events/parsed.ts';
import type { Word } from '../events/words.ts';
import { isCarrier, isCompany } from './roles.ts';

/** A race from town to town, in its name [the Harbour Rally]. */
const RACE = /^(?:Tour|Giro|Vuelta|Volta|Rally|Race|Regatta|Relay|Cannonball)$/;
/** So many sentences in, whom an article follows has been named. */
const OPENING = 14;

/** Several who travel as one, or what carries them. */
export interface Company {
  readonly name: string;
  /** has it a name of its own? */
  readonly proper: boolean;
}

/**
 * The name of a company that an article follows: whose players, crew or party they are, else what it is called
 * with a common noun.
 * @param sentences the article's sentences with their clauses
 * @returns null where the article tells of no such company
 */
export function companyOf(sentences: readonly ParsedSentence[]): Company | null {
  const commons = new Map<string, number>();
  for (const { parse, kind } of sentences.slice(0, OPENING)) {
    if (kind === 'headline') continue;
    const { units, words } = parse;
    for (const [i, unit] of units.entries()) {
      if (unit.kind !== 'noun') continue;
      const other = units[i + 2];
      // [the players of Ostrava Rovers] [the crew of the Aurora]
      if (
        isCompany(words[unit.head]!.lemma) &&
        words[unit.head]!.lemma !== 'side' &&
        units[i + 1]?.kind === 'prep' &&
        words[units[i + 1]!.head]!.lower === 'of' &&
        other?.kind === 'noun' &&
        words[other.head]!.pos === 'PROPN'
      ) {
        const whose = words.slice(other.from, other.to).filter(({ pos }) => pos === 'PROPN');
        return { name: whose.map(({ text }) => text).join(' '), proper: true };
      }
      let { from } = unit;
      // [Scotland A's players]: the letter is taken for an article
      while (/^(?:A|B)$/.test(words[from]!.text) && words[from - 1]?.pos === 'PROPN') from--;
      const name = properIn(words.slice(from, unit.to), words[unit.head]!);
      if (name !== null) return { name, proper: true };
      const race = raceIn(words.slice(from, unit.to));
      if (race !== null) return { name: race, proper: true };
    }
  }
  for (const { parse } of sentences)
    for (const { kind, head } of parse.units) {
      const { lemma, lower } = parse.words[head]!;
      if (kind === 'noun' && (isCompany(lemma) || isCarrier(lemma)))
        commons.set(lower, (commons.get(lower) ?? 0) + 1);
    }
  const [most] = [...commons].sort((a, b) => b[1] - a[1]);
  return most ? { name: most[0].charAt(0).toUpperCase() + most[0].slice(1), proper: false } : null;
}

/** The name of a race in a phrase [the first *Volta da Raia*]. */
function raceIn(own: readonly Word[]): string | null {
  const first = own.findIndex(({ pos }) => pos === 'PROPN');
  const name = first < 0 ? [] : own.slice(first);
  return name.length > 1 && name.some(({ text }) => RACE.test(text))
    ? name.map(({ text }) => text).join(' ')
    : null;
}

/** The name in a phrase that tells of a company [Scotland A's players] [the Kinvara choir] [the ship Polaris]. */
function properIn(own: readonly Word[], head: Word): string | null {
  const text = (words: readonly Word[]) => words.map((word) => word.text).join(' ');
  const proper = (word: Word) => word.pos === 'PROPN';
  const carrier = own.findIndex(({ lower }) => isCarrier(lower));
  if (carrier >= 0 && proper(head) && own.indexOf(head) > carrier)
    return text(own.slice(carrier + 1).filter(proper)) || null;
  if (!isCompany(head.lemma)) return null;
  const mark = own.findIndex(({ text: word }) => /^'s?$/.test(word));
  if (mark > 0) {
    const first = own.findIndex(proper);
    return first >= 0 && first < mark ? text(own.slice(first, mark)) : null;
  }
  const first = own.findIndex(proper);
  return first >= 0 ? text(own.slice(first)) : null;
}
