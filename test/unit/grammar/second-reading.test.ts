import { describe, expect, it } from 'vitest';
import { readTwice } from '../../../src/grammar/second-reading.ts';
import { tagOf, type OtherTag, type Tag, type Tagging } from '../../../src/grammar/tagging.ts';
import { tree } from './trees.ts';

const [noun, participle, past] = [tagOf('NOUN|NNS'), tagOf('VERB|VBN'), tagOf('VERB|VBD')];
const MISREAD = (end: string) =>
  tree(`Nurses nurse NOUN NNS 0 root\n marched march VERB VBN 1 acl\n ${end} ${end} PUNCT . 1 punct`);
const RIGHT = tree(`Nurses nurse NOUN NNS 2 nsubj\n marched march VERB VBD 0 root\n . . PUNCT . 2 punct`);

/** Reads "Nurses marched" and a mark; the first reading takes "marched" for a participle. @returns the tree, and how many were made */
function read(end: string, others: readonly OtherTag[]) {
  let trees = 0;
  const tagging = {
    tag: (_words: unknown, _hints: unknown, fixed?: ReadonlyMap<number, Tag>) => [
      noun,
      fixed?.get(1) ?? participle,
    ],
    others: () => others,
  } as unknown as Tagging;
  const found = readTwice({
    tagging,
    entries: [],
    hints: new Int32Array(),
    read(tags) {
      trees++;
      return tags[1] === past ? RIGHT : MISREAD(end);
    },
  });
  return { verb: found.words[1]!.xpos, trees };
}

describe('a sentence that is misread', () => {
  it('is read again with the likeliest other tag', () => {
    expect(read('.', [{ at: 1, tag: past, behind: 20 }])).toEqual({ verb: 'VBD', trees: 2 });
  });
  it('stays as it is where no other tag is likely', () => {
    expect(read('.', [{ at: 1, tag: past, behind: 400 }])).toEqual({ verb: 'VBN', trees: 1 });
  });
  it('stays as it is where another tag mends nothing', () => {
    expect(read('.', [{ at: 0, tag: past, behind: 1 }])).toEqual({ verb: 'VBN', trees: 2 });
  });
  it('is read once where no mark ends it, as a headline is', () => {
    expect(read('today', [{ at: 1, tag: past, behind: 20 }])).toEqual({ verb: 'VBN', trees: 1 });
  });
});
