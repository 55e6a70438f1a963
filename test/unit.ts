import { mkdirSync, readFileSync } from 'node:fs';
import { run, type Tally } from './step.ts';

/** `npm run unit`: the unit tests under three clocks; a time zone that leaks into a value shows in one of them. */
const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'];

interface Report {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly success: boolean;
}

export async function unit(): Promise<Tally> {
  let [passed, failed] = [0, 0];
  mkdirSync('.cache', { recursive: true });
  for (const zone of ZONES) {
    console.log(`\nUnit tests under ${zone}`);
    const file = `.cache/unit-${zone.replace('/', '-')}.json`;
    const code = await run(
      'vitest',
      ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
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
