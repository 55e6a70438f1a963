import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, signFinder } from '../../../src/tagger/signs.ts';
import { RULES } from '../../../src/tagger/tag.ts';
import { readGold } from '../../gold.ts';

const holding = (signs: string, texts: readonly string[]) => signFinder([signs])(texts)(signs);

/** A sentence as signs are written, the plain way. */
const plain = (text: string) =>
  ` ${text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/\d/g, '0')
    .replace(/[^a-z0]+/g, ' ')} `.replace(/ +/g, ' ');

describe('signs', () => {
  it('are found whatever the case', () => {
    expect(holding('every', ['EVERY day', 'On Every day', 'one day'])).toEqual([0, 1]);
  });
  it('take a space for the ends and for all that parts words', () => {
    expect(holding(' may ', ['May', 'in "May"', 'mid-May, 2015', 'maybe', 'dismay'])).toEqual([0, 1, 2]);
  });
  it('take 0 for any digit', () => {
    expect(holding('0000 00|0 pm ', ['2015-12', 'at 6 p.m.', 'at 6 pm', '201-12'])).toEqual([0, 2]);
  });
  it('are found where one is the end of another', () => {
    expect(holding('after noon|noon|on', ['after noon', 'after no one', 'moon'])).toEqual([0, 1, 2]);
    expect(signFinder(['afternoon', 'noon', 'on'])(['an afternoon'])('noon')).toEqual([0]);
  });
  it('hold in every text where a rule names none', () => {
    expect(holding('', ['one', ''])).toEqual([0, 1]);
  });
  it('stand side by side', () => {
    expect(beside('at |by ', '0|one ')).toBe('at 0|at one |by 0|by one ');
  });
  it('are found just where the sentence written their way holds them', () => {
    const letters = fc.constantFrom(...'aAbB1 .-é');
    const text = fc.array(letters, { maxLength: 12 }).map((all) => all.join(''));
    const sign = fc
      .array(fc.constantFrom('a', 'b', '0', ' '), { minLength: 1, maxLength: 4 })
      .map((all) => all.join('').replace(/ +/g, ' '));
    fc.assert(
      fc.property(fc.array(text), fc.array(sign, { minLength: 1, maxLength: 5 }), (texts, signs) => {
        const expected = texts.flatMap((one, i) =>
          signs.some((own) => plain(one).includes(own)) ? [i] : [],
        );
        expect(holding(signs.join('|'), texts)).toEqual(expected);
      }),
    );
  });
});

describe('the signs of a rule', () => {
  const folder = `${import.meta.dirname}/../../corpus`;
  const lines = readdirSync(folder).flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
  const texts = [
    ...lines.map((line) => line.replace(/\[([^|[\]]+)\|[^[\]]+\]/g, '$1')),
    ...readGold().flatMap(({ text }) => text.split(/(?<=[.!?"]) |\n+/)),
  ];
  const find = signFinder(RULES.map(({ needs }) => needs))(texts);
  it.each(RULES.map((rule) => [rule.name, rule] as const))('stand in whatever "%s" matches', (_, rule) => {
    const held = new Set(find(rule.needs));
    expect(texts.filter((text, i) => !held.has(i) && rule.find(text).length > 0)).toEqual([]);
  });
});
