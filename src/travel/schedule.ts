import { isTown } from '../events/whereabouts.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import { bounds } from '../time/timex.ts';
import { rangeEnd } from './range.ts';
import type { Telling } from './telling.ts';
import { WHOEVER, type Scene } from './traveller.ts';

/** A town that goes on a list of towns with their days, without a verb of its own. */
export interface FollowOn {
  readonly mention: PlaceMention;
  /** does it open the list, with no other before it? */
  readonly opens: boolean;
  /** the word before it, lower case, or empty */
  readonly preposition: string;
  /** TIMEX3 values of its first and last day */
  readonly start: string;
  readonly end: string;
}

/**
 * The towns of a sentence that only a joint and a day of their own tell of [It plays Leeds on Friday and *York on
 * Sunday*] [flew to Bonn, where she spoke, and *a day later to Ulm*] [will be in Leeds; *on Saturday, in Hull*].
 */
export function followOns(scene: Scene): FollowOn[] {
  return scene.places.filter(isTown).flatMap((mention) => followOn(mention, scene) ?? []);
}

/** What opens a schedule before its first town [*Next come* Leeds on Friday and …] [*The dates*: Leeds on Friday, …]. */
const OPENER =
  /^(?:(?:next|then|after [\w' -]+?|still to come|ahead|also ahead),? (?:it |they |there )?(?:comes?|is|are|lies?|follows?|will be) |[^:]*\b(?:itinerary|schedule|dates|programme|program|stops|calendar): )$/;

function followOn(mention: PlaceMention, scene: Scene): FollowOn | null {
  const {
    parse: { units, words },
    times,
  } = scene;
  const at = words.findIndex(({ start }) => start === mention.start);
  const unit = units.findIndex(({ to }) => at < to);
  if (at < 0 || units[unit]!.kind !== 'noun') return null;
  const dated = (one: number): TimeExpression | undefined => {
    const from = units[one]?.kind === 'time' ? words[units[one]!.from]!.start : null;
    const time = from === null ? undefined : times.find(({ end }) => end > from);
    return time && bounds(time.value) !== null && /^(?:DATE|TIME)$/.test(time.type) ? time : undefined;
  };
  const joins = (one: number) => /^(?:and|comma|stop)$/.test(units[one]?.kind ?? '');
  const link = units[unit - 1]?.kind === 'prep' ? words[units[unit - 1]!.head]!.lower : '';
  if (link !== '' && !/^(?:in|at|to|into|for|from)$/.test(link)) return null;
  const before = link === '' ? unit - 1 : unit - 2;
  // [and a day later to Ulm] [; on Saturday, in Hull]
  const time = units[before]?.kind === 'comma' ? before - 1 : before;
  const ahead = joins(units[time - 1]?.kind === 'prep' ? time - 2 : time - 1) ? dated(time) : undefined;
  // [York on Sunday] [Davao from Wednesday to Thursday]
  const prep = units[unit + 1]?.kind === 'prep' ? words[units[unit + 1]!.head]!.lower : '';
  const after = prep === '' ? unit + 1 : unit + 2;
  const behind = prep === '' || /^(?:on|in|from|for|by)$/.test(prep) ? dated(after) : undefined;
  const last = prep === 'from' && units[after + 1]?.kind === 'prep' ? dated(after + 2) : undefined;
  const own = ahead ?? behind;
  const next = units[ahead ? unit + 1 : last ? after + 3 : after + 1]?.kind ?? 'stop';
  if (!own || !/^(?:stop|and|comma|prep)$/.test(next)) return null;
  const opens = OPENER.test(
    `${words
      .slice(0, at)
      .map(({ lower }) => lower)
      .join(' ')} `.replaceAll(' :', ':'),
  );
  if (!opens && !(joins(before) && words[units[unit]!.from]!.start === mention.start) && !ahead) return null;
  return {
    mention,
    opens,
    preposition: link,
    start: own.value,
    end: (ahead ? null : last?.value) ?? rangeEnd(own, scene) ?? own.value,
  };
}

/** Writes down the towns of a schedule, after one that a verb tells of or after its opener. */
export function tellOnward({ scene, diary, now }: Telling): void {
  for (const { mention, opens, preposition, start, end } of followOns(scene)) {
    const first = scene.places.findLast((one) => one.end < mention.start && diary.toldOf(one.start));
    const told = first && diary.toldOf(first.start);
    if ((!told && !opens) || diary.toldOf(mention.start)) continue;
    const ahead = now !== null && bounds(start)!.from >= now + 1;
    const fate = told?.status ?? 'happened';
    const status = fate === 'happened' && ahead ? 'planned' : fate;
    const motion =
      preposition === 'from' ? 'depart' : preposition === 'to' ? 'go' : (told?.motion ?? 'arrive');
    const who = told?.who ?? WHOEVER;
    diary.add(scene, who, motion, mention, { start, end, status }, mention, told?.basis);
  }
}
