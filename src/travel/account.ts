import type { Article } from '../article/article.ts';
import { holds } from '../article/span.ts';
import type { TimelineEvent } from '../events/event.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import { isTown } from '../events/whereabouts.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import { tellCalledOff } from './called-off.ts';
import { Diary } from './diary.ts';
import type { Evidence } from './evidence.ts';
import { tellGoverned } from './governed.ts';
import { leadsOf } from './lead.ts';
import { listed } from './listing.ts';
import { namingsOf, type Naming } from './naming.ts';
import { tellPlaceless } from './placeless.ts';
import { tellListed } from './rows.ts';
import { tellOnward } from './schedule.ts';
import { isPartOfName, shipNames, shipsIn } from './ship.ts';
import type { Tell } from './statement.ts';
import type { Teller, Telling } from './telling.ts';
import { toldOf } from './told.ts';
import type { Scene } from './traveller.ts';

/** What an article tells of where anybody is, in the order of the text, and the names of those who may travel. */
export interface Account {
  readonly evidence: readonly Evidence[];
  readonly namings: ReadonlyMap<string, Naming>;
}

/** So many sentences tell the news of an article. */
const NEWS = 2;

/** The ways of telling where somebody is, each on what the ones before it have left. */
export const TELLERS: readonly Teller[] = [
  { name: 'called off', example: 'The visit to Lima was scrapped.', tell: tellCalledOff },
  { name: 'governed', example: 'She flew to Lima on Monday.', tell: tellGoverned },
  { name: 'onward', example: 'She flew to Lima on Monday and a day later to Quito.', tell: tellOnward },
  { name: 'placeless', example: 'She left on Monday.', tell: tellPlaceless },
];

/**
 * Reads an article sentence by sentence for what it says of where anybody is, comes or goes.
 * @param article the article, read
 * @param sentences its sentences with their clauses
 * @param expressions its time expressions, in order
 * @param places its place names, in order
 * @param events its events
 * @param now the day of publication in UTC days, where it is known
 * @param home where the article is written
 */
export function accountOf(
  article: Article,
  sentences: readonly ParsedSentence[],
  expressions: readonly TimeExpression[],
  places: readonly PlaceMention[],
  events: readonly TimelineEvent[],
  now: Day | null,
  home: Place | null,
): Account {
  const ships = shipsIn(sentences);
  const leads = leadsOf(sentences);
  const names = shipNames(article.reading);
  for (const ship of ships) if (ship !== null) names.add(ship.toLowerCase());
  // a people may travel, a place may not [The Hungarians flew home]
  const placeNames = new Set(
    places
      .filter(({ use, text }) => use !== 'demonym' && !names.has(text.toLowerCase()))
      .map(({ text }) => text.toLowerCase()),
  );
  const eventAt = byMention(events);
  const tell: Tell = (scene, governors, clause, mention) =>
    toldOf(scene, governors, clause, mention, eventAt, now);
  const diary = new Diary(article.reading, placeNames, now, home);
  const rows = listed(article, expressions, places);
  let body = 0;
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.parse.words.length === 0 || sentence.kind === 'headline') continue;
    const own = sentence.places.filter((one) => !isPartOfName(one, article.reading, names));
    const scene: Scene = { ...sentence, places: own, ship: ships[i]!, leads, news: body++ < NEWS };
    const telling: Telling = {
      scene,
      diary,
      tell,
      now,
      home,
      reading: article.reading,
      paragraph: article.paragraphs[sentence.paragraph]!,
      rows: rows.filter(({ mention }) => holds(sentence.sentence, mention)),
      placed: new Set(),
      dropped: new Set(),
    };
    // rows of days and places have no sentences of their own
    if (telling.rows.length === 0 || telling.rows.some(({ bare }) => !bare)) {
      diary.open(scene);
      for (const teller of TELLERS) teller.tell(telling);
      diary.close(own.filter(isTown), topicOf(scene));
    }
    tellListed(telling);
  }
  return { evidence: diary.found, namings: namingsOf(sentences, placeNames) };
}

/** Events by the offset of each word that mentions them. */
function byMention(events: readonly TimelineEvent[]): ReadonlyMap<number, TimelineEvent> {
  const found = new Map<number, TimelineEvent>();
  for (const event of events)
    for (const span of [...event.mentions, ...(event.anchor ? [event.anchor] : [])])
      if (!found.has(span.start)) found.set(span.start, event);
  return found;
}

/** The town that a sentence is about: the subject of its first clause [*Las Palmas* was on strike]. */
function topicOf({ parse: { clauses, units, words }, places }: Scene): PlaceMention | null {
  const [first] = clauses;
  if (first?.kind !== 'main' || first.subject === null) return null;
  const { start, end } = words[units[first.subject]!.head]!;
  return places.find((one) => isTown(one) && one.start <= start && one.end >= end) ?? null;
}
