import type { Parse } from './clause.ts';
import { isFeast } from './word-class.ts';
import type { Word } from './words.ts';

/** The second of two nouns that are one subject [the queen and *Prince Georg* leave] [Lund of Acme and *Holm* of Dorn]. */
export function partner(parse: Parse, at: number): number | null {
  const { units, clauses } = parse;
  const of =
    units[at + 1]?.kind === 'prep' && units[at + 2]?.kind === 'noun' && units[at + 5]?.kind === 'prep';
  const second = of ? at + 4 : at + 2;
  if (units[second - 1]?.kind !== 'and' || units[second]?.kind !== 'noun') return null;
  return clauses.some((one) => one.subject === at && one.verb > second) &&
    clauses.every((one) => one.subject !== second)
    ? second
    : null;
}

/** Words as the text spells them: no space where it has none [al-Assad]. */
export const spelled = (words: readonly Word[]): string =>
  words.map((word, i) => (i > 0 && words[i - 1]!.end < word.start ? ` ${word.text}` : word.text)).join('');

/**
 * A noun phrase as a title tells it: without its article, its time words, and with whose it is.
 * @param named the name that a possessive pronoun stands for
 */
export function labelOf(own: readonly Word[], named: (pronoun: string) => string | null): string {
  // [a Christmas party]: what it is, not when
  const words = own.filter(
    (word, i) =>
      word.time === null || (isFeast(word) && own[i + 1]?.pos === 'NOUN' && own[i + 1]!.time === null),
  );
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
    // [on the phone to my executive]: whose it is, the subject tells
    if (/^(?:my|our|your)$/.test(word.lower)) return;
    const before = words[i - 1];
    const glued = before !== undefined && before.end === word.start && parts.length > 0;
    if (/^'s?$/.test(word.text) && !glued) return;
    if (glued) parts[parts.length - 1] += word.text;
    else parts.push(word.text);
  });
  return parts.join(' ');
}
