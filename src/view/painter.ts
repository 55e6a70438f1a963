import { select, type Selection } from 'd3';
import { lowestFree } from '../layout/free.ts';
import type { Scene, SceneCluster, SceneMark } from '../layout/scene.ts';
import { shortened, textWidth, type Font } from '../layout/text.ts';
import type { TimelineEvent } from '../timeline/model.ts';
import { eventInWords } from '../timeline/words.ts';
import { barPath, dotPath, isHollow } from './glyph.ts';

/** What the painter needs to know of the marks besides where they stand. */
export interface Paint {
  readonly scene: Scene;
  readonly height: number;
  /** the event of a row of the chart, and how many rows there are */
  readonly eventOf: (row: number) => TimelineEvent;
  readonly count: number;
  readonly fontSize: number;
  readonly font: Font;
  readonly axisHeight: number;
  /** the lowest place for the words on folds and on the day of publication */
  readonly foot: number;
}

const px = (x: number) => x.toFixed(1);
const BAR_FROM = 10;
/** The height of the words on folds and on the day of publication, in pixels. */
const SMALL = 11;
type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** A count in four characters at the most [999] [1.2k] [34k]. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  if (count < 10_000) return `${(count / 1000).toFixed(1)}k`;
  return count < 1e6 ? `${String(Math.round(count / 1000))}k` : `${(count / 1e6).toFixed(1)}M`;
}

/**
 * Draws scenes into an SVG element. It is the only code that writes to the timeline's DOM: Svelte would
 * check some thousand bindings in each frame of a zoom, this touches what has moved.
 */
export class Painter {
  private readonly layers: Record<'shades' | 'axis' | 'folds' | 'published' | 'clusters' | 'marks', Layer>;

  /** the event that an element shows; another one in its place after an edit is written anew */
  private readonly drawn = new WeakMap<SVGGElement, TimelineEvent>();

  constructor(private readonly svg: SVGSVGElement) {
    const root = select(svg);
    const layer = (name: string): Layer => root.append('g').attr('class', name);
    this.layers = {
      shades: layer('shades'),
      axis: layer('axis'),
      folds: layer('folds'),
      published: layer('published'),
      clusters: layer('clusters'),
      marks: layer('marks'),
    };
  }

  /** Leaves nothing drawn. */
  clear(): void {
    for (const layer of Object.values(this.layers)) layer.selectAll('*').remove();
  }

  paint(p: Paint): void {
    this.svg.style.setProperty('--title-size', `${String(p.fontSize)}px`);
    this.axis(p);
    this.marks(p);
    this.clusters(p);
  }

  /** Marks which event is selected, hovered, or dimmed by the search. */
  mark(selected: string | null, hovered: string | null, dimmed: ((id: string) => boolean) | null): void {
    this.layers.marks.selectAll<SVGGElement, SceneMark>('g.mark').each(function () {
      const id = this.dataset['eventId']!;
      this.classList.toggle('selected', id === selected);
      this.classList.toggle('hovered', id === hovered);
      this.classList.toggle('dimmed', dimmed?.(id) ?? false);
    });
  }

  private axis(p: Paint): void {
    const { scene, height, axisHeight } = p;
    const { axis, publishedX } = scene;
    const { layers } = this;
    layers.shades
      .selectAll<SVGRectElement, Scene['axis']['shades'][number]>('rect')
      .data(axis.shades)
      .join('rect')
      .attr('x', (d) => px(d.x0))
      .attr('width', (d) => px(Math.max(0, d.x1 - d.x0)))
      .attr('y', axisHeight)
      .attr('height', Math.max(0, height - axisHeight));
    layers.axis
      .selectAll<SVGGElement, Scene['axis']['bands'][number]>('g.band')
      .data(axis.bands)
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
        const [line, text] = this.children;
        line!.setAttribute('y2', String(axisHeight));
        text!.setAttribute('x', String(6 + shift));
        if (text!.textContent !== d.label) text!.textContent = d.label;
      });
    layers.axis
      .selectAll<SVGGElement, Scene['axis']['ticks'][number]>('g.tick')
      .data(axis.ticks)
      .join((enter) => {
        const g = enter.append('g').attr('class', 'tick');
        g.append('line');
        g.append('text').attr('y', 35).attr('x', 4);
        return g;
      })
      .attr('transform', (d) => `translate(${px(d.x)},0)`)
      .each(function (d) {
        const [line, text] = this.children;
        line!.setAttribute('y1', '24');
        line!.setAttribute('y2', String(height));
        if (text!.textContent !== d.label) text!.textContent = d.label;
      });
    layers.folds
      .selectAll<SVGGElement, Scene['axis']['folds'][number]>('g.fold')
      .data(axis.folds)
      .join((enter) => {
        const g = enter.append('g').attr('class', 'fold');
        g.append('rect').attr('y', 0);
        g.append('path');
        g.append('text');
        return g;
      })
      .each(function (d) {
        const [rect, path, text] = this.children;
        const middle = (d.x0 + d.x1) / 2;
        rect!.setAttribute('x', px(d.x0));
        rect!.setAttribute('width', px(Math.max(0, d.x1 - d.x0)));
        rect!.setAttribute('height', String(height));
        path!.setAttribute('d', zigzag(d.x0, height) + zigzag(d.x1, height));
        const words = `${d.label} left out`;
        const end = footOf(p, middle - SMALL / 2, middle + SMALL / 2, smallWidth(p, words));
        text!.setAttribute('transform', `translate(${px(middle + 4)},${px(end)})rotate(-90)`);
        if (text!.textContent !== words) text!.textContent = words;
      });
    layers.folds
      .selectAll<SVGLineElement, number>('line.seam')
      .data(axis.seams)
      .join((enter) => enter.append('line').attr('class', 'seam'))
      .attr('x1', px)
      .attr('x2', px)
      .attr('y2', height);
    layers.published
      .selectAll<SVGGElement, number>('g')
      .data(publishedX === null ? [] : [publishedX])
      .join((enter) => {
        const g = enter.append('g');
        g.append('line');
        g.append('text').attr('x', 5).text('published');
        return g;
      })
      .attr('transform', (x) => `translate(${px(x)},0)`)
      .each(function (x) {
        const [line, text] = this.children;
        line!.setAttribute('y1', String(axisHeight));
        line!.setAttribute('y2', String(height));
        text!.setAttribute('y', px(footOf(p, x, x + 8 + smallWidth(p, 'published') * 1.1, SMALL + 2) - 2));
      });
  }

  private marks({ scene, eventOf, count, font, axisHeight }: Paint): void {
    const { drawn } = this;
    this.layers.marks
      .selectAll<SVGGElement, SceneMark>('g.mark')
      .data(scene.marks, (d) => d.row)
      .join((enter) => {
        const g = enter.append('g').attr('role', 'button').attr('tabindex', -1);
        g.append('path');
        g.append('text');
        return g;
      })
      .each(function (d) {
        const event = eventOf(d.row);
        if (drawn.get(this) !== event) {
          drawn.set(this, event);
          this.setAttribute('class', `mark ${event.status}`);
          this.setAttribute('id', `event-${event.id}`);
          this.dataset['eventId'] = event.id;
          this.setAttribute('aria-label', eventInWords(event, d.row + 1, count));
        }
        const [path, text] = this.children as unknown as [SVGPathElement, SVGTextElement];
        const long = d.x1 - d.x0 >= BAR_FROM || d.open;
        // a bar underlines its title; beside a title that stands on the left it is in the middle
        const thick = d.height >= 22 ? 5 : 3;
        const under = d.left || d.label === 0 ? 0 : d.height / 2 - thick / 2 - 1;
        const shape = long ? barPath(d.x1 - d.x0, thick, d.open) : dotPath(event.status);
        // along the axis a mark is where its time is; off it, style.css lets it come smoothly to where it stands
        this.setAttribute('transform', `translate(${px(d.x0)},0)`);
        move(this, 0, axisHeight + d.y + d.height / 2);
        move(path, 0, long ? under : 0);
        move(text, long && !d.left ? -6 : 0, long && under > 0 ? -thick / 2 - 0.5 : 0);
        if (path.getAttribute('d') !== shape) path.setAttribute('d', shape);
        const soft = long ? (d.softStart ? 1 : 0) | (d.softEnd || d.open ? 2 : 0) : 0;
        const look = `shape${long ? ' bar' : isHollow(event.status) ? ' hollow' : ''}`;
        if (path.getAttribute('class') !== look) path.setAttribute('class', look);
        const fill = soft === 0 ? '' : `url(#soft-${event.status}-${String(soft)})`;
        if (path.style.fill !== fill) path.style.fill = fill;
        const words = d.label === 0 ? '' : d.full ? event.title : shortened(font, event.title, d.label);
        if (text.textContent !== words) text.textContent = words;
        text.setAttribute('x', px(d.labelX - d.x0));
        const anchor = d.left ? 'end' : 'start';
        if (text.getAttribute('text-anchor') !== anchor) text.setAttribute('text-anchor', anchor);
      });
  }

  private clusters({ scene, axisHeight }: Paint): void {
    this.layers.clusters
      .selectAll<SVGGElement, SceneCluster>('g.cluster')
      .data(scene.clusters, (d) => d.key)
      .join((enter) => {
        const g = enter
          .append('g')
          .attr('class', (d) => (d.count === 1 ? 'cluster one' : 'cluster'))
          .attr('role', 'button')
          .attr('tabindex', -1)
          .attr('data-count', (d) => d.count)
          .attr(
            'aria-label',
            (d) => `${String(d.count)} more ${d.count === 1 ? 'event' : 'events'}, zoom in`,
          );
        // a single one is a dot, a crowd a counter
        g.append('rect').each(function (d) {
          const [w, h] = d.count === 1 ? [8, 8] : [28, 16];
          select(this)
            .attr('x', -w / 2)
            .attr('y', -h / 2)
            .attr('width', w)
            .attr('height', h)
            .attr('rx', h / 2);
        });
        g.append('text')
          .attr('y', 3.5)
          .text((d) => shortCount(d.count));
        return g;
      })
      .attr('transform', (d) => `translate(${px(d.x)},${px(axisHeight + d.y)})`);
  }
}

/** Moves an element by its style, so that a change is a transition; written as browsers give it back. */
function move(element: SVGElement, x: number, y: number): void {
  const [across, down] = [x, y].map((n) => `${String(Number(px(n)))}px`);
  const by = y !== 0 ? `${across!} ${down!}` : x !== 0 ? across! : '';
  if (element.style.translate !== by) element.style.translate = by;
}

const smallWidth = ({ font, fontSize }: Paint, words: string) => (textWidth(font, words) * SMALL) / fontSize;

/** How far down words of some length can stand between two pixels so that no mark or title runs over them. */
function footOf({ scene, axisHeight, foot }: Paint, x0: number, x1: number, length: number): number {
  const crossing = scene.marks.filter((mark) => {
    const from = mark.left ? mark.labelX - mark.label : mark.x0;
    const to = mark.left || mark.label === 0 ? mark.x1 : Math.max(mark.x1, mark.labelX + mark.label);
    return from - 5 < x1 && Math.max(to, mark.x0 + 5) > x0;
  });
  const taken = crossing.map(({ y, height }) => ({ from: axisHeight + y, to: axisHeight + y + height }));
  return lowestFree(taken, length, axisHeight, foot);
}

/** A torn edge from top to bottom, for a fold. */
function zigzag(x: number, height: number): string {
  let path = `M${px(x)},0`;
  for (let y = 6, n = 0; y <= height; y += 6, n++) path += `L${px(x + (n % 2 === 0 ? 2 : -2))},${String(y)}`;
  return path;
}
