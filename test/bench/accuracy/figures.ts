/** Figures of one kind, by their names; in per cent. */
export type Figures = Readonly<Record<string, number>>;

/** Counts that are added up over articles before a figure is made of them. */
export type Counts = Readonly<Record<string, number>>;

/** A share in per cent, to one decimal; 100 where there was nothing to get wrong. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;

/** The harmonic mean of precision and recall, in per cent. */
export const f1 = (hits: number, gold: number, found: number): number => percent(2 * hits, gold + found);

/** Counts of several articles as one. */
export const total = <C extends Counts>(all: readonly C[]): C =>
  all.reduce((sum, one) => {
    const keys = Object.keys(sum) as (keyof C & string)[];
    return Object.fromEntries(keys.map((key) => [key, sum[key]! + one[key]!])) as C;
  });
