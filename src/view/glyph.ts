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

/** How a bar of a status ends where its time is known: what only its colour tells is not told. */
const ENDS: Partial<Readonly<Record<Status, 'arrow' | 'diamond' | 'cross'>>> = {
  ongoing: 'arrow',
  deadline: 'diamond',
  cancelled: 'cross',
};

/**
 * The path of a bar that starts at (0, 0), its middle on the left.
 * @param width and `thick`, in pixels
 * @param open it runs out in an arrow on the right
 */
export function barPath(status: Status, width: number, thick: number, open: boolean): string {
  const end = open ? 'arrow' : ENDS[status];
  const w = Math.max(width, 2).toFixed(1);
  const [top, bottom] = [String(-thick / 2), String(thick / 2)];
  const reach = thick / 2 + 3;
  const [high, low] = [String(-reach), String(reach)];
  const plain = `M0,${top}H${w}V${bottom}H0z`;
  switch (end) {
    case 'arrow': {
      const neck = Math.max(width - 9, 1).toFixed(1);
      return `M0,${top}H${neck}V${high}L${w},0L${neck},${low}V${bottom}H0z`;
    }
    case 'diamond': {
      const [middle, left] = [width - reach, width - 2 * reach].map((x) => x.toFixed(1));
      return `${plain}M${middle!},${high}L${w},0L${middle!},${low}L${left!},0z`;
    }
    case 'cross':
      return `${plain}M0,${high}L${String(2 * reach)},${low}M0,${low}L${String(2 * reach)},${high}`;
    default:
      return plain;
  }
}
