import { describe, expect, it } from 'vitest';
import {
  createAnnotator,
  Superseded,
  type Question,
  type Request,
  type WorkerLike,
} from '../../../src/state/annotator.ts';
import { EMPTY } from '../../../src/timeline/model.ts';

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly questions: Question[] = [];
  terminated = false;
  postMessage(question: Question): void {
    this.questions.push(question);
  }
  terminate(): void {
    this.terminated = true;
  }
  /** Answers a question, the latest unless another is told. */
  answer(data: { answer: unknown } | { error: string }, question = this.questions.at(-1)!): void {
    this.dispatchEvent(new MessageEvent('message', { data: { id: question.id, ...data } }));
  }
}
function setup() {
  const workers: FakeWorker[] = [];
  const annotator = createAnnotator(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, annotator };
}
const request = (text: string): Request => ({ text, dateline: null });

describe('the annotator', () => {
  it('loads no worker before the first request, and keeps it for the next', async () => {
    const { workers, annotator } = setup();
    expect(workers).toHaveLength(0);
    for (const title of ['a', 'b']) {
      const run = annotator.run(request(title));
      workers[0]!.answer({ answer: { ...EMPTY, title } });
      expect((await run).title).toBe(title);
    }
    expect(workers).toHaveLength(1);
  });
  it('stops a run when a later one comes, and answers the later one', async () => {
    const { workers, annotator } = setup();
    const slow = annotator.run(request('slow'));
    const quick = annotator.run(request('quick'));
    await expect(slow).rejects.toThrow(Superseded);
    expect(workers[0]!.terminated).toBe(true);
    workers[0]!.answer({ answer: { ...EMPTY, title: 'too late' } });
    workers[1]!.answer({ answer: { ...EMPTY, title: 'quick' } });
    expect((await quick).title).toBe('quick');
  });
  it('ends the worker when a run is cancelled, and starts another when one is needed', async () => {
    const { workers, annotator } = setup();
    const run = annotator.run(request('slow'));
    annotator.cancel();
    await expect(run).rejects.toThrow(Superseded);
    expect(workers[0]!.terminated).toBe(true);
    expect(workers).toHaveLength(1);
    const next = annotator.run(request('b'));
    workers[1]!.answer({ answer: EMPTY });
    expect(await next).toBe(EMPTY);
    annotator.cancel();
    expect(workers[1]!.terminated).toBe(false);
  });
  it('hands on what went wrong, and starts afresh', async () => {
    const { workers, annotator } = setup();
    const run = annotator.run(request('a'));
    workers[0]!.answer({ error: 'out of ink' });
    await expect(run).rejects.toThrow('out of ink');
    const next = annotator.run(request('b'));
    workers[0]!.answer({ answer: EMPTY });
    expect(await next).toBe(EMPTY);
  });
  it('hands on that the worker could not be loaded', async () => {
    const { workers, annotator } = setup();
    const run = annotator.run(request('a'));
    workers[0]!.dispatchEvent(new Event('error'));
    await expect(run).rejects.toThrow(/could not be loaded/);
    void annotator.run(request('b')).catch(() => undefined);
    expect(workers).toHaveLength(2);
  });
  it('answers a search while it has not read the article yet, each its own', async () => {
    const { workers, annotator } = setup();
    const run = annotator.run(request('a'));
    const search = annotator.searchPlaces('paris');
    const [first, second] = workers[0]!.questions;
    workers[0]!.answer({ answer: [] }, second);
    expect(await search).toEqual([]);
    workers[0]!.answer({ answer: EMPTY }, first);
    expect(await run).toBe(EMPTY);
  });
  it('puts a search to the next worker when a later article stops the first', async () => {
    const { workers, annotator } = setup();
    const slow = annotator.run(request('slow'));
    const search = annotator.searchPlaces('paris');
    void annotator.run(request('quick')).catch(() => undefined);
    await expect(slow).rejects.toThrow(Superseded);
    expect(workers[1]!.questions.map(({ name }) => name)).toEqual(['places', 'annotate']);
    workers[1]!.answer({ answer: [] }, workers[1]!.questions[0]);
    expect(await search).toEqual([]);
  });
});
