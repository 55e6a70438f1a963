import { Worker } from 'node:worker_threads';
import { annotateBatch, type BatchAnswer } from './batch.ts';
import type { InputLine } from './input.ts';

const THREAD = new URL('./start-thread.js', import.meta.url);
/** So many batches wait for each thread: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 2;

/**
 * Annotates batches of lines in several threads.
 * @param batches in order
 * @param jobs how many threads; with one, all is done in this one
 * @returns the answers, in the order of the batches
 * @throws Error when a thread ends before it has answered
 */
export async function* annotateBatches(
  batches: AsyncIterable<readonly InputLine[]>,
  jobs: number,
): AsyncGenerator<BatchAnswer> {
  if (jobs === 1) {
    for await (const lines of batches) yield await annotateBatch(lines);
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Worker(THREAD));
  try {
    const waiting: Promise<BatchAnswer>[] = [];
    const busy = threads.map((): Promise<unknown> => Promise.resolve());
    let next = 0;
    for await (const lines of batches) {
      const at = next++ % jobs;
      const answer = busy[at]!.then(() => ask(threads[at]!, lines));
      // who waits for the answer hears of an error; the thread's next batch need not
      busy[at] = answer.catch(() => undefined);
      waiting.push(answer);
      if (waiting.length >= jobs * AHEAD) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Gives a thread a batch and waits for its answer. */
const ask = (thread: Worker, lines: readonly InputLine[]) =>
  new Promise<BatchAnswer>((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`a thread ended with code ${String(code)}`));
    thread.once('error', reject).once('exit', ended);
    thread.once('message', (answer: BatchAnswer) => {
      thread.off('error', reject).off('exit', ended);
      resolve(answer);
    });
    thread.postMessage(lines);
  });
