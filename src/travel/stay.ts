import type { Place } from '../gazetteer/place.ts';
import { bounds } from '../time/timex.ts';
import type { Evidence } from './evidence.ts';
import { isSamePlace, liesIn } from './land.ts';
import type { Stop, StopStatus } from './stop.ts';

/** A stop as its evidence makes it, without a name of its own. */
export interface Stay extends Omit<Stop, 'id' | 'traveller' | 'source'> {
  /** how the traveller came [plane], where it is told */
  readonly mode: string | null;
}

interface Draft {
  place: Place;
  arrive: string | null;
  depart: string | null;
  status: StopStatus;
  sentence: Stop['sentence'];
  mode: string | null;
  /** the last day of which presence is told */
  seen: string | null;
  moved: boolean;
  /** the end of a stretch that is told; a departure that is told goes before it */
  until: string | null;
}

const from = (value: string | null) => (value === null ? -Infinity : (bounds(value)?.from ?? -Infinity));

/** Is a stretch a part of another, longer one? */
function isWithin(value: string | null, whole: string): boolean {
  const [a, b] = [value === null ? null : bounds(value), bounds(whole)];
  return (
    a !== null &&
    b !== null &&
    a.from >= b.from &&
    a.to <= b.to &&
    a.to - a.from < b.to - b.from &&
    b.to - b.from > 1
  );
}

/** Evidence in order of time; what has no time stays behind what the text tells before it. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  let last = -Infinity;
  return evidence
    .map((one) => {
      const own = one.start === null ? null : bounds(one.start);
      // [fled on Aug. 20 … By the end of the month he was in Tehran]: not on its first day
      if (own && !(own.from <= last && last < own.to)) last = own.from;
      return { one, key: Math.floor(last), fine: one.start?.includes('T') ? from(one.start) : null };
    })
    .sort(
      (a, b) =>
        a.key - b.key ||
        (a.fine !== null && b.fine !== null ? a.fine - b.fine : 0) ||
        outward(a.one, b.one) ||
        a.one.at - b.one.at,
    )
    .map(({ one }) => one);
}

/** Of one sentence's journey the start comes first, whichever is told first [fly home to Galway from Venice]. */
const outward = (a: Evidence, b: Evidence): number =>
  a.sentence.start !== b.sentence.start || a.place === null || b.place === null || a.start !== b.start
    ? 0
    : Number(b.motion === 'depart' && leads(a)) - Number(a.motion === 'depart' && leads(b));
const leads = ({ motion }: Evidence) => motion === 'return' || motion === 'go';

/**
 * Makes stays of what is told of one traveller. Evidence of the same place with nothing between is one stay;
 * a place left and come back to is two. What was called off stands alone.
 * @param evidence of one traveller, in any order
 * @returns stays in order of time
 */
export function staysOf(evidence: readonly Evidence[]): Stay[] {
  const places = evidence.flatMap(({ place }) => place ?? []);
  /** the land that was come to last, and when: its first town without a day of its own has that day */
  let land: { readonly place: Place; readonly start: string | null } | null = null;
  const drafts: Draft[] = [];
  let here: Draft | null = null;
  for (const one of inOrder(evidence)) {
    const { place } = one;
    // a country whose towns are told is no stop besides them [the visit to Chile … Santiago]
    if (place !== null && one.wide && places.some((other) => liesIn(other, place))) {
      if (one.motion !== 'depart' && one.status !== 'cancelled') land = { place, start: one.start };
      // [crossed into Iran on Aug. 20]: the town before has been left
      const out = here !== null && here.depart === null && here.place.country !== place.country;
      if (out && one.motion !== 'stay' && one.motion !== 'depart' && one.status === here!.status)
        here!.depart = one.start;
      continue;
    }
    if (one.status === 'cancelled') {
      if (place !== null && one.motion !== 'depart')
        drafts.push({ ...draftOf(one, place), arrive: one.start, seen: null });
      continue;
    }
    if (one.motion === 'depart') {
      const left: Draft | null =
        place === null
          ? here
          : (drafts.findLast(
              (stay) =>
                stay.status !== 'cancelled' &&
                !isPassed(stay, here, one) &&
                (stay.depart === null || Math.floor(from(stay.depart)) === Math.floor(from(one.start))) &&
                isSamePlace(stay.place, place),
            ) ?? null);
      if (left) {
        // [set out a week ago … sailed on June 3]: a day tells more than its week
        if (left.depart === null || isWithin(one.start, left.depart)) left.depart = one.start;
      } else if (place !== null) {
        // [arrived in Chile on Monday … On Friday she leaves Santiago]
        const arrive = land !== null && liesIn(place, land.place) ? land.start : null;
        here = { ...draftOf(one, place), arrive, depart: one.start, seen: null };
        drafts.push(here);
      }
      continue;
    }
    if (place === null) {
      extend(here, one);
      continue;
    }
    if (
      here &&
      isSamePlace(here.place, place) &&
      !comesAgain(here, one) &&
      (here.depart === null || from(one.start) <= from(here.depart))
    ) {
      if (here.arrive === null && here.depart === null) here.arrive = one.start;
      if (one.status === 'happened') here.status = 'happened';
      here.moved ||= one.motion !== 'stay';
      extend(here, one);
      continue;
    }
    if (
      here?.depart === null &&
      !isSamePlace(here.place, place) &&
      (one.motion === 'go' || one.motion === 'return') &&
      one.start !== null
    )
      here.depart = one.start;
    here = draftOf(one, place);
    // [left for Cambodia on Monday, where she met them in Phnom Penh]
    if (one.start === null && land?.start != null && liesIn(place, land.place)) here.arrive = land.start;
    land = null;
    extend(here, one);
    drafts.push(here);
  }
  return drafts.map(({ seen, moved, until, ...stay }) => ({
    ...stay,
    depart: stay.depart ?? until ?? (moved || stay.status === 'cancelled' ? null : seen),
  }));
}

/** Have they been elsewhere since, before they leave from there [landed in Bonn … drove to Ulm … will fly out *from Bonn*]? */
const isPassed = (stay: Draft, here: Draft | null, { start }: Evidence) =>
  here !== null &&
  here !== stay &&
  stay.depart === null &&
  here.arrive !== null &&
  Math.floor(from(here.arrive)) > Math.floor(from(stay.arrive)) &&
  Math.floor(from(here.arrive)) < Math.floor(from(start));

/** Is it a return to where they last were, some day after they came there? Where they were between is untold. */
const comesAgain = (here: Draft, one: Evidence) =>
  one.motion === 'return' &&
  here.arrive !== null &&
  Math.floor(from(one.start)) > Math.floor(from(here.arrive));

const draftOf = (one: Evidence, place: Place): Draft => ({
  place,
  arrive: one.start,
  depart: null,
  status: one.status,
  sentence: one.sentence,
  mode: one.mode,
  seen: null,
  moved: one.motion !== 'stay',
  until: null,
});

/** A stretch told of a stay ends it [stays three days]; a day of presence is known to be within. */
function extend(stay: Draft | null, one: Evidence): void {
  if (stay === null || one.end === null) return;
  if (one.end !== one.start) stay.until = one.end;
  else if (one.motion === 'stay') stay.seen = one.end;
}
