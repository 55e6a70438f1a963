import { describe, expect, it } from 'vitest';
import { readModel, writeModel, type Model } from '../../../src/grammar/model.ts';

const table = new Int8Array(2 ** 12 + 3);
table.set([5, -7], 0);
table[700] = 127;
table[2 ** 12 + 2] = -127;
const model: Model = {
  tags: ['NOUN|NN'],
  relations: ['root'],
  lemmas: ['NOUN|NN s 1 '],
  frequent: ['the 0'],
  clusters: ['apple pear'],
  arcs: ['NOUN NOUN 0'],
  marginUnit: 10,
  weights: { tag: { table, mask: 2 ** 12 - 1, classes: 3 } },
};

describe('the file of a model', () => {
  const bytes = writeModel(model);
  it('gives back what was written', () => {
    const read = readModel(bytes);
    expect(read).toMatchObject({ tags: model.tags, relations: model.relations, lemmas: model.lemmas });
    expect(read.weights.tag).toEqual(model.weights.tag);
  });
  it('may lie anywhere in memory', () => {
    const padded = new Uint8Array(bytes.length + 7);
    padded.set(bytes, 7);
    expect(readModel(padded.subarray(7)).weights.tag).toEqual(model.weights.tag);
  });
  it('is refused where it was cut short or changed', () => {
    expect(() => readModel(bytes.subarray(0, -1))).toThrow('damaged');
    const changed = Uint8Array.from(bytes);
    changed[60]! ^= 1;
    expect(() => readModel(changed)).toThrow('damaged');
  });
  it('is refused where it is something else', () => {
    expect(() => readModel(new Uint8Array(0))).toThrow('no grammar model');
    expect(() => readModel(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(
      'no grammar model',
    );
  });
});
