/** Where the pointer was, in pixels, and when, in milliseconds. */
export interface Sample {
  readonly at: number;
  readonly x: number;
}

/** Only what the hand did this shortly before it let go counts. */
const RECENT = 80;
/** The time in which a glide loses all but 1/e of its speed. */
const DECAY = 160;
/** Slower than this, in pixels a millisecond, a hand has stopped before it let go. */
const STILL = 0.2;
const FASTEST = 4;

/**
 * The speed at which a drag lets go.
 * @param samples positions of the drag, in order
 * @param now when it ends, in milliseconds
 * @returns pixels a millisecond; 0 where the hand stood still
 */
export function speedOf(samples: readonly Sample[], now: number): number {
  const recent = samples.filter(({ at }) => now - at <= RECENT);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || last.at <= first.at) return 0;
  const speed = (last.x - first.x) / (last.at - first.at);
  return Math.abs(speed) < STILL ? 0 : Math.min(Math.max(speed, -FASTEST), FASTEST);
}

/**
 * How far a glide has come.
 * @param speed at its start, in pixels a millisecond
 * @param elapsed milliseconds since
 * @returns pixels; it comes to rest `speed` × 160 from its start
 */
export const glided = (speed: number, elapsed: number): number =>
  speed * DECAY * (1 - Math.exp(-Math.max(0, elapsed) / DECAY));

/** Has a glide come to rest, so that less than half a pixel is left? */
export const atRest = (speed: number, elapsed: number): boolean =>
  Math.abs(speed) * DECAY - Math.abs(glided(speed, elapsed)) < 0.5;
