import { annotate } from '../../src/annotate.ts';
import { dayOf } from '../../src/time/calendar.ts';
import { readGold } from '../gold.ts';

/** What odd texts cost beside ordinary ones of the same length: `tsx test/bench/odd.ts [characters]`. */
const LENGTH = Number(process.argv[2] ?? 500_000);
/** So many times as much as ordinary text an odd one may cost. */
const LIMIT = 2;
const DATELINE = dayOf(2015, 12, 15);

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const articles = readGold().map(({ text }) => text);
const ordinary = filled(`${articles.join('\n\n')}\n\n`);
const words = ordinary.replace(/[.!?\n]+/g, ' ');

const ODD: readonly (readonly [string, string])[] = [
  ['one sentence', words],
  ['no spaces at all', words.replace(/\s+/g, '')],
  ['emoji', filled('😀👩‍🚀🇫🇷 ')],
  [
    '10,000 paragraphs',
    Array.from({ length: 10_000 }, (_, i) => words.slice(i * 50, i * 50 + 48))
      .join('\n\n')
      .slice(0, LENGTH),
  ],
  ['short lines with a date', filled('3 May 2014\n\nThe bridge fell on Monday.\n\n')],
  ['a list of dates', filled('3 May, 4 June, 5 July and ')],
  ['quotation marks', filled('"On Monday," ')],
  ['names of months', filled('May June March ')],
  ['journeys', filled('and visits Lima, travels to Quito, ')],
  ['brackets', filled('(1999 (2001 ')],
];

/** What the pipeline costs on a text, in milliseconds of this process: other work on the machine does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  annotate(text, { dateline: DATELINE });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

cost(ordinary); // warm
const base = cost(ordinary);
console.log(
  `ordinary text of ${String(LENGTH)} characters: ${base.toFixed(0)} ms; at most ${String(LIMIT)} times that`,
);
for (const [name, text] of ODD) {
  const ratio = (cost(text) / base) * (LENGTH / text.length);
  console.log(`${name.padEnd(26)} ${ratio.toFixed(2)}${ratio > LIMIT ? '  TOO MUCH' : ''}`);
}
