import type { Place } from '../gazetteer/place.ts';
import { bounds } from '../time/timex.ts';
import type { Evidence } from './evidence.ts';
import { isSamePlace, liesIn } from './land.ts';

// Places that are told one after the other without days of their own: what is summed up is no second stay.

/** Is a stretch longer than a day, from one day to another [from July 8 to 13]? */
const isRange = ({ start, end }: Evidence) => start !== null && end !== null && start !== end && end !== '..';

const isSame = (one: Evidence, other: Evidence) =>
  one.place !== null &&
  other.place !== null &&
  (isSamePlace(one.place, other.place) || (one.wide && liesIn(other.place, one.place)));

const isStay = ({ place, motion, basis, status }: Evidence) =>
  place !== null && motion !== 'depart' && basis !== 'carried' && status !== 'cancelled';

const nameOf = (place: Place | null) => place && `${place.name}, ${place.country}`;

const isOn = ({ start }: Evidence, day: string) =>
  start !== null && Math.floor(bounds(start)?.from ?? NaN) === Math.floor(bounds(day)?.from ?? NaN);

/** So many countries are not seen in a day [begins a tour of France, Spain and Italy on Monday]. */
const MANY = 3;

/**
 * Tells places of one sentence that share a span of days apart: the first is come to when it begins, the last is
 * left when it ends, and those between stand in their order [will visit Oslo, Riga and Bonn from July 8 to 13].
 */
export function parted(all: readonly Evidence[]): Evidence[] {
  return all.map((one) => {
    if (!isStay(one) || one.start === null) return one;
    const shared = all.filter(
      (other) =>
        isStay(other) &&
        other.sentence.start === one.sentence.start &&
        other.start === one.start &&
        other.end === one.end,
    );
    const names = new Set(shared.map(({ place }) => nameOf(place)));
    const lands = new Set(shared.filter(({ wide }) => wide).map(({ place }) => nameOf(place)));
    if (isRange(one) ? names.size < 2 : lands.size < MANY) return one;
    // [began in Rome on Sunday. The May 3-11 trip will take her to Cairo and Rabat, too]: Rome has the first day
    const isTaken = all.some(
      (other) => !shared.includes(other) && isStay(other) && !isSame(one, other) && isOn(other, one.start!),
    );
    return {
      ...one,
      start: one === shared[0] && !isTaken ? one.start : null,
      end: isRange(one) && one === shared.at(-1) ? one.end : null,
    };
  });
}

/**
 * Puts each place that a sentence names in passing where it belongs among what is told of the journey with its
 * days: a place told of elsewhere is dropped from the list, and those without a day stand before or behind it
 * [left Brest on Monday … had been to Cork and Hull before they came to Brest].
 * @param all of one traveller, in the order of the text
 */
export function inSequence(all: readonly Evidence[]): Evidence[] {
  const own = parted(all.map(withoutCarriedDay));
  const isLoose = (one: Evidence) =>
    isStay(one) && (one.start === null || isRange(one) || isCoarse(one.start)) && !one.listed;
  const lists = new Map<number, Evidence[]>();
  for (const one of own) {
    if (!isStay(one) || one.listed || (one.start !== null && !isShared(one, own))) continue;
    const list = lists.get(one.sentence.start);
    if (list) list.push(one);
    else lists.set(one.sentence.start, [one]);
  }
  const result = [...own];
  const remove = (one: Evidence) => result.splice(result.indexOf(one), 1);
  for (const list of lists.values()) {
    if (new Set(list.map(({ place }) => nameOf(place))).size < 2) continue;
    const known = list.map((one) =>
      own.filter(
        (other) =>
          other !== one &&
          other.sentence.start !== one.sentence.start &&
          isSame(one, other) &&
          other.status !== 'cancelled' &&
          (other.start !== null || !isLoose(other)),
      ),
    );
    if (known.every((others) => others.length === 0)) continue;
    list.forEach((one, i) => {
      if (known[i]!.length > 0) {
        remove(one);
        return;
      }
      const before = known
        .slice(0, i)
        .findLast((others) => others.length > 0)
        ?.at(-1);
      const after = known.slice(i + 1).find((others) => others.length > 0)?.[0];
      const anchor = before ?? after;
      if (!anchor) return;
      remove(one);
      const at = result.indexOf(anchor);
      // those that follow the same place keep their order
      const rank = (before ? 1 : -1) * 0.5 + i / 1000;
      let to = before ? at + 1 : at;
      while (before && result[to] && result[to]!.at > anchor.at && result[to]!.at < anchor.at + 1) to++;
      result.splice(to, 0, { ...one, start: null, end: null, at: anchor.at + rank });
    });
  }
  return result.filter((one, at) => !isRepeated(one, at, result));
}

/** Leaves out a day that other sentences told where more has been told since [met him in Rome last May. … They then flew to Bonn]. */
function withoutCarriedDay(one: Evidence, i: number, all: readonly Evidence[]): Evidence {
  if (!one.remote || one.start === null) return one;
  const day = bounds(one.start)?.from ?? -Infinity;
  const isPassed = all
    .slice(0, i)
    .some(
      ({ start, remote, basis }) =>
        !remote && basis === 'told' && start !== null && (bounds(start)?.from ?? -Infinity) > day + 1,
    );
  return isPassed ? { ...one, start: null, end: null } : one;
}

const isCoarse = (value: string) => !/^(?:day|part|minute)$/.test(bounds(value)?.granularity ?? '');

/** Does a place share its time with another one of its sentence? */
const isShared = (one: Evidence, all: readonly Evidence[]) =>
  isCoarse(one.start!) &&
  all.some(
    (other) =>
      other !== one &&
      isStay(other) &&
      other.start === one.start &&
      other.sentence.start === one.sentence.start &&
      nameOf(other.place) !== nameOf(one.place),
  );

/**
 * Is a place told of without a day only where another sentence tells when, or how, they come to it
 * [*in Bonn*, where she landed on Monday] [to Bonn and Ulm. *In Ulm* she will see the mayor]?
 */
function isRepeated(one: Evidence, at: number, all: readonly Evidence[]): boolean {
  if (!isStay(one) || one.start !== null || one.end !== null || one.motion === 'return') return false;
  return all.some(
    (other, i) =>
      other !== one &&
      isSame(one, other) &&
      isStay(other) &&
      (other.start === null
        ? one.motion === 'stay' && (other.motion !== 'stay' || i < at)
        : !isCoarse(other.start) || one.wide === other.wide),
  );
}
