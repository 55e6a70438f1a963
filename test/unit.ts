import { mkdirSync, readFileSync } from 'node:fs';
import { run, type Tally } from './step.ts';
import { CLOCK_FOLDERS, ZONES } from './zones.ts';

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
  let [passed, failed] = [0, 0];
  mkdirSync('.cache', { recursive: true });
  for (const [n, zone] of ZONES.entries()) {
    const folders = n === 0 ? [] : CLOCK_FOLDERS.map((name) => `test/unit/${name}/`);
    console.log(`\nUnit tests under ${zone}${folders.length ? `: ${folders.join(', ')}` : ''}`);
    const file = `.cache/unit-${zone.replace('/', '-')}.json`;
    const code = await run(
      'vitest',
      ['run', ...folders, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
      { TZ: zone },
    );
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    passed += report.numPassedTests;
    failed += report.numTotalTests - report.numPassedTests;
    // a file that cannot be loaded fails the run without failing a test
    if (code !== 0 && report.numTotalTests === report.numPassedTests) failed++;
  }
  return { passed, failed };
}
