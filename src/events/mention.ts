import type { Parse } from './clause.ts';
import type { Word } from './words.ts';

// What the sentence around the mention of somebody or something says of it.

/** Departments that stand between an office and its bearer's name [Secretary of State Ann Reed]. */
const DEPARTMENT =
  /^(?:State|Defense|Defence|Commerce|Labor|Labour|Energy|Education|Transportation|Treasury|War|Justice|Agriculture|Interior|Health|Finance)$/;

/** The name after an office with its department, where a unit is that office. */
export function ministerAt({ units, words }: Parse, at: number): readonly Word[] | null {
  const [office, link, name] = [units[at], units[at + 1], units[at + 2]];
  if (!office || link?.kind !== 'prep' || words[link.head]!.lower !== 'of' || name?.kind !== 'noun')
    return null;
  if (!/^(?:secretary|minister)$/.test(words[office.to - 1]!.lower)) return null;
  const own = words.slice(name.from, name.to);
  const last = own.findIndex((word) => !DEPARTMENT.test(word.text));
  const bearer = last > 0 ? own.slice(last) : [];
  return bearer.length >= 1 && bearer.every((word) => word.pos === 'PROPN' || word.text === '-')
    ? bearer
    : null;
}

/** Does a noun tell of more than one? */
export const isMany = ({ lower, lemma, pos }: Word) =>
  pos === 'NOUN' && lower !== lemma && lower.endsWith('s');

/** How much a mention keeps somebody in mind: the subject of a time clause more, what is said or wanted of him less. */
export function weightOf({ clauses, clauseOf }: Parse, at: number): number {
  const own = clauses.find(({ subject, kind }) => subject === at && kind === 'sub');
  if (own && /^(?:as|when|while|after|before|once|until|since)$/.test(own.opener ?? '')) return 3;
  const index = own?.index ?? clauseOf[at] ?? null;
  const clause = index === null ? undefined : clauses[index];
  return clause && clause.opener !== null && /^(?:that|if|whether|who|which)$/.test(clause.opener) ? -8 : 0;
}

/** Does a sentence open with what it is about and a dash [THE QUAKE — It hit at noon]? */
export const isHeading = ({ units, words }: Parse): boolean =>
  units[0]?.kind === 'noun' &&
  (units[1]?.kind === 'stop' || units[1]?.kind === 'comma') &&
  /^(?:[–—:]|--)$/.test(words[units[1].head]!.text) &&
  words.slice(units[0].from, units[0].to).every(({ text }) => text === text.toUpperCase());

const SAILING = /^(?:sail|anchor|moor|dock|berth|weigh|founder|capsize|sink)$/;

/** Is a unit the subject of what only ships do [She sailed from Hull]? */
export const isAtSea = ({ clauses }: Parse, at: number) =>
  clauses.some(({ subject, group }) => subject === at && SAILING.test(group.lemma) && !group.passive);

/** What the verb of a subject says of its number [Rovers *have*] [the ship *was*]; null where it says nothing. */
export function numberOf({ clauses, units, words }: Parse, at: number): 'singular' | 'plural' | null {
  const clause = clauses.find(({ subject, kind }) => subject === at && kind === 'main');
  const first = clause && words[units[clause.verb]!.from]!.lower;
  if (!first || units[at + 1]?.kind === 'and') return null;
  return /^(?:are|were|have)$/.test(first) ? 'plural' : /^(?:is|was|has)$/.test(first) ? 'singular' : null;
}

/** Is a unit the speaker of a quotation [I] [we]? */
export const isFirstPerson = ({ units, words }: Parse, at: number) =>
  units[at]!.kind === 'noun' && /^(?:i|we|me|us)$/.test(words[units[at]!.head]!.lower);

/** The words of a chunk. */
export const wordsAt = (parse: Parse, at: number) =>
  parse.words.slice(parse.units[at]!.from, parse.units[at]!.to);

/** The name of the subject in whose clause a unit stands, lower case. */
export function subjectOf(parse: Parse, at: number): string | null {
  const clause = parse.clauseOf[at];
  const subject = clause === null || clause === undefined ? null : parse.clauses[clause]!.subject;
  return subject === null ? null : parse.words[parse.units[subject]!.head]!.lower;
}
