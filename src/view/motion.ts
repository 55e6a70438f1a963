import { easeCubicOut } from 'd3';
import { atOnce, type Animate } from '../state/viewing.svelte.ts';

/** How long the way to another view takes, in milliseconds. */
const PASSAGE = 240;

/** Is motion welcome to the reader? */
export const welcome = (): boolean => matchMedia('(prefers-reduced-motion: no-preference)').matches;

/** Goes all the way frame by frame, slower towards its end; at once where motion is not welcome. */
export const smoothly: Animate = (step) => {
  if (!welcome()) return atOnce(step);
  const start = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const share = Math.min(1, Math.max(0, now - start) / PASSAGE);
    if (share < 1) frame = requestAnimationFrame(next);
    step(easeCubicOut(share));
  });
  return () => cancelAnimationFrame(frame);
};

/**
 * Has the browser paint an element a few times more as it stands, which nobody sees. It takes a buffer for each
 * of the last paintings: without this the first frames of a motion wait for theirs.
 */
export function readyToMove(element: Element): void {
  element.animate({ fillOpacity: [0.99, 1] }, 50);
}
