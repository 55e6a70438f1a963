import { annotate, localeFor } from '../annotate.ts';
import { searchPlaces } from '../gazetteer/search.ts';
import type { Answer, Calls, Question } from './annotator.ts';

type Answered<Name extends keyof Calls> = Calls[Name]['answer'] | Promise<Calls[Name]['answer']>;
/** How each question is answered. */
const ANSWERS: { readonly [Name in keyof Calls]: (ask: Calls[Name]['ask']) => Answered<Name> } = {
  annotate: async ({ text, ...said }) => annotate(text, { ...said, locale: await localeFor(text) }),
  places: ({ words }) => searchPlaces(words),
};

const answerTo = ({ name, ask }: Question) => (ANSWERS[name] as (ask: unknown) => Answered<typeof name>)(ask);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

/** The pipeline in a worker: one question in, one answer out. */
async function answer(data: Question): Promise<void> {
  let answered: Answer;
  try {
    answered = { id: data.id, answer: await answerTo(data) };
  } catch (error) {
    answered = { id: data.id, error: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answered);
}
