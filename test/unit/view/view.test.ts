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

describe('a very long article', () => {
  const sentence = 'It rained on Monday. ';
  const text = sentence.repeat(20_000);
  const expressions = Array.from({ length: 20_000 }, (_, i) => ({
    ...sample.sources[0]!.expressions[0]!,
    start: i * sentence.length + 13,
    end: i * sentence.length + 19,
  }));
  it('is cut in one pass over it', () => {
    const source = {
      ...sample.sources[0]!,
      headline: null,
      text,
      expressions,
      paragraphs: [{ start: 0, end: text.length }],
    };
    const events = [event({ id: 'e1', source: 0, sentence: { start: 0, end: 20 }, expressions: [0] })];
    const [block] = blocksOf({ ...sample, sources: [source], events }, 0);
    expect(block!.pieces.filter((piece) => piece.expression !== null)).toHaveLength(20_000);
    expect(block!.pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(block!.pieces[1]).toMatchObject({ text: 'Monday', event: 'e1', sentences: ['e1'] });
    expect(block!.pieces[4]).toMatchObject({ text: 'Monday', event: null, sentences: [] });
  }, 3000);
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
