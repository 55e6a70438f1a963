/** A bar this long, in pixels, is drawn as one; a shorter one as a dot. */
const BAR_FROM = 10;
/** Rows this high, in pixels, have room for thicker bars. */
const ROOMY = 22;

/** How a mark is drawn in its row. Offsets are pixels down from the row's middle. */
export interface MarkShape {
  readonly bar: boolean;
  readonly thick: number;
  readonly barY: number;
  readonly titleY: number;
}

/**
 * How a mark is drawn: a bar underlines the title that starts over it; beside a title that stands on the left, and
 * beside a dot's title, all is in the middle.
 * @param mark its length along the axis, the height of its row, the size of its title, in pixels
 */
export function shapeOf(mark: {
  readonly x0: number;
  readonly x1: number;
  readonly open: boolean;
  readonly height: number;
  readonly fontSize: number;
  readonly label: number;
  readonly left: boolean;
}): MarkShape {
  const { x0, x1, open, height, fontSize, label, left } = mark;
  const bar = x1 - x0 >= BAR_FROM || open;
  const thick = height >= ROOMY ? 5 : 3;
  if (!bar || left || label === 0) return { bar, thick, barY: 0, titleY: 0 };
  const titleY = -thick / 2 - 0.5;
  const close = fontSize * 0.64 + thick / 2 + 2 + titleY;
  return { bar, thick, barY: Math.min(height / 2 - thick / 2 - 1, close), titleY };
}
