import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number | null;
  readonly lines: { id: unknown; line?: number; error?: string }[];
  readonly told: string;
}

/** Runs the command on some input, and ends reading after the first answer if it is told to. */
const annotate = (input: string | Buffer, options: readonly string[] = [], first = false) =>
  new Promise<Ended>((resolve, reject) => {
    const child = spawn('node_modules/.bin/tsx', ['src/cli/annotate.ts', ...options]);
    let [out, told] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (first) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.on('error', reject);
    child.stdin.on('error', () => undefined); // nobody reads on
    child.on('close', (code) => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve({ code, told, lines: first ? [] : lines.map((line) => JSON.parse(line) as Ended['lines'][0]) });
    });
    child.stdin.end(input);
  });

const articles = (count: number) =>
  Array.from({ length: count }, (_, id) => `{"id":${String(id)},"text":"She left on May 3, 2011."}\n`).join(
    '',
  );

describe('the annotate command', { timeout: 60_000 }, () => {
  it('answers line by line, in order, and exits with 0', async () => {
    const { code, lines } = await annotate('{"id":"b","text":"On Monday."}\n{"id":"a","text":"In 2011."}\n');
    expect(code).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(['b', 'a']);
  });
  it('goes on after a line that is wrong, tells its number, and exits with 1', async () => {
    const { code, lines, told } = await annotate('{"id":"b"}\n\nnonsense\n{"id":"a","text":"In 2011."}\n');
    expect(code).toBe(1);
    expect(lines.map((line) => [line.id, line.line, 'error' in line])).toEqual([
      ['b', 1, true],
      [null, 3, true],
      ['a', undefined, false],
    ]);
    expect(told).toContain('2 lines could not be read; the first is line 1');
  });
  it('keeps the order with several threads', async () => {
    const { code, lines } = await annotate(articles(300), ['--jobs', '2']);
    expect(code).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(Array.from({ length: 300 }, (_, id) => id));
  });
  it('ends without a word when nobody reads on', async () => {
    expect(await annotate(articles(1000), [], true)).toMatchObject({ code: 0, told: '' });
  });
  it('says what is wrong with its options', async () => {
    expect(await annotate('', ['--jobs', 'many'])).toMatchObject({
      code: 2,
      told: '--jobs takes a whole number from 1 to 64, not "many"\n',
    });
  });
});
