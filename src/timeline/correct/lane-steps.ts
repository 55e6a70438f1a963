import type { Band, OwnLane, Timeline, TimelineEvent } from '../model.ts';
import { eventRef, ownId } from '../ref.ts';
import { settings, type Change, type Step } from '../step.ts';

/** Colours for lanes and periods, in the order in which they are given out; each can be told from those beside it. */
const COLOURS = ['#7a5195', '#2f7f6f', '#b5651d', '#3a6ea5', '#a23b5c', '#6b7a1e'];
const colourAt = (n: number) => COLOURS[n % COLOURS.length]!;

/** A lane of one's own, the last of them, with some events put into it; and its id. */
export function addLaneStep(
  timeline: Timeline,
  name: string,
  events: readonly TimelineEvent[] = [],
): [Step, string] {
  const id = ownId();
  const lane: Change = { kind: 'lane', id, to: { name, colour: colourAt(timeline.lanes?.length ?? 0) } };
  const into = events.flatMap((event) => settings(eventRef(timeline, event), { lane: id }, 'typed'));
  return [{ name: `Add the lane “${name}”`, changes: [lane, ...into] }, id];
}

/** A lane with another name or colour; null where that is what it has. */
export function editLaneStep(lane: OwnLane, fields: Partial<Omit<OwnLane, 'id'>>): Step | null {
  const { id, name, colour } = { ...lane, ...fields };
  if (name === lane.name && colour === lane.colour) return null;
  return { name: `Edit the lane “${name}”`, changes: [{ kind: 'lane', id, to: { name, colour } }] };
}

/** A lane taken away; its events stay, without one. */
export const deleteLaneStep = ({ id, name }: OwnLane): Step => ({
  name: `Delete the lane “${name}”`,
  changes: [{ kind: 'lane', id, to: null }],
});

/** A lane one place up (-1) or down (1); null where there is none. */
export function moveLaneStep({ lanes = [] }: Timeline, lane: OwnLane, by: -1 | 1): Step | null {
  const order = lanes.map(({ id }) => id);
  const at = order.indexOf(lane.id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return null;
  return {
    name: `Move the lane “${lane.name}”`,
    changes: [{ kind: 'lanes', order: order.toSpliced(at, 1).toSpliced(to, 0, lane.id) }],
  };
}

/** A period behind the axis, and its id. */
export function addBandStep(
  { bands = [] }: Timeline,
  { name, when }: Pick<Band, 'name' | 'when'>,
): [Step, string] {
  const id = ownId();
  const to = { name, when, colour: colourAt(bands.length + 1) };
  return [{ name: `Add the period “${name}”`, changes: [{ kind: 'band', id, to }] }, id];
}

/** A period with another name, time or colour; null where that is what it has. */
export function editBandStep(band: Band, fields: Partial<Omit<Band, 'id'>>): Step | null {
  const next = { ...band, ...fields };
  if (JSON.stringify(next) === JSON.stringify(band)) return null;
  const { id, ...to } = next;
  return { name: `Edit the period “${to.name}”`, changes: [{ kind: 'band', id, to }] };
}

/** A period taken away. */
export const deleteBandStep = ({ id, name }: Band): Step => ({
  name: `Delete the period “${name}”`,
  changes: [{ kind: 'band', id, to: null }],
});
