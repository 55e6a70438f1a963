import type { TimeExpression } from '../tagger/expression.ts';
import { LASTING } from '../lexicon/verbs.ts';
import type { Parse } from './clause.ts';

/** A time expression with the word that ties it to its head [by] [since]. */
export interface Tie {
  readonly expression: number;
  readonly prep: string;
  /** a length by which the happening is before or after the expression [in 1987, *two years after* coming] */
  readonly shift?: { readonly expression: number; readonly sign: 1 | -1 };
}

/** What happens: a verb with its clause, or a noun; with the times that belong to it. */
export interface Anchor {
  readonly clause: number | null;
  /** the unit of the noun that names the happening, where it is one */
  readonly noun: number | null;
  readonly ties: Tie[];
}

/** The tie of a length to the time at which it ended [served *four years* and was released in *2017*]. */
export const ENDING = 'ending';

/** The ties of a sentence as they are found. */
export class Ties {
  readonly #anchors = new Map<string, Anchor>();

  constructor(
    private readonly parse: Parse,
    private readonly expressions: readonly TimeExpression[],
  ) {}

  /** Ties a time to a clause, or to a noun in it. */
  add(
    clause: number | null,
    noun: number | null,
    expression: number,
    prep: string,
    shift?: Tie['shift'],
  ): void {
    const key = noun === null ? `c${String(clause)}` : `n${String(noun)}`;
    const anchor = this.#anchors.get(key) ?? { clause, noun, ties: [] };
    this.#anchors.set(key, anchor);
    anchor.ties.push({ expression, prep, ...(shift && { shift }) });
  }

  /** Tells of a happening once more, at another time [won the cup in 1998 and *2003*]. */
  again({ clause, noun, ties }: Anchor, expression: number): void {
    const anchor = { clause, noun, ties: [{ expression, prep: ties[0]?.prep ?? '' }] };
    this.#anchors.set(`again ${String(expression)}`, anchor);
  }

  /** The ties of a clause so far. */
  ofClause(clause: number): readonly Tie[] {
    return this.#anchors.get(`c${String(clause)}`)?.ties ?? [];
  }

  /** Has a clause been told by a time, not only by a length? */
  isDated(clause: number): boolean {
    return this.ofClause(clause).some(({ expression }) => this.expressions[expression]!.type !== 'DURATION');
  }

  /** The anchor that a time has been tied to. */
  ofTime(time: number): Anchor | undefined {
    return [...this.#anchors.values()].find(({ ties }) => ties.some(({ expression }) => expression === time));
  }

  /** All anchors; where a length alone is told of a clause, with its end. */
  all(): Anchor[] {
    const anchors = [...this.#anchors.values()];
    for (const anchor of anchors) this.#closeLength(anchor);
    return anchors;
  }

  /** A length alone ends with the verb that goes on from its own [served four years and was released in 2017]. */
  #closeLength({ clause, noun, ties }: Anchor): void {
    const { expressions } = this;
    const { clauses } = this.parse;
    if (clause === null || noun !== null || ties.length !== 1) return;
    const { expression, prep } = ties[0]!;
    const { type, value } = expressions[expression]!;
    if (type !== 'DURATION' || !/^P\d+[YM]$/.test(value) || !/^(?:for)?$/.test(prep)) return;
    const { lemma, tense, perfect } = clauses[clause]!.group;
    if (!LASTING.has(lemma) || tense !== 'past' || perfect) return;
    const next = clauses.find(({ parent, goesOn }) => parent === clause && goesOn);
    const end = next && this.ofClause(next.index)[0];
    if (!end || next.group.tense !== 'past' || next.index === clause) return;
    if (/^(?:in|on)?$/.test(end.prep) && expressions[end.expression]!.type === 'DATE')
      ties.push({ expression: end.expression, prep: ENDING });
  }
}
