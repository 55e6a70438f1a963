import { browser } from './browser.ts';
import { run, type Tally } from './step.ts';
import { unit } from './unit.ts';

/** `npm test` (everything) or one part: `tsx test/run.ts unit`, `tsx test/run.ts browser [Playwright's own options]`. */
const command =
  (...line: string[]) =>
  async (): Promise<Tally> => {
    const code = await run('npm', ['run', '--silent', ...line]);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

const [only, ...options] = process.argv.slice(2);
const STEPS: Readonly<Record<string, () => Promise<Tally>>> = {
  types: command('types'),
  lint: command('lint'),
  unit,
  build: command('build'),
  browser: () => browser(options),
};
/** What runs at the same time: each of the first uses one core, the browser all that there are. */
const ALL = [['types', 'lint', 'unit', 'build'], ['browser']];

let [passed, failed] = [0, 0];
/** How long each step took [lint 47 s]. */
const seconds: string[] = [];
async function take(name: string): Promise<void> {
  const step = STEPS[name];
  if (!step) throw new Error(`there is no step "${name}"; there are ${Object.keys(STEPS).join(', ')}`);
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = await step();
  seconds.push(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s`);
  passed += tally.passed;
  failed += tally.failed;
}

for (const names of only === undefined ? ALL : [[only]]) await Promise.all(names.map(take));
console.log(`\n${seconds.join(', ')}: ${(performance.now() / 6e4).toFixed(1)} minutes`);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
