import type { Parse } from './clause.ts';

const RARE =
  /^(?:first|worst|best|biggest|largest|highest|lowest|smallest|longest|deadliest|strongest|sharpest|steepest|heaviest|hottest|coldest|wettest|driest|fastest|only)$/;

/** Does a time after "since" tell how rare something is [the worst flood since 1953]? */
export function isSuperlative({ units, words }: Parse, at: number): boolean {
  if (units[at - 1]?.kind !== 'prep' && units[at - 1]?.kind !== 'sub') return false;
  if (words[units[at - 1]!.head]!.lower !== 'since') return false;
  for (let i = at - 2; i >= 0 && i > at - 7 && /^(?:noun|prep|adverb)$/.test(units[i]!.kind); i--)
    if (
      units[i]!.kind === 'noun' &&
      words.slice(units[i]!.from, units[i]!.to).some(({ lower }) => RARE.test(lower))
    )
      return true;
  return false;
}
