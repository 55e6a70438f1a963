import type { Article } from '../article/article.ts';
import { containerAfter, containerBefore, isWide, renamed } from './container.ts';
import type { Sense } from './gazetteer.ts';
import { keyOf } from './key.ts';
import type { Match } from './match.ts';
import { BODIES, CIVIC, HARMLESS, LOCATIVE, OWNED } from './neighbours.ts';
import { GIVEN, TITLES } from './people.ts';
import { isLocal, type KnownPlace } from './place.ts';
import { isCapitals, isSaid, type Run } from './said.ts';
import { asName, hasArticle, type Word } from './words.ts';

/** Words of the longest name that is read, small words within not counted [Vila Real de Santo]. */
const LONGEST = 3;
const SMALL = /^(?:de|do|da|dos|das|dei|del|la|le|les|di|du|des|sur|el|al|am)$/;
/** Last words of names that none but places bear [Tennant Creek]. */
const LANDMARK = / (?:creek|springs?|falls|harbou?r|ridge|rocks?|hills?|point|crossing|junction)$/;
const NO_TOWN =
  /^(?:parliament|congress|senate|house|court|god|christ|islam|judaism|christianity|buddhism|hinduism|english|latin|ramadan|lent|advent|easter|christmas|internet|facebook|twitter|google|hollywood|bollywood|wikipedia|youtube|instagram|cabinet|act|article|section|chapter|phase|stage|group|division|game|week|day|part|room|mr|mrs|ms|dr|i|he|she|we|they|it|you|no|yes|sir|not|what|who|how|why|there|here|then|so|only|even|just|like|state|union|operation|centre|center|health|ward|mines?|copper|trains?|also|price|army|navy|plan|office|county|world|middle|grand|prime|general|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Adjectives that are written like names [in Arabic] [in Islamic law]. */
const ADJECTIVE = /(?:ic|ish|ese|ism|ity)$/;
/** The share of its mentions in which something is at a place or goes there, at the least. */
const PLACED = 0.5;

const lower = (word: Word | undefined) => word?.lower ?? '';

function isName(word: Word | undefined): boolean {
  const text = lower(word);
  return (
    word?.capital === true &&
    word.text.length > 2 &&
    !/\d/.test(text) &&
    !ADJECTIVE.test(text) &&
    !NO_TOWN.test(text) &&
    ![CIVIC, HARMLESS, OWNED, TITLES, GIVEN, BODIES].some((list) => list.has(text))
  );
}

/** May a name begin with a word? */
const opens = (word: Word) => isName(word) && /^(?:PROPN|NOUN)?$/.test(word.pos);

/** Does a hyphened name begin here [At-Bashy]? */
const startsName = (words: readonly Word[], at: number) =>
  words[at]!.capital && words[at + 1]?.gap === '-' && words[at + 1]!.capital;

/** Does the name of a landmark begin here, whoever it is named for [Julia Creek]? */
const startsLandmark = (words: readonly Word[], at: number) =>
  words[at]!.capital && words[at + 1]?.capital === true && LANDMARK.test(` ${lower(words[at + 1])}`);

/** The runs of names that no match holds a word of. */
function runsOf(
  words: readonly Word[],
  matches: readonly Pick<Match, 'from' | 'to'>[],
  wide: ReadonlyMap<number, Match>,
  filed: string,
): Run[] {
  const taken = new Set<number>();
  for (const { from, to } of matches) for (let i = from; i < to; i++) taken.add(i);
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if (taken.has(from) || (!opens(words[from]!) && !startsName(words, from) && !startsLandmark(words, from)))
      continue;
    let to = from + 1;
    let names = 1;
    const joins = (at: number) => /^[ -]$/.test(words[at]?.gap ?? '') && !taken.has(at);
    for (;;) {
      const next = joins(to) && SMALL.test(words[to]!.text) && joins(to + 1) ? to + 1 : to;
      // [At-Bashy]: a part behind a hyphen may be any word
      const hyphen = words[next]?.gap === '-';
      if (!joins(next) || !words[next]!.capital) break;
      if (!hyphen) names++;
      if (!hyphen && (!isName(words[next]) || (isCapitals(words[next]!) && !isCapitals(words[from]!))))
        names = Infinity;
      to = next + 1;
    }
    const before = words[from - 1];
    const own = words.slice(from, to);
    // [SKARDU, Pakistan]: a line of the day and place of filing
    const bare = keyOf(own.map(({ text }) => text).join(' '));
    const article = hasArticle(words, from) || `the ${bare}` === filed;
    const key = article ? `the ${bare}` : bare;
    if (isCapitals(words[from]!) && !wide.has(to) && key !== filed) names = Infinity;
    const inside =
      !article && before?.capital === true && /^[ -]$|^\. $/.test(words[from]!.gap) && !before.first;
    if (names <= LONGEST && !inside) runs.push({ from: article ? from - 1 : from, to, key });
    from = to - 1;
  }
  return runs;
}

/** Is a name a heading of its own, which says nothing of it? */
function isMute(words: readonly Word[], { from, to }: Run): boolean {
  const isApart = (word: Word | undefined) => !word || /^ {2,}$/.test(word.gap);
  return isApart(words[from]) && isApart(words[to]);
}

/**
 * Reads places that the gazetteer does not know where the text itself says that they are some [slept in
 * Iferouane] [flies on to Kazarman] [Nura, a village]. They lie in the country after them, else in that of the
 * place named before.
 * @param words the text's words
 * @param matches the known names, in order
 * @param article whose reading copy they point into; where it is filed from is a place
 * @param resolved tells what the known names mean
 * @param grounds whole names of bases, airports and the like, which are places by themselves
 * @returns the places, in order
 */
export function unlistedPlaces(
  words: readonly Word[],
  matches: readonly Match[],
  { reading, dateline }: Article,
  resolved: () => ReadonlyMap<Match, Sense>,
  grounds: readonly Run[] = [],
): Match[] {
  let senses: ReadonlyMap<Match, Sense> | undefined;
  const meant = (match: Match) => (senses ??= resolved()).get(match)!.place;
  const wide = new Map(matches.filter(isWide).map((match) => [match.from, match]));
  const names = new Map(matches.map((match) => [match.from, match]));
  const filed = keyOf(dateline?.place ?? '');
  const isGround = new Set(grounds);
  const runs = [...runsOf(words, [...matches, ...grounds], wide, filed), ...grounds].sort(
    (a, b) => a.from - b.from,
  );
  const all = new Map<string, { said: number; count: number }>();
  for (const run of runs) {
    const isTold = run.key === filed || isSaid(words, run, names);
    if (!isTold && isMute(words, run)) continue;
    const { said, count } = all.get(run.key) ?? { said: 0, count: 0 };
    all.set(run.key, {
      said: said + Number(isTold),
      count: count + 1,
    });
  }
  // [Brooke Henderson … Henderson]: a person's full name, then the surname
  const surnames = new Set([...all.keys()].filter((key) => !key.includes(' ')));
  const isPlace = (run: Run) => {
    if (isGround.has(run)) return true;
    const { key } = run;
    const { said, count } = all.get(key) ?? { said: 0, count: 0 };
    return (
      said >= Math.max(1, LANDMARK.test(key) ? 0 : count * PLACED) &&
      !(key.includes(' ') && surnames.has(key.slice(key.lastIndexOf(' ') + 1)))
    );
  };
  const spelled = new Map(
    runs
      .filter(({ from }) => !isCapitals(words[from]!))
      .map(({ from, to, key }) => [key, reading.slice(words[from]!.start, words[to - 1]!.end)]),
  );
  const placed = runs.filter(isPlace);
  const container = new Map<string, KnownPlace>();
  for (const run of placed) {
    const next = matches.findIndex(({ from }) => from >= run.to);
    const around =
      containerAfter(words, run.to, names) ??
      renamed(words, run.to, matches[next]) ??
      containerBefore(words, run.from, next < 0 ? matches.at(-1) : matches[next - 1]);
    if (around && !container.has(run.key)) container.set(run.key, meant(around));
  }
  let at = 0;
  // [Trinidad]: towns are so called, but an article may mean the country
  const isTown = (match: Match) =>
    match.senses.some(({ place }) => isLocal(place)) && meant(match).kind !== 'country';
  let near: Match | undefined;
  let told: KnownPlace | undefined;
  return placed.flatMap((run) => {
    for (; at < matches.length && matches[at]!.to <= run.from; at++)
      if (LOCATIVE.has(lower(words[matches[at]!.from - 1])) && isTown(matches[at]!))
        [near, told] = [matches[at]!, undefined];
    near ??= matches.find(isTown) ?? matches[0];
    if (!near) return [];
    const place = container.get(run.key) ?? told ?? meant(near);
    container.set(run.key, place);
    told = place;
    const [start, end] = [words[run.from]!.start, words[run.to - 1]!.end];
    const name = spelled.get(run.key) ?? asName(reading.slice(start, end));
    const { country, region, lat, lon } = place;
    const sense: Sense = {
      form: name,
      demonym: false,
      place: {
        name,
        country,
        region,
        lat,
        lon,
        kind: isGround.has(run) ? 'venue' : 'city',
        rank: 0,
        common: false,
      },
    };
    return [{ from: run.from, to: run.to, end, key: run.key, senses: [sense] }];
  });
}
