import { bounds, dayValue } from '../time/timex.ts';
import type { Clause } from './clause.ts';
import { wordSpan } from './clause-span.ts';
import { plainTelling } from './draft-beside.ts';
import { isNews } from './happening.ts';
import { happeningsBeside } from './light.ts';
import { stemOf } from './merge.ts';
import { namedPlace } from './named-place.ts';
import { point } from './reckoning.ts';
import type { Draft, Scene } from './scene.ts';

// Clauses without a time of their own that have that of the clause they hang on.

/** Who goes somewhere: what is told of it next happens there, and then. */
const GOING = new Set(
  'arrive come depart drive fly go head land leave move return sail travel visit continue proceed'
    .split(' ')
    .map(stemOf),
);
/** What people go somewhere for that is news by itself. */
const ENCOUNTER =
  /^(?:meet|attend|address|visit|sign|host|co-host|open|inaugurate|unveil|receive|accept|testify|speak|hold|deliver|tour|inspect|see|join|lead|chair|play|perform|celebrate|bury|marry)$/;

interface Carrying {
  readonly name: string;
  readonly example: string;
  /** Does a clause have the time of the clause that it hangs on? */
  holds(clause: Clause, above: Clause, event: Draft): boolean;
  readonly reason: string;
}

const simplePast = ({ group }: Clause) =>
  group.tense === 'past' &&
  !group.perfect &&
  !group.progressive &&
  group.modal === null &&
  group.plan === null;
const isCoarse = ({ when }: Draft) => {
  const span = when.start === null ? null : bounds(when.start);
  return span !== null && !['day', 'part', 'minute'].includes(span.granularity);
};

const RULES: readonly Carrying[] = [
  {
    name: 'where they got to',
    example: 'On Monday she flew to Lima, where she *met* the pope.',
    holds: (clause, above, { status }) =>
      clause.opener === 'where' &&
      clause.subject !== null &&
      GOING.has(stemOf(above.group.lemma)) &&
      (status === 'planned' ? clause.group.tense === 'future' : simplePast(clause)),
    reason: 'the date is that of the way there',
  },
  {
    name: 'what they went for',
    example: 'On Monday she flew to Lima to *meet* the pope.',
    holds: (clause, above) =>
      clause.kind === 'infinitive' &&
      ENCOUNTER.test(clause.group.lemma) &&
      GOING.has(stemOf(above.group.lemma)),
    reason: 'the date is that of the way there',
  },
  {
    name: 'what it came after',
    example: 'He resigned last year after the team *lost* the cup.',
    holds: (clause, _, event) => clause.opener === 'after' && simplePast(clause) && isCoarse(event),
    reason: 'the date is that of what came after it',
  },
];

/**
 * The event of a clause without a time that hangs on a dated one and happens then.
 * @param made the events of the sentence so far, by clause
 */
export function carriedDraft(clause: Clause, made: ReadonlyMap<number, Draft>, scene: Scene): Draft | null {
  const above = clause.parent === null ? undefined : scene.parse.clauses[clause.parent];
  const event = above && made.get(above.index);
  if (!above || !event || event.statement || event.status === 'cancelled' || event.when.start === null)
    return null;
  if (!isNews(clause) || clause.group.negated) return null;
  const rule = RULES.find((one) => one.holds(clause, above, event));
  if (!rule) return null;
  const span = bounds(event.when.start);
  const plain = plainTelling(clause, scene);
  const beside = happeningsBeside(clause, scene.parse).map((unit) => wordSpan(scene.parse, unit));
  return {
    ...event,
    ...plain,
    mentions: [...plain.mentions, ...beside],
    when: span && !isCoarse(event) ? point(dayValue(Math.floor(span.from))) : event.when,
    place: namedPlace(clause, scene) ?? event.towards ?? event.place,
    expressions: [...event.expressions],
    confidence: 0.55,
    reasons: [rule.reason],
  };
}

/** What says that a sentence goes on with what those told of before did [The queen *also* opened a mill]. */
const ADDING = /^(?:also|then|afterwards|later)$/;
/** Confidence of what is only told to have been done besides. */
const BESIDES = 0.5;

/** The event of a sentence without a time that tells what else was done then [She met the mayor. She *also* opened a mill]. */
export function addedDraft(scene: Scene): Draft | null {
  const { parse, naming, last, paragraph } = scene;
  const { words, units } = parse;
  const clause = parse.clauses.find(({ kind }) => kind === 'main');
  if (!clause || clause.subject === null || !isNews(clause) || clause.group.negated || !simplePast(clause))
    return null;
  if (last === null || last.status !== 'happened' || last.when.end === '..' || last.statement) return null;
  if (last.paragraph !== paragraph && last.paragraph !== paragraph - 1) return null;
  if (naming.names[clause.subject] == null) return null;
  const { from, to } = units[clause.verb]!;
  const near = words.slice(Math.max(0, from - 1), to + 1);
  if (!near.some(({ lower }) => ADDING.test(lower)) && !ADDING.test(words[0]?.lower ?? '')) return null;
  return {
    ...last,
    ...plainTelling(clause, scene),
    place: namedPlace(clause, scene) ?? last.towards ?? last.place,
    expressions: [...last.expressions],
    confidence: BESIDES,
    reasons: ['the date is that of the event told before'],
  };
}
