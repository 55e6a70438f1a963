import { describe, expect, it } from 'vitest';
import { readConllu, treeAsConllu, writeConllu } from '../../../src/grammar/conllu.ts';
import { tree } from './trees.ts';

const columns = (...cells: (string | number)[]) => cells.join('\t');
const given = [
  '# sent_id = 1',
  columns('1-2', "Don't", '_', '_', '_', '_', '_', '_', '_', '_'),
  columns(1, 'Do', 'do', 'AUX', 'VB', '_', 3, 'aux', '_', '_'),
  columns(2, "n't", 'not', 'PART', 'RB', '_', 3, 'advmod', '_', '_'),
  columns(3, 'go', 'go', 'VERB', 'VB', '_', 0, 'root', '_', '_'),
  columns('3.1', 'there', '_', '_', '_', '_', '_', '_', '_', '_'),
].join('\n');
const found = tree(`
  Do do AUX VB 3 aux
  n't n't PART RB 3 advmod
  go go VERB VB 0 root`);

describe('CoNLL-U', () => {
  it('is read word by word, without ranges and words that are not written', () => {
    const [sentence] = readConllu(given);
    expect(sentence?.words.map(({ form, head, relation }) => [form, head, relation])).toEqual([
      ['Do', 2, 'aux'],
      ["n't", 2, 'advmod'],
      ['go', -1, 'root'],
    ]);
  });
  it('parts sentences at empty lines, whatever the line ends are', () => {
    expect(readConllu(`${given}\n\n${given}\n`.replaceAll('\n', '\r\n'))).toHaveLength(2);
    expect(readConllu('\n\n')).toEqual([]);
  });
  it('is written with what the tree says, its other lines as they were', () => {
    const lines = writeConllu(readConllu(given)[0]!, found).split('\n');
    expect(lines[0]).toBe('# sent_id = 1');
    expect(lines[1]).toMatch(/^1-2\tDon't/);
    expect(lines[3]).toBe(columns(2, "n't", "n't", 'PART', 'RB', '_', 3, 'advmod', '_', '_'));
    expect(readConllu(lines.join('\n'))[0]?.words).toHaveLength(3);
  });
  it('can be made of plain text', () => {
    const written = treeAsConllu(found, "Don't\ngo");
    expect(written).toContain("# text = Don't go\n");
    expect(readConllu(written)[0]?.words.map((word) => word.head)).toEqual([2, 2, -1]);
  });
  it('names the line that is none', () => {
    expect(() => readConllu('1\tword')).toThrow(/ten columns.*1\tword/);
  });
});
