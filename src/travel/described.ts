import { bearingOf, motionOfVerb } from './motion.ts';
import type { Site } from './site.ts';
import type { Reading, Tell } from './statement.ts';
import { spanOf } from './told.ts';
import { guestsIn, WHOEVER, whoMoves, type Scene } from './traveller.ts';

/** Reads what a relative clause says of a place [Tokyo, which she reached at noon] [Hanoi, where she will dine]. */
export function described(scene: Scene, { mention, unit }: Site, tell: Tell): Reading | null {
  const { parse } = scene;
  const next = afterPlace(unit, scene);
  const clause = parse.clauses.find(
    ({ kind, from, opener }) =>
      kind === 'relative' &&
      /^(?:which|that|where)$/.test(opener ?? '') &&
      (from === next || (from === next + 1 && parse.units[next]?.kind === 'comma')),
  );
  // [Tokyo, which is large]: the place is not what the verb reaches
  if (!clause || clause.subject === null || clause.subject === unit) return null;
  const bearing = clause.opener === 'where' ? 'site' : bearingOf('', clause.group.lemma);
  const [guest = null] = clause.opener === 'where' ? guestsIn(clause, scene) : [];
  const mover = bearing === null ? null : (whoMoves(clause, scene) ?? guest);
  // [the quay, where 40 boats are tied up]: they are others
  if (mover === WHOEVER && parse.words[parse.units[clause.subject]!.from]!.pos === 'NUM') return null;
  const told = tell(scene, [clause.verb], clause, mention);
  if (mover === null || told === null || told.start === null) return null;
  const moved = motionOfVerb(clause.group.lemma);
  const motion =
    bearing === 'source' ? 'depart' : bearing === 'goal' || moved === 'arrive' ? 'arrive' : 'stay';
  const span = spanOf(clause, parse);
  return { clause: clause.index, statements: [{ who: mover, motion, mention, told, span }] };
}

/** The unit after a place and after what tells where that is [Mindelo, in Cape Verde, *where* she arrived]. */
function afterPlace(unit: number, { parse: { units, words }, places }: Scene): number {
  let next = unit + 1;
  for (;;) {
    if (units[next]?.kind !== 'comma') return next;
    const at = units[next + 1]?.kind === 'prep' ? next + 2 : next + 1;
    const other = units[at];
    if (other?.kind !== 'noun' || units[at + 1]?.kind !== 'comma') return next;
    const { start, end } = words[other.head]!;
    if (!places.some((one) => one.start <= start && one.end >= end)) return next;
    next = at + 1;
  }
}
