import type { Parse } from '../events/clause.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import type { Word } from '../events/words.ts';
import { isCarrier, isCompany, isGroup, isShow, isVehicle } from './roles.ts';

/** A race from town to town, in its name [the Harbour Rally]. */
const RACE = /^(?:Tour|Giro|Vuelta|Volta|Rally|Race|Regatta|Relay|Cannonball)$/;
/** What a team does, whose name is that of its country [Scotland beat a local side]. */
const PLAYING = /^(?:beat|win|lose|score|draw|thrash|play|bowl|bat|trail|lead|face|outplay|trounce|edge)$/;
/** So many sentences in, whom an article follows has been named. */
const OPENING = 14;

/** Several who travel as one, or what carries them. */
export interface Company {
  readonly name: string;
  /** has it a name of its own? */
  readonly proper: boolean;
  /** is it but a vehicle, which may only have been on its way [the lorry]? */
  readonly vehicle?: true;
}

/**
 * The name of a company that an article follows: whose players, crew or party they are, else what it is called
 * with a common noun.
 * @param sentences the article's sentences with their clauses
 * @returns null where the article tells of no such company
 */
export function companyOf(sentences: readonly ParsedSentence[]): Company | null {
  for (const scene of sentences.slice(0, OPENING)) {
    if (scene.kind === 'headline') continue;
    const name = properOf(scene);
    if (name !== null) return { name, proper: true };
  }
  const team = nationIn(sentences);
  return team === null ? commonOf(sentences) : { name: team, proper: true };
}

/** The first company of a sentence that bears a name. */
function properOf({ parse, places }: ParsedSentence): string | null {
  const { units, words } = parse;
  const peoples = new Set(places.filter(({ use }) => use === 'demonym').map(({ text }) => text));
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== 'noun') continue;
    const { lemma } = words[unit.head]!;
    const other = units[i + 2];
    // [the players of Ostrava Rovers] [the crew of the Aurora], but not [a party of Welsh women]
    if (
      isCompany(lemma) &&
      lemma !== 'side' &&
      units[i + 1]?.kind === 'prep' &&
      words[units[i + 1]!.head]!.lower === 'of' &&
      other?.kind === 'noun' &&
      words.slice(other.from, other.to).some(({ pos }) => pos === 'PROPN') &&
      words[other.from]!.pos !== 'NUM' &&
      !peoples.has(words[other.head]!.text)
    ) {
      // [the crew of Expedition 23]
      const whose = words.slice(other.from, other.to).filter(({ pos }) => /^(?:PROPN|NUM)$/.test(pos));
      return whose.map(({ text }) => text).join(' ');
    }
    if (isShow(lemma)) {
      const title = titleIn(words);
      if (title !== null) return title;
    }
    let { from } = unit;
    // [Scotland A's players]: the letter is taken for an article
    while (/^(?:A|B)$/.test(words[from]!.text) && words[from - 1]?.pos === 'PROPN') from--;
    const own = words.slice(from, unit.to);
    const name = isBeside(parse, i) ? null : properIn(own, words[unit.head]!);
    if (name !== null) return name;
    const race = raceIn(own);
    if (race !== null) return race;
  }
  return null;
}

/** Is a company one that others meet or belong to [beat *a Rift Valley side*] [Dr Kerr, *of the Raptor Group*]? */
function isBeside({ units, words, clauses }: Parse, at: number): boolean {
  if (clauses.some(({ subject }) => subject === at)) return false;
  const [whose, link] = [units[at - 2], units[at - 1]];
  const preposition = link?.kind === 'prep' ? words[link.head]!.lower : '';
  return (
    /^an?$/i.test(words[units[at]!.from]!.text) ||
    /^(?:from|for|against)$/.test(preposition) ||
    (preposition === 'of' && (whose?.kind !== 'noun' || words[whose.head]!.pos === 'PROPN'))
  );
}

/** The title of a show, in quotation marks ["Threads of the Desert" is the largest exhibition …]. */
function titleIn(words: readonly Word[]): string | null {
  const from = words.findIndex(({ text }) => text === '"');
  const to = words.findIndex(({ text }, at) => at > from && text === '"');
  if (from < 0 || to < 0) return null;
  const own = words.slice(from + 1, to).filter(({ text }) => /^[\p{L}\d]/u.test(text));
  const isTitle = own.every(({ text }) =>
    /^(?:\p{Lu}.*|\d+|of|the|in|and|a|an|for|to|at|from|on|with)$/u.test(text),
  );
  return own.length > 1 && own.length < 9 && isTitle ? own.map(({ text }) => text).join(' ') : null;
}

/** A country whose name is that of a team on its way [The Cook Islands won in Tamworth]. */
function nationIn(sentences: readonly ParsedSentence[]): string | null {
  for (const { kind, parse, places } of sentences.slice(0, OPENING)) {
    if (kind === 'headline') continue;
    for (const { subject, group } of parse.clauses) {
      if (subject === null || !PLAYING.test(group.lemma)) continue;
      const head = parse.words[parse.units[subject]!.head]!;
      const land = places.find(
        ({ end, kind: what, use }) => what === 'country' && use !== 'demonym' && end === head.end,
      );
      if (land) return land.name;
    }
  }
  return null;
}

/** So many times as often what carries them is told of, it is that which travels [the trucks … the convoy]. */
const FEW = 3;

/** The company that an article tells of most, else what carries it. */
function commonOf(sentences: readonly ParsedSentence[]): Company | null {
  const companies = new Map<string, number>();
  const carriers = new Map<string, number>();
  for (const { parse } of sentences)
    for (const { kind, head } of parse.units) {
      const { lemma, lower } = parse.words[head]!;
      const own = isGroup(lower, lemma) || isShow(lemma) ? companies : isCarrier(lemma) ? carriers : null;
      if (kind === 'noun' && own) own.set(lower, (own.get(lower) ?? 0) + 1);
    }
  const [company, carrier] = [companies, carriers].map((all) => [...all].sort((a, b) => b[1] - a[1])[0]);
  const most = company && company[1] * FEW >= (carrier?.[1] ?? 0) ? company : carrier;
  return most
    ? {
        name: most[0].charAt(0).toUpperCase() + most[0].slice(1),
        proper: false,
        ...(most === carrier && { vehicle: true as const }),
      }
    : null;
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
  if (carrier >= 0 && proper(head) && own.indexOf(head) > carrier && !isCompany(head.lemma))
    return text(own.slice(carrier + 1).filter(proper)) || null;
  // [the Discovery Train]
  if (carrier > 0 && proper(head) && proper(own[carrier - 1]!)) return text(own.filter(proper));
  // [NASA's DC-8 flying laboratory]: by its type, and whose it is
  if (isVehicle(head.lemma)) {
    const type = own.filter((word, i) => proper(word) && (/\d/.test(word.text) || own[i + 1]?.text === "'s"));
    return type.some((word) => /\d/.test(word.text)) ? text(type) : null;
  }
  // [three U.S. shuttle missions]: they are several
  if (!isCompany(head.lemma) || own[0]!.pos === 'NUM') return null;
  const mark = own.findIndex(({ text: word }) => /^'s?$/.test(word));
  if (mark > 0) {
    const first = own.findIndex(proper);
    return first >= 0 && first < mark ? text(own.slice(first, mark)) : null;
  }
  const first = own.findIndex(proper);
  // [Sailors]: a capital makes no name
  return first >= 0 && own[first] !== head ? text(own.slice(first)) : null;
}
