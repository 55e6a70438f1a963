import { LANES, type LanesBy } from '../layout/group.ts';
import type { Day } from '../time/calendar.ts';
import type { View } from '../timeline/document.ts';
import type { Filter } from '../timeline/filter.ts';
import { STATUSES } from '../timeline/model.ts';

/** The colours of the page, where they are not those of the system. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the colour of a mark tells; its shape is always that of its status. */
export const COLOURS = ['status', 'article'] as const;
export type ColourBy = (typeof COLOURS)[number];

/** So many articles have a colour of their own. */
export const TONES = 6;
/** The class that gives what an article tells its colour. */
export const articleTone = (source: number): string => `article-${String((source % TONES) + 1)}`;

/** How a timeline is looked at. */
export interface Look {
  readonly filter: Filter;
  readonly lanesBy: LanesBy;
  /** names of the lanes that are folded up */
  readonly collapsed: ReadonlySet<string>;
  /** is empty time folded? */
  readonly fold: boolean;
  readonly theme: Theme | null;
  readonly colourBy: ColourBy;
  /** the stretch of the axis in UTC days; null is the whole */
  readonly window: readonly [Day, Day] | null;
}

/** A look as it is kept with the document. */
export const viewOf = ({ filter, lanesBy, collapsed, fold, theme, colourBy, window }: Look): View => ({
  window,
  lanesBy,
  collapsed: [...collapsed],
  hidden: [...filter.hidden],
  statements: filter.statements,
  place: filter.place,
  person: filter.person,
  article: filter.article,
  fold,
  theme,
  colourBy,
});

/** One of some words, or what is taken where it is none of them. */
const among = <T>(words: readonly T[], word: unknown, otherwise: T): T =>
  words.find((one) => one === word) ?? otherwise;

/** The look that was kept; what is not known any more is as it is in a new document. */
export const lookIn = (view: View): Look => ({
  filter: {
    hidden: new Set(STATUSES.filter((status) => view.hidden?.includes(status))),
    statements: view.statements ?? false,
    place: view.place ?? null,
    person: view.person ?? null,
    article: view.article ?? null,
  },
  lanesBy: among(LANES, view.lanesBy, 'none'),
  collapsed: new Set(view.collapsed),
  fold: view.fold ?? true,
  theme: among<Theme | null>(THEMES, view.theme, null),
  colourBy: among(COLOURS, view.colourBy, 'status'),
  window: view.window ?? null,
});
