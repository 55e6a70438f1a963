import { GIVEN, genderOfGiven, TITLES } from '../gazetteer/people.ts';
import type { Parse } from './clause.ts';
import { BODY, commonFigure, FEMALE, isSomebody, MALE, pairOf, ROYAL, STORM, type Figure } from './figure.ts';
import { labelOf, partner, spelled } from './label.ts';
import { antecedentOf } from './pronoun.ts';
import type { Unit } from './unit.ts';
import { SAYING } from './verb.ts';
import type { Word } from './words.ts';

/** Departments that stand between an office and its bearer's name [Secretary of State Ann Reed]. */
const DEPARTMENT =
  /^(?:State|Defense|Defence|Commerce|Labor|Labour|Energy|Education|Transportation|Treasury|War|Justice|Agriculture|Interior|Health|Finance)$/;

/** The name after an office with its department, where a unit is that office. */
function ministerAt({ units, words }: Parse, at: number): readonly Word[] | null {
  const [office, link, name] = [units[at], units[at + 1], units[at + 2]];
  if (!office || link?.kind !== 'prep' || words[link.head]!.lower !== 'of' || name?.kind !== 'noun')
    return null;
  if (!/^(?:secretary|minister)$/.test(words[office.to - 1]!.lower)) return null;
  const own = words.slice(name.from, name.to);
  const last = own.findIndex((word) => !DEPARTMENT.test(word.text));
  const bearer = last > 0 ? own.slice(last) : [];
  return bearer.length >= 2 && bearer.every((word) => word.pos === 'PROPN' || word.text === '-')
    ? bearer
    : null;
}

/** So many are kept in mind: who was told of long ago is no pronoun's any more. */
const FIGURES = 60;

/** Keeps who and what an article speaks of, so that pronouns and roles find their names. Made new for each article. */
export class Cast {
  readonly #figures: Figure[] = [];
  readonly #byKey = new Map<string, Figure>();
  #order = 0;
  /** who spoke last: "I" and "we" in a quotation that goes on are theirs */
  #speaker: string | null = null;
  /** the things told of last that are more than one */
  #many: string | null = null;
  #kind: string | null = null;
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
    const subjects = new Set(
      parse.clauses.filter((clause) => clause.kind === 'main').map((clause) => clause.subject),
    );
    if (isHeading(parse)) subjects.add(0);
    const names = parse.units.map((unit, at) => {
      if (unit.kind !== 'noun') return null;
      this.#order++;
      const figure = this.#figureOf(parse, unit, at, subjects.has(at), subjectOf(parse, at));
      if (isMany(parse.words[unit.head]!))
        [this.#many, this.#kind] = [
          labelOf(words(parse, at), (word) => this.pronoun(word)),
          parse.words[unit.head]!.lemma,
        ];
      if (!figure) return null;
      figure.last = this.#order;
      figure.near = Math.max(figure.near, this.#order + weightOf(parse, at));
      figure.count++;
      if (subjects.has(at)) figure.subject = this.#order;
      if (figure.kind === 'thing' && figure.proper && isAtSea(parse, at)) figure.keys.add('#ship');
      const number = numberOf(parse, at);
      if (number !== null && figure.kind === 'thing' && figure.proper) figure.plural = number === 'plural';
      const pair = subjects.has(at) ? partner(parse, at) : null;
      if (pair !== null) this.#couple(figure, words(parse, pair));
      return figure.label;
    });
    const saying = parse.clauses.find(
      ({ subject, group }) => subject !== null && SAYING.has(group.lemma) && names[subject] !== null,
    );
    if (saying) this.#speaker = names[saying.subject!]!;
    return names.map((name, at) =>
      name === null && isFirstPerson(parse, at) && this.#speaker !== null ? this.#speaker : name,
    );
  }

  /** The figure that a pronoun or a possessive stands for. */
  pronoun(word: string): string | null {
    return this.#pronoun(word)?.label ?? null;
  }

  /** Names of persons and bodies among labels, in full. */
  fullName(label: string): string | null {
    const figure = this.#figures.find((one) => one.label === label && one.proper);
    return figure ? figure.full : null;
  }

  /** Is a name somebody's, not a body's or a thing's? */
  isPerson(name: string): boolean {
    return this.#figures.some(({ full, kind }) => full === name && kind === 'person');
  }

  isPlural(label: string): boolean {
    return this.#figures.findLast((one) => one.label === label)?.plural ?? false;
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
    const after = own.findLastIndex(({ text }) => /^'s?$/.test(text));
    const tail = own.slice(after + 1).filter(({ time }) => time === null);
    const first = tail.findIndex(
      (word) => word.pos === 'PROPN' || (/^(?:NOUN|VERB)$/.test(word.pos) && /^\p{Lu}/u.test(word.text)),
    );
    if (first < 0) return null;
    const name = tail.slice(first).filter((word) => word.pos !== 'PUNCT' || word.text === '-');
    const before = tail[first - 1];
    // [Presidents Halvorsen and Lind]
    const titleOf = (word: Word | undefined) => {
      const title = word?.lower.replace(/\.$/, '') ?? '';
      return TITLES.has(title) ? title : title.replace(/s$/, '');
    };
    // [Canadian Prime Minister Helen Marchetti]
    const role = name.findLastIndex((word, i) => i > 0 && i < name.length - 2 && TITLES.has(titleOf(word)));
    const office = role > 0 && !ROYAL.test(titleOf(name[role])) ? role : 0;
    const titled = name.length > 1 && TITLES.has(titleOf(name[office])) ? titleOf(name[office]) : null;
    const royal = titled !== null && ROYAL.test(titled);
    const core = titled !== null && !royal ? name.slice(office + 1) : name;
    const last = core.at(-1)!;
    const text = spelled(core);
    const key = last.lower;
    const single = core.length === 1;
    const known =
      this.#byKey.get(single ? key : text.toLowerCase()) ??
      (single ? null : this.#byKey.get(`${key}#person`));
    if (known) {
      if (core.length > known.full.split(' ').length) known.full = text;
      return known;
    }
    // [Della Washington] is no town
    const place = this.#places.has(text.toLowerCase()) || (single && this.#places.has(key));
    const storm = STORM.test(name[0]!.lower);
    const body =
      storm || name.some((word) => BODY.test(word.lower)) || (core.length > 1 && FIRM.test(last.lower));
    const given = GIVEN.has(core[0]!.lower);
    const the =
      before !== undefined &&
      (before.lower === 'the' ||
        (before.pos === 'NOUN' &&
          !TITLES.has(before.lemma) &&
          !FEMALE.test(before.lemma) &&
          !MALE.test(before.lemma)));
    const person =
      !body &&
      (surelyPerson ||
        (titled !== null && !storm && !this.#places.has(text.toLowerCase())) ||
        (!place &&
          !the &&
          core.length >= 2 &&
          core.length <= 4 &&
          (given || core.length === 2 || core.some((word) => this.#surnames.has(word.text))) &&
          core.every((word) => /^\p{Lu}/u.test(word.text))));
    const figure: Figure = {
      keys: new Set([key, text.toLowerCase()]),
      label: person && core.length > 1 && !royal && this.#surnames.has(last.text) ? last.text : text,
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
      last: this.#order,
      near: this.#order,
      subject: 0,
      proper: true,
    };
    if (last.pos === 'NUM' || /^police$/.test(key)) figure.plural = true;
    // ships are "she"
    if (before && /^(?:ship|vessel|yacht|ferry|boat|tanker|trawler|frigate|schooner)$/.test(before.lower))
      figure.keys.add('#ship');
    if (before && before.pos === 'NOUN') this.#byKey.set(before.lemma, figure);
    if (titled !== null) this.#byKey.set(titled, figure);
    this.#figures.push(figure);
    this.#byKey.set(text.toLowerCase(), figure);
    if (person || core.length > 1) {
      this.#byKey.set(person ? key : text.toLowerCase(), figure);
      if (person) this.#byKey.set(`${key}#person`, figure);
    }
    return figure;
  }

  /** Two that are one subject: "they" after them are both. */
  #couple(first: Figure, other: readonly Word[]): void {
    const label = `${first.label} and ${labelOf(other, (word) => this.pronoun(word))}`;
    this.#figures.push(pairOf(first, label, this.#order + 1));
  }

  #common(own: readonly Word[], head: Word): Figure | null {
    if (NOBODY.test(head.lower)) return null;
    const label = labelOf(own, (word) => this.pronoun(word));
    const figure = commonFigure(head, label, this.#order);
    this.#figures.push(figure);
    const known = this.#byKey.get(head.lemma);
    if (!known?.proper) this.#byKey.set(head.lemma, figure);
    if (this.#figures.length > FIGURES) this.#figures.splice(0, FIGURES / 2);
    return figure;
  }
}

/** The last words of companies that look like plurals [ESB Networks]. */
const FIRM =
  /^(?:networks|lines|airlines|airways|railways|motors|industries|systems|services|holdings|foods|stores|partners|electronics|communications|technologies|games|pictures|records|studios|brothers|logistics|pharmaceuticals|resources|steelworks|works|mills|news|times)$/;
/** One of those told of before, without its noun [the longest]. */
const SUPERLATIVE =
  /^(?:longest|shortest|largest|biggest|smallest|latest|oldest|newest|deadliest|first|second|third|last)$/;
/** Words that tell how much or which of many: they are no one's name [the worst had passed]. */
const NOBODY =
  /^(?:worst|best|most|rest|some|many|few|others|latter|former|longest|largest|first|last|all|both|one|half|none)$/;
const isMany = ({ lower, lemma, pos }: Word) => pos === 'NOUN' && lower !== lemma && lower.endsWith('s');

/** How much a mention keeps somebody in mind: the subject of a time clause more, what is said or wanted of him less. */
function weightOf({ clauses, clauseOf }: Parse, at: number): number {
  const own = clauses.find(({ subject, kind }) => subject === at && kind === 'sub');
  if (own && /^(?:as|when|while|after|before|once|until|since)$/.test(own.opener ?? '')) return 3;
  const index = own?.index ?? clauseOf[at] ?? null;
  const clause = index === null ? undefined : clauses[index];
  return clause && clause.opener !== null && /^(?:that|if|whether|who|which)$/.test(clause.opener) ? -8 : 0;
}

/** Does a sentence open with what it is about and a dash [THE QUAKE — It hit at noon]? */
const isHeading = ({ units, words }: Parse): boolean =>
  units[0]?.kind === 'noun' &&
  (units[1]?.kind === 'stop' || units[1]?.kind === 'comma') &&
  /^(?:[–—:]|--)$/.test(words[units[1].head]!.text) &&
  words.slice(units[0].from, units[0].to).every(({ text }) => text === text.toUpperCase());

const SAILING = /^(?:sail|anchor|moor|dock|berth|weigh|founder|capsize|sink)$/;

/** Is a unit the subject of what only ships do [She sailed from Hull]? */
const isAtSea = ({ clauses }: Parse, at: number) =>
  clauses.some(({ subject, group }) => subject === at && SAILING.test(group.lemma) && !group.passive);

/** What the verb of a subject says of its number [Rovers *have*] [the ship *was*]; null where it says nothing. */
function numberOf({ clauses, units, words }: Parse, at: number): 'singular' | 'plural' | null {
  const clause = clauses.find(({ subject, kind }) => subject === at && kind === 'main');
  const first = clause && words[units[clause.verb]!.from]!.lower;
  if (!first || units[at + 1]?.kind === 'and') return null;
  return /^(?:are|were|have)$/.test(first) ? 'plural' : /^(?:is|was|has)$/.test(first) ? 'singular' : null;
}

/** Is a unit the speaker of a quotation [I] [we]? */
const isFirstPerson = ({ units, words }: Parse, at: number) =>
  units[at]!.kind === 'noun' && /^(?:i|we|me|us)$/.test(words[units[at]!.head]!.lower);

const words = (parse: Parse, at: number) => parse.words.slice(parse.units[at]!.from, parse.units[at]!.to);

/** The name of the subject in whose clause a unit stands, lower case. */
function subjectOf(parse: Parse, at: number): string | null {
  const clause = parse.clauseOf[at];
  const subject = clause === null || clause === undefined ? null : parse.clauses[clause]!.subject;
  return subject === null ? null : parse.words[parse.units[subject]!.head]!.lower;
}
