import { hash } from './hash.ts';

/** Relations of which a head remembers that a child has them: they fill a place that is there once. */
const REMEMBERED = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'aux',
  'aux:pass',
  'cop',
  'mark',
  'case',
  'cc',
  'conj',
  'xcomp',
  'ccomp',
  'advcl',
  'obl',
  'punct',
  'det',
  'csubj',
  'expl',
  'acl:relcl',
  'nmod',
  'parataxis',
  'advmod',
  'appos',
];

/** The bits of some remembered relations. */
export const bitsOf = (...names: string[]) =>
  names.reduce((bits, name) => bits | (1 << REMEMBERED.indexOf(name)), 0);

/** The relations that a model knows, by number. */
export interface Relations {
  readonly names: readonly string[];
  readonly hashes: Int32Array;
  /** The bit of each relation that is remembered, 0 for the others. */
  readonly bits: Int32Array;
  readonly root: number;
  /** The numbers of all but the root. */
  readonly children: Uint8Array;
  readonly case: number;
  readonly mark: number;
  readonly cc: number;
}

/** @param names the relations in the order of their numbers; "root", "case", "mark" and "cc" are among them */
export function relationsOf(names: readonly string[]): Relations {
  return {
    names,
    hashes: Int32Array.from(names, (name) => hash(name)),
    bits: Int32Array.from(names, (name) => (REMEMBERED.includes(name) ? bitsOf(name) : 0)),
    root: names.indexOf('root'),
    children: Uint8Array.from(names.keys()).filter((i) => names[i] !== 'root'),
    case: names.indexOf('case'),
    mark: names.indexOf('mark'),
    cc: names.indexOf('cc'),
  };
}
