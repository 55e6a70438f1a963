import { Superseded } from './annotator.ts';

/** A run that takes longer than this shows that it is under way; one without an answer for so long says so; in ms. */
const SLOW = 300;
const SILENT = 30_000;

/** Nobody waits for the answer any more, because the reader said so. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** How far a run is: not there, begun, begun so long ago that it is shown, or without an answer for half a minute. */
export type Running = 'no' | 'yes' | 'slow' | 'silent';

/** The one piece of work that is under way: reading an article. A later one takes its place. */
export class Work {
  #running = $state<Running>('no');
  #since = $state(0);
  #cancel: (() => void) | null = null;

  get running(): Running {
    return this.#running;
  }
  /** When the run that is under way began, in ms of the clock. */
  get since(): number {
    return this.#since;
  }

  /**
   * Waits for a job.
   * @throws Superseded when a later one took its place, Cancelled when it was cancelled, else what the job throws
   */
  async run<T>(job: () => Promise<T>): Promise<T> {
    const before = this.#cancel;
    let stop: () => void = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      stop = () => {
        reject(this.#cancel === stop ? new Cancelled() : new Superseded());
      };
    });
    this.#cancel = stop;
    before?.();
    this.#running = 'yes';
    this.#since = Date.now();
    const clocks = [
      setTimeout(() => (this.#running = 'slow'), SLOW),
      setTimeout(() => (this.#running = 'silent'), SILENT),
    ];
    try {
      return await Promise.race([job(), stopped]);
    } finally {
      clocks.forEach(clearTimeout);
      if (this.#cancel === stop) {
        this.#cancel = null;
        this.#running = 'no';
      }
    }
  }

  /** Stops waiting for what is under way. */
  cancel(): void {
    this.#cancel?.();
  }
}
