import type { Selection } from 'd3';
import { highestFree } from '../layout/free.ts';
import { openingsIn, type Box } from '../layout/opening.ts';
import { PERIOD_ROW, type ScenePeriod } from '../layout/period.ts';
import type { Scene } from '../layout/scene.ts';
import { textWidth } from '../layout/text.ts';
import { px } from './kept.ts';
import type { Paint } from './painter.ts';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** Sets an attribute where it is not that already: an unchanged one costs the browser work, too. */
export function put(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Writes an element's text where it is not that already. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Pixels: where the row of ticks starts, the size of the words on folds and on the day of publication. */
const TICKS = 22;
export const SMALL = 11;

type Axis = Scene['axis'];

/** The layers behind the marks, from the back, in which {@link paintAxis} draws. */
export const AXIS_LAYERS = ['tints', 'shades', 'axis', 'folds', 'periods', 'published'] as const;
export type AxisLayers = Readonly<Record<(typeof AXIS_LAYERS)[number], Layer>>;

/**
 * Draws what stands behind the marks: weekends and nights, the axis with its lines, folds, the day of publication.
 * @param titles the boxes of the titles, which no line may strike through
 */
export function paintAxis(layers: AxisLayers, p: Paint, titles: readonly Box[]): void {
  const { axis, publishedX } = p.scene;
  tints(layers.tints, p);
  shades(layers.shades, axis.shades, p);
  bands(layers.axis, axis.bands, p);
  ticks(layers.axis, axis.ticks, p, titles);
  folds(layers.folds, axis.folds, p, titles);
  layers.folds
    .selectAll<SVGPathElement, number>('path.seam')
    .data(axis.seams)
    .join((enter) => enter.append('path').attr('class', 'seam'))
    .each(function (x) {
      put(this, 'd', `M${px(x)},${String(TICKS)}V${String(p.axisHeight)}${line(p, titles, x)}`);
    });
  periods(layers.periods, p);
  published(layers.published, publishedX, p, titles);
}

/** A vertical line below the axis, with gaps for titles; drawn at `at` in its own element. */
function line(p: Paint, titles: readonly Box[], x: number, at = x): string {
  const parts = openingsIn(titles, x, p.axisHeight, p.height);
  return parts.map(([from, to]) => `M${px(at)},${px(from)}V${px(to)}`).join('');
}

function shades(layer: Layer, data: Axis['shades'], { axisHeight, height }: Paint): void {
  layer
    .selectAll<SVGRectElement, Axis['shades'][number]>('rect')
    .data(data)
    .join('rect')
    .attr('x', (d) => px(d.x0))
    .attr('width', (d) => px(Math.max(0, d.x1 - d.x0)))
    .attr('y', axisHeight + 1)
    .attr('height', Math.max(0, height - axisHeight - 1));
}

/** A period's stretch behind all that stands below the axis. */
function tints(layer: Layer, p: Paint): void {
  layer
    .selectAll<SVGRectElement, ScenePeriod>('rect')
    .data(p.periods, (d) => d.id)
    .join('rect')
    .style('--tone', (d) => d.colour)
    .attr('x', (d) => px(d.x0))
    .attr('width', (d) => px(Math.max(1, d.x1 - d.x0)))
    .attr('y', p.axisHeight)
    .attr('height', Math.max(0, p.height - p.axisHeight));
}

/** The bars of the periods with their names, in rows of their own below the dates. */
function periods(layer: Layer, p: Paint): void {
  layer
    .selectAll<SVGGElement, ScenePeriod>('g')
    .data(p.periods, (d) => d.id)
    .join((enter) => {
      const g = enter.append('g');
      g.append('rect')
        .attr('class', 'ground')
        .attr('height', PERIOD_ROW - 3);
      g.append('rect').attr('height', PERIOD_ROW - 3);
      g.append('text').attr('y', 12.5);
      return g;
    })
    .style('--tone', (d) => d.colour)
    .attr('transform', (d) => `translate(0,${px(p.periodsTop + d.row * PERIOD_ROW + 1)})`)
    .each(function (d) {
      const [ground, rect, text] = this.children;
      // no line strikes through a name that goes on beyond its period
      put(ground!, 'x', px(d.x1));
      put(ground!, 'width', px(Math.max(0, d.labelEnd - d.x1)));
      put(rect!, 'x', px(d.x0));
      put(rect!, 'width', px(Math.max(2, d.x1 - d.x0)));
      put(text!, 'x', px(d.labelX));
      write(text!, d.label);
    });
}

function bands(layer: Layer, data: Axis['bands'], { axisHeight }: Paint): void {
  layer
    .selectAll<SVGGElement, Axis['bands'][number]>('g.band')
    .data(data)
    .join((enter) => {
      const g = enter.append('g').attr('class', 'band');
      g.append('line');
      g.append('text').attr('y', 16);
      return g;
    })
    .attr('transform', (d) => `translate(${px(d.x0)},0)`)
    .each(function (d) {
      // the name of a month stays in sight as long as a day of it does
      const shift = Math.max(0, Math.min(-d.x0, d.x1 - d.x0 - d.label.length * 6.6 - 12));
      const [rule, text] = this.children;
      put(rule!, 'y2', String(axisHeight));
      put(text!, 'x', String(6 + shift));
      write(text!, d.label);
    });
}

function ticks(layer: Layer, data: Axis['ticks'], p: Paint, titles: readonly Box[]): void {
  layer
    .selectAll<SVGGElement, Axis['ticks'][number]>('g.tick')
    .data(data, (d) => d.day)
    .join((enter) => {
      const g = enter.append('g').attr('class', 'tick');
      g.append('path');
      g.append('text').attr('x', 4).attr('y', 36);
      return g;
    })
    .each(function (d) {
      const [path, text] = this.children;
      put(this, 'transform', `translate(${px(d.x)},0)`);
      put(path!, 'd', `M0,${String(TICKS)}V${String(p.axisHeight)}${line(p, titles, d.x, 0)}`);
      write(text!, d.label);
    });
}

function folds(layer: Layer, data: Axis['folds'], p: Paint, titles: readonly Box[]): void {
  const { height, axisHeight } = p;
  layer
    .selectAll<SVGGElement, Axis['folds'][number]>('g.fold')
    .data(data)
    .join((enter) => {
      const g = enter.append('g').attr('class', 'fold');
      g.append('rect').attr('y', TICKS);
      g.append('path');
      g.append('text');
      return g;
    })
    .each(function (d) {
      const [rect, path, text] = this.children;
      put(rect!, 'x', px(d.x0));
      put(rect!, 'width', px(Math.max(0, d.x1 - d.x0)));
      put(rect!, 'height', String(Math.max(0, height - TICKS)));
      const edge = (x: number) =>
        torn(x, TICKS, axisHeight) +
        openingsIn(titles, x, axisHeight, height)
          .map(([from, to]) => torn(x, from, to))
          .join('');
      put(path!, 'd', edge(d.x0) + edge(d.x1));
      const words = `${d.label} left out`;
      const middle = (d.x0 + d.x1) / 2;
      const foot = footOf(p, middle, textWidth(p.smallFont, words));
      put(text!, 'transform', `translate(${px(middle + 4)},${px(foot)})rotate(-90)`);
      write(text!, words);
    });
}

/** Where words of some length that stand upright end, as close to the axis as no mark or title is in the way. */
function footOf({ scene, axisHeight, heads, foot }: Paint, middle: number, length: number): number {
  const [x0, x1] = [middle - SMALL / 2, middle + SMALL / 2];
  const taken = scene.marks
    .filter((mark) => {
      const from = mark.left ? mark.labelX - mark.label : mark.x0;
      const to = mark.left || mark.label === 0 ? mark.x1 : Math.max(mark.x1, mark.labelX + mark.label);
      return from - 5 < x1 && Math.max(to, mark.x0 + 5) > x0;
    })
    .map(({ y, height }) => ({ from: axisHeight + y, to: axisHeight + y + height }))
    .concat(heads);
  const start = highestFree(taken, length, axisHeight + 8, foot);
  return start === null ? foot : start + length;
}

function published(layer: Layer, at: number | null, p: Paint, titles: readonly Box[]): void {
  const { axisHeight, width } = p;
  const wide = textWidth(p.smallFont, 'published') * 1.06 + 12;
  layer
    .selectAll<SVGGElement, number>('g')
    .data(at === null ? [] : [at])
    .join((enter) => {
      const g = enter.append('g');
      g.append('path');
      g.append('rect').attr('height', 16).attr('rx', 3);
      g.append('text').text('published');
      return g;
    })
    .each(function (x) {
      const [path, rect, text] = this.children;
      const middle = Math.min(Math.max(x, wide / 2 + 2), width - wide / 2 - 2);
      put(path!, 'd', `M${px(x)},${String(axisHeight - 4)}V${String(axisHeight)}${line(p, titles, x)}`);
      put(rect!, 'x', px(middle - wide / 2));
      put(rect!, 'y', String(axisHeight - 18));
      put(rect!, 'width', px(wide));
      put(text!, 'x', px(middle));
      put(text!, 'y', String(axisHeight - 6));
    });
}

/** A torn edge between two heights, for a fold. */
function torn(x: number, from: number, to: number): string {
  let path = `M${px(x)},${px(from)}`;
  for (let n = Math.ceil(from / 6); n * 6 <= to; n++)
    path += `L${px(x + (n % 2 === 0 ? 2 : -2))},${String(n * 6)}`;
  return path;
}
