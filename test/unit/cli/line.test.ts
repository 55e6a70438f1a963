import { describe, expect, it } from 'vitest';
import { annotateLine } from '../../../src/cli/line.ts';

const line = (given: unknown) => annotateLine(JSON.stringify(given), 1);

describe('a line of the annotate command', () => {
  it('comes back with its id, time expressions, events, stops and places', () => {
    const text = 'The ministers met in Vienna on Tuesday.';
    const answer = line({ id: 'a', text, dateline: '2015-12-17' });
    expect(answer).toMatchObject({
      id: 'a',
      timexes: [{ start: 31, end: 38, text: 'Tuesday', type: 'DATE', value: '2015-12-15' }],
    });
    expect(Object.keys(answer)).toEqual(['id', 'timexes', 'events', 'stops', 'places']);
  });
  it('may leave the dateline to the text', () => {
    expect(line({ id: 1, text: 'VIENNA, Dec. 17, 2015 — They met on Tuesday.' })).toMatchObject({
      id: 1,
      timexes: [{ value: '2015-12-17' }, { value: '2015-12-15' }],
    });
  });
  it('may leave it unknown', () => {
    const answer = line({ id: 2, text: 'They met on Tuesday, four years after 2011.', dateline: null });
    expect(answer).toMatchObject({ id: 2 });
    expect('timexes' in answer && answer.timexes.map((t) => t.value)).toContain('2011');
  });
  it('says where a dateline could not be read, and goes on', () => {
    expect(line({ id: 3, text: 'They met.', dateline: 'last spring' })).toHaveProperty('warning');
  });
  it('says what is wrong with it', () => {
    expect(annotateLine('{', 7)).toEqual({ id: null, line: 7, error: 'this line is not JSON' });
    expect(line({ id: 'x' })).toMatchObject({ id: 'x', error: expect.stringContaining('text') as string });
    expect(line({ id: 'x', text: '  ' })).toEqual({ id: 'x', line: 1, error: '"text" is empty' });
    expect(line({ id: 'x', text: 5 })).toHaveProperty('error');
    expect(line([1])).toHaveProperty('error');
  });
});
