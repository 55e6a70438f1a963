/** The grid on which room is kept, in pixels. */
export const CELL = 4;

/** A stretch of pixels in a tile, and the rows that are open to it. */
export interface Place {
  readonly x0: number;
  readonly x1: number;
  readonly rows: 'all' | 'even' | 'odd';
}

/** Which cells of which rows are taken. */
export class Room {
  private readonly taken: Uint8Array;
  readonly cells: number;
  constructor(
    private readonly rows: number,
    width: number,
  ) {
    this.cells = Math.max(1, Math.ceil(width / CELL));
    this.taken = new Uint8Array(rows * this.cells);
  }
  private range(x0: number, x1: number): [number, number] {
    return [Math.max(0, Math.floor(x0 / CELL)), Math.min(this.cells, Math.ceil(x1 / CELL))];
  }
  isFree(row: number, x0: number, x1: number): boolean {
    const [a, b] = this.range(x0, x1);
    const base = row * this.cells;
    for (let c = base + a; c < base + b; c++) if (this.taken[c]) return false;
    return true;
  }
  take(row: number, x0: number, x1: number): void {
    if (row >= this.rows) return;
    const [a, b] = this.range(x0, x1);
    this.taken.fill(1, row * this.cells + a, row * this.cells + Math.max(a, b));
  }
  firstFree({ x0, x1, rows }: Place): number {
    const first = rows === 'odd' ? 1 : 0;
    for (let row = first; row < this.rows; row += rows === 'all' ? 1 : 2)
      if (this.isFree(row, x0, x1)) return row;
    return -1;
  }
}
