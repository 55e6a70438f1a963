/** A step takes some milliseconds: it waits until there are so many, which is not so between the frames of a motion. */
const ENOUGH = 12;

/**
 * Does work in small steps while the page has nothing else to do.
 * @param step does one step; false where there is nothing left
 * @returns what ends it early
 */
export function whenIdle(step: () => boolean): () => void {
  // Safari knows no idle callbacks
  if (!('requestIdleCallback' in globalThis)) return () => undefined;
  let waiting = requestIdleCallback(function work(deadline) {
    while (deadline.timeRemaining() > ENOUGH) if (!step()) return;
    waiting = requestIdleCallback(work);
  });
  return () => cancelIdleCallback(waiting);
}
