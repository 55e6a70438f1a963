import { snapAt } from '../../layout/snap.ts';
import { shapeOf } from '../../layout/mark-shape.ts';
import { toAxis, toDay, type Scale } from '../../layout/scale.ts';
import type { SceneMark } from '../../layout/scene.ts';
import type { Viewport } from '../../layout/viewport.ts';
import type { Day } from '../../time/calendar.ts';
import { shiftedWhen, withEnd } from '../../timeline/correct/shift.ts';
import type { When } from '../../timeline/model.ts';
import { extentOf } from '../../timeline/when.ts';

/** What of a mark is held. */
export type Part = 'whole' | 'start' | 'end';

/** Pixels around an end of a bar that hold that end. */
const REACH = 7;

/** The moment under a pixel of the drawing. */
export const dayAt = (scale: Scale, { k, x }: Viewport, pixel: number): Day => toDay(scale, (pixel - x) / k);

/** Has a mark two ends that can be held? A dot has none. */
export const hasEnds = (mark: SceneMark): boolean => shapeOf(mark).bar;

/** What of a mark is under a pixel; an open end has no place. */
export function partAt(mark: SceneMark, pixel: number): Part {
  if (!hasEnds(mark)) return 'whole';
  if (Math.abs(pixel - mark.x0) <= REACH) return 'start';
  return !mark.open && Math.abs(pixel - mark.x1) <= REACH ? 'end' : 'whole';
}

/** Pixels above and below a bar within which its ends are held. */
const AROUND = 10;

/** The height of a mark's bar in the drawing. @param top pixels above the first row */
export const barAt = (mark: SceneMark, top: number): number =>
  top + mark.y + mark.height / 2 + shapeOf(mark).barY;

/** Is a point of the drawing on one of a mark's ends, or so close to it that a hand means it? */
export const isOnEnd = (mark: SceneMark, top: number, x: number, y: number): boolean =>
  partAt(mark, x) !== 'whole' && Math.abs(y - barAt(mark, top)) <= AROUND;

/**
 * The time of an event whose mark, or one end of it, was dragged, in the unit that the axis shows there.
 * @param from where it was taken hold of, and `to`, where it is now; pixels of the drawing
 */
export function dragged(
  when: When,
  part: Part,
  scale: Scale,
  view: Viewport,
  from: number,
  to: number,
): When {
  const [first, now] = [dayAt(scale, view, from), dayAt(scale, view, to)];
  const snap = snapAt(scale, view.k, now);
  if (part === 'whole') return shiftedWhen(when, snap.shift(now - first));
  return withEnd(when, part, snap.value(now));
}

/** The time of a moment of the axis that is pointed at: the unit there. */
export function pointedAt(scale: Scale, view: Viewport, pixel: number): When {
  const day = dayAt(scale, view, pixel);
  const value = snapAt(scale, view.k, day).value(day);
  return { start: value, end: value };
}

/** Where a time lies in the drawing, in pixels; null where it is undated. */
export function stretchOf(when: When, scale: Scale, { k, x }: Viewport): readonly [number, number] | null {
  const extent = extentOf(when);
  if (!extent) return null;
  const end = extent.to === Infinity ? 1 : toAxis(scale, extent.to);
  return [toAxis(scale, extent.from) * k + x, end * k + x];
}

/** A rectangle of the drawing, in pixels, whichever corner it was begun at. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A box with its left upper corner first. */
export const straight = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: Math.min(x0, x1),
  y0: Math.min(y0, y1),
  x1: Math.max(x0, x1),
  y1: Math.max(y0, y1),
});

/** The rows of the marks in a box. @param top pixels above the first row */
export function rowsIn(marks: readonly SceneMark[], box: Box, top: number): number[] {
  const { x0, y0, x1, y1 } = straight(box);
  return marks
    .filter((mark) => {
      const y = top + mark.y + mark.height / 2;
      return y >= y0 && y <= y1 && mark.x0 <= x1 && Math.max(mark.x1, mark.x0) >= x0;
    })
    .map(({ row }) => row);
}
