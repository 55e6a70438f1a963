import type { Span } from '../article/span.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import type { Clause, Parse } from './clause.ts';
import type { Status, When } from './event.ts';
import type { Naming } from './noun-phrase.ts';

/** An event as one sentence tells it, before it is known whether another tells it, too. */
export interface Draft {
  readonly title: string;
  readonly when: When;
  status: Status;
  /** reported speech that only attributes */
  readonly statement: boolean;
  place: Place | null;
  /** where it leads to */
  readonly towards: Place | null;
  readonly participants: readonly string[];
  readonly sentence: Span;
  readonly anchor: Span;
  readonly mentions: Span[];
  readonly expressions: number[];
  readonly confidence: number;
  readonly reasons: string[];
  readonly stem: string;
  readonly paragraph: number;
}

/** A sentence with all that is known when it is read. */
export interface Scene {
  readonly parse: Parse;
  readonly naming: Naming;
  readonly sentence: Span;
  readonly paragraph: number;
  readonly reading: string;
  readonly expressions: readonly TimeExpression[];
  /** the place names in the sentence, and the place that a name told before means */
  readonly places: readonly PlaceMention[];
  readonly placeNamed: (name: string) => PlaceMention | undefined;
  readonly fullName: (label: string) => string | null;
  /** where the article is at home, and whether its dateline says so */
  readonly home: Place | null;
  readonly filed: boolean;
  /** the place that heads its section, where one does */
  readonly section: Place | null;
  /** the town that the article's headline names */
  readonly topic: Place | null;
  /** the code of the country that the article is about, empty where it is about none */
  readonly country: string;
  /** the region of that country that the article names most */
  readonly region: Place | null;
  /** the town named last in the sentences before: what "there" may mean */
  readonly lastTown: PlaceMention | null;
  /** the town in which the sentences before in its paragraph put the story */
  readonly townSoFar: PlaceMention | null;
  /** when and where the event told just before was */
  readonly told: When;
  readonly last: Draft | null;
  readonly now: Day | null;
}

/** What a happening is told by: a verb, or a noun beside a verb that says little. */
export interface Telling {
  readonly clause: Clause | null;
  /** the noun that names it, and whether its time hangs on the noun itself */
  readonly noun: number | null;
  readonly own: boolean;
}
