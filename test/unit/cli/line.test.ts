import { describe, expect, it } from 'vitest';
import { annotateLine } from '../../../src/cli/line.ts';

const line = (given: unknown) => annotateLine(JSON.stringify(given), 1);

describe('a line of the annotate command', () => {
  it('comes back with its id, time expressions, events, stops and places', async () => {
    const text = 'The ministers met in Vienna on Tuesday.';
    const answer = await line({ id: 'a', text, dateline: '2015-12-17' });
    expect(answer).toMatchObject({
      id: 'a',
      timexes: [{ start: 31, end: 38, text: 'Tuesday', type: 'DATE', value: '2015-12-15' }],
    });
    expect(Object.keys(answer)).toEqual(['id', 'timexes', 'events', 'stops', 'places']);
  });
  it('may leave the dateline to the text', async () => {
    expect(await line({ id: 1, text: 'VIENNA, Dec. 17, 2015 — They met on Tuesday.' })).toMatchObject({
      id: 1,
      timexes: [{ value: '2015-12-17' }, { value: '2015-12-15' }],
    });
  });
  it('may leave it unknown', async () => {
    const answer = await line({ id: 2, text: 'They met on Tuesday, four years after 2011.', dateline: null });
    expect(answer).toMatchObject({ id: 2 });
    expect('timexes' in answer && answer.timexes.map((t) => t.value)).toContain('2011');
  });
  it('says where a dateline could not be read, and goes on', async () => {
    expect(await line({ id: 3, text: 'They met.', dateline: 'last spring' })).toHaveProperty('warning');
  });
  it('says what is wrong with it', async () => {
    expect(await annotateLine('{', 7)).toEqual({ id: null, line: 7, error: 'this line is not JSON' });
    expect(await line({ id: 'x' })).toMatchObject({
      id: 'x',
      error: expect.stringContaining('text') as string,
    });
    expect(await line({ id: 'x', text: '  ' })).toEqual({ id: 'x', line: 1, error: '"text" is empty' });
    expect(await line({ id: 'x', text: 5 })).toHaveProperty('error');
    expect(await line([1])).toHaveProperty('error');
  });
  it('in another language has its dates, under the words of its sentences', async () => {
    const text =
      'Der Außenminister reist am Dienstag nach Moskau. Die Gespräche sollen bis zum 31. Dezember dauern, teilte das Ministerium mit. Seit 2011 wurde nicht verhandelt.';
    expect(await line({ id: 4, text, dateline: '2015-12-16' })).toMatchObject({
      language: 'German',
      timexes: [{ value: '2015-12-15' }, { value: '2015-12-31' }, { value: '2011' }],
      events: [
        { title: 'Der Außenminister reist am Dienstag nach Moskau', start: '2015-12-15', status: 'happened' },
        { start: '2015-12-31', status: 'planned' },
        { title: 'Seit 2011 wurde nicht verhandelt', start: '2011' },
      ],
    });
  });
  it('in a language without a reader of its dates is refused with its name', async () => {
    const text = 'Minister przyjechał do Wiednia we wtorek, rozmowy potrwają do piątku. '.repeat(3);
    expect(await line({ id: 5, text })).toMatchObject({
      error: expect.stringContaining('in Polish') as string,
    });
  });
});
