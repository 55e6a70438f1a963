import { select } from 'd3';
import { shapeOf } from '../layout/mark-shape.ts';
import { titleBoxes } from '../layout/opening.ts';
import type { Scene, SceneCluster, SceneMark } from '../layout/scene.ts';
import { scaledFont, shortened, type Font } from '../layout/text.ts';
import { LEAD } from '../layout/tile.ts';
import type { TimelineEvent } from '../timeline/model.ts';
import { eventInWords } from '../timeline/words.ts';
import { AXIS_LAYERS, paintAxis, put, px, write, type AxisLayers, type Layer } from './axis-painter.ts';
import { barPath, dotPath, isHollow } from './glyph.ts';

/** What the painter needs to know of the marks besides where they stand; lengths in pixels. */
export interface Paint {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  /** the event of a row of the chart, and how many rows there are */
  readonly eventOf: (row: number) => TimelineEvent;
  readonly count: number;
  /** the font of the titles at 1 px */
  readonly font: Font;
  /** the same for the words on folds, in their size */
  readonly smallFont: Font;
  readonly axisHeight: number;
  /** where the names of lanes stand */
  readonly heads: readonly { readonly from: number; readonly to: number }[];
  /** the lowest place for the words on folds */
  readonly foot: number;
}

/** What stands for one event without room, and the box of a counter; around (0, 0). */
const DOT = 'M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z';
const COUNTER = 'M-6,-8H6a8,8 0 0 1 0,16H-6a8,8 0 0 1 0,-16z';

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
  private readonly layers: AxisLayers & Readonly<Record<'clusters' | 'marks', Layer>>;

  /** the event that an element shows; another one in its place after an edit is written anew */
  private readonly drawn = new WeakMap<SVGGElement, TimelineEvent>();
  /** the font in the sizes that are asked for */
  private fonts = new Map<number, Font>();
  private font: Font | null = null;

  constructor(svg: SVGSVGElement) {
    const root = select(svg);
    const layer = (name: string): Layer => root.append('g').attr('class', name);
    const behind = Object.fromEntries(AXIS_LAYERS.map((name) => [name, layer(name)])) as AxisLayers;
    this.layers = { ...behind, clusters: layer('clusters'), marks: layer('marks') };
  }

  /** Leaves nothing drawn. */
  clear(): void {
    for (const layer of Object.values(this.layers)) layer.selectAll('*').remove();
  }

  paint(p: Paint): void {
    paintAxis(this.layers, p, titleBoxes(p.scene.marks, p.axisHeight));
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

  private fontOf(font: Font, size: number): Font {
    if (this.font !== font) {
      this.font = font;
      this.fonts = new Map();
    }
    const known = this.fonts.get(size) ?? scaledFont(font, size);
    this.fonts.set(size, known);
    return known;
  }

  private marks({ scene, eventOf, count, font, axisHeight }: Paint): void {
    const { drawn } = this;
    const fontOf = (size: number) => this.fontOf(font, size);
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
        const { bar, thick, barY, titleY } = shapeOf(d);
        // along the axis a mark is where its time is; off it, marks.css lets it come smoothly to where it stands
        this.setAttribute('transform', `translate(${px(d.x0)},0)`);
        move(this, 0, axisHeight + d.y + d.height / 2);
        move(path, 0, barY);
        move(text, bar && !d.left ? 1 - LEAD : 0, titleY);
        put(path, 'd', bar ? barPath(event.status, d.x1 - d.x0, thick, d.open) : dotPath(event.status));
        put(path, 'class', `shape${bar ? ' bar' : isHollow(event.status) ? ' hollow' : ''}`);
        // an open end runs out in an arrow, which would not be seen if it faded
        const soft = bar ? (d.softStart ? 1 : 0) | (d.softEnd && !d.open ? 2 : 0) : 0;
        const fill = soft === 0 ? '' : `url(#soft-${event.status}-${String(soft)})`;
        if (path.style.fill !== fill) path.style.fill = fill;
        write(text, wordsOf(event, d, fontOf));
        put(text, 'x', px(d.labelX - d.x0));
        put(text, 'font-size', String(d.fontSize));
        put(text, 'text-anchor', d.left ? 'end' : 'start');
      });
  }

  private clusters({ scene, eventOf, count, axisHeight }: Paint): void {
    this.layers.clusters
      .selectAll<SVGGElement, SceneCluster>('g.cluster')
      .data(scene.clusters, (d) => d.key)
      .join((enter) => {
        const g = enter.append('g').attr('role', 'button').attr('tabindex', -1);
        g.append('path');
        g.append('text').attr('y', 4);
        return g;
      })
      .attr('transform', (d) => `translate(${px(d.x)},${px(axisHeight + d.y)})`)
      .each(function (d) {
        if (this.dataset['count'] === String(d.count) && d.count > 1) return;
        const [path, text] = this.children;
        // a single one is a dot, a crowd a counter
        put(this, 'class', d.count === 1 ? 'cluster one' : 'cluster');
        put(this, 'data-count', String(d.count));
        put(path!, 'd', d.count === 1 ? DOT : COUNTER);
        write(text!, d.count === 1 ? '' : shortCount(d.count));
        const one = d.count === 1 ? eventOf(d.row) : null;
        const name = one ? eventInWords(one, d.row + 1, count) : `${String(d.count)} more events here`;
        put(this, 'aria-label', name);
      });
  }
}

/** A mark's title as far as there is room for it. */
function wordsOf(event: TimelineEvent, d: SceneMark, fontOf: (size: number) => Font): string {
  if (d.label === 0) return '';
  return d.full ? event.title : shortened(fontOf(d.fontSize), event.title, d.label);
}

/** Moves an element by its style, so that a change is a transition; written as browsers give it back. */
function move(element: SVGElement, x: number, y: number): void {
  const [across, down] = [x, y].map((n) => `${String(Number(px(n)))}px`);
  const by = y !== 0 ? `${across!} ${down!}` : x !== 0 ? across! : '';
  if (element.style.translate !== by) element.style.translate = by;
}
