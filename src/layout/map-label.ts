/** A rectangle in pixels. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where a name starts or ends: the point of its base line, and which end of the text stands there. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Half of the square that a point takes up, and that of a number in its disc, in pixels. */
export const POINT_ROOM = 6;
export const NUMBER_ROOM = 8;
const ASCENT = 11;
const DESCENT = 3;
/** The places for a name around its point, the best first, in pixels from the point's middle. */
const AROUND = [
  [10, 4, 'start'],
  [-10, 4, 'end'],
  [6, -9, 'start'],
  [6, 18, 'start'],
  [-6, -9, 'end'],
  [-6, 18, 'end'],
] as const;
/** Where on a leg its number may stand, as shares of the way, the best first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** How far beside its leg a number stands where none of these is free, in pixels. */
const BESIDE = [13, -13];

type Spot = readonly [number, number];

const apart = (a: Box, b: Box) => a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0;
const around = ([x, y]: Spot, room: number): Box => ({
  x0: x - room,
  x1: x + room,
  y0: y - room,
  y1: y + room,
});
const within = (box: Box, ground: Box) =>
  box.x0 >= ground.x0 && box.x1 <= ground.x1 && box.y0 >= ground.y0 && box.y1 <= ground.y1;

/** Does a straight line run through a rectangle? (Liang and Barsky, 1984) */
function meets([x0, y0]: Spot, [x1, y1]: Spot, box: Box): boolean {
  let [first, last] = [0, 1];
  const [dx, dy] = [x1 - x0, y1 - y0];
  for (const [way, room] of [
    [-dx, x0 - box.x0],
    [dx, box.x1 - x0],
    [-dy, y0 - box.y0],
    [dy, box.y1 - y0],
  ] as const) {
    if (way === 0 && room < 0) return false;
    if (way < 0) first = Math.max(first, room / way);
    if (way > 0) last = Math.min(last, room / way);
  }
  return first <= last;
}

/** The rectangle that a name covers. */
export function labelBox({ x, y, anchor }: LabelPlace, width: number): Box {
  const x0 = anchor === 'start' ? x : x - width;
  return { x0, x1: x0 + width, y0: y - ASCENT, y1: y + DESCENT };
}

/**
 * Finds room for the names of points and for the numbers of the lines between them. No name and no number runs
 * over another, over a point or over the edge; what has no room is null. Of the places that are free, a name
 * takes the one that covers least of the lines.
 * @param points their middles, and the widths of their names, in pixels
 * @param lines as spots along each, evenly spread
 * @param ground what may be written on
 */
export function placeLabels(
  points: readonly { readonly at: Spot; readonly width: number }[],
  lines: readonly (readonly Spot[])[],
  ground: Box,
): { names: (LabelPlace | null)[]; numbers: (Spot | null)[] } {
  const taken = points.map(({ at }) => around(at, POINT_ROOM));
  const covered = (box: Box) =>
    lines.reduce(
      (sum, line) => sum + line.filter((to, i) => i > 0 && meets(line[i - 1]!, to, box)).length,
      0,
    );
  const names = points.map(({ at: [x, y], width }, own) => {
    const free = AROUND.flatMap(([dx, dy, anchor]) => {
      const place = { x: x + dx, y: y + dy, anchor };
      const box = labelBox(place, width);
      const clear = taken.every((other, n) => n === own || apart(box, other));
      return within(box, ground) && clear ? [{ place, box, cost: covered(box) }] : [];
    });
    const best = free.reduce<(typeof free)[number] | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
    if (best) taken.push(best.box);
    return best?.place ?? null;
  });
  const numbers = lines.map((line) => {
    for (const spot of spotsAlong(line)) {
      const box = around(spot, NUMBER_ROOM);
      if (within(box, ground) && taken.every((other) => apart(box, other))) {
        taken.push(box);
        return spot;
      }
    }
    return null;
  });
  return { names, numbers };
}

/** Where the number of a line may stand, the best first: on it, else beside its middle. */
function spotsAlong(line: readonly Spot[]): Spot[] {
  const last = line.length - 1;
  const middle = Math.round(last / 2);
  const [[x0, y0], [x, y], [x1, y1]] = [
    line[middle - 1] ?? line[0]!,
    line[middle]!,
    line[middle + 1] ?? line[last]!,
  ];
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  return [
    ...ALONG.map((share) => line[Math.round(last * share)]!),
    ...BESIDE.map((off): Spot => [x + ((y1 - y0) / length) * off, y - ((x1 - x0) / length) * off]),
  ];
}
