import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/tagger/tag.ts';

const MARKED = /\[([^|[\]]+)\|[^[\]]+\]/g;
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));
const linesOf = (name: string) =>
  readFileSync(`${import.meta.dirname}/${name}`, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('the corpus', () => {
  const texts = files.flatMap(linesOf).map((line) => line.replace(MARKED, '$1'));
  it.each(RULES.map((rule) => [rule.name, rule] as const))('shows the rule "%s" at work', (_, rule) => {
    expect(texts.some((text) => rule.find(text).length > 0)).toBe(true);
  });
  // a quotation is no rule: it only moves the day of writing
  it.each(files.filter((name) => name !== 'quotation.txt'))('has a line in %s that tells no time', (name) => {
    expect(linesOf(name).some((line) => !line.includes('['))).toBe(true);
  });
});
