import { readArticle } from '../article/article.ts';
import { readEvents } from '../events/events.ts';
import { parseSentences } from '../events/parsed.ts';
import { findPlaces } from '../gazetteer/places.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { treesOf } from '../grammar/trees.ts';
import { parse as parseByTree } from '../events/by-tree/parse.ts';
import { wordsOf } from '../events/by-tree/words.ts';
import type { Parse } from '../events/clause.ts';
import { tag } from '../tagger/tag.ts';
import type { Day } from '../time/calendar.ts';
import { placeInWords, whenInWords } from '../timeline/words.ts';
import { readTravel } from '../travel/travel.ts';

/**
 * A text on its way through all stages, a block of lines a stage: how a person looks at what the program makes of a
 * sentence.
 * @param dateline the day of publication in UTC days; null where it is not known
 */
export function* traceOf(text: string, grammar: Grammar, dateline: Day | null): Generator<string> {
  const article = readArticle(text);
  const now = dateline ?? article.dateline?.day ?? null;
  yield block(
    'article',
    article.sentences.map(({ start, end }) => article.reading.slice(start, end)),
  );
  const trees = treesOf(article, grammar);
  for (const { words } of trees)
    yield block(
      'grammar',
      words.map(({ text: form, lemma, upos, xpos, head, relation }, at) =>
        [at + 1, form, lemma, upos, xpos, head + 1, relation].join('\t'),
      ),
    );
  const expressions = tag(article, now);
  yield block(
    'tagger',
    expressions.map(({ text: form, type, value, reason }) => `${form} → ${type} ${value} (${reason})`),
  );
  const places = findPlaces(article);
  yield block(
    'gazetteer',
    places.map((place) => `${place.text} → ${placeInWords(place)}, ${place.use}`),
  );
  const sentences = parseSentences(article, expressions, places);
  for (const { parse } of sentences) yield block('clauses', clausesOf(parse));
  for (const [i, tree] of trees.entries()) {
    const { start, end } = article.sentences[i]!;
    const first = expressions.findIndex((one) => one.start >= start && one.end <= end);
    const own = expressions.filter((one) => one.start >= start && one.end <= end);
    yield block('clauses by the tree', clausesOf(parseByTree(wordsOf(tree, own, Math.max(first, 0)))));
  }
  const events = readEvents(article, expressions, places, now, sentences);
  yield block(
    'events',
    events.map(
      ({ title, when, status, place, reasons }) =>
        `${title} | ${whenInWords(when)} | ${status} | ${place ? placeInWords(place) : '–'}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`,
    ),
  );
  const { stops } = readTravel(article, expressions, places, events, now, sentences);
  yield block(
    'stops',
    stops.map(
      ({ traveller, place, arrive, depart, status }) =>
        `${traveller} in ${placeInWords(place)} | ${arrive ?? '–'} to ${depart ?? '–'} | ${status}`,
    ),
  );
}

/** The clauses of a sentence: "kind (opener) subject | verb | tense and truth | of: the verb that it hangs on". */
function clausesOf({ words, units, clauses }: Parse): string[] {
  const chunk = (at: number) =>
    words
      .slice(units[at]!.from, units[at]!.to)
      .map(({ text }) => text)
      .join(' ');
  return clauses.map(({ kind, verb, subject, opener, parent, group }) => {
    const { tense, perfect, progressive, passive, negated, modal, plan } = group;
    const told = [
      tense,
      perfect && 'perfect',
      progressive && 'progressive',
      passive && 'passive',
      negated && 'negated',
      modal,
      plan !== null && `plan: ${plan}`,
    ].filter(Boolean);
    const on = parent === null ? '' : ` | of: ${chunk(clauses[parent]!.verb)}`;
    return `${kind}${opener === null ? '' : ` (${opener})`} ${subject === null ? '–' : chunk(subject)} | ${chunk(verb)} | ${told.join(', ')}${on}`;
  });
}

const block = (stage: string, lines: readonly string[]): string =>
  `${stage}\n${lines.map((line) => `  ${line}\n`).join('')}`;
