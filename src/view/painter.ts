import { select } from 'd3';
import { titleBoxes } from '../layout/opening.ts';
import type { ScenePeriod } from '../layout/period.ts';
import type { Scene, SceneCluster } from '../layout/scene.ts';
import { scaledFont, type Font } from '../layout/text.ts';
import type { DateStyle, TimelineEvent } from '../timeline/model.ts';
import { eventInWords } from '../timeline/words.ts';
import { AXIS_LAYERS, paintAxis, put, write, type AxisLayers, type Layer } from './axis-painter.ts';
import { px } from './kept.ts';
import { MarkNode, type Standing } from './mark-node.ts';

/** What the painter needs to know of the marks besides where they stand; lengths in pixels. */
export interface Paint {
  readonly scene: Scene;
  /** periods behind the axis, and where the rows of their names start */
  readonly periods: readonly ScenePeriod[];
  readonly periodsTop: number;
  readonly width: number;
  readonly height: number;
  /** the event of a row of the chart, and how many rows there are */
  readonly eventOf: (row: number) => TimelineEvent;
  readonly count: number;
  /** the class that colours an event in place of its status, or '' */
  readonly toneOf: (event: TimelineEvent) => string;
  /** the house style of dates */
  readonly style: DateStyle | undefined;
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

  /** what is drawn, by the event's id */
  private marks = new Map<string, MarkNode>();
  /** the font in the sizes that are asked for */
  private fonts = new Map<number, Font>();
  private font: Font | null = null;

  constructor(svg: SVGSVGElement) {
    const root = select(svg);
    const layer = (name: string): Layer => root.append('g').attr('class', name);
    const behind = Object.fromEntries(AXIS_LAYERS.map((name) => [name, layer(name)])) as AxisLayers;
    this.layers = { ...behind, clusters: layer('clusters'), marks: layer('marks') };
    const settled = (event: Event) =>
      (event.target as Element).closest('.mark')?.classList.remove('settling');
    for (const end of ['transitionend', 'transitioncancel']) svg.addEventListener(end, settled);
  }

  /** Leaves nothing drawn. */
  clear(): void {
    for (const layer of Object.values(this.layers)) layer.selectAll('*').remove();
    this.marks.clear();
  }

  paint(p: Paint): void {
    paintAxis(this.layers, p, titleBoxes(p.scene.marks, p.axisHeight));
    this.paintMarks(p);
    this.clusters(p);
  }

  /** Marks how each event stands out from the others. */
  mark(standing: (id: string) => Standing): void {
    for (const [id, node] of this.marks) node.stand(standing(id));
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

  private paintMarks({ scene, eventOf, count, toneOf, style, font, axisHeight }: Paint): void {
    const fontOf = (size: number) => this.fontOf(font, size);
    const before = this.marks;
    this.marks = new Map();
    for (const mark of scene.marks) {
      const event = eventOf(mark.row);
      const node = before.get(event.id) ?? new MarkNode();
      before.delete(event.id);
      node.show(event, mark, count, axisHeight, fontOf, toneOf(event), style);
      this.marks.set(event.id, node);
    }
    for (const gone of before.values()) gone.element.remove();
    const layer = this.layers.marks.node()!;
    let at = layer.firstChild;
    for (const { element } of this.marks.values())
      if (element === at) at = at.nextSibling;
      else layer.insertBefore(element, at);
  }

  private clusters({ scene, eventOf, count, style, axisHeight }: Paint): void {
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
        const name = one ? eventInWords(one, d.row + 1, count, style) : `${String(d.count)} more events here`;
        put(this, 'aria-label', name);
      });
  }
}
