import { describe, expect, it } from 'vitest';
import { ArcClasses } from '../../../src/grammar/arc-classes.ts';
import { hash } from '../../../src/grammar/hash.ts';
import { Vocabulary } from '../../../src/grammar/vocabulary.ts';

const vocabulary = new Vocabulary(['the 3', 'may 1 4'], ['sank capsized', 'apple pear']);

describe('the vocabulary', () => {
  it('knows which tags a frequent word can have, with capitals too', () => {
    expect([...vocabulary.of('May').tags!]).toEqual([1, 4]);
    expect(vocabulary.of('zebra').tags).toBeNull();
  });
  it('knows words that are used alike', () => {
    const cluster = (word: string) => vocabulary.of(word).cluster;
    expect(cluster('Sank')).toBe(cluster('capsized'));
    expect(cluster('apple')).not.toBe(cluster('sank'));
    expect(cluster('zebra')).toBe(0);
  });
  it('takes words that are named as what all objects have', () => {
    expect(vocabulary.of('constructor').tags).toBeNull();
    expect(vocabulary.of('__proto__').cluster).toBe(0);
  });
  it('spells marks that mean the same alike', () => {
    expect(vocabulary.of('“').exact).toBe(vocabulary.of('"').exact);
    expect(vocabulary.of('—').exact).not.toBe(vocabulary.of('"').exact);
  });
});

describe('the relations between two parts of speech', () => {
  const classes = new ArcClasses(['NOUN ADJ 2 5'], Uint8Array.from([0, 1, 2, 5]));
  it('are those that were met', () => {
    expect([...classes.of(hash('NOUN'), hash('ADJ'))]).toEqual([2, 5]);
  });
  it('are all where that was too seldom to know', () => {
    expect([...classes.of(hash('ADJ'), hash('NOUN'))]).toEqual([0, 1, 2, 5]);
  });
});
