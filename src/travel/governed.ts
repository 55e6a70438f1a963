import { described } from './described.ts';
import { hosting } from './host.ts';
import { tellPassing } from './passing.ts';
import { isContainer, isInside, siteOf } from './site.ts';
import { byNoun, byVerb } from './statement.ts';
import type { Telling } from './telling.ts';

/** Writes down what nouns and verbs of travel, and clauses about a town, say of each place of a sentence. */
export function tellGoverned(telling: Telling): void {
  const { scene, diary, tell, reading: text, placed, dropped } = telling;
  const { parse, places } = scene;
  for (const mention of places) {
    if (dropped.has(mention) || isContainer(mention, places, text)) continue;
    const site = siteOf(parse, mention, places);
    if (site === null || isInside(site, parse, places)) continue;
    const readings = [byNoun(scene, site, tell) ?? byVerb(scene, site, tell), described(scene, site, tell)];
    for (const reading of readings) {
      if (reading === null) continue;
      if (reading.clause !== null) placed.add(reading.clause);
      for (const { who, motion, mention: place, told, span } of reading.statements)
        diary.add(scene, who, motion, place, told, span);
    }
    const host = hosting(site, parse)?.index ?? site.clause?.index;
    if (host !== undefined && placed.has(host)) continue;
    const clause = tellPassing(telling, site);
    if (clause !== null) placed.add(clause);
  }
}
