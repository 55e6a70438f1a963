import { annotate } from '../annotate.ts';
import { searchPlaces } from '../gazetteer/search.ts';
import type { Answer, Calls, Question } from './annotator.ts';

/** How each question is answered. */
const ANSWERS: { readonly [Name in keyof Calls]: (ask: Calls[Name]['ask']) => Calls[Name]['answer'] } = {
  annotate: ({ text, dateline }) => annotate(text, { dateline }),
  places: ({ words }) => searchPlaces(words),
};

const answerTo = ({ name, ask }: Question) =>
  (ANSWERS[name] as (ask: unknown) => Calls[typeof name]['answer'])(ask);

/** The pipeline in a worker: one question in, one answer out. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  let answer: Answer;
  try {
    answer = { id: data.id, answer: answerTo(data) };
  } catch (error) {
    answer = { id: data.id, error: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
});
