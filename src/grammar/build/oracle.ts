import { LEFT, RIGHT, SHIFT, type ParserState } from '../parser-state.ts';

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many right arcs can no longer be found
 * after each transition.
 * @param heads right heads, the number of words standing for the root
 * @param children right children of each word
 * @param onStack 1 for each word that is on the stack
 * @param out receives the three costs
 */
export function costs(
  state: ParserState,
  heads: readonly number[],
  children: readonly (readonly number[])[],
  onStack: Uint8Array,
  out: number[],
): void {
  const { stack, height, next } = state;
  const { count } = state.seen;
  out[SHIFT] = 0;
  if (next < count) {
    // what lies below the top of the stack can take no child from beyond it, nor hang on it
    for (let i = 0; i < height - 1; i++) if (stack[i] === heads[next]) out[SHIFT]++;
    for (const child of children[next]!) if (child < next && onStack[child]) out[SHIFT]++;
  }
  out[LEFT] = 0;
  out[RIGHT] = 0;
  if (height === 0) return;
  const top = stack[height - 1]!;
  const head = heads[top]!;
  let lost = 0;
  for (const child of children[top]!) if (child >= next) lost++;
  out[LEFT] = lost + (head > next || (height > 1 && head === stack[height - 2]) ? 1 : 0);
  out[RIGHT] = lost + (head >= next ? 1 : 0);
}
