import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/annotate.ts';
import { likenesses } from '../../../../src/timeline/same/likeness.ts';
import { pairsTable } from '../../../bench/pairs.ts';
import { readGold } from '../../../gold.ts';

describe('the same happening in two articles that tell one story', () => {
  const { rows, all } = pairsTable();
  it('is found in seven of ten cases, and hardly ever where it is another one', () => {
    console.table({ ...rows, all });
    expect(Object.keys(rows)).toHaveLength(12);
    expect(Object.values(rows).filter(({ nearMiss }) => nearMiss)).toHaveLength(6);
    expect(all.precision).toBeGreaterThanOrEqual(95);
    expect(all.recall).toBeGreaterThanOrEqual(70);
  });
  it('is offered to the reader where it is doubtful, more often rightly than wrongly', () => {
    expect(all.offered).toBeGreaterThan(all.offeredWrong);
  });
});

describe('articles that tell different stories', () => {
  it('have hardly a happening in common', () => {
    const read = readGold().map(({ text, dateline }) => ({
      text,
      events: annotate(text, { dateline }).events,
    }));
    const found = read.flatMap((a, i) =>
      read
        .slice(i + 1)
        .flatMap((b) =>
          likenesses(a, b).flatMap(({ first, second, sure }) =>
            sure ? [`${a.events[first]!.title} = ${b.events[second]!.title}`] : [],
          ),
        ),
    );
    // of some 380 pairs of articles; two people of one name may once do the same on one day
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(1);
  });
});
