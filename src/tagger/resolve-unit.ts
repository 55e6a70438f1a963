import { dateOf, type Day } from '../time/calendar.ts';
import { isFar, opening, type Context } from './context.ts';
import type { Deixis, Unit } from './meaning.ts';
import { flashback, plain, type Resolved } from './resolved.ts';
import { moved, unitValue, wordOf } from './units.ts';

/**
 * Resolves a unit that is pointed at [last week] [the following year] [the month].
 * @returns null where there is nothing to count from
 */
export function resolveUnit(unit: Unit, deixis: Deixis, context: Context): Resolved | null {
  const { dateline, told, toldDay, toldQuarter, history } = context;
  // what has happened does not hang on a day that is still to come
  const past = context.clause.tense === 'past';
  const day = past && toldDay?.sentence !== context.sentence ? context.toldPast : toldDay;
  const ahead = past && dateline !== null && told !== null && told.from > dateline;
  const pointed = unit === 'D' || unit === 'N' ? (day ?? (ahead ? null : told)) : told;
  const word = wordOf(unit);
  const at = (day: Day, count: number, reason: string) =>
    plain(unitValue(unit, moved(day, unit, count)), reason);
  if (deixis === 'latest' && unit === 'Y') {
    // [beat them on the first Saturday of the new year]: the one that has begun, or the one to come
    if (dateline === null) return null;
    const begun = context.clause.tense === 'past' && dateOf(dateline).month <= 9;
    return at(dateline, begun ? 0 : 1, 'the new year nearest the dateline');
  }
  if (deixis === 'latest') {
    if (toldQuarter && unit === 'Q') return plain(toldQuarter.value, 'the quarter told last');
    return dateline === null
      ? null
      : at(dateline, unit === 'Q' ? -1 : 0, `the last full ${word} before the dateline`);
  }
  if (deixis === 'hand') {
    const here = pointed?.paragraph === context.paragraph;
    // an itinerary told ahead has its own week and month
    const next = dateline !== null && pointed !== null && pointed.from > dateline && unit !== 'Y';
    const near = pointed && (unit === 'D' || history || (here && (next || isFar(pointed, dateline))));
    if (near) return at(pointed.from, 0, `the ${word} of the time told last`);
    return dateline === null ? null : at(dateline, 0, `the ${word} of the dateline`);
  }
  if (deixis === 'that' || deixis === 'following' || deixis === 'previous') {
    const from = pointed ? opening(pointed) : dateline;
    if (from === null) return null;
    const step = deixis === 'that' ? 0 : deixis === 'following' ? 1 : -1;
    const resolved = at(
      Math.floor(deixis === 'following' && pointed ? Math.max(from, pointed.to - 1) : from),
      step,
      `${deixis === 'that' ? 'the same' : `the ${deixis}`} ${word}, counted from ${pointed ? 'the time told last' : 'the dateline'}`,
    );
    return deixis === 'previous' ? flashback(resolved) : resolved;
  }
  const reference = history && told ? told.from : dateline;
  if (reference === null) return null;
  return at(
    reference,
    deixis === 'this' ? 0 : deixis === 'last' ? -1 : 1,
    `${deixis} ${word}, counted from the dateline`,
  );
}
