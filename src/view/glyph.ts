import type { Status } from '../timeline/model.ts';

/**
 * The mark of an event, as an SVG path around (0, 0): each status has a shape of its own, so that colour is never
 * alone in telling it. Bars are 8 px high; lengths in pixels.
 */
const DOTS: Readonly<Record<Status, string>> = {
  happened: 'M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z',
  ongoing: 'M-4,-4.5L5,0L-4,4.5z',
  planned: 'M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z',
  deadline: 'M0,-5.5L5.5,0L0,5.5L-5.5,0z',
  cancelled: 'M-4,-4L4,4M-4,4L4,-4',
  hypothetical: 'M-4,-4H4V4H-4z',
};

/** Statuses whose mark is drawn as an outline. */
const HOLLOW: ReadonlySet<Status> = new Set(['planned', 'cancelled', 'hypothetical']);

/** The path of a mark that has no length to speak of. */
export const dotPath = (status: Status): string => DOTS[status];

/** Is the mark drawn as an outline? */
export const isHollow = (status: Status): boolean => HOLLOW.has(status);

/**
 * The path of a bar that starts at (0, 0), its middle on the left.
 * @param width and `thick`, in pixels
 * @param open it runs out in an arrow on the right
 */
export function barPath(width: number, thick: number, open: boolean): string {
  const w = Math.max(width, 2).toFixed(1);
  const [top, bottom] = [String(-thick / 2), String(thick / 2)];
  if (!open) return `M0,${top}H${w}V${bottom}H0z`;
  const neck = Math.max(width - 9, 1).toFixed(1);
  const [high, low] = [String(-thick / 2 - 3), String(thick / 2 + 3)];
  return `M0,${top}H${neck}V${high}L${w},0L${neck},${low}V${bottom}H0z`;
}
