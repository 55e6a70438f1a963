import { parseArgs } from 'node:util';
import { linesOf } from './input.ts';
import { annotateBatches } from './threads.ts';

const HELP = `npm run --silent annotate [-- --jobs N] < articles.jsonl > annotated.jsonl

One JSON line {"id", "text", "dateline"?} in, one line out, in the same order.
  --jobs N   annotate in N threads (1)
`;

/** How many threads are asked for. @throws Error where it is no whole number from 1 to 64 */
function jobsOf(said: string): number {
  const jobs = Number(said);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new Error(`--jobs takes a whole number from 1 to 64, not "${said}"`);
  return jobs;
}

/** `npm run --silent annotate`: JSON lines in, annotated lines out; exits with 1 where a line could not be read. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { jobs: { type: 'string', default: '1' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const failures: string[] = [];
  let failed = 0;
  for await (const answer of annotateBatches(linesOf(process.stdin), jobsOf(values.jobs))) {
    failed += answer.failures.length;
    if (failures.length === 0) failures.push(...answer.failures.slice(0, 1));
    if (!process.stdout.write(answer.output))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  if (failed > 0) {
    process.stderr.write(`${String(failed)} lines could not be read; the first is ${failures[0]!}\n`);
    process.exitCode = 1;
  }
}

// who reads the output may have had enough [annotate | head -1]
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
