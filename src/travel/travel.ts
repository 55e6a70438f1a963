import type { Article } from '../article/article.ts';
import type { TimelineEvent } from '../events/event.ts';
import { homeOf } from '../events/home.ts';
import { parseSentences, type ParsedSentence } from '../events/parsed.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import { accountOf } from './account.ts';
import { legsOf } from './leg.ts';
import { inSequence } from './sequence.ts';
import { staysOf } from './stay.ts';
import type { Leg, Stop } from './stop.ts';
import { followed } from './followed.ts';
import { companyOf } from './group.ts';

/** All that an article tells of travel: stays in order of time, and for each traveller the legs between them. */
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
  const { evidence, namings } = accountOf(
    article,
    sentences,
    expressions,
    places,
    events,
    now,
    homeOf(article, places, sentences)?.place ?? null,
  );
  const journeys = [...followed(evidence, companyOf(sentences), namings)].map(([traveller, own]) =>
    inOrder(
      staysOf(inSequence(own)).map(({ mode, ...stay }) => ({
        mode,
        stay: { traveller, source: 0, ...stay } as Omit<Stop, 'id'>,
      })),
    ),
  );
  const all = journeys.flat().sort((a, b) => a.from - b.from);
  const ids = new Map(all.map(({ stay }, i) => [stay, `s${String(i + 1)}`]));
  const stopOf = (stay: Omit<Stop, 'id'>): Stop => ({ id: ids.get(stay)!, ...stay });
  const legs = journeys.flatMap((journey) =>
    legsOf(
      journey.map(({ stay }) => stopOf(stay)),
      new Map(journey.map(({ stay, mode }) => [ids.get(stay)!, mode])),
    ),
  );
  return { stops: all.map(({ stay }) => stopOf(stay)), legs };
}

/** Stays of one traveller with the moment from which each counts; one without a time follows the last. */
function inOrder<T extends { readonly stay: Pick<Stop, 'arrive' | 'depart'> }>(
  stays: readonly T[],
): (T & { readonly from: Day })[] {
  let last = -Infinity;
  return stays.map((one) => {
    const told = one.stay.arrive ?? one.stay.depart;
    last = Math.max(last, (told === null ? null : bounds(told))?.from ?? last);
    return { ...one, from: last };
  });
}
