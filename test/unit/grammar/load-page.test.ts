import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fetchGrammar } from '../../../src/grammar/load-page.ts';

const file = readFileSync('src/grammar/data/model.bin');
const answer = (body: BodyInit, headers: Record<string, string> = {}, status = 200) =>
  Promise.resolve(new Response(body, { status, headers }));

describe('the grammar in the page', () => {
  it('is fetched, and tells how far it is', async () => {
    const parts: (number | null)[] = [];
    const grammar = await fetchGrammar(
      (part) => parts.push(part),
      () => answer(file, { 'content-length': String(file.length) }),
    );
    expect(parts.at(-1)).toBe(1);
    expect(grammar.parse([{ text: 'Go', start: 0, end: 2 }]).root).toBe(0);
  });
  it('does not tell where the length on the way is not that of the file', async () => {
    const parts: (number | null)[] = [];
    await fetchGrammar(
      (part) => parts.push(part),
      () => answer(file, { 'content-length': '5', 'content-encoding': 'br' }),
    );
    expect(parts.every((part) => part === null)).toBe(true);
  });
  it('says what to do where it cannot be had', async () => {
    const told = () => undefined;
    await expect(fetchGrammar(told, () => Promise.reject(new TypeError('offline')))).rejects.toThrow(
      'Check the connection',
    );
    await expect(fetchGrammar(told, () => answer('gone', {}, 404))).rejects.toThrow('404');
    await expect(fetchGrammar(told, () => answer(file.subarray(0, 5000)))).rejects.toThrow('damaged');
  });
});
