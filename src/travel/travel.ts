import type { Article } from '../article/article.ts';
import type { TimelineEvent } from '../events/event.ts';
import { parseSentences, type ParsedSentence } from '../events/parsed.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import { legsOf } from './leg.ts';
import { staysOf } from './stay.ts';
import type { Leg, Stop } from './stop.ts';
import { followed } from './followed.ts';
import { companyOf } from './group.ts';
import { Witness } from './witness.ts';

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
 * @param now the day of publication in UTC days, where it is known
 * @param sentences its sentences with their clauses, where they have been read already
 */
export function readTravel(
  article: Article,
  expressions: readonly TimeExpression[],
  places: readonly PlaceMention[],
  events: readonly TimelineEvent[],
  now: Day | null = article.dateline?.day ?? null,
  sentences: readonly ParsedSentence[] = parseSentences(article, expressions, places),
): Travel {
  const evidence = new Witness(article, sentences, places, events, now).read();
  const stops: Stop[] = [];
  const legs: Leg[] = [];
  for (const [traveller, own] of followed(evidence, companyOf(sentences))) {
    const stays = staysOf(own);
    const modes = new Map<string, string | null>();
    const mine = stays.map(({ mode, ...stay }, i): Stop => {
      const id = `s${String(stops.length + i + 1)}`;
      modes.set(id, mode);
      return { id, traveller, source: 0, ...stay };
    });
    stops.push(...mine);
    legs.push(...legsOf(mine, modes));
  }
  return { stops, legs };
}
