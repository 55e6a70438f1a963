import { mkdirSync, readFileSync } from 'node:fs';
import { run, type Tally } from './step.ts';
import { CLOCK_FOLDERS, COSTS, ZONES } from './zones.ts';

interface Report {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly success: boolean;
}

/**
 * `npm run unit`: all unit tests once, and those of the folders that ask a clock under two more zones: a time zone
 * that leaks into a value shows in one of the three.
 */
export async function unit(): Promise<Tally> {
  mkdirSync('.cache', { recursive: true });
  // each uses one core
  const tallies = await Promise.all(ZONES.map(under));
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Those of one zone: all of them under the first. */
async function under(zone: string, n: number): Promise<Tally> {
  const folders = n === 0 ? [] : CLOCK_FOLDERS.map((name) => `test/unit/${name}/`);
  const options = n === 0 ? [] : [...folders, '--exclude', COSTS];
  console.log(`\nUnit tests under ${zone}${folders.length ? `: ${folders.join(', ')}` : ''}`);
  const file = `.cache/unit-${zone.replace('/', '-')}.json`;
  const code = await run(
    'vitest',
    ['run', ...options, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { TZ: zone },
  );
  const { numPassedTests: passed, numTotalTests: all } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  // a file that cannot be loaded fails the run without failing a test
  return { passed, failed: code !== 0 && all === passed ? 1 : all - passed };
}
