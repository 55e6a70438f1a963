import { shapeOf } from './mark-shape.ts';
import type { SceneMark } from './scene.ts';

/** A box in the drawing, in pixels. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Air around a title, to the sides and as a share of its size above and below its middle. */
const BESIDE = 4;
const AROUND = 0.68;
/** What is left of a line between two titles is not drawn where it is shorter, in pixels. */
const SHORTEST = 6;

/** Where the titles of a scene stand, `top` pixels down, with a little air around them. */
export function titleBoxes(marks: readonly SceneMark[], top: number): Box[] {
  return marks
    .filter((mark) => mark.label > 0)
    .map((mark) => {
      const y = top + mark.y + mark.height / 2 + shapeOf(mark).titleY;
      const from = mark.left ? mark.labelX - mark.label : mark.labelX;
      const half = mark.fontSize * AROUND;
      return { x0: from - BESIDE, x1: from + mark.label + BESIDE, y0: y - half, y1: y + half };
    });
}

/**
 * The stretches of a vertical line that no box covers: a line behind words would strike them through.
 * @param x of the line
 * @param top and `bottom` of the line
 * @returns stretches in order, without the shortest
 */
export function openingsIn(
  boxes: readonly Box[],
  x: number,
  top: number,
  bottom: number,
): (readonly [number, number])[] {
  const covered = boxes
    .filter((box) => box.x0 < x && x < box.x1 && box.y1 > top && box.y0 < bottom)
    .sort((a, b) => a.y0 - b.y0);
  const found: (readonly [number, number])[] = [];
  let from = top;
  for (const { y0, y1 } of covered) {
    if (y0 - from >= SHORTEST) found.push([from, y0]);
    from = Math.max(from, y1);
  }
  if (bottom - from >= SHORTEST) found.push([from, bottom]);
  return found;
}
