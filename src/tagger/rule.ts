import { matchesOf } from '../article/matches.ts';
import type { Found, Meaning } from './meaning.ts';

/** One or more expressions that stand or fall together; a range [June 3-7] has two. */
export type Candidate = readonly Found[];

/** A rule finds candidates in a sentence. */
export interface Rule {
  readonly name: string;
  /** signs of which every match holds one (see signs.ts); a sentence without any need not be searched */
  readonly needs: string;
  /** @param text the sentence in its reading copy; offsets of the answer point into it */
  find(text: string): Candidate[];
}

type Match = RegExpExecArray & { groups: Record<string, string | undefined> };

/**
 * Makes a pattern that matches at whole words only, not within a longer word, a price or a decimal.
 * @param source the pattern, with fragments put in
 */
export const words = (source: string): RegExp =>
  // the look at the character before comes first and alone: it turns most places down at once
  new RegExp(String.raw`(?<!\w)(?<![$£€@#/À-ɏ]|\d[.,])(?:${source})(?![\wÀ-ɏ]|[.,:]\d)`, 'gi');

/** Rules all of whose matches hold one of some signs, where they name nothing narrower. */
export const needing = (needs: string, rules: readonly Rule[]): readonly Rule[] =>
  rules.map((one) => ({ ...one, needs: one.needs || needs }));

/**
 * A rule of one pattern.
 * @param name what the rule matches, for people
 * @param source the pattern's source, with named groups
 * @param read gives the meaning of a match; null where it is a false friend
 * @param needs signs of which every match holds one
 */
export function rule(
  name: string,
  source: string,
  read: (
    groups: Record<string, string | undefined>,
    around: { before: string; after: string; text: string },
  ) => Meaning | null,
  needs = '',
): Rule {
  const candidate = (m: Match, text: string): Candidate | null => {
    const end = m.index + m[0].length;
    const meaning = read(m.groups, {
      text: m[0],
      before: text.slice(Math.max(0, m.index - 40), m.index),
      after: text.slice(end, end + 40),
    });
    return meaning && [{ start: m.index, end, rule: name, meaning }];
  };
  return ruleOf(name, source, candidate, needs);
}

/** A rule whose match gives several expressions, as a range does. */
export function ruleOf(
  name: string,
  source: string,
  read: (m: Match, text: string) => Candidate | null,
  needs = '',
): Rule {
  const pattern = words(source);
  return {
    name,
    needs,
    find: (text) =>
      matchesOf(pattern, text)
        .map((match) => read(match as Match, text))
        .filter((candidate) => candidate !== null),
  };
}
