import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import { atRest, glided, speedOf, type Sample } from '../layout/glide.ts';
import { DEEPEST, MARGIN, type Viewport } from '../layout/viewport.ts';
import type { Viewing } from '../state/viewing.svelte.ts';
import { welcome } from './motion.ts';

/** So many of the last positions of a drag are kept, to know how fast it is let go. */
const SAMPLES = 20;
/** After these d3-zoom goes on from where the view is. */
const BEFORE = ['wheel', 'mousedown', 'touchstart'] as const;

/**
 * Wheel, drag and pinch on the timeline; a double click is the editor's. d3-zoom turns them into transforms; the view itself lives in
 * `viewing`, which keys, the overview and the list move, too. A drag that is let go in full swing glides on, where
 * motion is welcome.
 */
export class Gestures {
  private samples: Sample[] = [];
  private gliding = 0;
  private readonly sync: () => void;

  /**
   * @param ground what the drawing lies on; where the pointer is costs far more to tell in a drawing than in a box
   * @param onstart is called when a gesture begins
   */
  constructor(
    private readonly ground: HTMLElement,
    private readonly viewing: Viewing,
    onstart: () => void,
  ) {
    const { width, height } = viewing.size;
    const behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent([1, DEEPEST])
      .translateExtent([
        [0, -Infinity],
        [width, Infinity],
      ])
      .extent([
        [0, 0],
        [width, height],
      ])
      .filter((event: MouseEvent) => !event.button && !event.shiftKey)
      .on('start', () => {
        onstart();
        this.samples = [];
      })
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        const source = event.sourceEvent as Event | null;
        if (!source) return;
        if (/^(?:mouse|touch)move$/.test(source.type))
          this.samples = [...this.samples.slice(-SAMPLES), { at: source.timeStamp, x: event.transform.x }];
        viewing.look(this.toView(event.transform));
      })
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        const source = event.sourceEvent as Event | null;
        const speed = source && welcome() ? speedOf(this.samples, source.timeStamp) : 0;
        this.samples = [];
        if (speed !== 0 && source && /^(?:mouseup|touchend)$/.test(source.type)) this.glide(speed);
      });
    const selection = select(ground).call(behaviour).on('dblclick.zoom', null);
    this.sync = () => {
      this.halt();
      const k = viewing.view.k / this.unit;
      const transform = zoomIdentity.translate(viewing.view.x - k * MARGIN, 0).scale(k);
      selection.call((s) => behaviour.transform(s, transform));
    };
    for (const name of BEFORE) ground.addEventListener(name, this.sync, { capture: true, passive: true });
  }

  /** The axis' length in pixels at d3-zoom's scale of 1. */
  private get unit(): number {
    return Math.max(1, this.viewing.size.width - 2 * MARGIN);
  }

  private toView({ k, x }: { k: number; x: number }): Viewport {
    return { k: k * this.unit, x: k * MARGIN + x };
  }

  private glide(speed: number): void {
    const from = { ...this.viewing.view };
    const start = performance.now();
    const step = (now: number) => {
      const elapsed = now - start;
      this.viewing.look({ k: from.k, x: from.x + glided(speed, elapsed) });
      this.gliding = atRest(speed, elapsed) ? 0 : requestAnimationFrame(step);
    };
    this.gliding = requestAnimationFrame(step);
  }

  /** Stops a glide where it is. */
  halt(): void {
    cancelAnimationFrame(this.gliding);
    this.gliding = 0;
  }

  /** Leaves the element as it was. */
  remove(): void {
    for (const name of BEFORE) this.ground.removeEventListener(name, this.sync, { capture: true });
    select(this.ground).on('.zoom', null);
    this.halt();
  }
}
