import { bounds } from '../time/timex.ts';
import type { Telling } from './telling.ts';

/** Writes down the rows of a list that stand in a sentence. */
export function tellListed({ scene, diary, now, rows }: Telling): void {
  for (const { mention, start, end, line } of rows) {
    if (diary.settle(mention, start, end)) continue;
    if (diary.found.some(({ at, start: told }) => told !== null && at >= line.start && at < line.end))
      continue;
    const status = now !== null && bounds(start)!.from >= now + 1 ? 'planned' : 'happened';
    diary.list(scene, mention, { start, end, status }, line);
  }
}
