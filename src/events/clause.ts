import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export type ClauseKind = 'main' | 'relative' | 'sub' | 'participle' | 'infinitive';

/** A verb with what belongs to it. Units are told by their index in the sentence. */
export interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  readonly verb: number;
  readonly group: VerbGroup;
  /** the noun phrase that is its subject, or that a relative clause hangs on */
  subject: number | null;
  /** the noun phrase that a relative clause with a subject of its own has for its object [the strikes *that* Kyiv began] */
  object: number | null;
  /** the word that opens a subordinate clause [if] [when] [who] */
  readonly opener: string | null;
  /** the clause that it goes on from or hangs on */
  readonly parent: number | null;
  /** does it go on from its parent with the same subject [left Oslo and talked]? */
  readonly goesOn: boolean;
  /** where the words that belong to it begin and end, as units; `to` exclusive */
  from: number;
  to: number;
}

/** A sentence in its clauses. */
export interface Parse {
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  /** the clause that a unit belongs to, or null */
  readonly clauseOf: readonly (number | null)[];
  /** names and descriptions that stand in apposition: unit → the unit that they explain */
  readonly apposition: ReadonlyMap<number, number>;
  /** the other way round: unit → the name or description that explains it */
  readonly explained: ReadonlyMap<number, number>;
}
