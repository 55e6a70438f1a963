import { selection, type Selection } from 'd3';

/*
 * What d3-zoom takes from d3-transition and d3-interpolate, for a page in which nothing is moved by transitions
 * (`motion.ts` does that): so whoever opens a link does without easings, colours and timers. `vite.config.ts` puts
 * this in their place when the site is built.
 */

/** There is never a transition to interrupt. */
export const interrupt = (): void => undefined;

type Plain = Selection<Element, unknown, null, undefined>;
(selection.prototype as Plain).interrupt = function (this: Plain) {
  return this;
};

/** The way of a transition from one view to another, which nothing asks for. @throws Error where something does */
export const interpolateZoom = (): never => {
  throw new Error('motion.ts moves the view, not a transition of d3');
};
