import type { Span } from '../article/span.ts';

/** A place of the world. `country` is ISO 3166-1 alpha-2; degrees north and east. */
export interface Place {
  readonly name: string;
  readonly country: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** A place name in the text, resolved. */
export interface PlaceMention extends Place, Span {
  /** the words as they stand in the text */
  readonly text: string;
}
