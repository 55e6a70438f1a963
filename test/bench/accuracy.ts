import { readArticle } from '../../src/article/article.ts';
import { touches, type Span } from '../../src/article/span.ts';
import { tag } from '../../src/tagger/tag.ts';
import { readGold } from '../gold.ts';

/** Accuracy of the time expressions in per cent, as TempEval-3 counts (UzZaman et al., SemEval 2013). */
export interface Accuracy {
  /** expressions with the very span of the gold */
  readonly strictF1: number;
  /** expressions that overlap the gold's */
  readonly relaxedF1: number;
  /** of the overlapping, those of the right type */
  readonly typeF1: number;
  /** of the overlapping, those with the right value */
  readonly valueF1: number;
}

interface Counts {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  type: number;
  value: number;
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

function count(): Record<string, Counts> {
  return Object.fromEntries(
    readGold().map(({ id, text, dateline, expressions }) => {
      const found = tag(readArticle(text), dateline);
      const counts = {
        gold: expressions.length,
        found: found.length,
        strict: 0,
        relaxed: 0,
        type: 0,
        value: 0,
      };
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
      return [id, counts];
    }),
  );
}

function accuracyOf({ gold, found, strict, relaxed, type, value }: Counts): Accuracy {
  const f1 = (hits: number) => Math.round((2000 * hits) / (gold + found)) / 10;
  return { strictF1: f1(strict), relaxedF1: f1(relaxed), typeF1: f1(type), valueF1: f1(value) };
}

/** The accuracy of the tagger on each gold article, and on all of them together under `all`. */
export function accuracy(): Record<string, Accuracy> {
  const counts = count();
  const all: Counts = { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  for (const one of Object.values(counts))
    for (const key of Object.keys(all) as (keyof Counts)[]) all[key] += one[key];
  return Object.fromEntries(Object.entries({ ...counts, all }).map(([id, one]) => [id, accuracyOf(one)]));
}

if (process.argv[1] === import.meta.filename) console.table(accuracy());
