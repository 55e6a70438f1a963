import type { Context } from './context.ts';
import type { Reading } from './expression.ts';
import type { Point } from './meaning.ts';

/** A point resolved: its value, the reason for people, and the runner-up readings. */
export interface Resolved {
  readonly value: string;
  readonly reason: string;
  readonly others: readonly Reading[];
  /** does it step back from the story's time? Then what follows does not hang on it. */
  readonly flashback?: boolean;
}

/** A value with no other reading. */
export const plain = (value: string, reason: string): Resolved => ({ value, reason, others: [] });

/** The same, marked as a step back from the story's time. */
export const flashback = (resolved: Resolved): Resolved => ({ ...resolved, flashback: true });

/** Resolves a point that another one hangs on. */
export type Resolve = (point: Point, context: Context) => Resolved;
