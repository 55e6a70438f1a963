import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/time/calendar.ts';
import { dayValue, type TimexMod } from '../../../../src/time/timex.ts';
import { DATE_STYLES, type When } from '../../../../src/timeline/model.ts';
import { readTime } from '../../../../src/timeline/plain-words/read-time.ts';
import { valueInWords, whenInWords } from '../../../../src/timeline/words.ts';

/** A Tuesday. */
const NOW = dayOf(2015, 12, 15);

/** The readings in short: start/end, each with its modifier; or the problem. */
function short(words: string, now: number | null = NOW): string {
  const read = readTime(words, now);
  if ('problem' in read) return read.problem;
  return read.readings
    .map(({ when }) => {
      const end = when.end === when.start && when.endMod === undefined ? '' : `/${when.end ?? ''}`;
      return `${when.start ?? 'undated'}${when.startMod ? ` ${when.startMod}` : ''}${end}${when.endMod ? ` ${when.endMod}` : ''}`;
    })
    .join(' or ');
}

describe('a time in plain words', () => {
  it.each([
    // days
    ['12 February 2015', '2015-02-12'],
    ['12th of February, 2015', '2015-02-12'],
    ['Feb. 12, 2015', '2015-02-12'],
    ['Thursday 12 Feb 2015', '2015-02-12'],
    ['12 Feb 15', '2015-02-12'],
    ['12 Dec', '2015-12-12'],
    ['12 June', '2016-06-12 or 2015-06-12'],
    ['the 12th', '2015-12-12'],
    ['2015-02-12', '2015-02-12'],
    ['2015/02/12', '2015-02-12'],
    ['12.2.2015', '2015-02-12'],
    ['12/2/2015', '2015-02-12 or 2015-12-02'],
    ['13/2/2015', '2015-02-13'],
    ['2/13/15', '2015-02-13'],
    ['5/5/2015', '2015-05-05'],
    ['15 March 44 BC', 'BC0044-03-15'],
    ['-0043-03-15', 'BC0044-03-15'],
    ['24 August AD 79', '0079-08-24'],
    // days that hang on the day of publication
    ['today', '2015-12-15'],
    ['tomorrow', '2015-12-16'],
    ['the day before yesterday', '2015-12-13'],
    ['last Tuesday', '2015-12-08'],
    ['last Wednesday', '2015-12-09'],
    ['next Tuesday', '2015-12-22'],
    ['this Friday', '2015-12-18'],
    ['on Tuesday', '2015-12-15'],
    ['Monday', '2015-12-14'],
    ['Friday', '2015-12-18 or 2015-12-11'],
    ['Friday next week', '2015-12-25'],
    ['three days ago', '2015-12-12'],
    ['in 3 days', '2015-12-18'],
    ['a week on Friday', '2015-12-25'],
    ['Christmas', '2015-12-25'],
    ['Easter Monday 2014', '2014-04-21'],
    // coarser
    ['Feb 2015', '2015-02'],
    ['2/2015', '2015-02'],
    ['December', '2015-12'],
    ['mid-March', '2016-03 MID or 2015-03 MID'],
    ['mid-March 2014', '2014-03 MID'],
    ['late 2014', '2014 END'],
    ['the end of January 2014', '2014-01 END'],
    ['about 1450', '1450 APPROX'],
    ['c. 1450', '1450 APPROX'],
    ['2015', '2015'],
    ['AD 79', '0079'],
    ['44 BC', 'BC0044'],
    ['12,000 BC', 'BC12000'],
    ['66 million years ago', 'BC66000000'],
    ['the 1990s', '199'],
    ['early 1990s', '199 START'],
    ['the 19th century', '18'],
    ['the 5th century BC', 'BC04'],
    ['1800–1899', '18'],
    ['spring 2014', '2014-SP'],
    ['the fall of 2014', '2014-FA'],
    ['Q3 2015', '2015-Q3'],
    ['the third quarter of 2015', '2015-Q3'],
    ['the second half of 2015', '2015-H2'],
    ['last week', '2015-W50'],
    ['next weekend', '2015-W52-WE'],
    ['last year', '2014'],
    ['in two weeks', '2015-W53'],
    ['six months ago', '2015-06'],
    ['week of 7 December 2015', '2015-W50'],
    ['week 50', '2015-W50'],
    // finer
    ['18:30 on Friday', '2015-12-18T18:30 or 2015-12-11T18:30'],
    ['Monday at 6.30 p.m.', '2015-12-14T18:30'],
    ['12 a.m. on 12 May 2015', '2015-05-12T00:00'],
    ['noon yesterday', '2015-12-14T12:00'],
    ['midnight on 12 May 2015', '2015-05-12T00:00 or 2015-05-12T24:00'],
    ['18:30', '2015-12-15T18:30'],
    ['2015-12-15T18:30', '2015-12-15T18:30'],
    ['2015-12-15T18:30:00Z', '2015-12-15T18:30'],
    ['2015-12-15TEV', '2015-12-15TEV'],
    ['last night', '2015-12-14TNI'],
    ['Monday morning', '2015-12-14TMO'],
    ['the evening of 12 May 2015', '2015-05-12TEV'],
    // from one time to another
    ['from 3 to 5 May 2015', '2015-05-03/2015-05-05'],
    ['3–5 May 2015', '2015-05-03/2015-05-05'],
    ['3-5 May 2015', '2015-05-03/2015-05-05'],
    ['May 3 to 5, 2015', '2015-05-03/2015-05-05'],
    ['from 3 to 5 December', '2015-12-03/2015-12-05'],
    ['between 28 Feb and 3 March 2015', '2015-02-28/2015-03-03'],
    ['Monday 7 to Saturday 12 December 2015', '2015-12-07/2015-12-12'],
    ['last Monday to Friday', '2015-12-14/2015-12-18'],
    ['late May to June 2015', '2015-05 END/2015-06'],
    ['2011 to 2016', '2011/2016'],
    ['2011-2016', '2011/2016'],
    ['18:30 to 20:00 on 12 May 2015', '2015-05-12T18:30/2015-05-12T20:00'],
    ['12 May 2015 18:30 to 20:00', '2015-05-12T18:30/2015-05-12T20:00'],
    ['2015-02/2015-05', '2015-02/2015-05'],
    ['since 2011', '2011/..'],
    ['from 3 May 2015 on', '2015-05-03/..'],
    ['3 May 2015 to ..', '2015-05-03/..'],
    ['2011/..', '2011/..'],
    ['since late September 2015', '2015-09 END/..'],
    ['until Friday', '2015-12-15/2015-12-18'],
    // Extended Date/Time Format
    ['2015-09~', '2015-09 APPROX'],
    ['2015-21', '2015-SP'],
    ['201X', '201'],
    // nothing
    ['', 'undated'],
    ['undated', 'undated'],
    ['..', 'undated'],
    ['recently', 'PAST_REF'],
  ])('%s is %s', (words, expected) => {
    expect(short(words)).toBe(expected);
  });

  it.each([
    ['soonish', /no time that can be read\. Write it like/],
    ['30 February 2015', /no time that can be read/],
    ['12', /no time that can be read/],
    ['25:00 on 12 May 2015', /no time that can be read/],
    ['Monday 15 December 2015', /15 December 2015 is a Tuesday/],
    ['from 5 to 3 May 2015', /end lies before the start/],
    ['until 2011', /when it begins, too/],
  ])('%s is refused, and told what to write', (words, problem) => {
    expect(short(words)).toMatch(problem);
  });

  it('that hangs on a day of publication nobody knows asks for the whole date', () => {
    for (const words of [
      'last Tuesday',
      '12 Feb',
      'mid-March',
      'tomorrow',
      '18:30',
      'next week',
      'Christmas',
    ])
      expect(short(words, null)).toMatch(/Write the whole date/);
    expect(short('12 February 2015', null)).toBe('2015-02-12');
  });

  it('in figures is read first as the house writes its dates', () => {
    const read = readTime('12/2/2015', NOW, 'month-day');
    expect('readings' in read && read.readings.map(({ words }) => words)).toEqual([
      'Wednesday, December 2, 2015',
      'Thursday, February 12, 2015',
    ]);
  });
});

const day = fc.integer({ min: dayOf(-4000), max: dayOf(9999) }).map(dayValue);
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const value = fc.oneof(
  day,
  year,
  fc.integer({ min: 1, max: 300_000 }).map((n) => `BC${String(n).padStart(4, '0')}`),
  fc.integer({ min: 1, max: 999 }).map((n) => String(n).padStart(3, '0')),
  fc.integer({ min: 1, max: 99 }).map((n) => String(n).padStart(2, '0')),
  fc.tuple(day, fc.constantFrom('MO', 'MI', 'AF', 'EV', 'NI', 'DT')).map(([d, part]) => `${d}T${part}`),
  fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([d, h]) => `${d}T${String(h).padStart(2, '0')}:07`),
  fc
    .tuple(year, fc.constantFrom('-01', '-12', '-Q3', '-H2', '-SP', '-WI', '-W07', '-W30-WE'))
    .map((y) => y.join('')),
);
const mod = fc.constantFrom<TimexMod | undefined>(
  undefined,
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
);
const style = fc.constantFrom(...DATE_STYLES);

/** The one reading of words that mean one time. */
function only(words: string, in_: (typeof DATE_STYLES)[number]): When | string {
  const read = readTime(words, null, in_);
  if ('problem' in read) return `${words}: ${read.problem}`;
  return read.readings.length === 1
    ? read.readings[0]!.when
    : `${words}: ${String(read.readings.length)} readings`;
}

describe('what the page says of a time', () => {
  it('reads back as that time, in every house style', () => {
    fc.assert(
      fc.property(value, style, (one, house) => {
        expect(only(valueInWords(one, house), house)).toEqual({ start: one, end: one });
      }),
      { numRuns: 1500 },
    );
  });
  it('reads back with its modifier and an open end', () => {
    fc.assert(
      fc.property(value, mod, style, (start, startMod, house) => {
        const when: When = { start, end: '..', ...(startMod && { startMod }) };
        expect(only(whenInWords(when, house), house)).toEqual(when);
      }),
      { numRuns: 500 },
    );
  });
  it('reads back from one day to another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1000), max: dayOf(3000) }),
        fc.integer({ min: 1, max: 900 }),
        style,
        (from, days, house) => {
          const when = { start: dayValue(from), end: dayValue(from + days) };
          expect(only(whenInWords(when, house), house)).toEqual(when);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is never answered with a crash, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const read = readTime(words, NOW);
        expect('problem' in read ? read.problem.length : read.readings.length).toBeGreaterThan(0);
      }),
    );
  });
});
