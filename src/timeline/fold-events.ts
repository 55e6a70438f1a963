import { eventFinder, type Found } from './found.ts';
import type { Span, Telling, Timeline, TimelineEvent } from './model.ts';
import { isOwn, keyOf, type EventRef, type Told } from './ref.ts';
import { settledEvent } from './settled.ts';
import type { Change, NewEvent, SetEvent } from './step.ts';

/** What became of one event. */
interface Draft {
  readonly event: TimelineEvent;
  sets: SetEvent[];
  deleted: boolean;
  /** the event that it was merged into */
  into: Draft | null;
  /** words that tell it no longer: parted, or deleted as another event */
  without: Span[];
}

/** What was said of an event that is no longer read. */
export interface Unplaced {
  readonly ref: Told;
  readonly changes: readonly Change[];
}

/** What one event tells of another that it is merged with. */
const tellingOf = (event: TimelineEvent): Telling => {
  const { id, source, sentence, anchor, mentions, expressions, title, when, status, place, participants } =
    event;
  return { id, source, sentence, anchor, mentions, expressions, title, when, status, place, participants };
};

/** A list with what another one adds to it. */
const union = <T>(a: readonly T[], b: readonly T[], key: (item: T) => unknown): readonly T[] => {
  const has = new Set(a.map(key));
  const more = new Map(b.flatMap((item) => (has.has(key(item)) ? [] : [[key(item), item] as const])));
  return more.size === 0 ? a : [...a, ...more.values()];
};

/** Two events as one: of the same article all that tells them, of another one what it says of its own. */
function merged(event: TimelineEvent, other: TimelineEvent): TimelineEvent {
  const participants = union(event.participants, other.participants, (name) => name);
  const tellings = [...(event.tellings ?? []), tellingOf(other), ...(other.tellings ?? [])];
  if (event.source !== other.source) return { ...event, participants, tellings };
  const told = other.anchor === null ? other.mentions : [other.anchor, ...other.mentions];
  return {
    ...event,
    participants,
    tellings,
    mentions: union(event.mentions, told, ({ start }) => start),
    expressions: union(event.expressions, other.expressions, (i) => i),
  };
}

/**
 * Applies what people did to the events of a timeline. A change acts on what is there after those before it:
 *
 * - a field may be set of an event that is deleted or merged away; it shows when the event comes back;
 * - delete hides an event and those told by its other words; nothing but restore brings it back;
 * - merge hides all but the first in it, follows one that was merged before, and is deleted with it;
 * - part takes one telling out again: of what was merged, the event as it was, else a new one.
 *
 * @param read the timeline as read
 * @param changes all that was done, in order
 * @param apart are two head words of a source known to tell two events?
 */
export function foldEvents(
  read: Timeline,
  changes: readonly Change[],
  apart: (source: string, a: Span, b: Span) => boolean,
): { events: readonly TimelineEvent[]; unplaced: readonly Unplaced[] } {
  const finder = eventFinder(read, apart);
  const present = new Set(read.sources.map(({ id }) => id));
  const drafts = new Map<string, Draft>();
  const added: Draft[] = [];
  const unplaced = new Map<string, { ref: Told; changes: Change[] }>();
  const handed = new Map(
    changes.flatMap((change) =>
      change.kind === 'hand over' ? [[keyOf(change.of), change.to] as const] : [],
    ),
  );

  const draftOf = (event: TimelineEvent): Draft => {
    const found = drafts.get(event.id);
    if (found) return found;
    const draft: Draft = { event, sets: [], deleted: false, into: null, without: [] };
    drafts.set(event.id, draft);
    return draft;
  };
  const shown = (draft: Draft): Draft => (draft.into === null ? draft : shown(draft.into));
  function found(given: EventRef): { draft: Draft; as: Found['as'] } | null {
    const ref = handed.get(keyOf(given)) ?? given;
    if (isOwn(ref)) {
      const own = drafts.get(ref.own);
      if (own) return { draft: own, as: 'itself' };
    }
    const hit = finder.find(ref);
    return hit && { draft: draftOf(hit.event), as: hit.as };
  }
  /**
   * Keeps what was said of an event that is no longer there, unless it was let go. That it was looked at says nothing of
   * another event; and of an article that is gone, only what the events themselves were made to say.
   */
  function keep(ref: EventRef, change: Change): void {
    if (isOwn(ref) || handed.get(keyOf(ref)) === null) return;
    if (change.kind === 'set event' ? change.field === 'reviewed' : !present.has(ref.source)) return;
    const key = keyOf(ref);
    const entry = unplaced.get(key) ?? { ref, changes: [] };
    entry.changes.push(change);
    unplaced.set(key, entry);
  }
  const add = (event: TimelineEvent) => {
    const draft = draftOf(event);
    added.push(draft);
    return draft;
  };

  const APPLY: { readonly [K in Change['kind']]?: (change: Extract<Change, { kind: K }>) => void } = {
    'set event': (change) => {
      const hit = found(change.of);
      if (hit) shown(hit.draft).sets.push(change);
      else keep(change.of, change);
    },
    'add event': ({ event }) => {
      add(placed(read, event));
    },
    'delete event': ({ of }) => {
      const hit = found(of);
      if (hit?.as === 'itself') shown(hit.draft).deleted = true;
      else if (hit && !isOwn(of)) hit.draft.without.push(of.anchor);
      for (const event of finder.others(of)) draftOf(event).deleted = true;
    },
    'restore event': ({ of }) => {
      const hit = found(of);
      if (hit) shown(hit.draft).deleted = false;
      for (const event of finder.others(of)) draftOf(event).deleted = false;
    },
    merge: (change) => {
      const into = found(change.into);
      for (const ref of change.of) {
        const hit = found(ref);
        if (!into || !hit) keep(into ? ref : change.into, change);
        else if (shown(hit.draft) !== shown(into.draft)) shown(hit.draft).into = shown(into.draft);
      }
    },
    part: (change) => {
      const hit = found(change.of);
      if (!hit) {
        keep(change.of, change);
        return;
      }
      const whole = shown(hit.draft);
      const own = [...drafts.values()].find(
        (draft) => draft.into !== null && shown(draft) === whole && tells(read, draft.event, change),
      );
      if (own) own.into = null;
      else if (
        sourceIdOf(read, whole.event) === change.source &&
        whole.event.anchor?.start !== change.mention.start
      ) {
        whole.without.push(change.mention);
        add(parted(whole.event, change));
      }
    },
  };
  for (const change of changes) (APPLY[change.kind] as ((change: Change) => void) | undefined)?.(change);

  const mergedInto = new Map<Draft, Draft[]>();
  for (const draft of drafts.values())
    if (draft.into) mergedInto.set(draft.into, [...(mergedInto.get(draft.into) ?? []), draft]);
  /** All of a draft but whether it is hidden: its fields, what was merged into it, the words that tell it. */
  const settled = (draft: Draft): TimelineEvent => {
    const whole = (mergedInto.get(draft) ?? []).reduce(
      (event, other) => merged(event, settled(other)),
      draft.event,
    );
    const gone = new Set(draft.without.map(({ start }) => start));
    const told =
      gone.size === 0 ? whole : { ...whole, mentions: whole.mentions.filter((m) => !gone.has(m.start)) };
    return settledEvent(told, draft.sets);
  };
  const resolve = (event: TimelineEvent): TimelineEvent | null => {
    const draft = drafts.get(event.id);
    if (!draft) return event;
    return draft.deleted || draft.into ? null : settled(draft);
  };
  const all = added.length === 0 ? read.events : [...read.events, ...added.map(({ event }) => event)];
  const events = drafts.size === 0 ? all : all.flatMap((event) => resolve(event) ?? []);
  return { events, unplaced: [...unplaced.values()] };
}

/** An added event with the index of its source; one whose article is gone is told by none. */
function placed(read: Timeline, { source, ...event }: NewEvent): TimelineEvent {
  const at = source === null ? -1 : read.sources.findIndex(({ id }) => id === source);
  if (at >= 0) return { ...event, source: at };
  return { ...event, source: null, sentence: null, anchor: null, mentions: [], expressions: [] };
}

const sourceIdOf = (read: Timeline, { source }: TimelineEvent): string | undefined =>
  source === null ? undefined : read.sources[source]?.id;

/** Is it an event of that source of which the mention is a word? */
const tells = (read: Timeline, event: TimelineEvent, part: Change & { kind: 'part' }): boolean =>
  sourceIdOf(read, event) === part.source &&
  [event.anchor, ...event.mentions].some((span) => span?.start === part.mention.start);

/** One mention of an event as an event of its own. */
const parted = (event: TimelineEvent, { id, title, mention }: Change & { kind: 'part' }): TimelineEvent => ({
  ...event,
  id,
  title,
  anchor: mention,
  mentions: [mention],
  expressions: [],
  reviewed: true,
});
