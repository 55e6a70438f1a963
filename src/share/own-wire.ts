import * as v from 'valibot';
import type { Band, OwnLane, Tag, Timeline, TimelineEvent } from '../timeline/model.ts';
import { MODS, VALUE, type Mod } from './wire-parts.ts';

/**
 * What people added to a timeline, as a link carries it: lanes, periods and tags once, and behind each event which
 * of them are its own, its note and its link. A link that was made before there were such has none of it.
 */
const NAME = v.pipe(v.string(), v.maxLength(400));
const INDEX = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(10_000));
const MOD = v.pipe(INDEX, v.maxValue(MODS.length - 1));
/** As the colour field of a form gives it. */
const COLOUR = v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i));
const ADDRESS = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//i));

/** Lane, tag, note, link. */
export const ADDED = v.tuple([
  v.optional(INDEX, -1),
  v.optional(INDEX, -1),
  v.optional(v.pipe(v.string(), v.maxLength(20_000)), ''),
  v.optional(v.union([ADDRESS, v.literal('')]), ''),
]);
const NAMED = v.tuple([NAME, COLOUR]);
const BAND = v.tuple([NAME, COLOUR, VALUE, VALUE, v.optional(MOD, -1), v.optional(MOD, -1)]);
/** Lanes, periods, tags. */
export const OWN = v.tuple([
  v.optional(v.array(NAMED), []),
  v.optional(v.array(BAND), []),
  v.optional(v.array(NAMED), []),
]);
type Own = v.InferOutput<typeof OWN>;
type Added = v.InferOutput<typeof ADDED>;

const modIndex = (mod: Mod | undefined) => (mod ? MODS.indexOf(mod) : -1);

/** Packs what people added; `added` gives what of it an event has, [] for nothing. */
export function packOwn({ lanes = [], bands = [], events }: Timeline) {
  const tags = new Map<string, Tag>();
  const keyOf = ({ name, colour }: Tag) => `${colour} ${name}`;
  for (const { tag } of events) if (tag) tags.set(keyOf(tag), tag);
  const tagKeys = [...tags.keys()];
  const laneIds = lanes.map(({ id }) => id);
  const added = ({ lane, tag, note = '', link = '' }: TimelineEvent): unknown[] => {
    const row = [
      lane === undefined ? -1 : laneIds.indexOf(lane),
      tag ? tagKeys.indexOf(keyOf(tag)) : -1,
      note,
      link,
    ];
    return row.every((cell) => cell === -1 || cell === '') ? [] : row;
  };
  const named = (items: readonly Omit<OwnLane, 'id'>[]) => items.map(({ name, colour }) => [name, colour]);
  const periods = bands.map(({ name, colour, when }) => [
    name,
    colour,
    when.start ?? '',
    when.end ?? '',
    modIndex(when.startMod),
    modIndex(when.endMod),
  ]);
  const own =
    lanes.length + bands.length + tags.size === 0 ? [] : [named(lanes), periods, named([...tags.values()])];
  return { own, added };
}

const laneId = (n: number) => `lane-${String(n + 1)}`;

/** The lanes and periods of a link; each left out where it has none. */
export function ownIn([lanes, bands]: Own): Pick<Timeline, 'lanes' | 'bands'> {
  const nullable = (value: string) => (value === '' ? null : value);
  return {
    ...(lanes.length > 0 && { lanes: lanes.map(([name, colour], n) => ({ id: laneId(n), name, colour })) }),
    ...(bands.length > 0 && {
      bands: bands.map(([name, colour, start, end, first, last], n): Band => {
        const [startMod, endMod] = [MODS[first], MODS[last]];
        const when = {
          start: nullable(start),
          end: nullable(end),
          ...(startMod && { startMod }),
          ...(endMod && { endMod }),
        };
        return { id: `band-${String(n + 1)}`, name, colour, when };
      }),
    }),
  };
}

/** What people added to an event of a link. */
export function addedIn(
  [lanes, , tags]: Own,
  [lane, tag, note, link]: Added,
): Pick<TimelineEvent, 'lane' | 'tag' | 'note' | 'link'> {
  const [name, colour] = tags[tag] ?? [];
  return {
    ...(lanes[lane] && { lane: laneId(lane) }),
    ...(name !== undefined && colour !== undefined && { tag: { name, colour } }),
    ...(note !== '' && { note }),
    ...(link !== '' && { link }),
  };
}
