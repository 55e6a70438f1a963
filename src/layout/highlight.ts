import type { Scene } from './scene.ts';
import type { Viewport } from './viewport.ts';

/** Where an event is in the drawing: in pixels, `y` from the axis down to the middle of its mark or counter. */
export interface Highlight {
  readonly x: number;
  readonly y: number;
  /** it has a mark of its own, not only a place in a counter */
  readonly marked: boolean;
}

/**
 * Where an event is shown.
 * @param scene what is on screen
 * @param view the viewport
 * @param row the event's row of the chart
 * @param u where the event starts on the axis, 0 to 1
 */
export function highlightOf(scene: Scene, view: Viewport, row: number, u: number): Highlight {
  const x = u * view.k + view.x;
  const mark = scene.marks.find((mark) => mark.row === row);
  if (mark) return { x, y: mark.y + mark.height / 2, marked: true };
  const counter = scene.clusters.find((cluster) => cluster.u0 <= u && u <= cluster.u1);
  return { x, y: counter?.y ?? 0, marked: false };
}
