import type { Clause, Parse } from '../events/clause.ts';
import { isLeaving, motionOfVerb } from './motion.ts';

/** The town told of before, by what it is [sailed into *the Faroese capital*]. */
const TOWN = /^(?:(?:back )?(?:in)?to |back in )?the (?:[\w-]+ )?(?:capital|city|town|port|village|resort)\b/;
const CAPITAL = /\b(?:in)?to the (?:[\w-]+ )?capital\b/;
/** The town that the article is written in [pulled into this port city]. */
const OWN = /\bthis (?:[\w-]+ ){0,2}(?:capital|city|town|port|village|resort|island|outpost)\b/;
/** Brought to where the story is [flew in on Monday], not [came in the evening]. */
const IN = /^(?:(?:him|her|them) )?(?:in|over)\b(?! (?:the|a|an|his|her|their|its)\b)/;

/** What words without a place's name say of where somebody is. */
export interface Pointing {
  /**
   * - `there`: the town told last
   * - `in`: that town too, where a time is told
   * - `capital`: the capital told last
   * - `here`: where the article is written
   */
  readonly to: 'there' | 'in' | 'capital' | 'here' | null;
  readonly leaving: boolean;
  readonly staying: boolean;
}

/** Reads a clause for what points to a place without its name. */
export function pointingOf(clause: Clause, { units, words, clauseOf }: Parse): Pointing {
  const { lemma, perfect, plan, tense } = clause.group;
  const text = words
    .slice(units[clause.verb]!.to, units[clause.to - 1]!.to)
    .map(({ lower }) => lower)
    .join(' ');
  const motion = motionOfVerb(lemma);
  const moves = motion === 'arrive' || motion === 'return' || motion === 'go';
  // [There, the following morning, he called on the president]
  const from = Math.min(clause.from < 0 ? clause.verb : clause.from, clause.subject ?? clause.verb);
  let at = from;
  while (at > 0 && clauseOf[at - 1] == null && units[at - 1]!.kind !== 'stop') at--;
  const opens =
    at < from && words.slice(units[at]!.from, units[from]!.from).some(({ lower }) => lower === 'there');
  const there =
    (moves && (/^(?:it|there)\b/.test(text) || TOWN.test(text))) ||
    (/\bthere\b/.test(text) && motion === 'stay') ||
    (/\bthere\b/.test(text) && perfect && plan !== null) ||
    (opens && motion !== 'depart');
  return {
    to:
      there && CAPITAL.test(text)
        ? 'capital'
        : there
          ? 'there'
          : IN.test(text) && motion !== null
            ? 'in'
            : OWN.test(text) || (/\bhere\b/.test(text) && tense !== 'future')
              ? 'here'
              : null,
    leaving: isLeaving(lemma, text),
    staying: motion === 'stay' && lemma !== 'stop',
  };
}
