import { describe, expect, it } from 'vitest';
import { readDatelineFile } from '../../../src/formats/dateline-json.ts';
import { fold } from '../../../src/timeline/fold.ts';
import { readWhen } from '../../../src/formats/when-input.ts';

describe('a Dateline file', () => {
  it('needs no more than titles and dates', () => {
    const read = readDatelineFile(
      JSON.stringify({
        events: [
          { title: 'A', start: '2015-12-15' },
          { title: 'B', start: '2015-12-15T18:30:00Z', end: '2015-12-18' },
          { title: 'C', start: '2011', end: '..' },
          { title: 'D' },
        ],
      }),
    );
    expect(
      'document' in read && fold(read.document).events.map((e) => [e.title, e.when.start, e.when.end]),
    ).toEqual([
      ['A', '2015-12-15', '2015-12-15'],
      ['B', '2015-12-15T18:30', '2015-12-18'],
      ['C', '2011', '..'],
      ['D', null, null],
    ]);
  });
  it.each([
    ['{', /not JSON/],
    ['[]', /no Dateline timeline/],
    ['{"events":[{"start":"2015"}]}', /events\.0\.title/],
    [`{"events":[{"title":"${'A'.repeat(2001)}"}]}`, /event 1 .* has 2,001 letters\. Shorten it/],
    ['{"events":[{"title":"A","start":"yesterday"}]}', /Event 1 \(“A”\) has a date/],
    ['{"events":[{"title":"A","start":"2015-02-30"}]}', /cannot be read/],
  ])('%s is refused with what is wrong', (text, message) => {
    const read = readDatelineFile(text);
    expect('problem' in read && read.problem).toMatch(message);
  });
});

describe('a typed time', () => {
  it('may be as fine or coarse as it is known', () => {
    for (const start of ['2015', '2015-12', '2015-12-15', '2015-12-15TEV', '2015-W50', '199'])
      expect(readWhen(start, '')).toEqual({ when: { start, end: start } });
    expect(readWhen('2015', '..')).toEqual({ when: { start: '2015', end: '..' } });
    expect(readWhen('', '')).toEqual({ when: { start: null, end: null } });
  });
  it('is refused with what to do', () => {
    expect(readWhen('tomorrow', '')).toHaveProperty('problem');
    expect(readWhen('2015-12-15', 'soon')).toHaveProperty('problem');
    expect(readWhen('2015-12-15', '2015-12-10')).toEqual({ problem: 'The end lies before the start.' });
  });
});
