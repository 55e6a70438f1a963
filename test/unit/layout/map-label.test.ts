import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, NUMBER_ROOM, placeLabels, POINT_ROOM, type Box } from '../../../src/layout/map-label.ts';

const GROUND = { x0: 0, y0: 0, x1: 400, y1: 300 };
const spot = fc.tuple(
  fc.double({ min: 0, max: 400, noNaN: true }),
  fc.double({ min: 0, max: 300, noNaN: true }),
);
const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const square = ([x, y]: readonly [number, number], room: number): Box => ({
  x0: x - room,
  x1: x + room,
  y0: y - room,
  y1: y + room,
});

describe('names and numbers on the map', () => {
  it('never run over each other, over another point, or over the edge', () => {
    const point = fc.record({ at: spot, width: fc.double({ min: 8, max: 140, noNaN: true }) });
    const line = fc.array(spot, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 14 }), fc.array(line, { maxLength: 8 }), (points, lines) => {
        const { names, numbers } = placeLabels(points, lines, GROUND);
        expect(names).toHaveLength(points.length);
        expect(numbers).toHaveLength(lines.length);
        const boxes = [
          ...names.flatMap((name, i) => (name ? [{ own: i, box: labelBox(name, points[i]!.width) }] : [])),
          ...numbers.flatMap((at) => (at ? [{ own: -1, box: square(at, NUMBER_ROOM) }] : [])),
        ];
        boxes.forEach(({ own, box }, i) => {
          expect(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= 400 && box.y1 <= 300).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
          points.forEach(({ at }, n) => {
            if (n !== own) expect(overlap(box, square(at, POINT_ROOM))).toBe(false);
          });
        });
      }),
    );
  });
  it('stand where they cover least of the legs', () => {
    const line = Array.from({ length: 20 }, (_, i) => [200 + i * 5, 150] as const);
    const { names } = placeLabels([{ at: [200, 150], width: 60 }], [line], GROUND);
    expect(names[0]).toMatchObject({ anchor: 'end' });
  });
  it('have the middle of a leg for its number, or stand beside it where the leg is short', () => {
    const long = Array.from({ length: 33 }, (_, i) => [40 + i * 10, 100] as const);
    const short = Array.from({ length: 33 }, (_, i) => [100 + i, 200] as const);
    const ends = [
      { at: [100, 200], width: 20 },
      { at: [132, 200], width: 20 },
    ] as const;
    const { numbers } = placeLabels(ends, [long, short], GROUND);
    expect(numbers[0]).toEqual([200, 100]);
    expect(numbers[1]![0]).toBeCloseTo(116);
  });
});
