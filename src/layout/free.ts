/**
 * Finds room for words in a column of the drawing that marks may cross.
 * @param taken the stretches of the column that are taken, in pixels from the top, in any order
 * @param length of the words
 * @param top and `foot`, between which they may stand
 * @returns where the lowest free stretch ends; `foot` where none is long enough
 */
export function lowestFree(
  taken: readonly { from: number; to: number }[],
  length: number,
  top: number,
  foot: number,
): number {
  let end = foot;
  for (const { from, to } of [...taken].sort((a, b) => b.to - a.to)) {
    if (to <= end - length) break;
    end = Math.min(end, from);
  }
  return end - length >= top ? end : foot;
}
