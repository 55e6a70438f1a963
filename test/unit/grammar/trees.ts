import { treeOf, type Tree } from '../../../src/grammar/tree.ts';

/**
 * A tree written by hand: one word a line, "form lemma UPOS XPOS head relation", heads counted from 1, 0 for the root.
 */
export function tree(lines: string): Tree {
  let at = 0;
  return treeOf(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [text = '', lemma = '', upos = '', xpos = '', head = '', relation = ''] = line
          .trim()
          .split(/\s+/);
        const start = at;
        at += text.length + 1;
        return {
          start,
          end: start + text.length,
          text,
          lower: text.toLowerCase(),
          lemma,
          upos,
          xpos,
          head: Number(head) - 1,
          relation,
          margin: 1,
        };
      }),
  );
}
