/**
 * Does work in small steps while the page has nothing else to do.
 * @param step does one step; false where there is nothing left
 * @returns what ends it early
 */
export function whenIdle(step: () => boolean): () => void {
  // Safari knows no idle callbacks
  if (!('requestIdleCallback' in globalThis)) return () => undefined;
  let waiting = requestIdleCallback(function work(deadline) {
    while (step()) {
      if (deadline.timeRemaining() > 1) continue;
      waiting = requestIdleCallback(work);
      return;
    }
  });
  return () => cancelIdleCallback(waiting);
}
