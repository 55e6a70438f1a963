import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';

/** The names in a clause, in full. */
export function participantsOf(clause: Clause | null, { parse, naming, fullName }: Scene): string[] {
  if (clause === null) return [];
  const found = new Set<string>();
  naming.names.forEach((name, at) => {
    if (name === null || (parse.clauseOf[at] !== clause.index && clause.subject !== at)) return;
    const full = fullName(name);
    if (full !== null) found.add(full);
  });
  return [...found];
}
