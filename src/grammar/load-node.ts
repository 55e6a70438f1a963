import { readFileSync } from 'node:fs';
import { loadGrammar, type Grammar } from './grammar.ts';

const FILE = new URL('data/model.bin', import.meta.url);
let loaded: Grammar | undefined;

/** The grammar that is checked in, read from the disk once. For commands and tests: the page fetches the file. */
export function grammarFromDisk(): Grammar {
  loaded ??= loadGrammar(readFileSync(FILE));
  return loaded;
}
