import { GIVEN, TITLES } from '../gazetteer/people.ts';
import type { Parse } from './clause.ts';
import type { Unit } from './unit.ts';
import type { Word } from './words.ts';

/** Somebody or something that the article speaks of. */
interface Figure {
  /** all names and nouns that it goes by, lower case */
  readonly keys: Set<string>;
  /** as a title names it */
  label: string;
  full: string;
  kind: 'person' | 'group' | 'thing';
  gender: 'm' | 'f' | null;
  plural: boolean;
  count: number;
  /** the order of its last mention, and of its last mention as a subject */
  last: number;
  subject: number;
  proper: boolean;
}

const FEMALE =
  /^(?:mrs|ms|miss|queen|princess|duchess|lady|dame|mother|sister|wife|daughter|woman|girl|aunt|grandmother|actress|widow|congresswoman|spokeswoman|chairwoman|businesswoman|nun|niece|bride)$/;
const MALE =
  /^(?:mr|king|prince|duke|lord|sir|father|brother|husband|son|man|boy|uncle|grandfather|actor|widower|congressman|spokesman|chairman|businessman|monk|nephew|groom|pope)$/;
const BODY =
  /^(?:court|council|university|college|party|bank|agency|ministry|department|commission|committee|company|corp|inc|group|union|association|school|hospital|church|street|bridge|river|lake|mountain|airport|house|parliament|congress|senate|assembly|times|post|globe|news|states|nations|kingdom|republic|islands|city|county|system|service|programme|program|center|centre|institute|museum|society|club|league|cup|army|navy|force|police|press|act|bill|treaty|day|abbey|park|palace|airlines|establishment|organization|organisation|fund|board|team|band|orchestra|front|movement|federation|foundation|authority|administration|office|bureau|industries)$/;
const COLLECTIVE =
  /^(?:couple|pair|trio|quartet|band|team|crew|family|group|party|delegation|committee|jury|panel|squad|police|side)$/;
const ROYAL = /^(?:queen|king|prince|princess|pope|emperor|empress|saint|cyclone|hurricane|typhoon|storm)$/;

/** Keeps who and what an article speaks of, so that pronouns and roles find their names. Made new for each article. */
export class Cast {
  readonly #figures: Figure[] = [];
  readonly #byKey = new Map<string, Figure>();
  #order = 0;
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
    return parse.units.map((unit, at) => {
      if (unit.kind !== 'noun') return null;
      this.#order++;
      const figure = this.#figureOf(parse, unit, at, subjects.has(at), subjectOf(parse, at));
      if (!figure) return null;
      figure.last = this.#order;
      figure.count++;
      if (subjects.has(at)) figure.subject = this.#order;
      const pair = subjects.has(at) ? partner(parse, at) : null;
      if (pair !== null) this.#couple(figure, words(parse, pair));
      return figure.label;
    });
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

  isPlural(label: string): boolean {
    return this.#figures.findLast((one) => one.label === label)?.plural ?? false;
  }

  #pronoun(word: string, not: string | null = null): Figure | null {
    const wanted = /^(?:he|him|his|himself)$/.test(word)
      ? 'm'
      : /^(?:she|her|hers|herself)$/.test(word)
        ? 'f'
        : null;
    const plural = /^(?:they|them|their|themselves)$/.test(word);
    const fits = (one: Figure) =>
      wanted !== null
        ? (one.kind === 'person' ||
            (wanted === 'f' && one.kind === 'thing' && one.proper && one.keys.has('#ship'))) &&
          (one.gender === null || one.gender === wanted)
        : plural
          ? one.plural || one.kind === 'group'
          : one.kind !== 'person' && !one.plural;
    const other = not === null ? null : (this.#byKey.get(not) ?? null);
    const candidates = this.#figures.filter(
      (one) => fits(one) && one !== other && (wanted !== null || one.subject > 0),
    );
    if (candidates.length === 0) {
      // a name of two words that nothing has told from a thing's yet
      const unknown =
        wanted === null
          ? undefined
          : this.#figures.findLast(
              (one) => one.proper && one.kind === 'thing' && one.full.includes(' ') && one.subject > 0,
            );
      return unknown ?? null;
    }
    const rank = (one: Figure) =>
      Math.max(one.subject > 0 ? one.subject + 6 : 0, one.last) + (one.proper ? 3 : 0);
    const best = candidates.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    if (this.#order - best.last > 60) return null;
    if (wanted !== null && best.gender === null) best.gender = wanted;
    return best;
  }

  #figureOf(parse: Parse, unit: Unit, at: number, isSubject: boolean, subject: string | null): Figure | null {
    const { words, units } = parse;
    const own = words.slice(unit.from, unit.to);
    const head = words[unit.head]!;
    if (head.pos === 'PRON') {
      if (/^(?:he|she|it|they|him|her|them)$/.test(head.lower) && own.length === 1)
        return this.#pronoun(head.lower, isSubject ? null : subject);
      return null;
    }
    const beside = [...parse.apposition].find(([, explained]) => explained === at)?.[0];
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
    if (own.some(({ text }) => /^'s?$/.test(text))) {
      this.#possessors(own);
      if (head.pos !== 'PROPN') return isSubject ? this.#common(own, head, unit) : null;
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
      return this.#named(own, false);
    const definite = own[0]!.lower === 'the';
    const known = this.#byKey.get(head.lemma);
    // [the secretary]: the person who bears the role
    if (definite && known && (known.proper || isSubject) && own.length <= 3) return known;
    return isSubject ? this.#common(own, head, unit) : null;
  }

  #possessors(own: readonly Word[]): void {
    const end = own.findIndex(({ text }) => /^'s?$/.test(text));
    const owner = own.slice(0, end);
    if (owner.at(-1)?.pos === 'PROPN') {
      const figure = this.#named(owner, false);
      if (figure) {
        figure.last = this.#order;
        figure.count++;
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
      (word) => word.pos === 'PROPN' || (word.pos === 'NOUN' && /^\p{Lu}/u.test(word.text)),
    );
    if (first < 0) return null;
    const name = tail.slice(first).filter((word) => word.pos !== 'PUNCT' || word.text === '-');
    const before = tail[first - 1];
    const titled =
      name.length > 1 && TITLES.has(name[0]!.lower.replace(/\.$/, ''))
        ? name[0]!.lower.replace(/\.$/, '')
        : null;
    const royal = titled !== null && ROYAL.test(titled);
    const core = titled !== null && !royal ? name.slice(1) : name;
    const last = core.at(-1)!;
    const text = core.map((word) => word.text).join(' ');
    const key = last.lower;
    const single = core.length === 1;
    const known =
      this.#byKey.get(single ? key : text.toLowerCase()) ??
      (single ? null : this.#byKey.get(`${key}#person`));
    if (known) {
      if (core.length > known.full.split(' ').length) known.full = text;
      return known;
    }
    const place = this.#places.has(text.toLowerCase()) || this.#places.has(key);
    const body = name.some((word) => BODY.test(word.lower));
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
        titled !== null ||
        (!place &&
          !the &&
          core.length >= 2 &&
          core.length <= 4 &&
          (given || core.some((word) => this.#surnames.has(word.text))) &&
          core.every((word) => /^\p{Lu}/u.test(word.text))));
    const figure: Figure = {
      keys: new Set([key, text.toLowerCase()]),
      label: person && core.length > 1 && !royal && this.#surnames.has(last.text) ? last.text : text,
      full: text,
      kind: person ? 'person' : 'thing',
      gender: titled !== null ? (FEMALE.test(titled) ? 'f' : MALE.test(titled) ? 'm' : null) : null,
      plural: !person && /[^s]s$/.test(last.lower) && last.lemma !== last.lower && !place,
      count: 0,
      last: this.#order,
      subject: 0,
      proper: true,
    };
    if (last.pos === 'NUM' || /^police$/.test(key)) figure.plural = true;
    // ships and storms are "she" and "it"
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
    const figure: Figure = {
      ...first,
      keys: new Set(),
      label,
      full: label,
      kind: 'group',
      plural: true,
      subject: this.#order + 1,
      last: this.#order + 1,
      proper: false,
      count: 1,
    };
    this.#figures.push(figure);
  }

  #common(own: readonly Word[], head: Word, unit: Unit): Figure {
    void unit;
    const text = labelOf(own, (word) => this.pronoun(word));
    const plural =
      (head.lower !== head.lemma && head.lower.endsWith('s')) ||
      /^(?:people|police|men|women|children)$/.test(head.lower);
    const figure: Figure = {
      keys: new Set([head.lemma]),
      label: text,
      full: text,
      kind:
        plural || COLLECTIVE.test(head.lemma)
          ? 'group'
          : TITLES.has(head.lemma) || FEMALE.test(head.lemma) || MALE.test(head.lemma)
            ? 'person'
            : 'thing',
      gender: FEMALE.test(head.lemma) ? 'f' : MALE.test(head.lemma) ? 'm' : null,
      plural,
      count: 0,
      last: this.#order,
      subject: 0,
      proper: false,
    };
    this.#figures.push(figure);
    const known = this.#byKey.get(head.lemma);
    if (!known?.proper) this.#byKey.set(head.lemma, figure);
    if (this.#figures.length > 400) this.#figures.splice(0, 100);
    return figure;
  }
}

const words = (parse: Parse, at: number) => parse.words.slice(parse.units[at]!.from, parse.units[at]!.to);

/** The second of two nouns that are one subject [the queen and *Prince Georg* leave]. */
export function partner(parse: Parse, at: number): number | null {
  const { units, clauses } = parse;
  if (units[at + 1]?.kind !== 'and' || units[at + 2]?.kind !== 'noun') return null;
  return clauses.some((one) => one.subject === at && one.verb > at + 2) &&
    clauses.every((one) => one.subject !== at + 2)
    ? at + 2
    : null;
}

/** The name of the subject in whose clause a unit stands, lower case. */
function subjectOf(parse: Parse, at: number): string | null {
  const clause = parse.clauseOf[at];
  const subject = clause === null || clause === undefined ? null : parse.clauses[clause]!.subject;
  return subject === null ? null : parse.words[parse.units[subject]!.head]!.lower;
}

/**
 * A noun phrase as a title tells it: without its article, its time words, and with whose it is.
 * @param named the name that a possessive pronoun stands for
 */
export function labelOf(own: readonly Word[], named: (pronoun: string) => string | null): string {
  const words = own.filter(({ time }) => time === null);
  const parts: string[] = [];
  words.forEach((word, i) => {
    if (i === 0 && /^(?:the|a|an|this|that|these|those|some)$/.test(word.lower) && words.length > 1) return;
    if (/^(?:his|her|their|its)$/.test(word.lower)) {
      const name = named(word.lower);
      if (name !== null) {
        parts.push(/s$/.test(name) && /^their$/.test(word.lower) ? `${name}'` : `${name}'s`);
        return;
      }
    }
    const before = words[i - 1];
    const glued = before !== undefined && before.end === word.start && parts.length > 0;
    if (/^'s?$/.test(word.text) && !glued) return;
    if (glued) parts[parts.length - 1] += word.text;
    else parts.push(word.text);
  });
  return parts.join(' ');
}
