import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const annotate = (input: string) =>
  new Promise<{ code: number | null; lines: { id: unknown; error?: string }[] }>((resolve, reject) => {
    const child = spawn('node_modules/.bin/tsx', ['src/cli/annotate.ts'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        lines: out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { id: unknown; error?: string }),
      }),
    );
    child.stdin.end(input);
  });

describe('the annotate command', { timeout: 30_000 }, () => {
  it('answers line by line, in order, and exits with 0', async () => {
    const { code, lines } = await annotate('{"id":"b","text":"On Monday."}\n{"id":"a","text":"In 2011."}\n');
    expect(code).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(['b', 'a']);
  });
  it('goes on after a line that is wrong, and exits with 1', async () => {
    const { code, lines } = await annotate('{"id":"b"}\nnonsense\n{"id":"a","text":"In 2011."}\n');
    expect(code).toBe(1);
    expect(lines.map((line) => [line.id, 'error' in line])).toEqual([
      ['b', true],
      [null, true],
      ['a', false],
    ]);
  });
});
