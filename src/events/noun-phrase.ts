import { BODY } from './figure.ts';
import { labelOf, partner } from './label.ts';
import type { Parse } from './clause.ts';
import type { Word } from './words.ts';

/** What title writing needs to know of the sentence. */
export interface Naming {
  readonly parse: Parse;
  /** for each unit the name of the figure that it speaks of */
  readonly names: readonly (string | null)[];
  /** the name that a possessive stands for */
  readonly named: (possessive: string) => string | null;
  readonly isPlural: (label: string) => boolean;
}

const NOMINATIVE: Readonly<Record<string, string>> = {
  him: 'he',
  her: 'she',
  them: 'they',
  me: 'I',
  us: 'we',
};

/** Words that say nothing without what they are of [the first of 40 trams]. */
const PART = /^(?:first|second|third|last|most|many|some|few|several|all|none|half|rest|best|worst)$/;
const OBLIQUE: Readonly<Record<string, string>> = {
  he: 'him',
  she: 'her',
  they: 'them',
  I: 'me',
  we: 'us',
};
/** A pronoun as an object has it [he → him]; everything else as it is. */
export const oblique = (text: string) => OBLIQUE[text] ?? text;

/** Words and phrases as one, empty ones left out. */
export function join(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) if (part !== '') text += text === '' ? part : ` ${part}`;
  return text.includes('  ') || text.startsWith(' ') || text.endsWith(' ')
    ? text.replace(/ +/g, ' ').trim()
    : text;
}
/** With a capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a noun phrase in a title: names for pronouns and for roles with a name beside them. */
export function nounPhrase(at: number, naming: Naming, subject: boolean): string {
  const { parse, names } = naming;
  const { words, units } = parse;
  const unit = units[at]!;
  const own = words.slice(unit.from, unit.to);
  const head = words[unit.head]!;
  const beside = parse.explained.get(at);
  // [his Russian counterpart, Sergey Lavrov]
  if (beside !== undefined && words[units[beside]!.head]!.pos === 'PROPN' && head.pos !== 'PROPN') {
    const name = names[beside];
    if (name) return name;
    // [one of the suspects, Eric Holm]
    if (head.lower === 'one') return labelOf(words.slice(units[beside]!.from, units[beside]!.to), unnamed);
  }
  const name = names[at] ?? null;
  let text =
    head.pos === 'PRON' && own.length === 1
      ? (name ?? (subject ? capital(NOMINATIVE[head.lower] ?? head.lower) : head.lower))
      : name !== null && (subject || isNameOnly(own))
        ? name
        : labelOf(own, subject ? naming.named : unnamed);
  if (subject) {
    const next = units[at + 2];
    const other = partner(parse, at);
    if (other !== null) text = join([text, 'and', nounPhrase(other, naming, false)]);
    // [the road there] [a group of nine]
    if (
      units[at + 1]?.kind === 'prep' &&
      words[units[at + 1]!.head]!.lower === 'of' &&
      next?.kind === 'noun' &&
      // [the Bank of England]
      (head.pos !== 'PROPN' || (BODY.test(head.lower) && words[next.head]!.pos === 'PROPN')) &&
      (name !== null || head.pos === 'NUM' || PART.test(head.lower))
    )
      if (!/^(?:governor|mayor|president|head|leader|director|minister|secretary|chief)$/.test(head.lemma))
        text = join([text, 'of', nounPhrase(at + 2, naming, false)]);
  }
  return text;
}

/** Whose it is can be seen from the subject [breaks its banks]. */
const unnamed = () => null;
const isNameOnly = (own: readonly Word[]) =>
  own.every(
    (word) =>
      word.pos === 'PROPN' ||
      word.pos === 'DET' ||
      /^(?:president|mr|ms|mrs)$/.test(word.lower.replace(/\.$/, '')),
  );

/** A subject that has become an object, its capital taken back unless it is a name. */
export function lowered(text: string, at: number | null, parse: Parse): string {
  if (at === null) return text;
  const first = parse.words[parse.units[at]!.from]!;
  const proper = first.pos === 'PROPN' || /^\p{Lu}/u.test(text) === false;
  return proper
    ? text
    : first.pos === 'DET' || first.pos === 'PRON'
      ? /^(?:He|She|They|We|It)$/.test(text)
        ? text.toLowerCase()
        : text
      : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Is a number one of money, or one that a name ends in [Flight 31]? */
function isSum(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (/[$£€]$/.test(before.text) || before.pos === 'PROPN');
}

/** Does a subject take a plural verb? */
export function isPlural(at: number, naming: Naming): boolean {
  const { words, units } = naming.parse;
  const unit = units[at]!;
  const head = words[unit.head]!;
  if (partner(naming.parse, at) !== null) return true;
  const name = naming.names[at];
  if (/^(?:i|we)$/.test(head.lower) && name) return naming.isPlural(name);
  if (/^(?:they|we|you|i)$/.test(head.lower))
    return name === null || name === undefined || naming.isPlural(name);
  // [the US]
  if (head.text === 'US') return false;
  if (name && head.pos !== 'NUM') return naming.isPlural(name);
  // [$100] [Post 15]
  if (head.pos === 'NUM' && (/^[$£€]/.test(head.text) || isSum(words, unit.head))) return false;
  if (head.pos === 'NUM') return !/^(?:1|one)$/.test(head.lower);
  return (
    (head.pos === 'NOUN' && head.lower !== head.lemma && head.lower.endsWith('s')) ||
    /^(?:people|police|children|[a-z]*men|some|most|many|several|few|others|both|all)$/.test(head.lower)
  );
}

/** A preposition with its noun and the "of" that hangs on it. @returns its words and the unit after it */
export function prepositional(at: number, naming: Naming): [string, number] {
  const { words, units } = naming.parse;
  const [text, end] = listed(at + 1, naming);
  const own = words.slice(units[at]!.from, units[at]!.to).map(({ lower }) => lower);
  return [join([...own, text]), end];
}

/** A noun phrase with "and" and "of" [the makers of Concorde] [Arab and European states]. */
export function listed(at: number, naming: Naming): [string, number] {
  const { parse } = naming;
  const { words, units } = parse;
  let text = nounPhrase(at, naming, false);
  let end = at + 1;
  while (end < units.length) {
    const unit = units[end]!;
    const next = units[end + 1];
    if (unit.kind === 'prep' && words[unit.head]!.lower === 'of' && next?.kind === 'noun') {
      text = join([text, 'of', nounPhrase(end + 1, naming, false)]);
      end += 2;
      continue;
    }
    if (
      unit.kind === 'and' &&
      next?.kind === 'noun' &&
      /^and$/.test(words[unit.head]!.lower) &&
      units[end + 2]?.kind !== 'verb' &&
      parse.clauses.every((clause) => clause.subject !== end + 1)
    ) {
      text = join([text, 'and', nounPhrase(end + 1, naming, false)]);
      end += 2;
      continue;
    }
    break;
  }
  return [text, end];
}
