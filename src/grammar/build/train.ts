import { ArcClasses } from '../arc-classes.ts';
import type { TreebankSentence } from '../conllu.ts';
import { guideBy } from '../guide.ts';
import { writeLemmaRules } from '../lemma.ts';
import type { Model } from '../model.ts';
import { Parser, type ParserWeights } from '../parser.ts';
import { relationsOf } from '../relations.ts';
import { Tagging, tagOf } from '../tagging.ts';
import { Vocabulary } from '../vocabulary.ts';
import { learnArcs } from './arcs.ts';
import { learnFrequentWords } from './frequent-words.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { learnParser } from './learn-parser.ts';
import { learnTagging } from './learn-tagging.ts';
import { sum } from './quantise.ts';
import { crossed, frequent, reversed, sampleOf, type TaggedSample } from './sample.ts';

/** How long and with what chance a model is trained. */
export interface Plan {
  /** Epochs of the tagger, of the parser that goes backward, and of the one that goes forward. */
  readonly tagging: number;
  readonly backward: number;
  readonly forward: number;
  /** The parser that goes forward is trained once with each; the weights are added. */
  readonly seeds: readonly number[];
  readonly log: (line: string) => void;
  /** Told the model as it is after each epoch of the forward parser, its weights not rounded yet. */
  readonly each: (model: Omit<Model, 'marginUnit'>) => void;
}

/** Rarer tags and relations are not learnt. */
const LEAST_TAG = 8;
const LEAST_RELATION = 20;
/** Into how many parts the samples are cut to be tagged, and to be parsed backward, by models that did not see them. */
const TAGGING_PARTS = 2;
const GUIDE_PARTS = 2;

/**
 * Trains tagger and parsers on sentences of treebanks.
 * @param clusters words that are used alike (`clusters.ts`)
 */
export function train(sentences: readonly TreebankSentence[], clusters: readonly string[], plan: Plan): void {
  const { log } = plan;
  const [seed = 1] = plan.seeds;
  const words = sentences.flatMap((sentence) => sentence.words);
  const pairs = frequent(
    words.map(({ upos, xpos }) => `${upos}|${xpos}`),
    LEAST_TAG,
  );
  const tags = pairs.map(tagOf);
  const relations = relationsOf(
    frequent(
      words.map(({ relation }) => relation),
      LEAST_RELATION,
    ),
  );
  const arcs = learnArcs(sentences, relations);
  const arcClasses = new ArcClasses(arcs, relations.children);
  const frequentWords = learnFrequentWords(words, pairs);
  const vocabulary = new Vocabulary(frequentWords, clusters);
  const lemmas = writeLemmaRules(learnLemmas(words));
  log(
    `${String(tags.length)} tags, ${String(relations.names.length)} relations, ${String(lemmas.length)} lemma rules`,
  );

  const samples = sentences.map((sentence) => sampleOf(sentence, vocabulary));
  log('hints are there');
  const tagging = { epochs: plan.tagging, seed, log };
  const tagWeights = learnTagging(samples, tags, tagging);
  const tagged = crossed(samples, TAGGING_PARTS, (others) => {
    const tagger = new Tagging(tags, learnTagging(others, tags, tagging));
    return (sample): TaggedSample => ({
      ...sample,
      tags: tagger.tag(sample.entries, sample.hints),
      guide: null,
    });
  });

  const learnBackward = (from: readonly TaggedSample[]) =>
    learnParser(from.map(reversed), relations, arcClasses, { epochs: plan.backward, seed, log });
  const guided = crossed(tagged, GUIDE_PARTS, (others) => {
    const parser = new Parser(relations, arcClasses, learnBackward(others));
    return (sample) => ({ ...sample, guide: guideBy(parser, sample.entries, sample.tags) });
  });
  const backward = learnBackward(tagged);

  let before: ParserWeights | null = null;
  for (const forwardSeed of plan.seeds) {
    const added = (weights: ParserWeights): ParserWeights =>
      before === null
        ? weights
        : {
            transition: sum(before.transition, weights.transition),
            relation: sum(before.relation, weights.relation),
          };
    const training = { epochs: plan.forward, seed: forwardSeed, log };
    const learnt = learnParser(guided, relations, arcClasses, training, (weights, epoch) => {
      if (before === null || epoch === plan.forward) tell(added(weights));
    });
    before = added(learnt);
  }

  function tell({ transition, relation }: ParserWeights): void {
    plan.each({
      tags: pairs,
      relations: relations.names,
      lemmas,
      arcs,
      clusters,
      frequent: frequentWords,
      weights: {
        tag: tagWeights,
        'backward transition': backward.transition,
        'backward relation': backward.relation,
        transition,
        relation,
      },
    });
  }
}
