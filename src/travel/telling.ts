import type { Span } from '../article/span.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { Day } from '../time/calendar.ts';
import type { Diary } from './diary.ts';
import type { Row } from './listing.ts';
import type { Tell } from './statement.ts';
import type { Scene } from './traveller.ts';

/** A sentence as it is read for what it says of where anybody is. */
export interface Telling {
  readonly scene: Scene;
  /** where what is found is written down */
  readonly diary: Diary;
  readonly tell: Tell;
  /** the day of publication */
  readonly now: Day | null;
  /** where the article is written */
  readonly home: Place | null;
  readonly reading: string;
  /** the span of the sentence's paragraph */
  readonly paragraph: Span;
  /** the rows of a list that stand in it */
  readonly rows: readonly Row[];
  /** clauses whose place has been told, by their index */
  readonly placed: Set<number>;
  /** places of what was called off */
  readonly dropped: Set<PlaceMention>;
}

/** One way of telling where somebody is; each adds to the diary what it finds. */
export interface Teller {
  readonly name: string;
  readonly example: string;
  tell(telling: Telling): void;
}
