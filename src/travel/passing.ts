import { isTown } from '../events/whereabouts.ts';
import { hosting, isStop, likelySite } from './host.ts';
import type { Site } from './site.ts';
import type { Telling } from './telling.ts';
import { spanOf } from './told.ts';
import { peopleIn, WHOEVER, whoMoves } from './traveller.ts';

/**
 * Writes down a town that receives those who are followed, or in which something happens as they pass.
 * @returns the clause that tells of them, by its index; null for none
 */
export function tellPassing({ scene, diary, tell }: Telling, site: Site): number | null {
  const { parse } = scene;
  if (!isTown(site.mention)) return null;
  const host = hosting(site, parse);
  if (host !== null) {
    const [guest = WHOEVER] = peopleIn(host, scene);
    const told = tell(scene, [host.verb], host, null);
    diary.arriveAt(site.mention, told);
    const named = isStop(host, parse);
    if ((told?.start ?? null) === null && told?.status !== 'cancelled' && !named) return null;
    const basis = guest === WHOEVER && !named ? 'likely' : 'told';
    diary.add(scene, guest, 'stay', site.mention, told, spanOf(host, parse), basis);
    return host.index;
  }
  const clause = likelySite(site, parse);
  if (clause === null) return null;
  // [In Davao a summit had begun when he walked in on Saturday]
  for (const one of parse.clauses.filter(({ index }) => index >= clause.index)) {
    const mover = one.subject === null ? null : whoMoves(one, scene);
    const told = mover === null ? null : tell(scene, [one.verb], one, null);
    if (mover === null || (told?.start ?? null) === null) continue;
    diary.add(scene, mover, 'stay', site.mention, told, spanOf(one, parse));
    return one.index;
  }
  const told = tell(scene, [clause.verb, ...(site.noun === null ? [] : [site.noun])], clause, site.mention);
  diary.arriveAt(site.mention, told);
  if ((told?.start ?? null) !== null)
    diary.add(scene, WHOEVER, 'stay', site.mention, told, spanOf(clause, parse), 'likely');
  return null;
}
