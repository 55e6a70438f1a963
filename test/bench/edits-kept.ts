import { pathToFileURL } from 'node:url';
import { annotate } from '../../src/annotate.ts';
import { documentOf, readingOf, stepped, withReading } from '../../src/timeline/document.ts';
import { folded } from '../../src/timeline/fold.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/model.ts';
import { deleteStep, editStep } from '../../src/timeline/correct/steps.ts';
import { readGold } from '../gold.ts';

/**
 * How many edits stay in place when a document that one version of the reader read is opened under another: each event
 * of each gold article is given a title, a time and a place, and in a second document deleted. An edit is in place
 * when an event of the new reading bears it; lost when nothing does, and it is kept without a place.
 * `npm run --silent edits-kept PATH` names the `annotate.ts` of a checkout of another version; without a path it is the
 * reading of clauses by the tree.
 */
type Annotate = typeof annotate;

const MARK = 'Edited ';
const WHEN = { start: '1901-02-03', end: '1901-02-03' };
const PLACE = { name: 'Editville', country: '' };

/** The share of edits that are in place, and what was lost, in words. */
function keptBetween(before: Annotate, after: Annotate) {
  let [made, kept] = [0, 0];
  let [events, found] = [0, 0];
  const lost: string[] = [];
  for (const { id, text, dateline } of readGold()) {
    const old = documentOf(before(text, { dateline }), 'd', 'before');
    const fresh = readingOf(after(text, { dateline }), {
      source: 'a1',
      day: null,
      years: [],
      reader: 'after',
    });
    const renewed = (document: typeof old) =>
      stepped(withReading(document, fresh), {
        name: 'New reading',
        changes: [{ kind: 'reader', source: 'a1', reader: 'after' }],
      });
    const read: Timeline = folded(old).timeline;
    const shown = read.events.filter(({ kind, when }) => kind === 'event' && when.start !== null);
    const edit = (event: TimelineEvent) =>
      editStep(read, event, { title: MARK + event.title, when: WHEN, place: PLACE })!;
    const { timeline, unplaced } = folded(renewed(shown.map(edit).reduce(stepped, old)));
    const count = (holds: (event: TimelineEvent) => boolean) => timeline.events.filter(holds).length;
    made += 3 * shown.length;
    kept += Math.min(
      shown.length,
      count(({ title }) => title.startsWith(MARK)),
    );
    kept += Math.min(
      shown.length,
      count(({ when }) => when.start === WHEN.start),
    );
    kept += Math.min(
      shown.length,
      count(({ place }) => place?.name === PLACE.name),
    );
    lost.push(...unplaced.map(({ ref }) => `${id}: ${ref.title}`));
    // a deletion is in place where nothing in the new reading tells the event by its head word
    const gone = folded(
      renewed(shown.map((event) => deleteStep(read, [event])).reduce(stepped, old)),
    ).timeline;
    const heads = new Set(gone.events.map(({ anchor }) => anchor?.start));
    made += shown.length;
    kept += shown.filter(({ anchor }) => anchor === null || !heads.has(anchor.start)).length;
    events += shown.length;
    found += shown.length - unplaced.length;
  }
  return { made, kept, events, found, lost };
}

const [path = new URL('annotate-by-tree.ts', import.meta.url).pathname] = process.argv.slice(2);
const other = (await import(pathToFileURL(path).href)) as { annotate: Annotate };
for (const [name, before, after] of [
  ['other → this', other.annotate, annotate],
  ['this → other', annotate, other.annotate],
] as const) {
  const { made, kept, events, found, lost } = keptBetween(before, after);
  console.log(
    `${name}: ${String(kept)} of ${String(made)} edits in place (${((100 * kept) / made).toFixed(1)} %), of ${String(events)} events ${String(found)} found again`,
  );
  for (const one of lost) console.log(`  lost: ${one}`);
}
