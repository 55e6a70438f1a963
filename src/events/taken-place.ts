import { isWholeCountry } from '../gazetteer/lookup.ts';
import type { Place } from '../gazetteer/place.ts';
import type { Clause } from './clause.ts';
import { CARRIED } from './event.ts';
import { stemOf } from './merge.ts';
import { goalOf } from './named-place.ts';
import { actingCountry } from './nation.ts';
import type { Scene } from './scene.ts';
import { isInside, townOrPlace } from './whereabouts.ts';

// Where an event is taken to be that its own words place nowhere.

/** What those do who are in a country from then on. */
const GOING = new Set(
  'arrive come drive fly go land move return sail tour travel visit'.split(' ').map((verb) => stemOf(verb)),
);

/**
 * The place where the story is: the town told of since the last event, or else that event's, in the paragraph; or
 * that of an event of the same people in the paragraph before.
 */
function carriedPlace(
  participants: readonly string[],
  { last, paragraph, townSoFar, country, home }: Scene,
  reasons: string[],
): Place | null {
  const goesOn =
    last !== null &&
    (last.paragraph === paragraph ||
      (last.paragraph === paragraph - 1 && participants.some((name) => last.participants.includes(name))));
  // [Leo Vasek was a rancher near Mullen. He went out on Sunday]
  const since = townSoFar && !(goesOn && townSoFar.start < last.sentence.end) ? townOrPlace(townSoFar) : null;
  const before = goesOn ? (last.towards ?? last.place) : null;
  // [had served in Peru … The strike began]: a whole country abroad holds no scene, unless somebody went there,
  // and the own one none where a town of it is home
  const isWide =
    before !== null &&
    isWholeCountry(before) &&
    (before.country === home?.country
      ? !isWholeCountry(home)
      : before.country !== country && !GOING.has(last!.stem));
  const place = since ?? (isWide ? null : before);
  if (place) reasons.push(CARRIED);
  return place;
}

/** The place that an event is taken to be at: where the story is, unless a country abroad acts [*Vietnam* raised its standards]. */
export function takenPlace(
  clause: Clause | null,
  participants: readonly string[],
  scene: Scene,
  reasons: string[],
): Place | null {
  const actor = actingCountry(clause, scene);
  const why: string[] = [];
  const carried = carriedPlace(participants, scene, why);
  if (!carried || (actor && actor.country !== carried.country))
    return actor ?? scene.section ?? (scene.filed ? null : goalOf(clause, scene));
  reasons.push(...why);
  return carried;
}

/** The town where the story stays while its country is told of [worked in Lima. A famine struck *Peru*. She left]. */
export function stayedIn(place: Place | null, { last, paragraph }: Scene): Place | null {
  if (place === null || last?.paragraph !== paragraph) return null;
  const town = last.towards ?? last.place;
  return town && isInside(town, place) ? town : null;
}
