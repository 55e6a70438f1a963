import type { AnnotateOptions } from '../../src/annotate.ts';
import { headlineOf, readArticle } from '../../src/article/article.ts';
import { Cast } from '../../src/events/cast.ts';
import { parse } from '../../src/events/by-tree/parse.ts';
import { wordsOf } from '../../src/events/by-tree/words.ts';
import { readEvents } from '../../src/events/events.ts';
import { parseSentences } from '../../src/events/parsed.ts';
import { surnamesIn } from '../../src/events/proper.ts';
import { findPlaces } from '../../src/gazetteer/places.ts';
import { grammarFromDisk } from '../../src/grammar/load-node.ts';
import { treesOf } from '../../src/grammar/trees.ts';
import { tag } from '../../src/tagger/tag.ts';
import type { Timeline } from '../../src/timeline/model.ts';

const GRAMMAR = grammarFromDisk();

/** The pipeline with clauses read off the tree in place of the chunks: another version of the reader, to compare with. */
export function annotate(text: string, { dateline = null }: AnnotateOptions = {}): Timeline {
  const article = readArticle(text);
  const now = dateline ?? article.dateline?.day ?? null;
  const expressions = tag(article, now);
  const places = findPlaces(article);
  const trees = treesOf(article, GRAMMAR);
  const cast = new Cast(new Set(places.map((place) => place.text.toLowerCase())), surnamesIn(article));
  const sentences = parseSentences(article, expressions, places).map((one, i) => {
    const first = expressions.findIndex((time) => time === one.times[0]);
    const parsed = parse(wordsOf(trees[i]!, one.times, Math.max(first, 0)));
    return { ...one, parse: parsed, names: cast.read(parsed), cast };
  });
  const events = readEvents(article, expressions, places, now, sentences);
  const headline = headlineOf(article);
  return {
    title: headline ?? '',
    sources: [
      {
        headline,
        dateline: now === null ? null : { day: now, place: null, source: 'reader' },
        text,
        paragraphs: article.paragraphs.map(({ start, end }) => ({ start, end })),
        expressions,
        places,
      },
    ],
    events,
    stops: [],
    legs: [],
  };
}
