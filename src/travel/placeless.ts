import type { Clause } from '../events/clause.ts';
import { isTown } from '../events/whereabouts.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import { bounds } from '../time/timex.ts';
import type { Diary } from './diary.ts';
import { motionOfVerb } from './motion.ts';
import { pointingOf } from './pointing.ts';
import type { Telling } from './telling.ts';
import { spanOf } from './told.ts';
import { peopleIn, whoMoves, type Scene } from './traveller.ts';

const isFine = (value: string) => /^(?:day|part|minute)$/.test(bounds(value)!.granularity);
const HERE = { text: 'here', kind: 'city', use: 'locative' } as const;

/** Writes down clauses whose place is "it", "there" or where the story is, and those that only tell that somebody leaves. */
export function tellPlaceless({ scene, diary, tell, home, placed }: Telling): void {
  const { parse } = scene;
  for (const clause of parse.clauses) {
    if (placed.has(clause.index)) continue;
    const { to, leaving, staying } = pointingOf(clause, parse);
    const motion = motionOfVerb(clause.group.lemma);
    const mover = whoMoves(clause, scene);
    const [who = mover] = mover === null ? peopleIn(clause, scene) : [mover];
    if (who === null) continue;
    const told = tell(scene, [clause.verb], clause, null);
    const dated = (told?.start ?? null) !== null;
    const span = spanOf(clause, parse);
    const back = to === 'here' ? null : to === 'in' && !dated ? null : meant(clause, scene, to, diary);
    if (back) diary.add(scene, who, motion ?? 'stay', back, told, span);
    // [brought the race to a barn here on Thursday]: where the article is written
    else if (to === 'here' && dated && home !== null)
      diary.add(scene, who, motion ?? 'stay', { ...home, ...span, ...HERE }, told, span);
    // [Istanbul had work. He arrived in April]
    else if (to === null && dated && mover !== null && motion === 'arrive' && diary.topic)
      diary.add(scene, mover, 'arrive', diary.topic, told, span);
    else if (to === null && dated && mover !== null && (leaving || staying))
      diary.add(scene, mover, leaving ? 'depart' : 'stay', null, told, span);
    else if (to === null && dated && isFine(told!.start!) && (motion === null || motion === 'arrive')) {
      const start = parse.words[parse.units[clause.verb]!.from]!.start;
      const here = diary.hereAt(start);
      if (
        here !== undefined &&
        (here.status ?? told!.status) === told!.status &&
        !scene.places.some((one) => isTown(one) && one.start > start && one.end <= span.end)
      )
        diary.add(scene, who, 'stay', here.mention, told, span, 'carried');
    }
    if (leaving) diary.leave();
  }
}

/** The town that a clause means without its name. */
function meant(
  clause: Clause,
  { parse, places }: Scene,
  to: 'there' | 'in' | 'capital' | null,
  diary: Diary,
): PlaceMention | null {
  if (to === null) return null;
  if (to === 'capital' && diary.lastCapital) return diary.lastCapital;
  const start = parse.words[parse.units[clause.verb]!.from]!.start;
  return places.findLast((one) => isTown(one) && one.end < start) ?? diary.lastTown;
}
