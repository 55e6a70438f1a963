/**
 * Finds room for words in a column of the drawing that marks may cross.
 * @param taken the stretches of the column that are taken, in pixels from the top, in any order
 * @param length of the words
 * @param top and `foot`, between which they may stand
 * @returns where the highest free stretch starts; null where none is long enough
 */
export function highestFree(
  taken: readonly { from: number; to: number }[],
  length: number,
  top: number,
  foot: number,
): number | null {
  let start = top;
  for (const { from, to } of [...taken].sort((a, b) => a.from - b.from)) {
    if (from >= start + length) break;
    start = Math.max(start, to);
  }
  return start + length <= foot ? start : null;
}
