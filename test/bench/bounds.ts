/** What `npm run bench:render` measures of one page; milliseconds, bytes, and shares from 0 to 1. */
export interface Measured {
  /** from the data to the first complete paint */
  readonly drawn: number;
  /** the 95th percentile of the time from frame to frame while the wheel turns, and the share of frames left out */
  readonly p95: number;
  readonly dropped: number;
  /** how often the view changed in 60 frames */
  readonly updates: number;
  readonly heap: number;
  /** from the click on a mark to its card; NaN where there are no cards */
  readonly cardFrames: number;
  readonly cardMs: number;
  /** titles in full and in the window, and all elements of the view; NaN where they are not counted */
  readonly titles: number;
  readonly elements: number;
}

/** A page's median of a measure; NaN where the page was left out. */
export type Median = (page: string, measure: keyof Measured) => number;

/** One bound, what came out, and whether it holds. */
export interface Verdict {
  readonly bound: string;
  readonly is: number;
  readonly wanted: string;
  readonly holds: boolean;
}

const atMost = (bound: string, is: number, most: number): Verdict => ({
  bound,
  is: Number(is.toFixed(3)),
  wanted: `≤ ${String(most)}`,
  holds: is <= most,
});
const atLeast = (bound: string, is: number, least: number): Verdict => ({
  bound,
  is: Number(is.toFixed(3)),
  wanted: `≥ ${String(least)}`,
  holds: is >= least,
});

/**
 * Compares the medians of a run with every bound that holds for a number of events.
 * @param size the number of events
 * @param of the medians: of `dateline`, the page under test, and of its peers
 */
export function verdicts(size: number, of: Median): Verdict[] {
  const to = (peer: string, measure: keyof Measured) => of('dateline', measure) / of(peer, measure);
  const found = [
    atMost('elements', of('dateline', 'elements'), 1500),
    atMost('frames to the card', of('dateline', 'cardFrames'), 2),
  ];
  const vis: Readonly<Record<number, number>> = { 1000: 0.2, 10_000: 0.025 };
  const canvas: Readonly<Record<number, number>> = { 1000: 3, 10_000: 3, 100_000: 6 };
  const titles: Readonly<Record<number, number>> = { 1000: 120, 10_000: 100 };
  if (vis[size]) found.push(atMost('drawn, of vis-timeline', to('vis', 'drawn'), vis[size]));
  if (canvas[size]) found.push(atMost('drawn, of the bare canvas', to('canvas', 'drawn'), canvas[size]));
  if (titles[size]) found.push(atLeast('titles in full', of('dateline', 'titles'), titles[size]));
  if (size <= 10_000) {
    found.push(
      atMost('95th percentile frame, of the empty page', to('empty', 'p95'), 1.05),
      atMost('dropped frames, %', of('dateline', 'dropped') * 100, 1),
    );
  } else {
    found.push(
      // two frames at 60 Hz, told in whole milliseconds
      atMost('95th percentile frame, ms', Math.round(of('dateline', 'p95')), 33),
      atLeast('view updates, of the bare canvas', to('canvas', 'updates'), 0.9),
      atMost('heap, of the empty page with the data', to('empty', 'heap'), 3),
    );
  }
  return found;
}
