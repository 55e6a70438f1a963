import { createInterface } from 'node:readline';
import { annotateLine } from './line.ts';

/** `npm run --silent annotate`: JSON lines {id, text, dateline?} in, annotated lines out, in the same order. */
let failed = false;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const answer = annotateLine(line);
  if ('error' in answer) failed = true;
  if (!process.stdout.write(JSON.stringify(answer) + '\n'))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
process.exitCode = failed ? 1 : 0;
