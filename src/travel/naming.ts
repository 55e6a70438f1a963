import type { ParsedSentence } from '../events/parsed.ts';
import type { Evidence } from './evidence.ts';

const OFFICE =
  /^(?:Vice|Deputy|Prime|Foreign|Finance|Defen[cs]e|Interior|Trade|Health|First|Former|Minister|President|Chancellor|Premier|Secretary|Senator|Governor|Mayor|Captain|General|Admiral|Colonel|Ambassador|Mr|Mrs|Ms|Dr|Sir|of|State)\.?$/;

/** How often a name stands in the text, how often as what acts and as where something is, and whether it is somebody's. */
export interface Naming {
  readonly count: number;
  readonly acts: number;
  readonly sites: number;
  readonly person: boolean;
  /** does it act in the first sentence? */
  readonly first: boolean;
}

/** What stands before a place rather than a traveller. */
const SITE = /^(?:in|at|to|into|near|outside|through|across)$/;
const NEW = { count: 0, acts: 0, sites: 0, first: false };

/**
 * Counts the names of those who may travel, pronouns not counted.
 * @param sentences the article's sentences with their clauses
 * @param places names of places, lower case: they do not travel
 */
export function namingsOf(
  sentences: readonly ParsedSentence[],
  places: ReadonlySet<string>,
): ReadonlyMap<string, Naming> {
  const found = new Map<string, Naming>();
  const lead = sentences.findIndex(({ kind, parse }) => kind !== 'headline' && parse.clauses.length > 0);
  sentences.forEach(({ names, parse, cast }, i) => {
    names.forEach((label, at) => {
      const full = label === null ? null : cast.fullName(label);
      const head = parse.words[parse.units[at]!.head]!;
      if (full === null || head.pos === 'PRON' || places.has(full.toLowerCase())) return;
      const known = found.get(full) ?? NEW;
      const isActing = parse.clauses.some(({ subject }) => subject === at);
      const link = parse.units[at - 1];
      const isSite = link?.kind === 'prep' && SITE.test(parse.words[link.head]!.lower);
      found.set(full, {
        count: known.count + 1,
        acts: known.acts + Number(isActing),
        sites: known.sites + Number(isSite),
        person: cast.isPerson(full),
        first: known.first || (isActing && i === lead),
      });
    });
  });
  return found;
}

/** What is told of everybody, and all names, with one name for each of them. */
export interface Named {
  readonly evidence: readonly Evidence[];
  readonly namings: ReadonlyMap<string, Naming>;
}

/**
 * Gives everybody their fullest name alone: a surname, or a name without its office, is that of the one longer
 * name that ends with it [Ms Rowe → Ada Rowe].
 * @param evidence what is told of everybody
 * @param namings all names of the article
 */
export function underFullNames(evidence: readonly Evidence[], namings: ReadonlyMap<string, Naming>): Named {
  const names = new Set([...namings.keys()].map(withoutOffice));
  const fullest = new Map<string, string | null>();
  for (const name of names)
    for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      const tail = name.slice(at + 1);
      if (!names.has(tail)) continue;
      const other = fullest.get(tail);
      // two who share it [Ada Rowe and Ben Rowe]
      const same =
        other == null ? undefined : [other, name].find((one) => one.endsWith(other) && one.endsWith(name));
      fullest.set(tail, other === undefined ? name : (same ?? null));
    }
  const nameOf = (told: string): string => {
    const name = withoutOffice(told);
    const full = fullest.get(name) ?? null;
    return full === null ? name : nameOf(full);
  };
  const all = new Map<string, Naming>();
  for (const [name, { count, acts, sites, person, first }] of namings) {
    const full = nameOf(name);
    const own = all.get(full) ?? { count: 0, acts: 0, sites: 0, person: false, first: false };
    all.set(full, {
      count: own.count + count,
      acts: own.acts + acts,
      sites: own.sites + sites,
      person: own.person || person,
      first: own.first || first,
    });
  }
  return {
    evidence: evidence.map((one) => {
      if (typeof one.who !== 'string') return one;
      const who = nameOf(one.who);
      return { ...one, who, person: one.person || (all.get(who)?.person ?? false) };
    }),
    namings: all,
  };
}

/** A name without the office before it, where a full name is left [Prime Minister Olaf Berg → Olaf Berg]. */
export function withoutOffice(name: string): string {
  const words = name.split(' ');
  // [Senate candidate Laura Brandt]
  const role = words.findLastIndex(
    (word) =>
      /^\p{Ll}/u.test(word) && !/^(?:de|da|del|della|di|van|von|der|den|bin|al|el|la|of|the|and)$/.test(word),
  );
  let first = words.length - role > 2 ? role + 1 : 0;
  while (words.length - first > 2 && OFFICE.test(words[first]!)) first++;
  return words.slice(first).join(' ');
}
