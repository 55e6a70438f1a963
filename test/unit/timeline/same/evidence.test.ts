import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../src/timeline/same/evidence.ts';
import { gistOf } from '../../../../src/timeline/same/gist.ts';
import type { TimelineEvent } from '../../../../src/timeline/model.ts';
import { event } from '../../layout/generate.ts';

/** An event as an article tells it whose text is its title. */
const told = (title: string, start: string | null, over: Partial<TimelineEvent> = {}) =>
  gistOf(
    event({
      id: title,
      title,
      when: { start, end: start },
      sentence: { start: 0, end: title.length },
      ...over,
    }),
    title,
  );
type Told = Parameters<typeof told>;

const reasons = (a: Told, b: Told) => evidenceOf(told(...a), told(...b), () => 1)?.reasons ?? [];
const veto = (a: Told, b: Told) => evidenceOf(told(...a), told(...b), () => 1)?.veto;
const points = (a: Told, b: Told) => evidenceOf(told(...a), told(...b), () => 1)?.points ?? 0;

const who = (...participants: string[]) => ({ participants });
const at = (name: string, lat: number, lon: number) => ({ place: { name, country: '', lat, lon } });
const VIENNA = at('Vienna', 48.2, 16.4);
const SCHWECHAT = at('Schwechat', 48.1, 16.5);
const GENEVA = at('Geneva', 46.2, 6.1);
/** The head word, by where it stands in the title. */
const head = (start: number, end: number) => ({ mentions: [{ start, end }] });
const HEAD = head(7, 14);

describe('for one happening speaks', () => {
  it.each<[name: string, a: Told, b: Told, other: Told]>([
    [
      'they are on the same day',
      ['Police arrest driver', '2018-08-06TMO'],
      ['Driver is arrested by police', '2018-08-06'],
      ['Driver is arrested by police', '2018-08'],
    ],
    [
      'their times meet',
      ['Deputies approve law', '2014-07'],
      ['Law is approved by deputies', '2014-07'],
      ['Law is approved by deputies', '2014-08'],
    ],
    [
      'the same is done',
      ['Police arrest driver of bus', '2018-08-06', HEAD],
      ['Police detain driver of bus', '2018-08-06', HEAD],
      ['Police praise driver of bus', '2018-08-06', HEAD],
    ],
    [
      'they are told in the same words',
      ['Morning Ledger publishes letters', '2017-11-14'],
      ['Letters appear in Morning Ledger', '2017-11-14'],
      ['Papers carry letters of famous poets to their aging mothers in London', '2017-11-14'],
    ],
    [
      'the same people',
      ['Ellen Moss names minister', '2017-11-17', who('Ellen Moss')],
      ['Moss names minister', '2017-11-17', who('Moss')],
      ['Mossman names minister', '2017-11-17', who('Mossman')],
    ],
    [
      'the same place',
      ['Ministers meet opposition', '2016-05-25', VIENNA],
      ['Ministers meet opposition', '2016-05-25', SCHWECHAT],
      ['Ministers meet opposition', '2016-05-25', GENEVA],
    ],
  ])('that %s', (name, a, b, other) => {
    expect(reasons(a, b)).toContain(name);
    expect(reasons(a, other)).not.toContain(name);
  });
});

describe('against it speaks', () => {
  it.each<[name: string, a: Told, b: Told, other: Told]>([
    [
      'other people',
      ['Hale meets board of railway', '2017-11-14', who('Diane Hale')],
      ['Hale meets board of railway', '2017-11-14', who('Richard Hale')],
      ['Hale meets board of railway', '2017-11-14', who('Hale')],
    ],
    [
      'another place',
      ['Envoy meets opposition in Vienna', '2016-05-25', VIENNA],
      ['Envoy meets opposition in Geneva', '2016-05-25', GENEVA],
      ['Envoy meets opposition', '2016-05-25', GENEVA],
    ],
  ])('%s', (name, a, b, other) => {
    expect(reasons(a, b)).toContain(name);
    expect(reasons(a, other)).not.toContain(name);
    expect(points(a, b)).toBeLessThan(points(a, other));
  });
});

describe('two events are never taken for one unasked', () => {
  it.each<[name: string, a: Told, b: Told, other: Told]>([
    [
      'at another time',
      ['Aydar meets minister in Vienna', '2016-05-17TMO'],
      ['Aydar meets minister in Vienna', '2016-05-17TEV'],
      ['Aydar meets minister in Vienna', '2016-05-17'],
    ],
    [
      'the time of one is not told',
      ['Kenny Laird scores first goal', '2015-05-30'],
      ['Kenny Laird scores goal', null],
      ['Kenny Laird scores goal', '2015-05-30'],
    ],
    [
      'another one of a row',
      ['First explosion hits depot', '2021-03-09'],
      ['Second explosion hits depot', '2021-03-09'],
      ['Explosion hits depot', '2021-03-09'],
    ],
    [
      'one did not happen',
      ['Parliament votes on pensions', '2014-10-21', { status: 'cancelled' }],
      ['Parliament votes on pensions', '2014-10-21'],
      ['Parliament votes on pensions', '2014-10-21', { status: 'cancelled' }],
    ],
    [
      'the contrary is done',
      ['Court sentences engineer of mine', '2022-09-08', head(6, 15)],
      ['Court acquits director of mine', '2022-09-08', head(6, 13)],
      ['Court jails engineer of mine', '2022-09-08', head(6, 11)],
    ],
  ])('%s', (name, a, b, other) => {
    expect(veto(a, b)).toBe(name);
    expect(veto(a, other)).toBeNull();
  });
});

describe('out of the question is', () => {
  it('what lies quite apart, unless it is told in nearly the same words: then a year may be wrong', () => {
    expect(points(['Trial of miners begins in Oslo', '2013-04'], ['Trial begins', '2017-06-05'])).toBe(0);
    expect(
      points(
        ['Nopal family rejects first offer', '2012-05-03'],
        ['Nopal family rejects first offer', '1891-05-03'],
      ),
    ).toBeGreaterThan(0);
  });
  it('what has hardly a word in common', () => {
    expect(points(['One leaves', '2014-06-01'], ['Ten leave Oslo', '2014-06-01'])).toBe(0);
    expect(points(['Squad leaves Oslo', '2014-06-01'], ['Ten leave Oslo', '2014-06-01'])).toBeGreaterThan(0);
  });
});
