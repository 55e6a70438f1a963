import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadGrammar } from '../grammar/grammar.ts';
import { grammarFromDisk } from '../grammar/load-node.ts';
import { treesOfConllu, treesOfText } from './trees-of.ts';

/**
 * `npm run --silent trees [-- --text] [--model FILE]`: CoNLL-U (or plain text) in, the trees that the grammar finds
 * out, by the model that is checked in or another.
 */
const { values } = parseArgs({
  options: { text: { type: 'boolean', default: false }, model: { type: 'string' } },
});
const grammar = values.model === undefined ? grammarFromDisk() : loadGrammar(readFileSync(values.model));
const given = await readAll(process.stdin);
for (const block of values.text ? treesOfText(given, grammar) : treesOfConllu(given, grammar))
  if (!process.stdout.write(block)) await new Promise((resolve) => process.stdout.once('drain', resolve));
