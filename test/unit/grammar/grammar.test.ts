import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';
import { loadGrammar } from '../../../src/grammar/grammar.ts';
import { grammarFromDisk } from '../../../src/grammar/load-node.ts';
import { tokensOf } from '../../../src/grammar/tokens.ts';
import type { Tree } from '../../../src/grammar/tree.ts';

const grammar = grammarFromDisk();
const parse = (text: string) => grammar.parse(tokensOf(readArticle(text).sentences[0]!));
const tokens = (texts: readonly string[]) => texts.map((text) => ({ text, start: 0, end: text.length }));
/** "child relation head" of each word, by its form. */
const arcs = ({ words }: Tree) =>
  words.map(({ text, relation, head }) => `${text} ${relation} ${words[head]?.text ?? '–'}`);

/** Heads are words of the sentence, one is the root, and from each word the way up leads to it. */
function expectConnected({ words, children, root }: Tree): void {
  expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
  expect(words.every(({ head }) => head >= -1 && head < words.length)).toBe(true);
  expect(words.every(({ head, relation }) => (head === -1) === (relation === 'root'))).toBe(true);
  let reached = 0;
  for (const open = [root]; open.length > 0; reached++) open.push(...children[open.pop()!]!);
  expect(reached).toBe(words.length);
}

describe('the grammar', () => {
  it('finds subject, object, time and place of a plain sentence', () => {
    const found = arcs(parse('The ministers met on Tuesday in Vienna, and they signed the treaty.'));
    expect(found).toEqual(
      expect.arrayContaining([
        'ministers nsubj met',
        'met root –',
        'Tuesday obl met',
        'Vienna obl met',
        'in case Vienna',
        'they nsubj signed',
        'signed conj met',
        'treaty obj signed',
      ]),
    );
  });
  it('tells a passive from an active sentence', () => {
    expect(arcs(parse('The bridge was opened by the mayor.'))).toEqual(
      expect.arrayContaining(['bridge nsubj:pass opened', 'was aux:pass opened']),
    );
  });
  it('tags and lemmatises', () => {
    const { words } = parse('The children went home.');
    expect(words.map(({ upos, xpos, lemma }) => `${upos} ${xpos} ${lemma}`).slice(0, 3)).toEqual([
      'DET DT the',
      'NOUN NNS child',
      'VERB VBD go',
    ]);
  });
  it('keeps the offsets of the words', () => {
    expect(parse('They left.').words.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 9],
      [9, 10],
    ]);
  });
  it('gives a connected tree with one root for whatever words', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('the', 'said', ',', '.', 'of', 'Paris', 'and', 'who', 'is', '5'),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (texts) => {
        expectConnected(grammar.parse(tokens(texts)));
      }),
    );
  });
  it('gives an empty tree for no words', () => {
    expect(grammar.parse([])).toEqual({ words: [], children: [], root: -1 });
  });
  it('says the same whatever was parsed before', () => {
    const before = parse('The ministers signed the treaty in Vienna.');
    parse('Another sentence stood between.');
    expect(parse('The ministers signed the treaty in Vienna.')).toEqual(before);
  });
  it('parses a sentence of 20,000 words, as nobody would write it', { timeout: 60_000 }, () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => ['and', 'they', 'ran', 'to', 'it'][i % 5]!);
    expectConnected(grammar.parse(tokens(texts)));
  });
  it('knows doubt: margins are never negative', () => {
    const { words } = parse('Time flies like an arrow, fruit flies like a banana.');
    expect(words.every(({ margin }) => margin >= 0)).toBe(true);
  });
  it('refuses a file that is no model', () => {
    expect(() => loadGrammar(new Uint8Array(100))).toThrow('no grammar model');
  });
});
