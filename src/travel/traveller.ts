import type { Clause } from '../events/clause.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import type { Word } from '../events/words.ts';
import { MOVES_OBJECT } from './motion.ts';
import { isRole, isSent, isTrip } from './roles.ts';

/** Whoever the article follows: a role or a vehicle stands for them. */
export const WHOEVER = Symbol('whoever the article follows');
export type Who = string | typeof WHOEVER;

/** A sentence with what the article has told of its travellers. */
export interface Scene extends ParsedSentence {
  /** the ship that is "she" in it, by its name */
  readonly ship?: string | null;
  /** the roles in which the article introduces whom it is about [the minister], by their nouns */
  readonly leads?: ReadonlySet<string>;
  /** is it one of the first sentences, which tell the news? */
  readonly news?: boolean;
}

/** So many of them, who have been told of [*Eight* reached the summit]. */
const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** What is "she" at sea. */
const isShip = ({ lemma }: Word) =>
  /^(?:ship|vessel|boat|yacht|freighter|coaster|liner|tanker|ferry)$/.test(lemma);
const OTHER = /^(?:first|second|third|last|next|other|another|new|previous)$/;
/** Some of them. */
const PART = /^(?:part|half|some|most|many|members|dozens|several)$/;
/** May a noun stand for those whom the article follows? */
const isOurs = ({ lower, lemma }: Word) => isRole(lower, lemma) || COUNT.test(lower) || isTrip(lower);

/** Verbs that keep somebody where they are [snow kept her in Geneva]. */
const KEEPS = /^(?:stop|keep|hold|detain|strand|trap|delay|ground|confine)$/;

/**
 * Who is moved by a clause: its subject, or its object where the verb moves that [a ferry carries her].
 * @param clause a clause of the sentence
 * @param scene its sentence
 * @returns null where it is nobody that could be followed
 */
export function whoMoves(clause: Clause, scene: Scene): Who | null {
  const { units, clauses } = scene.parse;
  if (
    (MOVES_OBJECT.has(clause.group.lemma) || KEEPS.test(clause.group.lemma)) &&
    units[clause.verb + 1]?.kind === 'noun'
  ) {
    const moved = who(clause.verb + 1, scene);
    if (moved !== null) return moved;
  }
  // [With the feeling gone from two toes, *he* limped into Van]
  const before = units[clause.verb - 1];
  if (before?.kind === 'noun' && /^(?:he|she|they)$/.test(scene.parse.words[before.head]!.lower))
    return who(clause.verb - 1, scene);
  let from: Clause | undefined = clause;
  for (let depth = 0; from?.subject === null && depth < 4; depth++)
    from = from.parent === null ? undefined : clauses[from.parent];
  if (from?.subject == null) return null;
  const found = who(from.subject, scene);
  // [the minister received *her*]: no role of hers
  const head = scene.parse.words[units[from.subject]!.head]!;
  if (found === WHOEVER && scene.leads?.has(head.lemma) && peopleIn(clause, scene).length > 0) return null;
  // [put it in a box, "feeling a cheat", *and flew* to Aktau]: whoever put it there
  if (found === null && from.subject > 0 && scene.parse.units[clause.verb - 1]?.kind === 'and') {
    const other = clauses.findLast(({ verb, subject }) => verb < from.subject! && subject !== null);
    if (other?.kind !== 'relative' && other?.subject != null) return who(other.subject, scene);
  }
  return found;
}

/** Somebody named, or meant by a pronoun, in a clause other than its subject [received *him*]. */
export function peopleIn(clause: Clause, scene: Scene): string[] {
  const { units, clauseOf } = scene.parse;
  const found = new Set<string>();
  for (let at = clause.verb + 1; at < clause.to; at++) {
    if (units[at]!.kind !== 'noun' || clauseOf[at] !== clause.index) continue;
    const one = who(at, scene);
    if (typeof one === 'string' && scene.cast.isPerson(one)) found.add(one);
  }
  return [...found];
}

/** Those whom the article follows, as what a verb is done to [a rockfall caught *the convoy*]. */
export function guestsIn(clause: Clause, scene: Scene): Who[] {
  const { units, words } = scene.parse;
  const people: Who[] = peopleIn(clause, scene);
  const object = units[clause.verb + 1];
  if (people.length > 0 || object?.kind !== 'noun') return people;
  const { lower } = words[object.head]!;
  const found = who(clause.verb + 1, scene);
  // [a new crew boards *her*]
  if (found !== null && /^(?:him|her|them)$/.test(lower)) return [found];
  return found === WHOEVER && words[object.from]!.lower === 'the' && !isTrip(lower) ? [WHOEVER] : [];
}

/**
 * Whose a trip is [*her* visit to Lagos] [*Landry* will hold a rally in Calgary].
 * @param noun the noun of travel, as a unit
 * @param clause the clause that it stands in
 */
export function holderOf(noun: number, clause: Clause | null, scene: Scene): Who {
  const { units, words } = scene.parse;
  const own = words.slice(units[noun]!.from, units[noun]!.to);
  if (/^(?:his|her|its|their)$/.test(own[0]!.lower)) {
    const label = scene.owners.get(own[0]!.lower);
    return (label === undefined ? null : scene.cast.fullName(label)) ?? WHOEVER;
  }
  const owner = who(noun, scene);
  if (owner !== null && owner !== WHOEVER) return owner;
  const owned = own.some(({ text }) => /^'s?$/.test(text));
  return !owned && clause !== null && clause.verb < noun && clause.subject !== null
    ? (whoMoves(clause, scene) ?? WHOEVER)
    : WHOEVER;
}

const lastOf = (label: string) => label.slice(label.lastIndexOf(' ') + 1).toLowerCase();

/** Who a noun phrase is, as far as it can be followed. */
export function who(unit: number, scene: Scene): Who | null {
  const { parse, names, cast, ship } = scene;
  const { units, words } = parse;
  const phrase = units[unit]!;
  const head = words[phrase.head]!;
  const label = names[unit] ?? null;
  const first = label?.split(' and ')[0] ?? null;
  const full = first === null ? null : cast.fullName(first);
  const proper = full !== null && /^\p{Lu}/u.test(full) ? full : null;
  // [the Aurora made for Brest. She sailed again] [The ship called at Vigo]
  if (
    ship != null &&
    (/^(?:she|her)$/.test(head.lower) || (isShip(head) && words[phrase.from]!.lower === 'the'))
  )
    return ship;
  // ["We reached Brest at dawn," said the mate]: with the others
  if (/^(?:we|us)$/.test(head.lower)) return WHOEVER;
  // [jeeps took everyone up to Dassu] [The rest went on]
  if (/^(?:everyone|everybody|all|rest|others)$/.test(head.lower)) return WHOEVER;
  // [part of the convoy is to go on]
  const [link, whole] = [units[unit + 1], units[unit + 2]];
  if (PART.test(head.lower) && link?.kind === 'prep' && words[link.head]!.lower === 'of' && whole)
    return isOurs(words[whole.head]!) ? WHOEVER : null;
  if (head.pos === 'PRON' && /^(?:he|she|they|it|him|her|them)$/.test(head.lower)) {
    // [the exhibition … It will travel to Malmo]: nobody who is followed
    const thing =
      label !== null &&
      head.lower === 'it' &&
      !isRole(lastOf(label), lastOf(label)) &&
      !isTrip(lastOf(label));
    // [Fog held her up … She berthed]: no thing is she
    const wrong = proper !== null && /^(?:he|she|him|her)$/.test(head.lower) && !cast.isPerson(proper);
    return (wrong ? null : proper) ?? (thing ? null : WHOEVER);
  }
  if (head.pos !== 'PROPN' && isOurs(head)) {
    const own = words.slice(phrase.from, phrase.to);
    const mark = own.findIndex(({ text }) => /^'s?$/.test(text));
    // [the minister's plane] [Rowe's motorcade]
    // [NASA's research aircraft]: it is the aircraft that travels
    if (mark > 0)
      return /^\p{Lu}{2,}$/u.test(own[mark - 1]!.text)
        ? WHOEVER
        : (cast.fullName(own[mark - 1]!.text) ?? WHOEVER);
    // [the first ship to call at Hull] is another than theirs
    if (!isTrip(head.lower) && own.some(({ lower }) => OTHER.test(lower))) return null;
    // [the van] [her aircraft], but not [Russian jets] [a train]
    if (isTrip(head.lower) || /^(?:the|this|his|her|its|their|whose)$/.test(own[0]!.lower)) return WHOEVER;
    // [Salgueiro, whose aircraft landed in Praia]
    if (/^whose$/.test(words[phrase.from - 1]?.lower ?? '')) return WHOEVER;
    // [Eight climbers flew out of Denver]
    if (
      own[0]!.pos === 'NUM' ||
      COUNT.test(own[0]!.lower) ||
      /^(?:eleven|twelve|dozens)$/.test(own[0]!.lower)
    )
      return WHOEVER;
    // [a convoy of 30 trucks set out]
    if (isSent(head.lower) && /^an?$/.test(own[0]!.lower)) return WHOEVER;
  }
  // [the 24 who set out from Leeds]
  if (head.pos === 'NUM' && words[phrase.from]!.lower === 'the' && words[phrase.to]?.lower === 'who')
    return WHOEVER;
  // [Brazil's foreign minister … The minister arrived in Accra]
  if (proper === null && words[phrase.from]!.lower === 'the' && scene.leads?.has(head.lemma)) return WHOEVER;
  // [Landing in Lima, the glider …]: nobody's name
  return proper !== null && isTrip(proper.toLowerCase()) ? WHOEVER : proper;
}
