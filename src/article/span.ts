/** A stretch of the text as the reader gave it: character offsets (UTF-16), `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Does `outer` hold the whole of `inner`? */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do two spans share a character? */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
