import { baseOf } from '../lexicon/verb-forms.ts';
import { memo } from './memo.ts';

const STOP = new Set(
  'a an the of in on at to for with and or by as from its his her their is are was were be into out up off no not who that which'.split(
    ' ',
  ),
);

/** The stem by which a verb and its noun are known to be the same [met, meeting] [agreed, agreement] [voted, vote]. */
export const stemOf = memo((word) =>
  baseOf(word.toLowerCase(), word.toLowerCase())
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/(?:ings?|ements?|ments?|ations?|itions?|ions?|als?|ures?|ers?|ance|ence|e|y)$/, '')
    .replace(/(.)\1$/, '$1'),
);

/** The stems of the words of a title that tell something. */
export const stemsOf = (title: string): Set<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\w\u00C0-\u1FFF]+/)
      .filter((word) => word.length > 1 && !STOP.has(word))
      .map(stemOf),
  );

/** How many stems two titles share, as a part of the shorter one. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return Math.min(a.size, b.size) === 0 ? 0 : shared / Math.min(a.size, b.size);
}
