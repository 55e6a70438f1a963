import type { Article } from '../article/article.ts';
import type { Sentence, Token } from '../article/language.ts';

/** A sentence with the number of its paragraph. */
export interface Passage {
  readonly sentence: Sentence;
  readonly paragraph: number;
}

// no sentence of a newspaper is so long; a longer one is no prose, and the cost of looking around is bounded
const TOKENS = 250;
// nor is any word of time, or the space between two
const CHARACTERS = 100;

/** The sentences of an article in order, endless ones in pieces. */
export function passages({ paragraphs }: Article): Passage[] {
  return paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.flatMap(pieces).map((sentence) => ({ sentence, paragraph })),
  );
}

const isEndless = ({ start, end }: Token) => end - start > CHARACTERS;

function pieces(sentence: Sentence): Sentence[] {
  const { tokens } = sentence;
  const cut: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    const own = tokens.slice(from, to);
    if (own.length > 0) cut.push({ start: own[0]!.start, end: own.at(-1)!.end, tokens: own });
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    if (at - from >= TOKENS || (at > from && tokens[at]!.start - tokens[at - 1]!.end > CHARACTERS)) close(at);
    if (!isEndless(tokens[at]!)) continue;
    close(at);
    from = at + 1;
  }
  close(tokens.length);
  return cut;
}
