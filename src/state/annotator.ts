import type { Day } from '../time/calendar.ts';
import type { Span } from '../timeline/model.ts';
import type { FoundPlace, Timeline } from '../timeline/model.ts';

/** An article to be read, the day of publication where somebody gave it, and passages of which they gave the year. */
export interface Request {
  readonly text: string;
  readonly dateline: Day | null;
  readonly years?: readonly (Span & { readonly year: number })[];
}

/** What the worker can be asked, and what it answers: a row for each. */
export interface Calls {
  readonly annotate: { readonly ask: Request; readonly answer: Timeline };
  readonly places: { readonly ask: { readonly words: string }; readonly answer: readonly FoundPlace[] };
}

/** A question as it goes to the worker; the answer bears the same number. */
export type Question = {
  [Name in keyof Calls]: { readonly id: number; readonly name: Name; readonly ask: Calls[Name]['ask'] };
}[keyof Calls];
export type Answer =
  | { readonly id: number; readonly answer: Calls[keyof Calls]['answer'] }
  | { readonly id: number; readonly error: string };

/** The part of a Worker that is used; a test puts in its own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** An answer that nobody waits for any more, because a later request took its place. */
export class Superseded extends Error {
  override name = 'Superseded';
}

/** A question that is not answered yet. */
interface Waiting {
  readonly question: Question;
  readonly resolve: (answer: Calls[keyof Calls]['answer']) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Asks a worker. Of readings the latest wins: one that is under way when the next is asked for is stopped, however
 * slow it is. Other questions wait for their turn, and are put to the next worker where one was stopped.
 * @param start makes a worker; called when one is needed first
 */
export function createAnnotator(start: () => WorkerLike) {
  let worker: WorkerLike | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  function ready(): WorkerLike {
    if (worker) return worker;
    const own = start();
    worker = own;
    own.addEventListener('message', (event) => {
      const answer = (event as MessageEvent<Answer>).data;
      const asked = waiting.get(answer.id);
      if (!asked || worker !== own) return;
      waiting.delete(answer.id);
      if ('error' in answer) asked.reject(new Error(answer.error));
      else asked.resolve(answer.answer);
    });
    own.addEventListener('error', (event) => {
      if (worker !== own) return;
      stop();
      const reason = new Error((event as ErrorEvent).message || 'the reader could not be loaded');
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    });
    for (const { question } of waiting.values()) own.postMessage(question);
    return own;
  }
  function stop(): void {
    worker?.terminate();
    worker = null;
  }
  /** @throws Error with the worker's message when it failed, or could not be loaded */
  function ask<Name extends keyof Calls>(
    name: Name,
    asked: Calls[Name]['ask'],
  ): Promise<Calls[Name]['answer']> {
    const own = ready();
    const question = { id: ++count, name, ask: asked } as Question;
    return new Promise((resolve, reject) => {
      waiting.set(question.id, { question, resolve, reject });
      own.postMessage(question);
    });
  }

  /** Ends the reading that is under way, if there is one, and the worker with it; the next question starts another. */
  function cancel(): void {
    for (const [id, { question, reject }] of waiting)
      if (question.name === 'annotate') {
        waiting.delete(id);
        stop();
        reject(new Superseded());
      }
    if (waiting.size > 0) ready();
  }
  /**
   * Reads an article.
   * @throws Superseded when a later request came, or it was cancelled; Error with the worker's message when the run failed
   */
  function run(request: Request): Promise<Timeline> {
    cancel();
    return ask('annotate', request);
  }
  /** The places whose names have some words in them, the likeliest first. @throws Error as {@link ask} does */
  const searchPlaces = (words: string): Promise<readonly FoundPlace[]> => ask('places', { words });
  return { run, cancel, searchPlaces };
}
