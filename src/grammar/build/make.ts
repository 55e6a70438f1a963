/**
 * Makes src/grammar/data/model.bin of treebanks: `npm run grammar -- FOLDER [--without NAME,NAME] [--out FILE]`.
 * FOLDER holds files in CoNLL-U; those named after `--without` are left out, to judge the model by them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { readConllu } from '../conllu.ts';
import { writeModel } from '../model.ts';
import { learnClusters } from './clusters.ts';
import { roundModel } from './quantise.ts';
import { train } from './train.ts';

const PLAN = { tagging: 4, backward: 4, forward: 6, seeds: [1, 2] };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', default: '' },
    out: { type: 'string', default: 'src/grammar/data/model.bin' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder with the treebanks: npm run grammar -- FOLDER');
const started = Date.now();
const log = (line: string) => {
  process.stdout.write(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}\n`);
};
const leftOut = values.without.split(',');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.conllu') && !leftOut.includes(name.replace('.conllu', '')))
  .sort();
const sentences = files.flatMap((name) => readConllu(readFileSync(join(folder, name), 'utf8')));
log(`${files.join(', ')}: ${String(sentences.length)} sentences`);

train(sentences, learnClusters(PLAN.seeds[0]!), {
  ...PLAN,
  log,
  // written after each epoch, so that little is lost if the training is stopped
  each(model) {
    const bytes = writeModel(roundModel(model));
    writeFileSync(values.out, bytes);
    const size = (n: number) => `${(n / 1e6).toFixed(2)} MB`;
    log(`${values.out}: ${size(bytes.length)}, ${size(brotliCompressSync(bytes).length)} brotli`);
  },
});
