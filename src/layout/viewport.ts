/** What part of the axis is on screen: pixels = u × k + x, with u from 0 to 1. `k` is the whole axis in pixels. */
export interface Viewport {
  readonly k: number;
  readonly x: number;
}

/** Room kept free at both ends when everything is fitted in, in pixels. */
export const MARGIN = 24;

/** How far one can zoom in, relative to everything fitted in. */
export const DEEPEST = 2 ** 40;

/** The viewport that shows the whole axis in a width of pixels. */
export function fitAll(width: number): Viewport {
  return { k: Math.max(1, width - 2 * MARGIN), x: MARGIN };
}

/** The viewport that shows a stretch of the axis, with room at both ends. */
export function fitTo(u0: number, u1: number, width: number): Viewport {
  const all = fitAll(width);
  const share = Math.max(u1 - u0, 1 / DEEPEST);
  return clamped({ k: all.k / share, x: MARGIN - (u0 * all.k) / share }, width);
}

/** Zooms by a factor and keeps the point at pixel `at` where it is. */
export function zoomed(view: Viewport, factor: number, at: number, width: number): Viewport {
  const k = Math.min(Math.max(view.k * factor, fitAll(width).k), fitAll(width).k * DEEPEST);
  return clamped({ k, x: at - ((at - view.x) * k) / view.k }, width);
}

/** Moves the view by some pixels; the events move the other way. */
export function panned(view: Viewport, pixels: number, width: number): Viewport {
  return clamped({ k: view.k, x: view.x - pixels }, width);
}

/**
 * A view on the way from one to another. What both have at the same pixel stays there all the way.
 * @param share of the way that is done, 0 to 1
 */
export function between(from: Viewport, to: Viewport, share: number): Viewport {
  const k = from.k * (to.k / from.k) ** share;
  const part = Math.abs(to.k - from.k) < 1e-9 * to.k ? share : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * part };
}

/** Keeps some of the axis in view, and all of it where it fits. */
export function clamped(view: Viewport, width: number): Viewport {
  const k = Math.max(view.k, fitAll(width).k);
  return { k, x: Math.min(Math.max(view.x, width - MARGIN - k), MARGIN) };
}
