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

const names = only === undefined ? Object.keys(STEPS) : [only];
let [passed, failed] = [0, 0];
for (const name of names) {
  const step = STEPS[name];
  if (!step) throw new Error(`there is no step "${name}"; there are ${Object.keys(STEPS).join(', ')}`);
  console.log(`\n── ${name}`);
  const tally = await step();
  passed += tally.passed;
  failed += tally.failed;
}
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
