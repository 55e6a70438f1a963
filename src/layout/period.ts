import type { Band } from '../timeline/model.ts';
import { extentOf } from '../timeline/when.ts';
import { lowerBound, type Chart } from './chart.ts';
import { toAxis, type Scale } from './scale.ts';
import { shortened, textWidth, type Font } from './text.ts';
import type { Viewport } from './viewport.ts';

/** A period on the axis: from and to 0 to 1, and the row in which its name stands. */
export interface PlacedPeriod {
  readonly band: Band;
  readonly u0: number;
  readonly u1: number;
  readonly row: number;
}

/** The height of a row of names, and the air around a name, in pixels. */
export const PERIOD_ROW = 20;
const AIR = 8;
/** What comes when all these rows are taken stands in the last of them. */
const MOST_ROWS = 4;

/**
 * Places periods behind an axis, each name in the first row where it strikes no other. Zooming in only makes more
 * room, so the rows hold at every zoom.
 * @param fitted the length of the axis in pixels when all is fitted in
 * @param font that of the names
 * @returns those that have a time, in order of it
 */
export function placedPeriods(
  bands: readonly Band[],
  scale: Scale,
  fitted: number,
  font: Font,
): PlacedPeriod[] {
  const dated = bands.flatMap((band) => {
    const extent = extentOf(band.when);
    if (!extent) return [];
    const u1 = extent.to === Infinity ? 1 : Math.min(1, toAxis(scale, extent.to));
    return [{ band, u0: Math.max(0, toAxis(scale, extent.from)), u1 }];
  });
  const ends: number[] = [];
  return dated
    .filter(({ u0, u1 }) => u1 > 0 && u0 < 1)
    .sort((a, b) => a.u0 - b.u0 || b.u1 - a.u1)
    .map((period) => {
      const free = ends.findIndex((end) => end <= period.u0);
      const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
      const named = period.u0 + (textWidth(font, period.band.name) + 2 * AIR) / fitted;
      ends[row] = Math.max(ends[row] ?? 0, period.u1, named);
      return { ...period, row };
    });
}

/** How many rows the names of periods take. */
export const periodRows = (periods: readonly PlacedPeriod[]): number =>
  periods.reduce((rows, { row }) => Math.max(rows, row + 1), 0);

/** A period on screen; lengths in pixels of the drawing. */
export interface ScenePeriod {
  readonly id: string;
  readonly colour: string;
  readonly x0: number;
  readonly x1: number;
  readonly row: number;
  /** where its name starts, as far as there is room for it */
  readonly labelX: number;
  readonly label: string;
  /** where its name ends, which may be beyond its own end */
  readonly labelEnd: number;
}

/** The periods that a viewport shows; a name stays in sight as long as its period does. */
export function periodsIn(
  periods: readonly PlacedPeriod[],
  { k, x }: Viewport,
  width: number,
  font: Font,
): ScenePeriod[] {
  return periods.flatMap(({ band, u0, u1, row }) => {
    const [x0, x1] = [u0 * k + x, u1 * k + x];
    if (x1 < 0 || x0 > width) return [];
    const long = textWidth(font, band.name);
    const labelX = Math.max(x0 + AIR, Math.min(AIR, x1 - AIR - long));
    const room = width - labelX - AIR;
    const label = long <= room ? band.name : shortened(font, band.name, room);
    const [from, to] = [Math.max(x0, -1), Math.min(x1, width + 1)];
    return [
      {
        id: band.id,
        colour: band.colour,
        x0: from,
        x1: to,
        row,
        labelX,
        label,
        labelEnd: labelX + textWidth(font, label),
      },
    ];
  });
}

/** A period in a column: the rows of the chart that lie in it, `to` behind the last; none where they are equal. */
export interface ColumnPeriod {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
}

/** The periods of a column, in order of time: each is told above the first event in it, or after it. */
export function periodsInColumn(bands: readonly Band[], chart: Chart): ColumnPeriod[] {
  return bands
    .flatMap((band) => {
      const extent = extentOf(band.when);
      if (!extent) return [];
      const from = lowerBound(chart.from, extent.from);
      return [{ band, from, to: Math.max(from, lowerBound(chart.from, extent.to)), at: extent.from }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ band, from, to }) => ({ band, from, to }));
}
