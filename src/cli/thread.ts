import { parentPort } from 'node:worker_threads';
import { annotateBatch } from './batch.ts';
import type { InputLine } from './input.ts';

/** A thread of the command: a batch of lines in, its answer out. */
parentPort!.on('message', (lines: readonly InputLine[]) => {
  void annotateBatch(lines).then((answer) => parentPort!.postMessage(answer));
});
