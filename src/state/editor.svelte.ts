import { SvelteMap } from 'svelte/reactivity';
import { formOf, readForm, type EventForm, type FormProblem } from '../timeline/correct/event-form.ts';
import { eventFromTime, eventFromWords } from '../timeline/correct/from-words.ts';
import { nudged, nudgedEnd } from '../timeline/correct/nudge.ts';
import { toReview, undoubted } from '../timeline/correct/review.ts';
import type { Shift } from '../timeline/correct/shift.ts';
import {
  addStep,
  chooseStep,
  deleteStep,
  eachStep,
  editStep,
  mentionsOf,
  mergeStep,
  partStep,
  shiftStep,
  type Mention,
} from '../timeline/correct/steps.ts';
import type { Span, TimeExpression, Timeline, TimelineEvent, When } from '../timeline/model.ts';
import { UNDATED } from '../timeline/model.ts';
import { ownId } from '../timeline/ref.ts';
import type { EventFields, NewEvent, Step } from '../timeline/step.ts';
import type { Session } from './session.svelte.ts';
import { OwnLanes } from './own-lanes.ts';
import { TripEditor } from './trip-editor.svelte.ts';

/**
 * Correcting a timeline: open forms with what is typed in them, several events chosen at once, and the review of
 * what is doubtful. Every correction is a step of the session, which tells it and can take it back.
 */
export class Editor {
  /** forms by document and event; what is typed stays until it is saved or given up */
  readonly #forms = new SvelteMap<string, EventForm>();
  #several = $state.raw<ReadonlySet<string>>(new Set());
  /** are events chosen by a click or a tap, instead of opened? */
  selecting = $state(false);
  #reviewing = $state(false);
  /** doubtful events that were passed over in this review */
  #passed = $state.raw<ReadonlySet<string>>(new Set());

  /** what corrects stops and legs */
  readonly trip: TripEditor;
  /** what makes lanes and periods */
  readonly own: OwnLanes;

  constructor(private readonly session: Session) {
    const take = (step: Step | null) => {
      this.#take(step);
    };
    this.trip = new TripEditor(session, take);
    this.own = new OwnLanes(session, take);
  }

  #said = $state('');
  /** What was done last, for those who hear the page. */
  get said(): string {
    return this.#said;
  }
  #take(step: Step | null): void {
    if (!step) return;
    this.session.change(step.name, step.changes);
    this.#said = step.name;
  }

  get timeline(): Timeline {
    return this.session.timeline;
  }
  /** The day of publication of the article that tells an event, else of the first one. */
  dayFor({ source }: Pick<TimelineEvent, 'source'>): number | null {
    return this.timeline.sources[source ?? 0]?.dateline?.day ?? null;
  }

  // open forms

  #key(id: string): string {
    return `${this.session.documents.document.id} ${id}`;
  }
  /** The open form of an event, or null. */
  form(id: string): EventForm | null {
    return this.#forms.get(this.#key(id)) ?? null;
  }
  open(event: TimelineEvent): void {
    if (this.form(event.id)) return;
    const form = $state(formOf(event, this.timeline.dateStyle));
    this.#forms.set(this.#key(event.id), form);
  }
  close(id: string): void {
    this.#forms.delete(this.#key(id));
  }
  /** Saves a form: null where that is done, else what is wrong; the form then stays open. */
  save(event: TimelineEvent): FormProblem | null {
    const form = this.form(event.id);
    if (!form) return null;
    const read = readForm(form, event, this.dayFor(event), this.timeline.dateStyle);
    if ('problem' in read) return read;
    this.#take(editStep(this.timeline, event, read));
    this.close(event.id);
    return null;
  }
  /** Events of this document with an open form that are not the selected one. */
  readonly unsaved = $derived.by(() =>
    this.timeline.events.filter(({ id }) => id !== this.session.selected && this.form(id) !== null),
  );

  // one event

  /** id of the event whose title is to be edited where it stands; whoever draws it takes it from here */
  titling = $state<string | null>(null);
  /** the words of an article that are selected: its index among the sources, and their span */
  words = $state.raw<{ readonly source: number; readonly span: Span } | null>(null);

  nudge(event: TimelineEvent, by: 1 | -1): void {
    this.set(event, { when: nudged(event.when, by) });
  }
  nudgeEnd(event: TimelineEvent, by: 1 | -1): void {
    this.set(event, { when: nudgedEnd(event.when, by) });
  }
  /** Makes an event of the selected words of the article; null where none are. */
  addFromWords(): string | null {
    const { words } = this;
    const source = words && this.timeline.sources[words.source];
    const event = words && source ? eventFromWords(source, words.span, ownId()) : null;
    if (!event) return null;
    this.words = null;
    return this.#added(event);
  }
  /** Makes an event of a time expression of an article; null where its text is not there. */
  addFromTime(source: number, expression: TimeExpression): string | null {
    const event = eventFromTime(this.timeline.sources[source]!, expression, ownId());
    return event && this.#added(event);
  }
  #added(event: NewEvent): string {
    this.#take({ name: 'Add event', changes: [{ kind: 'add event', event }] });
    this.session.select(event.id);
    return event.id;
  }
  set(event: TimelineEvent, fields: Partial<EventFields>): void {
    this.#take(editStep(this.timeline, event, fields));
  }
  choose(event: TimelineEvent, when: When, why: string): void {
    this.#take(chooseStep(this.timeline, event, when, why));
  }
  /** Adds an event and opens its form. */
  add(title = 'New event', when: When = UNDATED): string {
    const [step, id] = addStep(title, when);
    this.#take(step);
    this.session.select(id);
    const event = this.session.selectedEvent;
    if (event) this.open(event);
    return id;
  }
  delete(events: readonly TimelineEvent[]): void {
    if (events.length === 0) return;
    const step = deleteStep(this.timeline, events);
    this.#take(step);
    this.session.tell({
      kind: 'news',
      text: `${step.name.replace('Delete', 'Deleted')}.`,
      actions: [
        {
          name: 'Undo',
          run: () => {
            this.session.undo();
          },
        },
      ],
    });
  }
  mentionsOf(event: TimelineEvent): Mention[] {
    return mentionsOf(this.timeline, event);
  }
  part(event: TimelineEvent, mention: Mention): void {
    const [step, id] = partStep(this.timeline, event, mention);
    this.#take(step);
    this.session.select(this.timeline.events.find((one) => one.id === id)?.id ?? event.id);
  }

  // several events

  readonly chosen = $derived.by(() => this.timeline.events.filter(({ id }) => this.#several.has(id)));
  isChosen(id: string): boolean {
    return this.#several.has(id);
  }
  get chosenIds(): ReadonlySet<string> {
    return this.#several;
  }
  toggle(id: string): void {
    const next = new Set(this.#several);
    if (!next.delete(id)) next.add(id);
    this.#several = next;
  }
  chooseAll(ids: Iterable<string>): void {
    this.#several = new Set([...this.#several, ...ids]);
  }
  chooseNone(): void {
    this.#several = new Set();
    this.selecting = false;
  }
  setAll(name: string, fields: Partial<EventFields>): void {
    if (this.chosen.length > 0) this.#take(eachStep(this.timeline, this.chosen, name, fields));
  }
  shift(events: readonly TimelineEvent[], by: Shift): void {
    const step = shiftStep(this.timeline, events, by);
    if (step.changes.length > 0) this.#take(step);
  }
  merge(): void {
    const step = mergeStep(this.timeline, this.chosen);
    const [first] = this.chosen;
    if (!step || !first) return;
    this.#take(step);
    this.chooseNone();
    this.session.select(first.id);
  }

  // review

  get reviewing(): boolean {
    return this.#reviewing;
  }
  readonly #doubtful = $derived.by(() => toReview(this.timeline.events));
  /** how many doubtful events are left */
  readonly left = $derived.by(() => this.#doubtful.length);
  readonly undoubted = $derived.by(() => undoubted(this.timeline.events));
  startReview(): void {
    this.#reviewing = true;
    this.#passed = new Set();
    this.#next();
  }
  stopReview(): void {
    this.#reviewing = false;
  }
  /** Goes on with what is doubtful where nothing is selected [after undo]. */
  resume(): void {
    this.#next();
  }
  /** Goes to the most doubtful event that was not passed over; round again where all were. */
  #next(): void {
    const next = this.#doubtful.find(({ id }) => !this.#passed.has(id)) ?? this.#doubtful[0];
    this.session.select(next?.id ?? null);
  }
  /** Some events let stand as they are. */
  confirm(events: readonly TimelineEvent[]): void {
    if (events.length > 0) this.#take(eachStep(this.timeline, events, 'Accept', { reviewed: true }));
  }
  accept(event: TimelineEvent): void {
    this.confirm([event]);
    this.#next();
  }
  skip(event: TimelineEvent): void {
    this.#passed = this.#doubtful.every(({ id }) => id === event.id || this.#passed.has(id))
      ? new Set([event.id])
      : new Set([...this.#passed, event.id]);
    this.#next();
  }
  drop(event: TimelineEvent): void {
    this.delete([event]);
    this.#next();
  }
  /** Takes the first other reading of an event's time; false where there is none. */
  takeRunnerUp(event: TimelineEvent): boolean {
    const [other] = this.othersOf(event);
    if (!other) return false;
    this.choose(event, { start: other.value, end: other.value }, other.reason);
    this.#next();
    return true;
  }
  acceptUndoubted(): void {
    this.confirm(this.undoubted);
  }
  /** The runner-up readings of what dates an event, each once, and none that it has already. */
  othersOf(event: TimelineEvent) {
    const source = event.source === null ? null : this.timeline.sources[event.source];
    const expressions = source ? event.expressions.flatMap((i) => source.expressions[i] ?? []) : [];
    const readings = expressions.flatMap(({ value, reason, others }) => [
      ...others,
      ...(event.origins?.['when'] ? [{ value, reason, weight: 0 }] : []),
    ]);
    return [...new Map(readings.map((one) => [one.value, one])).values()].filter(
      ({ value }) => value !== event.when.start,
    );
  }
}
