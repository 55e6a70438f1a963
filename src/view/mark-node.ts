import { shapeOf } from '../layout/mark-shape.ts';
import type { SceneMark } from '../layout/scene.ts';
import { shortened, type Font } from '../layout/text.ts';
import { LEAD } from '../layout/tile.ts';
import type { DateStyle, TimelineEvent } from '../timeline/model.ts';
import { isDoubtful } from '../timeline/correct/review.ts';
import { eventInWords } from '../timeline/words.ts';
import { barPath, dotPath, isHollow } from './glyph.ts';
import { Kept, px, svg } from './kept.ts';

/** A mark as it is before anything is known of its event, to be copied: that takes half as long as to make it anew. */
let bare: SVGGElement | undefined;
function bareMark(): SVGGElement {
  if (!bare) {
    bare = svg('g', svg('path'), svg('text'));
    bare.setAttribute('class', 'mark');
    bare.setAttribute('role', 'button');
    bare.setAttribute('tabindex', '-1');
  }
  return bare.cloneNode(true) as SVGGElement;
}

/** How a mark may stand out from the others; each is a class of it. */
const WAYS = ['selected', 'hovered', 'dimmed', 'chosen', 'disputed'] as const;
export type Standing = Readonly<Record<(typeof WAYS)[number], boolean>>;

/** The elements of one mark: a dot or a bar, and its title. */
export class MarkNode {
  private readonly group = new Kept(bareMark());
  private readonly path = new Kept(this.element.firstChild as SVGPathElement);
  private readonly text = new Kept(this.element.lastChild as SVGTextElement);
  private event: TimelineEvent | null = null;
  /** the room that the title had when it was cut, and its size, in pixels */
  private label = -1;
  private fontSize = 0;
  private standing = '';

  get element(): SVGGElement {
    return this.group.element;
  }

  /** Shows how it stands out from the others. */
  stand(standing: Standing): void {
    const names = WAYS.filter((way) => standing[way]).join(' ');
    if (this.standing === names) return;
    this.standing = names;
    for (const way of WAYS) this.element.classList.toggle(way, standing[way]);
    if (standing.disputed) this.element.setAttribute('aria-description', 'The articles disagree');
    else this.element.removeAttribute('aria-description');
  }

  /**
   * Shows an event where it is in the scene.
   * @param count how many events there are
   * @param top pixels above the first row
   * @param fontOf the font of titles in a size
   * @param tone the class that colours it in place of its status, or ''
   * @param style the house style of dates
   */
  show(
    event: TimelineEvent,
    d: SceneMark,
    count: number,
    top: number,
    fontOf: (size: number) => Font,
    tone: string,
    style: DateStyle | undefined,
  ): void {
    if (this.event !== event) this.tell(event);
    if (this.group.isNew('place', `${String(d.row)}/${String(count)}/${style ?? ''}`))
      this.group.put('aria-label', eventInWords(event, d.row + 1, count, style));
    const { bar, thick, barY, titleY } = shapeOf(d);
    // along the axis a mark is where its time is; off it, marks.css lets it come smoothly to where it stands
    const across = `translateX(${px(d.x0)}px)`;
    if (this.group.isNew('across', across)) this.element.style.transform = across;
    this.shift(this.group, 0, top + d.y + d.height / 2);
    this.shift(this.path, 0, barY);
    this.shift(this.text, bar && !d.left ? 1 - LEAD : 0, titleY);
    this.path.put('d', bar ? barPath(event.status, d.x1 - d.x0, thick, d.open) : dotPath(event.status));
    // the colour is the shape's own: on the group the browser would work it out anew in each frame
    const form = bar ? 'shape bar' : isHollow(event.status) ? 'shape hollow' : 'shape';
    this.path.put('class', `${form} ${event.status} ${tone}`.trimEnd());
    // an open end runs out in an arrow, which would not be seen if it faded
    const soft = bar ? (d.softStart ? 1 : 0) | (d.softEnd && !d.open ? 2 : 0) : 0;
    const fill = soft === 0 ? '' : `url(#soft-${tone || event.status}-${String(soft)})`;
    if (this.path.isNew('fill', fill)) this.path.element.style.fill = fill;
    if (this.label !== d.label || this.fontSize !== d.fontSize) {
      this.label = d.label;
      this.fontSize = d.fontSize;
      this.text.write(wordsOf(event, d, fontOf));
    }
    this.text.put('x', px(d.labelX - d.x0));
    this.text.put('font-size', String(d.fontSize));
    this.text.put('text-anchor', d.left ? 'end' : 'start');
  }

  private tell(event: TimelineEvent): void {
    this.group.put('data-status', event.status);
    this.group.put('id', `event-${event.id}`);
    this.group.put('data-event-id', event.id);
    this.group.isNew('place', '');
    // a tag's colour takes the place of the status' own
    this.path.element.style.setProperty('--tone', event.tag?.colour ?? '');
    this.element.classList.toggle('doubtful', isDoubtful(event));
    this.event = event;
    this.label = -1;
  }

  /**
   * Moves a part by its style. Every move but the first is a transition, of this mark alone: a style that may change
   * smoothly costs the browser work in each frame.
   */
  private shift(part: Kept<SVGElement>, x: number, y: number): void {
    const first = part.isNew('moved', 'yes');
    if (!part.isNew('shift', `${px(x)}px ${px(y)}px`)) return;
    if (!first) this.element.classList.add('settling');
    part.element.style.translate = `${px(x)}px ${px(y)}px`;
  }
}

/** A mark's title as far as there is room for it. */
function wordsOf(event: TimelineEvent, d: SceneMark, fontOf: (size: number) => Font): string {
  if (d.label === 0) return '';
  return d.full ? event.title : shortened(fontOf(d.fontSize), event.title, d.label);
}
