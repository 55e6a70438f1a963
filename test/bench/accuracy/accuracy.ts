import { annotate } from '../../../src/annotate.ts';
import { readGold } from '../../gold.ts';
import { countEvents, eventFigures } from './events.ts';
import { countExpressions, expressionFigures } from './expressions.ts';
import { total } from './figures.ts';
import { countStops, stopFigures } from './stops.ts';

/** How well articles are read, in per cent: time expressions, events, and the stops of travellers. */
export type Accuracy = ReturnType<typeof expressionFigures> &
  ReturnType<typeof eventFigures> &
  ReturnType<typeof stopFigures>;

/** The accuracy on each gold article, and on all of them together under `all`. */
export function accuracy(): Record<string, Accuracy> {
  const counts = readGold().map((gold) => {
    const { sources, events, stops } = annotate(gold.text, { dateline: gold.dateline });
    return {
      id: gold.id,
      expressions: countExpressions(gold, sources[0]!.expressions),
      events: countEvents(gold, events),
      stops: countStops(gold, stops),
    };
  });
  const all = {
    id: 'all',
    expressions: total(counts.map(({ expressions }) => expressions)),
    events: total(counts.map(({ events }) => events)),
    stops: total(counts.map(({ stops }) => stops)),
  };
  return Object.fromEntries(
    [...counts, all].map(({ id, expressions, events, stops }) => [
      id,
      { ...expressionFigures(expressions), ...eventFigures(events), ...stopFigures(stops) },
    ]),
  );
}

if (process.argv[1] === import.meta.filename) console.table(accuracy());
