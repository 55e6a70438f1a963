import { spawn } from 'node:child_process';

/** What a step of the test run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs a program of this project (from node_modules/.bin) to its end, its output passed through.
 * @returns its exit code; 1 where it was ended by a signal
 */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env, PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}` },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
