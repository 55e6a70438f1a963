import { chartOf } from '../layout/chart.ts';
import { densityOf } from '../layout/density.ts';
import { frameOf, piecesOf } from '../layout/frame.ts';
import { groupsOf, type LanesBy } from '../layout/group.ts';
import { placedOn } from '../layout/placed.ts';
import { PERIOD_ROW, periodRows, periodsIn, placedPeriods } from '../layout/period.ts';
import { planOf, type Size } from '../layout/plan.ts';
import { foldedScale, linearScale, toAxis, toDay } from '../layout/scale.ts';
import { sceneOf } from '../layout/scene.ts';
import { plainFont, scaledFont, type Font } from '../layout/text.ts';
import {
  between,
  clamped,
  fitAll,
  fitTo,
  MARGIN,
  panned,
  zoomed,
  type Viewport,
} from '../layout/viewport.ts';
import type { Day } from '../time/calendar.ts';
import type { View } from '../timeline/document.ts';
import { found, NO_FILTER, passes, type Filter } from '../timeline/filter.ts';
import type { Timeline, TimelineEvent } from '../timeline/model.ts';
import { articleTone, lookIn, viewOf, type ColourBy, type Theme } from './look.ts';
import type { Session } from './session.svelte.ts';

/** Pixels: the two rows of labels of the axis, and a third one for the tag of the day of publication. */
const AXIS_ROWS = 44;
const TAG_ROW = 20;
/** The size of the names of periods, in pixels. */
const PERIOD_TYPE = 11;
const OVERVIEW_BINS = 240;

const NOBODY: ReadonlySet<string> = new Set();

/** Calls `step` with the share of a way that is done, up to 1, and returns what ends it early. */
export type Animate = (step: (share: number) => void) => () => void;

/** Is there in one step. */
export const atOnce: Animate = (step) => {
  step(1);
  return () => undefined;
};

/** How the timeline is looked at: what is shown of it, and which part of the axis. It is kept with the document, and not shared. */
export class Viewing {
  search = $state('');
  filter = $state.raw<Filter>(NO_FILTER);
  lanesBy = $state<LanesBy>('none');
  collapsed = $state.raw<ReadonlySet<string>>(new Set());
  /** empty time is folded where that helps */
  fold = $state(true);
  theme = $state<Theme | null>(null);
  colourBy = $state<ColourBy>('status');
  size = $state.raw<Size>({ width: 0, height: 0 });
  font = $state.raw<Font>(plainFont(1));
  #view = $state.raw<Viewport | null>(null);
  /** what is shown as long as nobody moved the view: a stretch in UTC days, or null for the whole */
  #stretch = $state.raw<readonly [Day, Day] | null>(null);

  /** the view that is on its way, and what stops it */
  #goal: Viewport | null = null;
  #halt: () => void = () => undefined;

  constructor(
    private readonly session: Session,
    private readonly animate: Animate = atOnce,
  ) {}

  readonly chart = $derived.by(() => {
    const { events } = this.session.timeline;
    const { filter } = this;
    return chartOf(this.session.timeline, (i) => passes(filter, events[i]!));
  });
  /** the height of the axis above the lanes, in pixels */
  readonly axisHeight = $derived.by(
    () => AXIS_ROWS + (this.chart.published === null ? 0 : TAG_ROW) + PERIOD_ROW * periodRows(this.#periods),
  );
  /** the timeline's own lanes, in order */
  readonly ownLanes = $derived.by(() => this.session.timeline.lanes ?? []);
  readonly bands = $derived.by(() => this.session.timeline.bands ?? []);
  /** events that the filter leaves out */
  readonly hiddenCount = $derived.by(() => {
    const { filter } = this;
    const { events } = this.session.timeline;
    return events.filter((event) => event.kind !== 'statement' && !passes(filter, event)).length;
  });
  readonly undated = $derived.by(() => {
    const { filter } = this;
    const { events } = this.session.timeline;
    const dated = new Uint8Array(events.length);
    for (const i of this.chart.event) dated[i] = 1;
    return events.filter((event, i) => dated[i] === 0 && passes(filter, event));
  });
  /** tells of which events the articles say different things; loaded where several tell one event */
  disputedIn = $state.raw<((timeline: Timeline) => ReadonlySet<string>) | null>(null);
  /** ids of the events of which their articles say different things */
  readonly disputed = $derived.by(
    (): ReadonlySet<string> => this.disputedIn?.(this.session.timeline) ?? NOBODY,
  );
  readonly isToldTwice = $derived.by(() => this.session.timeline.events.some(({ tellings }) => tellings));
  readonly matches = $derived.by(() => found(this.session.timeline, this.search));
  readonly #frame = $derived(frameOf(this.chart));
  readonly #folded = $derived(foldedScale(piecesOf(this.chart, this.#frame)));
  /** is there empty time that can be folded? */
  readonly foldable = $derived(this.#folded !== null);
  readonly scale = $derived(
    this.fold && this.#folded ? this.#folded : this.#frame ? linearScale(this.#frame) : null,
  );
  readonly #periodFont = $derived.by(() => scaledFont(this.font, PERIOD_TYPE));
  readonly #periods = $derived.by(() =>
    this.scale && this.size.width > 0 && this.bands.length > 0
      ? placedPeriods(this.bands, this.scale, fitAll(this.size.width).k, this.#periodFont)
      : [],
  );
  /** the periods that are on screen */
  readonly periods = $derived.by(() =>
    periodsIn(this.#periods, this.view, this.size.width, this.#periodFont),
  );
  /** where the row of their names starts, in pixels */
  readonly periodsTop = AXIS_ROWS;
  readonly #placed = $derived(this.scale && placedOn(this.scale, this.chart));
  readonly groups = $derived.by(() =>
    groupsOf(this.session.timeline, this.chart, this.lanesBy, this.collapsed),
  );
  readonly plan = $derived(
    this.#placed && this.size.width > 0
      ? planOf(
          this.#placed,
          this.groups,
          { width: this.size.width, height: this.size.height - this.axisHeight },
          this.font,
        )
      : null,
  );
  readonly view = $derived.by(() => {
    const { width } = this.size;
    if (this.#view) return clamped(this.#view, width);
    if (!this.#stretch || !this.scale || width === 0) return fitAll(width);
    const [from, to] = this.#stretch;
    return fitTo(toAxis(this.scale, from), toAxis(this.scale, to), width);
  });
  /** the stretch of the axis that is on screen, in UTC days; null for the whole */
  readonly window = $derived.by((): readonly [Day, Day] | null => {
    if (!this.#view || !this.scale) return this.#stretch;
    const { k, x } = this.view;
    const { width } = this.size;
    return [toDay(this.scale, (MARGIN - x) / k), toDay(this.scale, (width - MARGIN - x) / k)];
  });
  /** how it is looked at, as it is kept with the document */
  readonly kept = $derived.by(() => {
    const { filter, lanesBy, collapsed, fold, theme, colourBy, window } = this;
    return viewOf({ filter, lanesBy, collapsed, fold, theme, colourBy, window });
  });
  readonly scene = $derived(this.plan ? sceneOf(this.plan, this.view, this.size.width) : null);
  readonly density = $derived(this.#placed ? densityOf(this.#placed, OVERVIEW_BINS) : null);

  /** The class that colours an event by its article, or '' where its status does. */
  toneOf = ({ source }: Pick<TimelineEvent, 'source'>): string =>
    this.colourBy === 'article' && source !== null ? articleTone(source) : '';

  /** The event of a row of the chart. */
  eventOf = (row: number): TimelineEvent => this.session.timeline.events[this.chart.event[row]!]!;

  /** Looks as it was looked at before: another document was opened. */
  restore(view: View): void {
    this.#halt();
    const { window, ...look } = lookIn(view);
    Object.assign(this, look);
    this.#goal = null;
    this.#view = null;
    this.#stretch = window;
  }
  /** Shows a view at once: what a hand does. */
  look(view: Viewport): void {
    this.#halt();
    this.#goal = null;
    this.#view = clamped(view, this.size.width);
  }
  /** Goes to a view, as keys and buttons ask for it; null is the whole timeline, in whatever size it has. */
  #go(to: Viewport | null): void {
    this.#halt();
    const from = this.view;
    const goal = to ?? fitAll(this.size.width);
    this.#goal = goal;
    this.#halt = this.animate((share) => {
      this.#view = share < 1 ? between(from, goal, share) : to;
      this.#stretch = null;
      if (share === 1) this.#goal = null;
    });
  }
  /** Where the view is going: a key that is pressed again goes on from there. */
  get #aim(): Viewport {
    return this.#goal ?? this.view;
  }
  zoom(factor: number, at = this.size.width / 2): void {
    this.#go(zoomed(this.#aim, factor, at, this.size.width));
  }
  pan(pixels: number): void {
    this.#go(panned(this.#aim, pixels, this.size.width));
  }
  /** The whole timeline. */
  all(): void {
    this.#go(null);
  }
  /** A stretch of the axis, with some air. */
  stretch(u0: number, u1: number): void {
    const air = Math.max((u1 - u0) * 0.15, 1e-9);
    this.#go(fitTo(u0 - air, u1 + air, this.size.width));
  }

  /**
   * The row of an event in the chart; undefined where it is undated or filtered out. Looked for each time: that is
   * a millisecond with 100,000 events, and an index of them all would hold up the first selection by frames.
   */
  rowOf(id: string): number | undefined {
    const row = this.chart.event.indexOf(this.session.timeline.events.findIndex((event) => event.id === id));
    return row < 0 ? undefined : row;
  }
  /** Where an event lies on the axis, 0 to 1. */
  placeOf(id: string): [number, number] | null {
    const row = this.rowOf(id);
    if (row === undefined || !this.scale) return null;
    const to = this.chart.to[row]!;
    const u0 = toAxis(this.scale, this.chart.from[row]!);
    return [u0, to === Infinity ? 1 : toAxis(this.scale, to)];
  }
  /** Moves the view so that an event is in it, and no farther than needed. */
  reveal(id: string): void {
    const place = this.placeOf(id);
    if (!place) return;
    const { k, x } = this.#aim;
    const { width } = this.size;
    const at = place[0] * k + x;
    const inside = at > 40 && at < width - 160;
    if (!inside) this.#go(clamped({ k, x: width * 0.4 - place[0] * k }, width));
  }
  /** Centres an event, and fits it on the second call. */
  focus(id: string): void {
    const place = this.placeOf(id);
    if (!place) return;
    const { k, x } = this.#aim;
    const { width } = this.size;
    const middle = ((place[0] + place[1]) / 2) * k + x;
    if (Math.abs(middle - width / 2) > 2) this.#go(clamped({ k, x: x + width / 2 - middle }, width));
    else this.stretch(place[0], place[1]);
  }
  /** The next (1) or last (-1) event in time from the selected one, among those that the search finds. */
  step(by: 1 | -1): string | null {
    const { size } = this.chart;
    if (size === 0) return null;
    const { selected } = this.session;
    const from = selected === null ? undefined : this.rowOf(selected);
    let row = from ?? (by === 1 ? -1 : size);
    for (row += by; row >= 0 && row < size; row += by) {
      const { id } = this.eventOf(row);
      if (!this.matches || this.matches.has(id)) return id;
    }
    return null;
  }
}
