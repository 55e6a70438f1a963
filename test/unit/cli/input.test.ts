import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type InputLine } from '../../../src/cli/input.ts';

/** Reads bytes that come in pieces of some size. */
async function read(bytes: Uint8Array, size: number): Promise<InputLine[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size));
  }
  const lines: InputLine[] = [];
  for await (const some of linesOf(pieces())) lines.push(...some);
  return lines;
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the lines of the input', () => {
  it('are the same however the bytes come', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\uFEFF]/g, '')));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (all, size) => {
        const lines = await read(bytes(all.join('\n')), size);
        const wanted = all
          .map((text, i) => ({ number: i + 1, text }))
          .filter(({ text }) => text.trim() !== '');
        expect(lines).toEqual(wanted);
      }),
    );
  });
  it('are counted with empty ones, and lose a mark of byte order and carriage returns', async () => {
    expect(await read(bytes('\uFEFFa\r\n\r\nb'), 2)).toEqual([
      { number: 1, text: 'a' },
      { number: 3, text: 'b' },
    ]);
  });
  it('have no text where they are no UTF-8', async () => {
    expect(await read(Uint8Array.of(0x61, 0x0a, 0xff, 0xfe, 0x0a, 0x62), 3)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null },
      { number: 3, text: 'b' },
    ]);
  });
});
