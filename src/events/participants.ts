import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';

/** The names in a clause, in full. */
export function participantsOf(clause: Clause | null, { parse, naming, fullName }: Scene): string[] {
  if (clause === null) return [];
  const found = naming.names.flatMap((name, at) => {
    const own = parse.clauseOf[at] === clause.index || clause.subject === at;
    const full = own && name !== null ? fullName(name) : null;
    return full === null ? [] : [full];
  });
  return [...new Set(found)];
}
