import { lemmaOf, readLemmaRules } from './lemma.ts';
import { readModel } from './model.ts';
import { observe } from './observation.ts';
import { Parser } from './parser.ts';
import { relationsOf } from './relations.ts';
import { spellingOf } from './spelling.ts';
import { Tagging, tagOf } from './tagging.ts';
import { treeOf, type Tree } from './tree.ts';
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
export function loadGrammar(bytes: Uint8Array): Grammar {
  const model = readModel(bytes);
  const relations = relationsOf(model.relations);
  const lemmas = readLemmaRules(model.lemmas);
  const weightsOf = (name: string) => {
    const weights = model.weights[name];
    if (!weights) throw new Error(`The grammar model lacks its part "${name}".`);
    return weights;
  };
  const tagging = new Tagging(model.tags.map(tagOf), weightsOf('tag'));
  const parser = new Parser(relations, {
    transition: weightsOf('transition'),
    relation: weightsOf('relation'),
  });
  return {
    parse(tokens) {
      const spellings = tokens.map(({ text }) => spellingOf(text));
      const tags = tagging.tag(spellings);
      const { head, relation, margin } = parser.parse(observe(spellings, tags));
      return treeOf(
        tokens.map(({ start, end, text }, i) => {
          const { upos, xpos } = tags[i]!;
          const { lower } = spellings[i]!;
          return {
            start,
            end,
            text,
            lower,
            lemma: lemmaOf(text, lower, upos, xpos, lemmas),
            upos,
            xpos,
            head: head[i]! < tokens.length ? head[i]! : -1,
            relation: relations.names[relation[i]!]!,
            margin: margin[i]! / model.marginUnit,
          };
        }),
      );
    },
  };
}
