import type { ParsedSentence } from '../events/parsed.ts';
import type { Word } from '../events/words.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import { isCarrier } from './roles.ts';

/**
 * For each sentence the ship that "she" and "the ship" mean in it, by its name. A ship stays in mind through its
 * paragraph, until somebody is named who may be "she".
 * @param sentences the article's sentences with their clauses
 */
export function shipsIn(sentences: readonly ParsedSentence[]): (string | null)[] {
  let last: string | null = null;
  let afloat: string | null = null;
  let paragraph = -1;
  return sentences.map((scene) => {
    if (scene.paragraph !== paragraph && !opensWithShe(scene)) afloat = null;
    paragraph = scene.paragraph;
    const { named, people, common } = mentionsIn(scene);
    if (named !== null) last = named;
    if (named !== null || (common && last !== null)) afloat = last;
    else if (people) afloat = null;
    return afloat;
  });
}

/** What stands before the name of a ship. */
const PREFIX =
  /\b(?:USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|INS|RMS|RRS|MV|MS|SS|RV|FS)\s+(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})/gu;

/**
 * The names of ships in a text by what stands before them, of which some are those of places too [USS *America*].
 * @param reading the article's text
 */
export const shipNames = (reading: string): Set<string> =>
  new Set([...reading.matchAll(PREFIX)].map(([, name]) => name!.toLowerCase()));

/** Is it no place, but part of another name [USS *America*] [a *DC*-8]? @param ships names of ships, lower case */
export function isPartOfName(
  { text, start, end, kind }: PlaceMention,
  reading: string,
  ships: ReadonlySet<string>,
): boolean {
  if (/^-\d/.test(reading.slice(end, end + 2))) return true;
  if (!ships.has(text.toLowerCase())) return false;
  const before = reading.slice(Math.max(0, start - 10), start);
  return kind !== 'city' || !/\b(?:in|to|at|from|near|reached|visited) $/i.test(before);
}

/** Does a sentence begin with "she" or "her" [She sailed on Friday]? */
const opensWithShe = ({ parse: { words } }: ParsedSentence) => /^(?:she|her)$/.test(words[0]?.lower ?? '');

/** The ship that a sentence names, whether it names people, and whether it tells of "the ship". */
function mentionsIn({ parse, names, cast }: ParsedSentence) {
  const { units, words } = parse;
  let named: string | null = null;
  let people = false;
  let common = false;
  units.forEach(({ kind, from, to, head }, at) => {
    if (kind !== 'noun') return;
    const own = words.slice(from, to);
    const noun = words[head]!;
    if (noun.pos !== 'PROPN') {
      common ||= isVessel(noun.lemma) && own[0]!.lower === 'the';
      return;
    }
    const label = names[at] ?? null;
    const full = label === null ? null : cast.fullName(label);
    const about = units[parse.explained.get(at) ?? parse.apposition.get(at) ?? -1];
    // [the coaster Anneke Vos] [the Canopee, a freighter with sails]
    if (own.some(({ lower }, i) => isVessel(lower) && own[i + 1]?.pos === 'PROPN')) named = nameIn(own);
    // [the replica carrack | Santa Clara]
    else if (isVessel(words[units[at - 1]?.kind === 'noun' ? units[at - 1]!.head : head]!.lemma))
      named = nameIn(own);
    else if (about && isVessel(words[about.head]!.lemma)) named = nameIn(own);
    else if (full !== null && cast.isPerson(full)) people = true;
  });
  return { named, people, common };
}

/** What sails, which is "she". */
const isVessel = (lemma: string) =>
  isCarrier(lemma) &&
  !/^(?:bus|coach|lorry|truck|train|rocket|satellite|spacecraft|capsule|shuttle|balloon)$/.test(lemma);

/** The name itself in a phrase, without the words before it. */
function nameIn(own: readonly Word[]): string {
  const carrier = own.findIndex(({ lower }) => isVessel(lower));
  return own
    .slice(carrier + 1)
    .filter(({ pos, text }) => pos === 'PROPN' || /^\p{Lu}/u.test(text))
    .map(({ text }) => text)
    .join(' ');
}
