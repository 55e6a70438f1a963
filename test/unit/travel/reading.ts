import { readArticle } from '../../../src/article/article.ts';
import { readEvents } from '../../../src/events/events.ts';
import { parseSentences } from '../../../src/events/parsed.ts';
import { homeOf } from '../../../src/events/home.ts';
import { findPlaces } from '../../../src/gazetteer/places.ts';
import { tag } from '../../../src/tagger/tag.ts';
import { accountOf } from '../../../src/travel/account.ts';
import type { Evidence } from '../../../src/travel/evidence.ts';
import { followed } from '../../../src/travel/followed.ts';
import { companyOf } from '../../../src/travel/group.ts';
import { WHOEVER, whoMoves, type Who } from '../../../src/travel/traveller.ts';

/** What the stages before travel make of a text, filed on Wednesday 12 March 2014. */
function stages(text: string) {
  const article = readArticle(`OSLO, March 12, 2014 — ${text}`);
  const now = article.dateline?.day ?? null;
  const expressions = tag(article, now);
  const places = findPlaces(article);
  return { article, now, expressions, places, sentences: parseSentences(article, expressions, places) };
}

function testimony(text: string) {
  const { article, now, expressions, places, sentences } = stages(text);
  const events = readEvents(article, expressions, places, now, sentences);
  const home = homeOf(article, places, sentences)?.place ?? null;
  return {
    ...accountOf(article, sentences, expressions, places, events, now, home),
    company: companyOf(sentences),
  };
}

/** What a text tells of who is where. */
export const evidenceIn = (text: string): readonly Evidence[] => testimony(text).evidence;

const name = (who: Who | null) => (who === WHOEVER ? 'whoever' : who);

/** The same as lines [Ada Rowe arrive Oslo 2014-03-10 happened plane]. */
export const told = (text: string): string[] =>
  evidenceIn(text).map(({ who, motion, place, start, status, mode }) =>
    [name(who), motion, place?.name ?? 'there', start ?? 'undated', status, mode].filter(Boolean).join(' '),
  );

/** Whom a text follows, and the places that are told of each. */
export function followedIn(text: string): Record<string, (string | undefined)[]> {
  const { evidence, company, namings } = testimony(text);
  const all = followed(evidence, company, namings);
  return Object.fromEntries([...all].map(([who, own]) => [who, own.map(({ place }) => place?.name)]));
}

/** The company that a text follows. */
export const companyIn = (text: string): string | null => companyOf(stages(text).sentences)?.name ?? null;

/** Who is moved by the first clause of a text's last sentence. */
export function moverIn(text: string): string | null {
  const scene = stages(text).sentences.at(-1)!;
  return name(whoMoves(scene.parse.clauses[0]!, scene));
}
