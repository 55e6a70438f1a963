import { TITLES } from '../gazetteer/people.ts';
import { SAYING } from '../lexicon/verbs.ts';
import type { Parse } from './clause.ts';
import { commonFigure, FEMALE, isSomebody, MALE, pairOf, type Figure } from './figure.ts';
import { labelOf, partner } from './label.ts';
import { properFigure, properNameIn } from './proper-figure.ts';
import {
  isAtSea,
  isFirstPerson,
  isHeading,
  isMany,
  ministerAt,
  numberOf,
  subjectOf,
  weightOf,
  wordsAt,
} from './mention.ts';
import { antecedentOf } from './pronoun.ts';
import type { Unit } from './unit.ts';
import type { Word } from './words.ts';

/** One of those told of before, without its noun [the longest]. */
const SUPERLATIVE =
  /^(?:longest|shortest|largest|biggest|smallest|latest|oldest|newest|deadliest|first|second|third|last)$/;
/** Words that tell how much or which of many: they are no one's name [the worst had passed]. */
const NOBODY =
  /^(?:worst|best|most|rest|some|many|few|others|latter|former|longest|largest|first|last|all|both|one|half|none)$/;
/** Words that open a clause which sets the scene [*When* the residents awoke, they found it]. */
const FRAMING = /^(?:when|as|after|before|while|once)$/;
/** So many noun phrases back a subject is still at hand. */
const NEAR = 6;
/** So many are kept in mind: who was told of long ago is no pronoun's any more. */
const FIGURES = 60;

/** Keeps who and what an article speaks of, so that pronouns and roles find their names. Made new for each article. */
export class Cast {
  readonly #figures: Figure[] = [];
  readonly #byKey = new Map<string, Figure>();
  /** all figures ever told of: by label, those that bear names by label, and by the full name */
  readonly #labelled = new Map<string, Figure>();
  readonly #proper = new Map<string, Figure>();
  readonly #byName = new Map<string, Figure>();
  #order = 0;
  /** who spoke last: "I" and "we" in a quotation that goes on are theirs */
  #speaker: string | null = null;
  /** the things told of last that are more than one */
  #many: string | null = null;
  #kind: string | null = null;
  /** what the last sentence had for its object */
  #object: string | null = null;
  readonly #places: ReadonlySet<string>;
  readonly #surnames: ReadonlySet<string>;

  /**
   * @param places names of places, lower case: no persons
   * @param surnames capitalised words that stand alone somewhere in the article
   */
  constructor(places: ReadonlySet<string>, surnames: ReadonlySet<string>) {
    this.#places = places;
    this.#surnames = surnames;
  }

  /** Reads a sentence's noun phrases in order. @returns for each unit the figure's name, where it is one */
  read(parse: Parse): (string | null)[] {
    // [When the residents awoke, they found it]: a clause set before the main one tells whom it is about, too
    const main = parse.clauses.find(({ kind }) => kind === 'main')?.verb ?? 0;
    const subjects = new Set(
      parse.clauses
        .filter(({ kind, verb, opener }) => kind === 'main' || (verb < main && FRAMING.test(opener ?? '')))
        .map(({ subject }) => subject),
    );
    if (isHeading(parse)) subjects.add(0);
    const names = parse.units.map((unit, at) => {
      if (unit.kind !== 'noun') return null;
      this.#order++;
      const figure = this.#figureOf(parse, unit, at, subjects.has(at), subjectOf(parse, at));
      if (isMany(parse.words[unit.head]!))
        [this.#many, this.#kind] = [
          labelOf(wordsAt(parse, at), (word) => this.#nameOf(word)),
          parse.words[unit.head]!.lemma,
        ];
      // [approved an accord. Kerry had spent six days on it]: no subject told of long before
      const it = parse.words[unit.head]!.lower === 'it' && !subjects.has(at);
      if (it && this.#object !== null && (!figure || this.#order - figure.last > NEAR)) return this.#object;
      if (!figure) return null;
      figure.last = this.#order;
      figure.near = Math.max(figure.near, this.#order + weightOf(parse, at));
      figure.count++;
      if (subjects.has(at)) figure.subject = this.#order;
      if (figure.kind === 'thing' && figure.proper && isAtSea(parse, at)) figure.keys.add('#ship');
      // [the department says they were called]: of the people in it
      const number = parse.words[unit.head]!.pos === 'PRON' ? null : numberOf(parse, at);
      if (number !== null && figure.kind === 'thing' && figure.proper) figure.plural = number === 'plural';
      const pair = subjects.has(at) ? partner(parse, at) : null;
      if (pair !== null) this.#couple(figure, wordsAt(parse, pair));
      return figure.label;
    });
    this.#object = objectOf(parse);
    const saying = parse.clauses.find(
      ({ subject, group }) => subject !== null && SAYING.has(group.lemma) && names[subject] !== null,
    );
    if (saying) this.#speaker = names[saying.subject!]!;
    return names.map((name, at) =>
      name === null && isFirstPerson(parse, at) && this.#speaker !== null ? this.#speaker : name,
    );
  }

  /** Whom the possessives among words stand for, after all that has been read so far [*his* plane]. */
  owners(words: readonly Word[]): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const { lower } of words) {
      if (!/^(?:his|her|its|their)$/.test(lower) || found.has(lower)) continue;
      const owner = this.#nameOf(lower);
      if (owner !== null) found.set(lower, owner);
    }
    return found;
  }

  #nameOf(pronoun: string): string | null {
    return this.#pronoun(pronoun)?.label ?? null;
  }

  #keep(figure: Figure): void {
    this.#figures.push(figure);
    this.#labelled.set(figure.label, figure);
  }

  /** Names of persons and bodies among labels, in full. */
  fullName(label: string): string | null {
    return this.#proper.get(label)?.full ?? null;
  }

  /** Is a name somebody's, not a body's or a thing's? */
  isPerson(name: string): boolean {
    return this.#byName.get(name)?.kind === 'person';
  }

  isPlural(label: string): boolean {
    return this.#labelled.get(label)?.plural ?? false;
  }

  #pronoun(word: string, not: string | null = null): Figure | null {
    const other = not === null ? null : (this.#byKey.get(not) ?? null);
    return antecedentOf(word, this.#figures, this.#order, other);
  }

  #figureOf(parse: Parse, unit: Unit, at: number, isSubject: boolean, subject: string | null): Figure | null {
    const { words, units } = parse;
    const own = words.slice(unit.from, unit.to);
    const head = words[unit.head]!;
    // [promised 98 trains … The first of them]
    // [made five spacewalks … The longest lasted]
    if (
      isSubject &&
      own.length === 2 &&
      own[0]!.lower === 'the' &&
      SUPERLATIVE.test(head.lower) &&
      words[unit.to]?.lower !== 'of' &&
      this.#kind !== null
    )
      return commonFigure(head, `${head.text} ${this.#kind}`, this.#order);
    if (head.lower === 'them' && words[unit.from - 1]?.lower === 'of' && this.#many !== null)
      return commonFigure(head, this.#many, this.#order);
    if (head.pos === 'PRON') {
      if (/^(?:she|it)$/.test(head.lower) && own.length === 1 && isAtSea(parse, at)) {
        const ship = this.#figures.findLast(({ keys }) => keys.has('#ship'));
        if (ship) return ship;
      }
      if (/^(?:he|she|it|they|him|her|them)$/.test(head.lower) && own.length === 1)
        return this.#pronoun(head.lower, isSubject ? null : subject);
      return null;
    }
    const minister = ministerAt(parse, at) ?? ministerAt(parse, at - 2);
    if (minister) {
      const figure = this.#named(minister, true);
      // [Secretary of State John Kerry … the secretary]
      if (figure && /^(?:secretary|minister)$/.test(head.lower)) this.#byKey.set(head.lower, figure);
      return figure;
    }
    const beside = parse.explained.get(at);
    // [Norway's foreign minister, Ragnhild Aas,]
    if (
      beside !== undefined &&
      head.pos === 'NOUN' &&
      words[units[beside]!.head]!.pos === 'PROPN' &&
      !/^(?:city|town|village|state|country|port|capital|island|province)$/.test(head.lemma)
    ) {
      const name = units[beside]!;
      const figure = this.#named(words.slice(name.from, name.to), TITLES.has(head.lemma));
      if (figure) {
        this.#alias(figure, head);
        return figure;
      }
    }
    // [His six days there ended on Saturday]
    if (isSubject && /^(?:his|her)$/.test(own[0]!.lower)) {
      const owner = this.#pronoun(own[0]!.lower);
      if (owner) owner.last = owner.near = owner.subject = this.#order;
    }
    if (own.some(({ text }) => /^'s?$/.test(text))) {
      this.#possessors(own, isSubject);
      if (head.pos !== 'PROPN') return isSubject ? this.#common(own, head) : null;
    }
    const explains = parse.apposition.get(at);
    if (explains !== undefined) {
      const other = units[explains]!;
      const noun = words[other.head]!;
      // [Norway's foreign minister, Ragnhild Aas,] [Warren Tully, the inspector]
      if (head.pos === 'PROPN' && noun.pos !== 'PROPN') {
        const figure = this.#named(own, true);
        if (figure) this.#alias(figure, noun);
        return figure;
      }
      if (noun.pos === 'PROPN' && head.pos !== 'PROPN') {
        const figure = this.#named(words.slice(other.from, other.to), TITLES.has(head.lemma));
        if (figure) {
          this.#alias(figure, head);
          if (FEMALE.test(head.lemma)) figure.gender = 'f';
          if (MALE.test(head.lemma)) figure.gender = 'm';
        }
        return figure;
      }
    }
    if (
      head.pos === 'PROPN' ||
      (own.some((word) => word.pos === 'PROPN' && word !== own[0]) && head.pos === 'NUM')
    )
      return this.#bodyOf(parse, at, this.#named(own, false));
    const definite = own[0]!.lower === 'the';
    const known = this.#byKey.get(head.lemma);
    // [the secretary]: the person who bears the role
    // [the next crew] is another than [the recovery crew]
    const other = own.some(({ lower }) =>
      /^(?:next|other|second|third|new|another|previous|last|first)$/.test(lower),
    );
    if (definite && known && !other && (known.proper || isSubject) && own.length <= 3) return known;
    // [police arrested a 41-year-old Dutchman]: "he" after that may mean him
    return isSubject || isSomebody(head) ? this.#common(own, head) : null;
  }

  /** Makes a body of what has a manager or a captain [the coach of Leith Caledonian]. */
  #bodyOf({ words, units }: Parse, at: number, figure: Figure | null): Figure | null {
    const [office, link] = [units[at - 2], units[at - 1]];
    if (figure && office?.kind === 'noun' && link?.kind === 'prep' && words[link.head]!.lower === 'of')
      if (
        /^(?:manager|coach|captain|chairman|chairwoman|director|owner|founder|skipper|striker)$/.test(
          words[office.head]!.lemma,
        )
      )
        figure.kind = 'thing';
    return figure;
  }

  /** Whose the thing is that a phrase names; whose the subject is, is as good as one [Kerry's trip caps a week]. */
  #possessors(own: readonly Word[], isSubject: boolean): void {
    const end = own.findIndex(({ text }) => /^'s?$/.test(text));
    const owner = own.slice(0, end);
    if (owner.at(-1)?.pos === 'PROPN') {
      const figure = this.#named(owner, false);
      if (figure) {
        figure.last = this.#order;
        figure.near = this.#order;
        figure.count++;
        if (isSubject) figure.subject = this.#order;
      }
    }
  }

  #alias(figure: Figure, noun: Word): void {
    figure.keys.add(noun.lemma);
    this.#byKey.set(noun.lemma, figure);
    if (FEMALE.test(noun.lemma)) figure.gender = 'f';
    if (MALE.test(noun.lemma)) figure.gender = 'm';
  }

  #named(own: readonly Word[], surelyPerson: boolean): Figure | null {
    const name = properNameIn(own);
    if (name === null) return null;
    const { core, text, key } = name;
    const single = core.length === 1;
    // [Bill Clinton … Hillary Clinton]: one surname, two persons
    const kin = single ? undefined : this.#byKey.get(`${key}#person`);
    const other = kin !== undefined && !mayBeOne(kin.full, text);
    const known = this.#byKey.get(single ? key : text.toLowerCase()) ?? (other ? undefined : kin);
    if (known) {
      if (core.length > known.full.split(' ').length) {
        known.full = text;
        this.#byName.set(text, known);
      }
      return known;
    }
    const told = properFigure(name, surelyPerson, this.#places, this.#surnames, this.#order);
    const figure = other ? { ...told, label: text, keys: new Set([text.toLowerCase()]) } : told;
    const person = figure.kind === 'person';
    if (name.before && name.before.pos === 'NOUN') this.#byKey.set(name.before.lemma, figure);
    if (name.titled !== null) this.#byKey.set(name.titled, figure);
    this.#keep(figure);
    if (!this.#proper.has(figure.label)) this.#proper.set(figure.label, figure);
    if (this.#byName.get(text)?.kind !== 'person') this.#byName.set(text, figure);
    this.#byKey.set(text.toLowerCase(), figure);
    if ((person || core.length > 1) && !other) {
      this.#byKey.set(person ? key : text.toLowerCase(), figure);
      if (person) this.#byKey.set(`${key}#person`, figure);
    }
    return figure;
  }

  /** Two that are one subject: "they" after them are both. */
  #couple(first: Figure, other: readonly Word[]): void {
    const label = `${first.label} and ${labelOf(other, (word) => this.#nameOf(word))}`;
    this.#keep(pairOf(first, label, this.#order + 1));
  }

  #common(own: readonly Word[], head: Word): Figure | null {
    if (NOBODY.test(head.lower)) return null;
    const label = labelOf(own, (word) => this.#nameOf(word));
    const figure = commonFigure(head, label, this.#order);
    this.#keep(figure);
    const known = this.#byKey.get(head.lemma);
    if (!known?.proper) this.#byKey.set(head.lemma, figure);
    if (this.#figures.length > FIGURES) this.#figures.splice(0, FIGURES / 2);
    return figure;
  }
}

/** May two full names with one surname be one person's, by the names before it [J. Holm, Jane Holm] — not [King Holm, Ada Holm]? */
function mayBeOne(known: string, name: string): boolean {
  const [a, b] = [known.split(' '), name.split(' ')];
  if (a.length < 2 || b.length < 2) return true;
  const [first, second] = [a[0]!.replace(/\.$/, ''), b[0]!.replace(/\.$/, '')];
  // [the striker Kofi Mensah] [John F. Kerry]: a middle name may be told alone
  return first.startsWith(second) || second.startsWith(first) || a.includes(b[0]!) || b.includes(a[0]!);
}

/** The one thing that the last main clause of a sentence has for its object, as a title names it, or null. */
function objectOf(parse: Parse): string | null {
  const { units, words } = parse;
  const clause = parse.clauses.findLast(({ kind, group }) => kind === 'main' && !group.passive);
  const unit = clause && units[clause.verb + 1];
  if (unit?.kind !== 'noun') return null;
  const head = words[unit.head]!;
  const one = head.pos === 'NOUN' && head.lower === head.lemma && words[unit.from]!.pos === 'DET';
  return one ? labelOf(words.slice(unit.from, unit.to), () => null) : null;
}
