import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/travel/evidence.ts';
import { inSequence, parted } from '../../../src/travel/sequence.ts';
import { at } from './evidence-of.ts';

const lines = (all: readonly Evidence[]) =>
  all.map(({ place, start, end }) => `${place!.name} ${start ?? ''}–${end ?? ''}`);

describe('places that share a span of days', () => {
  const span = { start: '2014-05-01', end: '2014-05-09' };
  it('have its first day where they begin, its last where they end, and none between', () => {
    const tour = [
      at('Leeds', 1, { ...span, at: 101 }),
      at('Hull', 1, { ...span, at: 102 }),
      at('York', 1, { ...span, at: 103 }),
    ];
    expect(lines(parted(tour))).toEqual(['Leeds 2014-05-01–', 'Hull –', 'York –2014-05-09']);
  });
  it('do not begin on a day that another place has', () => {
    const tour = [
      at('York', 1, { start: '2014-05-01' }),
      at('Leeds', 2, { ...span, at: 201 }),
      at('Hull', 2, { ...span, at: 202 }),
    ];
    expect(lines(parted(tour))).toEqual(['York 2014-05-01–2014-05-01', 'Leeds –', 'Hull –2014-05-09']);
  });
  it('are several: one keeps both ends', () => {
    expect(lines(parted([at('Leeds', 1, span)]))).toEqual(['Leeds 2014-05-01–2014-05-09']);
  });
});

describe('places told without days', () => {
  it('stand before the known place that their list ends with', () => {
    const all = [
      at('York', 1, { motion: 'depart', start: '2014-05-09' }),
      at('Leeds', 2, { at: 201 }),
      at('Hull', 2, { at: 202 }),
      at('York', 2, { at: 203 }),
    ];
    const told = inSequence(all);
    expect(told.map(({ place }) => place!.name)).toEqual(['Leeds', 'Hull', 'York']);
    expect(
      [...told]
        .sort((a, b) => a.at - b.at)
        .map(({ place }) => place!.name)
        .slice(0, 2),
    ).toEqual(['Leeds', 'Hull']);
  });
  it('stand behind the known place that they are listed after', () => {
    const all = [
      at('Leeds', 1, { at: 101 }),
      at('Hull', 1, { at: 102 }),
      at('Leeds', 2, { start: '2014-05-01' }),
      at('York', 3, { motion: 'depart', start: '2014-04-01' }),
    ];
    expect(lines(inSequence(all))).toEqual([
      'Leeds 2014-05-01–2014-05-01',
      'Hull –',
      'York 2014-04-01–2014-04-01',
    ]);
  });
  it('are no second stay where the day of the first is told', () => {
    expect(lines(inSequence([at('Leeds', 1, { start: '2014-05-01' }), at('Leeds', 2)]))).toEqual([
      'Leeds 2014-05-01–2014-05-01',
    ]);
  });
  it('are no second stay after a list that named them', () => {
    const all = [at('Leeds', 1, { motion: 'go', at: 101 }), at('Hull', 1, { motion: 'go', at: 102 })];
    expect(lines(inSequence([...all, at('Hull', 2, { motion: 'stay' })]))).toEqual(['Leeds –', 'Hull –']);
    expect(lines(inSequence([...all, at('Hull', 2, { motion: 'return' })]))).toHaveLength(3);
  });
  it('are kept where nothing else tells of them', () => {
    expect(lines(inSequence([at('Leeds', 1, { start: '2014-05-01' }), at('Hull', 2)]))).toEqual([
      'Leeds 2014-05-01–2014-05-01',
      'Hull –',
    ]);
  });
  it('lose a day that another sentence told once a later one is told', () => {
    const all = [
      at('Leeds', 1, { start: '2014-05-05' }),
      at('Hull', 2, { start: '2014-05-01', remote: true }),
    ];
    expect(lines(inSequence(all))).toEqual(['Leeds 2014-05-05–2014-05-05', 'Hull –']);
  });
});
