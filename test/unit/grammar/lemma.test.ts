import { describe, expect, it } from 'vitest';
import { learnLemmas } from '../../../src/grammar/build/learn-lemmas.ts';
import { lemmaOf, readLemmaRules, writeLemmaRules } from '../../../src/grammar/lemma.ts';

const word = (form: string, lemma: string, upos: string, xpos: string) => ({
  form,
  lemma,
  upos,
  xpos,
  head: -1,
  relation: 'root',
});
const verbs = [
  ['talked', 'talk'],
  ['walked', 'walk'],
  ['jumped', 'jump'],
  ['tried', 'try'],
  ['cried', 'cry'],
  ['went', 'go'],
  ['went', 'go'],
].map(([form, lemma]) => word(form!, lemma!, 'VERB', 'VBD'));
const names = [word('States', 'States', 'PROPN', 'NNPS'), word('Spain', 'Spain', 'PROPN', 'NNP')];
const rules = learnLemmas([...verbs, ...names]);
const lemma = (form: string, upos = 'VERB', xpos = 'VBD') =>
  lemmaOf(form, form.toLowerCase(), upos, xpos, rules);

describe('a lemma', () => {
  it('is told by the last letters of a form, of unseen words too', () => {
    expect(['talked', 'barked', 'pried'].map((form) => lemma(form))).toEqual(['talk', 'bark', 'pry']);
  });
  it('is looked up where a whole form is an exception', () => {
    expect(lemma('went')).toBe('go');
    expect(lemma('Went')).toBe('go');
    expect(lemma('forwent')).not.toBe('forgo');
  });
  it('keeps the capitals of names alone', () => {
    expect(lemma('Angola', 'PROPN', 'NNP')).toBe('Angola');
    expect(lemma('Talked')).toBe('talk');
  });
  it('is the form where nothing is known of the part of speech', () => {
    expect(lemma('Ouch', 'INTJ', 'UH')).toBe('ouch');
  });
  it('survives being written and read', () => {
    expect(readLemmaRules(writeLemmaRules(rules))).toEqual(rules);
  });
});
