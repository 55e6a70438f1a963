import * as chrono from 'chrono-node/en';
import { readArticle } from '../../src/article/article.ts';
import { tag } from '../../src/tagger/tag.ts';
import { readGold } from '../gold.ts';
import { best } from './best.ts';

/** What the tagger costs, in milliseconds, beside chrono-node alone on the same text in the same run. */
export interface TaggerSpeed {
  readonly characters: number;
  readonly tagger: number;
  readonly chrono: number;
  /** tagger by chrono-node */
  readonly ratio: number;
  /** the time for 100 times the text by the time for the text */
  readonly growth: number;
}

const DATELINE = 16_784;

/**
 * Times the tagger on the gold articles.
 * @param times how many times the text is repeated to see it grow
 */
export function taggerSpeed(times = 100): TaggerSpeed {
  const text = readGold()
    .map((article) => article.text)
    .join('\n\n');
  const article = readArticle(text);
  const long = readArticle(Array.from({ length: times }, () => text).join('\n\n'));
  const tagger = best(9, () => tag(article, DATELINE));
  const alone = best(9, () => chrono.parse(text, { instant: new Date(DATELINE * 86_400_000), timezone: 0 }));
  const grown = best(2, () => tag(long, DATELINE));
  return {
    characters: text.length,
    tagger,
    chrono: alone,
    ratio: tagger / alone,
    growth: (grown / tagger) * (100 / times),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { characters, tagger, chrono: alone, ratio, growth } = taggerSpeed();
  console.log(`${characters} characters: tagger ${tagger.toFixed(1)} ms, chrono-node ${alone.toFixed(1)} ms`);
  console.log(
    `tagger / chrono-node ${ratio.toFixed(2)} (at most 8), 100 times the text ${growth.toFixed(1)} (at most 115)`,
  );
}
