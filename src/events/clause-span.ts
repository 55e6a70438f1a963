import type { Span } from '../article/span.ts';
import type { Clause, Parse } from './clause.ts';

/** The head word of a chunk, in the text. */
export function wordSpan(parse: Parse, unit: number): Span {
  const { start, end } = parse.words[parse.units[unit]!.head]!;
  return { start, end };
}

/** The words of a clause, in the text. */
export function clauseSpan(clause: Clause, parse: Parse): Span {
  const { units, words } = parse;
  const from = Math.min(clause.from < 0 ? clause.verb : clause.from, clause.verb);
  return { start: words[units[from]!.from]!.start, end: words[units[clause.to - 1]!.to - 1]!.end };
}

/** Where the words that frame a clause begin [*in Santa Fe, on July 14*, they recorded]. */
export function fronted(clause: Clause, parse: Parse): number {
  const { units, words, clauseOf } = parse;
  let from = Math.max(0, Math.min(clause.from < 0 ? clause.verb : clause.from, clause.verb));
  for (;;) {
    const before = units[from - 1];
    if (!before || before.kind === 'stop' || before.kind === 'and') break;
    if (parse.clauses.some((one) => one.subject === from - 1)) break;
    const other = clauseOf[from - 1] ?? null;
    // [At Jena, where the lake ends, they met]
    const aside = other === null ? null : parse.clauses[other]!;
    if (aside && !(aside.kind === 'relative' && aside.opener === 'where' && aside.from < from)) break;
    from = aside ? aside.from : from - 1;
  }
  return words[units[from]!.from]!.start;
}

/** The word after a clause's verb, lower case; empty where none follows. */
export const wordAfter = ({ verb }: Clause, { units, words }: Parse): string =>
  words[units[verb]!.to]?.lower ?? '';
