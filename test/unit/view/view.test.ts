import sample from 'virtual:sample';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/view/highlight.ts';
import { rowsInOrder } from '../../../src/view/list-order.ts';
import { shortCount } from '../../../src/view/painter.ts';
import { event } from '../layout/generate.ts';

describe('the article with highlights', () => {
  const source = sample.sources[0]!;
  const blocks = blocksOf(sample, 0);
  it('has every paragraph, word for word', () => {
    const text = source.text!;
    expect(blocks.map((block) => block.pieces.map((piece) => piece.text).join(''))).toEqual(
      source.paragraphs.map((p) => text.slice(p.start, p.end).replaceAll('\n', ' ')),
    );
    expect(blocks.map((block) => block.headline).indexOf(true)).toBe(0);
  });
  it('marks every time expression once', () => {
    const marked = blocks.flatMap((b) => b.pieces).filter((piece) => piece.expression !== null);
    expect(marked.map((piece) => piece.text)).toEqual(source.expressions.map((x) => x.text));
  });
  it('leads from words to events that are there', () => {
    const ids = new Set(sample.events.map((e) => e.id));
    const led = blocks.flatMap((b) => b.pieces).flatMap((piece) => piece.event ?? []);
    expect(led.length).toBeGreaterThan(10);
    expect(led.every((id) => ids.has(id))).toBe(true);
  });
});

describe('the list', () => {
  const rows = [
    event({ id: 'a', title: 'B', when: { start: '2016', end: '2016' } }),
    event({ id: 'b', title: 'a', when: { start: null, end: null } }),
    event({ id: 'c', title: 'C', when: { start: '2015', end: '2015' }, status: 'planned' }),
  ];
  const ids = (by: 'when' | 'title' | 'status', down = false) => rowsInOrder(rows, by, down).map((e) => e.id);
  it('is in order of time with the undated last, either way', () => {
    expect(ids('when')).toEqual(['c', 'a', 'b']);
    expect(ids('when', true)).toEqual(['a', 'c', 'b']);
  });
  it('is in order of words, whatever their case', () => {
    expect(ids('title')).toEqual(['b', 'a', 'c']);
    expect(ids('status')).toEqual(['a', 'b', 'c']);
  });
});

describe('a counter', () => {
  it('fits four characters', () => {
    expect([1, 999, 1234, 34_567, 1_200_000].map(shortCount)).toEqual(['1', '999', '1.2k', '35k', '1.2M']);
  });
});
