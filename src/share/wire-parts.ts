import * as v from 'valibot';

/** A TIMEX3 value, '' for none and '..' for an open end. */
export const VALUE = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((value) => value === '..' || value === '' || /^[A-Z0-9:._-]+$/.test(value)),
);
/** Modifiers of a time, by their index. */
export const MODS = [
  'START',
  'MID',
  'END',
  'BEFORE',
  'AFTER',
  'APPROX',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
] as const;
export type Mod = (typeof MODS)[number];
