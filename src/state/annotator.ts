import type { Day } from '../time/calendar.ts';
import type { Timeline } from '../timeline/model.ts';

/** What goes to the worker: an article, and the day of publication where the reader gave it. */
export interface Request {
  readonly text: string;
  readonly dateline: Day | null;
}

/** What comes back. */
export type Answer = { readonly timeline: Timeline } | { readonly error: string };

/** The part of a Worker that is used; a test puts in its own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** An answer that nobody waits for any more, because a later request took its place. */
export class Superseded extends Error {
  override name = 'Superseded';
}

/**
 * Runs requests in a worker, one at a time; the latest wins. A run that is under way when the next request
 * comes is stopped, however slow it is.
 * @param start makes a worker; called when one is needed first
 */
export function createAnnotator(start: () => WorkerLike) {
  let worker: WorkerLike | null = null;
  let stop: ((reason: Error) => void) | null = null;

  /** @throws Superseded when a later request came; Error with the worker's message when the run failed */
  function run(request: Request): Promise<Timeline> {
    if (stop) {
      worker?.terminate();
      worker = null;
      stop(new Superseded());
    }
    const own = (worker ??= start());
    return new Promise<Timeline>((resolve, reject) => {
      const done = () => {
        stop = null;
        finished.abort();
      };
      const fail = (reason: Error) => {
        done();
        reject(reason);
      };
      const finished = new AbortController();
      const { signal } = finished;
      stop = fail;
      own.addEventListener(
        'message',
        (event) => {
          const answer = (event as MessageEvent<Answer>).data;
          if ('error' in answer) fail(new Error(answer.error));
          else {
            done();
            resolve(answer.timeline);
          }
        },
        { signal },
      );
      own.addEventListener(
        'error',
        (event) => {
          worker?.terminate();
          worker = null;
          fail(new Error((event as ErrorEvent).message || 'the reader could not be loaded'));
        },
        { signal },
      );
      own.postMessage(request);
    });
  }
  return { run };
}
