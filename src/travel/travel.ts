import type { Article } from '../article/article.ts';
import type { TimelineEvent } from '../events/event.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Leg, Stop } from './stop.ts';

/** All that an article tells of travel: stays in order for each traveller, and the legs between them. */
export interface Travel {
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
}

/**
 * Reads who was where when.
 * @param article the article, read
 * @param expressions its time expressions
 * @param places its place names
 * @param events its events
 */
export function readTravel(
  article: Article,
  expressions: readonly TimeExpression[],
  places: readonly PlaceMention[],
  events: readonly TimelineEvent[],
): Travel {
  void [article, expressions, places, events];
  return { stops: [], legs: [] };
}
