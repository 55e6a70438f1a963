import { annotate } from '../annotate.ts';
import type { Answer, Request } from './annotator.ts';

/** The pipeline in a worker: one request in, one answer out. */
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  let answer: Answer;
  try {
    answer = { timeline: annotate(data.text, { dateline: data.dateline }) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
});
