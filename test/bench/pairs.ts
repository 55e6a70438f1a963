import { annotate } from '../../src/annotate.ts';
import { touches } from '../../src/article/span.ts';
import type { TimelineEvent } from '../../src/timeline/model.ts';
import { likenesses } from '../../src/timeline/same/likeness.ts';
import { readPairs, type ArticlePair } from '../pairs.ts';

/** How the same happenings were found in two articles. */
export interface Found {
  /** happenings that both articles tell */
  readonly told: number;
  /** of these, those that the reader of events found in both: no more can be told to be the same */
  readonly read: number;
  /** events made one, rightly and wrongly */
  readonly right: number;
  readonly wrong: number;
  /** pairs offered to the reader of the timeline, rightly and wrongly */
  readonly offered: number;
  readonly offeredWrong: number;
  /** the wrong ones, for whoever looks into it */
  readonly mistakes: readonly string[];
  readonly missed: readonly string[];
}

/** Finds the same happenings in a pair of articles, and counts by the marks of the gold. */
export function findIn({ articles }: ArticlePair): Found {
  const read = articles.map(({ text, dateline }) => ({ text, events: annotate(text, { dateline }).events }));
  const marksOf = (event: TimelineEvent, n: number): string[] =>
    articles[n]!.marks.filter((mark) => event.mentions.some((span) => touches(span, mark))).map(
      ({ id }) => id,
    );
  const inBoth = (first: readonly string[], second: readonly string[]) =>
    [...new Set(first)].filter((id) => second.includes(id));
  const [told1, told2] = articles.map(({ marks }) => marks.map(({ id }) => id));
  const [read1, read2] = read.map(({ events }, n) => events.flatMap((event) => marksOf(event, n)));
  const pairs = likenesses(read[0]!, read[1]!).map(({ first, second, sure, points }) => {
    const [one, other] = [read[0]!.events[first]!, read[1]!.events[second]!];
    const inWords = ({ title, when }: TimelineEvent) => `${title} (${when.start ?? 'undated'})`;
    return {
      sure,
      ids: inBoth(marksOf(one, 0), marksOf(other, 1)),
      words: `${inWords(one)} = ${inWords(other)}, ${points.toFixed(1)} points`,
    };
  });
  const right = new Set(pairs.filter(({ sure }) => sure).flatMap(({ ids }) => ids));
  const readInBoth = inBoth(read1!, read2!);
  const count = (sure: boolean, good: boolean) =>
    pairs.filter((pair) => pair.sure === sure && pair.ids.length > 0 === good).length;
  return {
    told: inBoth(told1!, told2!).length,
    read: readInBoth.length,
    right: count(true, true),
    wrong: count(true, false),
    offered: count(false, true),
    offeredWrong: count(false, false),
    mistakes: pairs.filter(({ sure, ids }) => sure && ids.length === 0).map(({ words }) => words),
    missed: readInBoth.filter((id) => !right.has(id)),
  };
}

/** What is printed of a pair, or of all of them; precision and recall in per cent. */
export interface Row extends Omit<Found, 'mistakes' | 'missed'> {
  readonly nearMiss: boolean;
  readonly precision: number;
  readonly recall: number;
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;

function rowOf({ mistakes, missed, ...counts }: Found, nearMiss: boolean): Row {
  void mistakes;
  void missed;
  const { right, wrong, told } = counts;
  return { ...counts, nearMiss, precision: percent(right, right + wrong), recall: percent(right, told) };
}

/** Each pair of the project, and all of them together. Recall is of all that both articles tell, read or not. */
export function pairsTable(): { rows: Record<string, Row>; all: Row; found: Record<string, Found> } {
  const pairs = readPairs();
  const found = Object.fromEntries(pairs.map((pair) => [pair.id, findIn(pair)]));
  const all: Found = Object.values(found).reduce((a, b) => ({
    told: a.told + b.told,
    read: a.read + b.read,
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    offered: a.offered + b.offered,
    offeredWrong: a.offeredWrong + b.offeredWrong,
    mistakes: [...a.mistakes, ...b.mistakes],
    missed: [...a.missed, ...b.missed],
  }));
  const rows = pairs.map(({ id, nearMiss }) => [id, rowOf(found[id]!, nearMiss !== null)] as const);
  return { rows: Object.fromEntries(rows), all: rowOf(all, false), found };
}

if (process.argv[1] === import.meta.filename) {
  const { rows, all, found } = pairsTable();
  console.table({ ...rows, all });
  for (const [id, { mistakes, missed }] of Object.entries(found))
    for (const line of [
      ...mistakes.map((words) => `wrong: ${words}`),
      ...missed.map((mark) => `missed: ${mark}`),
    ])
      console.log(`${id}  ${line}`);
}
