import { describe, expect, it } from 'vitest';
import { readDatelineFile } from '../../../src/formats/dateline-json.ts';
import { fold } from '../../../src/timeline/fold.ts';
import { fileTime } from '../../../src/formats/file-time.ts';

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

describe('a time of a file', () => {
  it('may be as fine or coarse as it is known', () => {
    for (const value of ['2015', '2015-12', '2015-12-15', '2015-12-15TEV', '2015-W50', '199'])
      expect(fileTime(value)).toBe(value);
  });
  it('loses its zone and its seconds, and counts years before ours as people do', () => {
    expect(fileTime('2015-12-15T18:30:00Z')).toBe('2015-12-15T18:30');
    expect(fileTime('-0043-03-15')).toBe('BC0044-03-15');
  });
  it('is none where it names no day of the calendar', () => {
    for (const value of ['tomorrow', 'soon', '2015-02-30']) expect(fileTime(value)).toBeNull();
  });
});
