import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { Clause } from './clause.ts';
import { wordAfter } from './clause-span.ts';
import type { Scene } from './scene.ts';
import { HOSTING } from '../lexicon/verbs.ts';
import { isOrigin, isTown, townOrPlace } from './whereabouts.ts';

// Towns that are told of as hosts.

/** The town that has something happen in it [*Lima* saw her on Friday] [*Lima* came next], no government [Lima agreed]. */
export function hostOf(clause: Clause, scene: Scene): Place | null {
  const town = guestTown(clause, scene);
  return town ? townOrPlace(town) : null;
}

function guestTown(
  { subject, group, verb }: Clause,
  { parse: { units, words }, places }: Scene,
): PlaceMention | null {
  if (subject === null || group.negated || !HOSTING.has(group.lemma)) return null;
  // [came under fire]
  const after = words[units[verb]!.to]?.lower ?? '';
  if (group.lemma === 'come' && /^(?:under|to|up|out|from|into|in)$/.test(after)) return null;
  const { start } = words[units[subject]!.head]!;
  return subjectTown(start, places);
}

const subjectTown = (start: number, places: readonly PlaceMention[]) =>
  places.find(({ kind, start: from, end }) => kind === 'city' && from <= start && start < end) ?? null;

/**
 * The town that a sentence brings the story to: the last in which something is or happens [they met in *Lima*], or
 * that has its turn [*Lima* was next].
 */
export function sceneTown(scene: Scene): PlaceMention | null {
  const { parse, places, reading } = scene;
  const { units, words } = parse;
  const located = places.findLast((one) => isTown(one) && one.use === 'locative' && !isOrigin(one, reading));
  if (located) return located;
  for (const clause of parse.clauses) {
    if (clause.kind !== 'main' || clause.subject === null) continue;
    const isTurn = clause.group.lemma === 'be' && TURN.test(wordAfter(clause, parse));
    const town = isTurn
      ? subjectTown(words[units[clause.subject]!.head]!.start, places)
      : guestTown(clause, scene);
    if (town) return town;
  }
  return null;
}

/** What a stop of a journey is said to be [Lima was *next*] [Lima was *to* have been next]. */
const TURN = /^(?:next|first|last|to|another|the)$/;
