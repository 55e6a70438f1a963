import type { Day } from '../time/calendar.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Parse } from './clause.ts';

/** A time where it stands in its sentence. */
export interface Timing {
  readonly parse: Parse;
  readonly expressions: readonly TimeExpression[];
  /** the day of writing; null where it is unknown */
  readonly now: Day | null;
  /** its unit, and the index of its expression */
  readonly at: number;
  readonly expression: number;
  /** the preposition before it, lower case, and the word that ties it to what it belongs to; empty where there is none */
  readonly preposition: string;
  readonly link: string;
  /** the unit on its left, and the event noun that it hangs on */
  readonly left: number;
  readonly noun: number | null;
}
