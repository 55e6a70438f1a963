import type { Model } from '../model.ts';
import type { Weights } from '../weights.ts';

/** How a table is made small. */
export interface Rounding {
  /** What 1 stands for in 8 bits. */
  readonly step: number;
  /** Weights nearer to 0 are dropped. */
  readonly least: number;
}

/** Rounds weights to 8 bits and drops the small ones. */
export function quantise({ table, mask, classes }: Weights, { step, least }: Rounding): Weights {
  const rounded = new Int8Array(table.length);
  table.forEach((weight, i) => {
    if (Math.abs(weight) >= least) rounded[i] = Math.max(-127, Math.min(127, Math.round(weight / step)));
  });
  return { table: rounded, mask, classes };
}

/** The sum of two tables, entry by entry: two models that vote. */
export function sum(a: Weights, b: Weights): Weights {
  return { ...a, table: Float32Array.from(a.table, (weight, i) => weight + b.table[i]!) };
}

/** How each table is rounded, weighed by what it costs in size and in accuracy. */
const ROUNDING: Readonly<Record<string, Rounding>> = {
  tag: { step: 0.4, least: 0.5 },
  'backward transition': { step: 0.7, least: 1.1 },
  'backward relation': { step: 0.7, least: 1.2 },
  transition: { step: 1.1, least: 1.7 },
  relation: { step: 1.2, least: 1.9 },
};
/** The margin of a transition, in weights before they are rounded, from which on there is little doubt. */
const SURE = 60;

/** The model with all its tables rounded. */
export function roundModel(model: Omit<Model, 'marginUnit'>): Model {
  const weights = Object.entries(model.weights).map(
    ([name, table]) => [name, quantise(table, ROUNDING[name]!)] as const,
  );
  return { ...model, marginUnit: SURE / ROUNDING.transition!.step, weights: Object.fromEntries(weights) };
}
