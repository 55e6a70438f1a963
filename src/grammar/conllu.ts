import type { Tree } from './tree.ts';

/** A word of a treebank (CoNLL-U, https://universaldependencies.org/format.html). */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of its head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** A sentence of a treebank: its lines as given, and the words that they hold. */
export interface TreebankSentence {
  readonly lines: readonly string[];
  readonly words: readonly TreebankWord[];
}

// ranges [3-4] are words written together, decimals [3.1] words that are not written
const WORD = /^\d+\t/;
const COLUMNS = 10;

/**
 * Reads sentences in CoNLL-U.
 * @throws Error with the line that has too few columns
 */
export function readConllu(text: string): TreebankSentence[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .map((lines) => ({ lines, words: lines.filter((line) => WORD.test(line)).map(wordOf) }))
    .filter(({ words }) => words.length > 0);
}

function wordOf(line: string): TreebankWord {
  const columns = line.split('\t');
  if (columns.length < COLUMNS) throw new Error(`This line has not the ten columns of CoNLL-U: ${line}`);
  const [, form = '', lemma = '', upos = '', xpos = '', , head = '', relation = ''] = columns;
  return { form, lemma, upos, xpos, head: Number(head) - 1, relation };
}

/** A sentence of a treebank with what a tree says instead of its tags, lemmas, heads and relations. */
export function writeConllu({ lines }: TreebankSentence, { words }: Tree): string {
  let at = 0;
  return lines
    .map((line) => {
      if (!WORD.test(line)) return line;
      const [id, form] = line.split('\t');
      const { lemma, upos, xpos, head, relation } = words[at++]!;
      return [id, form, lemma, upos, xpos, '_', head + 1, relation, '_', '_'].join('\t');
    })
    .concat('', '')
    .join('\n');
}

/** A tree in CoNLL-U, with its text in a comment. */
export function treeAsConllu(tree: Tree, text: string): string {
  const lines = tree.words.map(
    ({ text: form }, i) => `${String(i + 1)}\t${form}${'\t_'.repeat(COLUMNS - 2)}`,
  );
  return writeConllu({ lines: [`# text = ${text.replace(/\s+/g, ' ')}`, ...lines], words: [] }, tree);
}
