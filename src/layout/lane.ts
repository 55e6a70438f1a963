import type { Placed } from './placed.ts';
import { textWidth, type Font } from './text.ts';

/** The events of one lane, in order of time, placed on the axis: what the tiles are laid out from. */
export interface Lane {
  readonly name: string;
  readonly rows: number;
  /** rows of the chart */
  readonly row: Uint32Array;
  /** start and end on the axis, 0 to 1; `u0` rises */
  readonly u0: Float64Array;
  readonly u1: Float64Array;
  /** the width of a title in pixels; measured when it is first asked for, as in a crowd few titles are tried */
  readonly width: (i: number) => number;
  /** lower is placed first */
  readonly rank: Float32Array;
  /** told in order of time from the top, as a staircase: for lanes where all titles can be hoped for */
  readonly inOrder: boolean;
}

/** Up to this many events a lane is filled in order of time. */
const STAIRCASE = 80;
/** What a title is taken to be made of while it is not measured. */
const ALPHABET = 'etaoinshrdlu ';

/**
 * Prepares a lane for layout.
 * @param placed the chart on its scale
 * @param members rows of the chart that stand in this lane, in order
 * @param axis the axis' length in pixels when all is fitted in, and the font of the titles
 */
export function laneOf(
  name: string,
  { chart, u0, u1 }: Placed,
  members: readonly number[] | Uint32Array,
  { fitted, font }: { fitted: number; font: Font },
  rows: number,
): Lane {
  const size = members.length;
  const start = new Float64Array(size);
  const end = new Float64Array(size);
  const rank = new Float32Array(size);
  const widths = new Float64Array(size);
  const perLetter = textWidth(font, ALPHABET) / ALPHABET.length;
  const width = (i: number) => (widths[i] ||= textWidth(font, chart.titles[members[i]!]!));
  for (let i = 0; i < size; i++) {
    const row = members[i]!;
    start[i] = u0[row]!;
    end[i] = u1[row]!;
    // short titles first, so that many fit in; long stretches before points, so that their bars find room
    const bar = Math.min(200, (end[i]! - start[i]!) * fitted);
    rank[i] = chart.titles[row]!.length * perLetter - bar;
  }
  const row = Uint32Array.from(members);
  return { name, rows, row, u0: start, u1: end, width, rank, inOrder: size <= STAIRCASE };
}
