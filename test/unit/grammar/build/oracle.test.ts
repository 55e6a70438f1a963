import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costs } from '../../../../src/grammar/build/oracle.ts';
import { observe } from '../../../../src/grammar/observation.ts';
import { ParserState, SHIFT, TRANSITIONS } from '../../../../src/grammar/parser-state.ts';
import { relationsOf } from '../../../../src/grammar/relations.ts';
import { tagOf } from '../../../../src/grammar/tagging.ts';
import { NO_ENTRY } from '../../../../src/grammar/vocabulary.ts';

const relations = relationsOf(['root', 'case', 'mark', 'cc', 'dep']);

/** A projective tree over words [from, to): its root is anywhere, each side is cut into trees of its own. */
function project(from: number, to: number, head: number, heads: number[], pick: () => number): void {
  if (from >= to) return;
  const root = from + Math.floor(pick() * (to - from));
  heads[root] = head;
  for (const [start, end] of [
    [from, root],
    [root + 1, to],
  ] as const) {
    const cut = start + Math.floor(pick() * (end - start + 1));
    project(start, cut, root, heads, pick);
    project(cut, end, root, heads, pick);
  }
}
const picks = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 200, maxLength: 200 });

/** Follows transitions to the end; `choose` gets the costs of those that may be taken. */
function run(heads: readonly number[], choose: (allowed: number[], cost: number[]) => number): Int32Array {
  const count = heads.length;
  const words = heads.map(() => NO_ENTRY);
  const state = new ParserState(
    observe(
      words,
      words.map(() => tagOf('X|FW')),
      null,
    ),
    relations,
  );
  const children: number[][] = Array.from({ length: count + 1 }, () => []);
  heads.forEach((head, child) => children[head]!.push(child));
  const onStack = new Uint8Array(count + 2);
  const cost = [0, 0, 0];
  while (!state.done) {
    costs(state, heads, children, onStack, cost);
    const allowed = Array.from({ length: TRANSITIONS }, (_, t) => t).filter((t) => state.legal & (1 << t));
    const taken = choose(allowed, cost);
    if (taken === SHIFT) {
      onStack[state.next] = 1;
      state.shift();
    } else {
      onStack[state.at(0)] = 0;
      state.attach(state.headBy(taken), 4);
    }
  }
  return state.head.subarray(0, count);
}

describe('the oracle', () => {
  it('leads to the right tree, if what it calls free is always taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), picks, (count, random) => {
        let at = 0;
        const heads: number[] = [];
        project(0, count, count, heads, () => random[at++ % random.length]!);
        const found = run(heads, (allowed, cost) => allowed.find((t) => cost[t] === 0) ?? NaN);
        expect([...found]).toEqual(heads);
      }),
    );
  });
  it('counts just the arcs that are lost, whatever is taken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), picks, (count, random) => {
        let at = 0;
        const pick = () => random[at++ % random.length]!;
        const heads: number[] = [];
        project(0, count, count, heads, pick);
        let lost = 0;
        const found = run(heads, (allowed, cost) => {
          const taken = allowed[Math.floor(pick() * allowed.length)]!;
          lost += cost[taken]!;
          return taken;
        });
        expect(heads.filter((head, i) => found[i] !== head).length).toBe(lost);
      }),
    );
  });
});
