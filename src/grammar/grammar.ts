import { ArcClasses } from './arc-classes.ts';
import { guideBy } from './guide.ts';
import { lemmaOf, readLemmaRules } from './lemma.ts';
import { readModel, type Model } from './model.ts';
import { observe } from './observation.ts';
import { Parser } from './parser.ts';
import { relationsOf } from './relations.ts';
import { hashOfHint } from './tag-features.ts';
import { readTwice } from './second-reading.ts';
import { Tagging, tagOf, type Tag } from './tagging.ts';
import { treeOf, type Tree } from './tree.ts';
import { Vocabulary, type Entry } from './vocabulary.ts';
import type { Token } from './word.ts';

/** What reads the words of a sentence as a tree. */
export interface Grammar {
  /**
   * Tags, lemmatises and parses one sentence, in time that grows with its length and no faster.
   * @param tokens its words as Universal Dependencies parts them: "do" + "n't", "Spain" + "'s", "pro" + "-" + "EU"
   */
  parse(tokens: readonly Token[]): Tree;
}

/**
 * Makes a grammar of a model's file.
 * @throws Error with a message for people if the file is damaged or no model
 */
export const loadGrammar = (bytes: Uint8Array): Grammar => grammarOf(readModel(bytes));

/**
 * A grammar of a model: words are tagged, parsed from the end, then from the start with that as a guide; all of that
 * again where the tree shows that the sentence is misread.
 * @throws Error if the model lacks a part
 */
export function grammarOf(model: Model): Grammar {
  const relations = relationsOf(model.relations);
  const vocabulary = new Vocabulary(model.frequent, model.clusters);
  const arcClasses = new ArcClasses(model.arcs, relations.children);
  const lemmas = readLemmaRules(model.lemmas);
  const weightsOf = (name: string) => {
    const weights = model.weights[name];
    if (!weights) throw new Error(`The grammar model lacks its part "${name}".`);
    return weights;
  };
  const parserOf = (transition: string, relation: string) =>
    new Parser(relations, arcClasses, { transition: weightsOf(transition), relation: weightsOf(relation) });
  const tagging = new Tagging(model.tags.map(tagOf), weightsOf('tag'));
  const backward = parserOf('backward transition', 'backward relation');
  const forward = parserOf('transition', 'relation');
  return {
    parse(tokens) {
      const entries = tokens.map(({ text }) => vocabulary.of(text));
      return readTwice({
        tagging,
        entries,
        hints: Int32Array.from(tokens, ({ pos }) => hashOfHint(pos)),
        read: (tags) => treeWith(tokens, entries, tags),
      });
    },
  };

  function treeWith(tokens: readonly Token[], entries: readonly Entry[], tags: readonly Tag[]): Tree {
    const { head, relation, margin } = forward.parse(
      observe(entries, tags, guideBy(backward, entries, tags)),
    );
    return treeOf(
      tokens.map(({ start, end, text, pos, lemma }, i) => {
        const { upos, xpos } = tags[i]!;
        const { lower } = entries[i]!;
        return {
          start,
          end,
          text,
          lower,
          // a list of words knows more verbs and nouns than a treebank has
          lemma:
            lemma !== undefined && pos === upos && /^(?:VERB|NOUN)$/.test(upos)
              ? lemma
              : lemmaOf(text, lower, upos, xpos, lemmas),
          upos,
          xpos,
          head: head[i]! < tokens.length ? head[i]! : -1,
          relation: relations.names[relation[i]!]!,
          margin: margin[i]! / model.marginUnit,
        };
      }),
    );
  }
}
