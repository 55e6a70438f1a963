/**
 * Makes src/grammar/data/model.bin of treebanks: `npm run grammar -- FOLDER [--without NAME,NAME] [--quick] [--out FILE]`.
 * FOLDER holds files in CoNLL-U; those named after `--without` are left out, to judge the model by them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { readConllu } from '../conllu.ts';
import { writeLemmaRules } from '../lemma.ts';
import { writeModel } from '../model.ts';
import type { ParserWeights } from '../parser.ts';
import { relationsOf } from '../relations.ts';
import { tagOf } from '../tagging.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { learnParser } from './learn-parser.ts';
import { crossTag, learnTagging } from './learn-tagging.ts';
import { quantise } from './quantise.ts';
import { frequent, sampleOf } from './sample.ts';

const SEED = 1;
const LEAST_TAG = 8;
const LEAST_RELATION = 20;
/** What one unit of 8 bits stands for, by table. */
const STEP = { tag: 0.3, transition: 0.3, relation: 0.3 };
/** Margin of the transitions, in weights before they are rounded, at which there is little doubt. */
const SURE = 60;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    out: { type: 'string', default: 'src/grammar/data/model.bin' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder with the treebanks: npm run grammar -- FOLDER');
const leftOut = values.without.split(',');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.conllu') && !leftOut.includes(name.replace('.conllu', '')))
  .sort();
const started = Date.now();
const log = (line: string) => {
  process.stdout.write(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}\n`);
};
const sentences = files.flatMap((name) => readConllu(readFileSync(join(folder, name), 'utf8')));
const words = sentences.flatMap((sentence) => sentence.words);
log(`${files.join(', ')}: ${String(sentences.length)} sentences, ${String(words.length)} words`);

const samples = sentences.map(sampleOf);
const tags = frequent(
  words.map(({ upos, xpos }) => `${upos}|${xpos}`),
  LEAST_TAG,
).map(tagOf);
const relations = relationsOf(
  frequent(
    words.map(({ relation }) => relation),
    LEAST_RELATION,
  ),
);
const lemmas = writeLemmaRules(learnLemmas(words));
log(
  `${String(tags.length)} tags, ${String(relations.names.length)} relations, ${String(lemmas.length)} lemma rules`,
);

const training = { seed: SEED, log };
const [tagEpochs, parserEpochs] = values.quick ? [3, 4] : [6, 8];
const tagWeights = learnTagging(samples, tags, { ...training, epochs: tagEpochs });
const tagged = crossTag(samples, tags, values.quick ? 2 : 4, { ...training, epochs: tagEpochs });
learnParser(tagged, relations, { ...training, epochs: parserEpochs }, save);

/** Writes the model as it is after an epoch, so that little is lost if the training is stopped. */
function save(parser: ParserWeights): void {
  const bytes = writeModel({
    tags: tags.map(({ upos, xpos }) => `${upos}|${xpos}`),
    relations: relations.names,
    lemmas,
    marginUnit: SURE / STEP.transition,
    weights: {
      tag: quantise(tagWeights, STEP.tag),
      transition: quantise(parser.transition, STEP.transition),
      relation: quantise(parser.relation, STEP.relation),
    },
  });
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, bytes);
  const size = (n: number) => `${(n / 1e6).toFixed(2)} MB`;
  log(`${values.out}: ${size(bytes.length)}, ${size(brotliCompressSync(bytes).length)} brotli`);
}
