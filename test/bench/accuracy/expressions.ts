import { touches, type Span } from '../../../src/article/span.ts';
import type { TimeExpression } from '../../../src/timeline/model.ts';
import type { GoldArticle } from '../../gold.ts';
import { f1 } from './figures.ts';

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** Counts of an article's time expressions against the gold, as TempEval-3 does (UzZaman et al., SemEval 2013). */
export function countExpressions({ expressions }: GoldArticle, found: readonly TimeExpression[]) {
  const counts = { gold: expressions.length, found: found.length, strict: 0, relaxed: 0, type: 0, value: 0 };
  const used = new Set<number>();
  for (const wanted of expressions) {
    const free = (at: number) => !used.has(at);
    let at = found.findIndex((one, i) => free(i) && same(one, wanted));
    if (at >= 0) counts.strict++;
    else at = found.findIndex((one, i) => free(i) && touches(one, wanted));
    if (at < 0) continue;
    used.add(at);
    counts.relaxed++;
    if (found[at]!.type === wanted.type) counts.type++;
    if (found[at]!.value === wanted.value) counts.value++;
  }
  return counts;
}

/** Expressions with the very span of the gold, those that overlap it, and of these the ones with the right type or value. */
export const expressionFigures = ({ gold, found, ...hits }: ReturnType<typeof countExpressions>) => ({
  strictF1: f1(hits.strict, gold, found),
  relaxedF1: f1(hits.relaxed, gold, found),
  typeF1: f1(hits.type, gold, found),
  valueF1: f1(hits.value, gold, found),
});
