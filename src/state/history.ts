/** A value with what it was before and what was taken back; immutable. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly now: T;
  readonly future: readonly Step<T>[];
}

/** A change by its name for people ["Rename event"], and the value on its other side. */
export interface Step<T> {
  readonly name: string;
  readonly value: T;
}

/** How many changes can be taken back. */
export const DEPTH = 200;

export const started = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** A change: the present becomes past, and what was taken back is forgotten. */
export function changed<T>(history: History<T>, name: string, next: T): History<T> {
  return { past: [...history.past, { name, value: history.now }].slice(-DEPTH), now: next, future: [] };
}

/** Takes the last change back; the same history where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    now: last.value,
    future: [{ name: last.name, value: history.now }, ...history.future],
  };
}

/** Makes the last change again that was taken back. */
export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, { name: next.name, value: history.now }], now: next.value, future };
}
