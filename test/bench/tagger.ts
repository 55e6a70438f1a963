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

/** At most what the tagger may cost, by chrono-node alone, and what 100 times the text may, by the text. */
const BOUNDS = { ratio: 8, growth: 115 };

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

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

// prints the medians of some rounds; exits with 1 where a bound does not hold
if (process.argv[1] === import.meta.filename) {
  const rounds = Array.from({ length: 5 }, () => taggerSpeed());
  const of = (measure: keyof TaggerSpeed) => median(rounds.map((round) => round[measure]));
  const [ratio, growth] = [of('ratio'), of('growth')];
  console.log(
    `${of('characters')} characters: tagger ${of('tagger').toFixed(1)} ms, chrono-node ${of('chrono').toFixed(1)} ms`,
  );
  console.log(`tagger / chrono-node ${ratio.toFixed(2)} (at most ${BOUNDS.ratio})`);
  console.log(`100 times the text ${growth.toFixed(1)} times the time (at most ${BOUNDS.growth})`);
  if (ratio > BOUNDS.ratio || growth > BOUNDS.growth) process.exitCode = 1;
}
