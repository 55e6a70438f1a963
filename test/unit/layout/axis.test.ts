import { describe, expect, it } from 'vitest';
import { axisOf, lengthInWords } from '../../../src/layout/axis.ts';
import { yearLabel } from '../../../src/layout/axis-steps.ts';
import { linearScale } from '../../../src/layout/scale.ts';
import { fitAll } from '../../../src/layout/viewport.ts';
import { dayOf, type Day } from '../../../src/time/calendar.ts';

const WIDTH = 1000;
const axis = (from: Day, to: Day) => axisOf(linearScale({ from, to }), fitAll(WIDTH), WIDTH);
const labels = (from: Day, to: Day) => {
  const { ticks, bands } = axis(from, to);
  return {
    ticks: ticks.map((t) => t.label).filter(Boolean),
    bands: bands.map((b) => b.label).filter(Boolean),
  };
};

describe('the axis', () => {
  it('tells hours under days', () => {
    const { ticks, bands } = labels(dayOf(2015, 12, 15), dayOf(2015, 12, 16));
    expect(ticks).toContain('06:00');
    expect(bands).toEqual(['Tue 15 December 2015']);
  });
  it('tells days under months', () => {
    const { ticks, bands } = labels(dayOf(2015, 12, 7), dayOf(2015, 12, 19));
    expect(ticks).toContain('Tue 15');
    expect(bands).toContain('December 2015');
  });
  it('tells months under years', () => {
    const { ticks, bands } = labels(dayOf(2015, 2, 1), dayOf(2016, 9, 1));
    expect(ticks).toEqual(expect.arrayContaining(['Feb', 'Aug', 'Jan']));
    expect(bands).toEqual(['2015', '2016']);
  });
  it('tells years under decades, and thousands and millions of years', () => {
    expect(labels(dayOf(1994), dayOf(2019)).bands).toEqual(['1990s', '2000s', '2010s']);
    expect(labels(dayOf(-3000), dayOf(2000)).ticks).toEqual(expect.arrayContaining(['1000']));
    expect(labels(dayOf(-60_000_000), dayOf(2000)).ticks.join()).toMatch(/million yr ago/);
  });
  it('shades weekends where days are told, and nights where hours are', () => {
    const [, own] = axis(dayOf(2015, 12, 7), dayOf(2015, 12, 19)).shades;
    // two days of twelve, in 952 pixels
    expect(own!.x1 - own!.x0).toBeCloseTo((952 / 12) * 2, 5);
    expect(axis(dayOf(2015, 12, 15), dayOf(2015, 12, 17)).shades.length).toBeGreaterThanOrEqual(2);
    expect(axis(dayOf(2011), dayOf(2016)).shades).toEqual([]);
  });
  it('names a month once, also where days of it are folded away', () => {
    const segment = (d0: number, d1: number, u0: number, u1: number, fold = false) => ({
      d0: dayOf(2015, 12, d0),
      d1: dayOf(2015, 12, d1),
      u0,
      u1,
      fold,
    });
    const scale = {
      segments: [segment(7, 12, 0, 0.5), segment(12, 26, 0.5, 0.55, true), segment(26, 31, 0.55, 1)],
    };
    const { bands, folds } = axisOf(scale, fitAll(WIDTH), WIDTH);
    expect(bands.map(({ label }) => label).filter(Boolean)).toEqual(['December 2015']);
    expect(folds.map(({ label }) => label)).toEqual(['14 days']);
  });
  it('never has more ticks than there is room for', () => {
    for (const days of [0.02, 1, 9, 80, 700, 9000, 4e6, 4e9])
      expect(axis(0, days).ticks.length).toBeLessThan(WIDTH / 12);
  });
  it('names lengths of time and years for people', () => {
    expect([0.5, 12, 70, 800, 4e7, 2e10, 1e12].map(lengthInWords)).toEqual([
      '12 hours',
      '12 days',
      '2 months',
      '2 years',
      '110k years',
      '54.8 million years',
      '2.7 billion years',
    ]);
    expect([2015, 0, -43, -65_999_999].map(yearLabel)).toEqual([
      '2015',
      '1 BC',
      '44 BC',
      '66 million yr ago',
    ]);
  });
});
