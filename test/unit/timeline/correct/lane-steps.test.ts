import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../../src/share/codec.ts';
import {
  addBandStep,
  addLaneStep,
  deleteBandStep,
  deleteLaneStep,
  editBandStep,
  editLaneStep,
  moveLaneStep,
} from '../../../../src/timeline/correct/lane-steps.ts';
import { documentOf, stepped, undone, type Document } from '../../../../src/timeline/document.ts';
import { fold } from '../../../../src/timeline/fold.ts';
import { EMPTY } from '../../../../src/timeline/model.ts';
import type { Step } from '../../../../src/timeline/step.ts';
import { fromStored, toStored } from '../../../../src/timeline/stored.ts';
import { event } from '../../layout/generate.ts';

const begun = documentOf(
  {
    ...EMPTY,
    title: 'Vote',
    events: [event({ id: 'e1', title: 'They vote' }), event({ id: 'e2', title: 'They count' })],
  },
  'd',
);
const after = (document: Document, step: Step | null): Document => {
  if (!step) throw new Error('nothing was changed');
  return stepped(document, step);
};
const lanes = (document: Document) => fold(document).lanes?.map(({ name }) => name) ?? [];
const CAMPAIGN = { name: 'The campaign', when: { start: '2015-11-01', end: '2015-12-06' } };
/** A document with two lanes, an event in the first, and a period. */
function withLanes(): Document {
  const one = after(begun, addLaneStep(fold(begun), 'The count', [fold(begun).events[1]!])[0]);
  const two = after(one, addLaneStep(fold(one), 'The street')[0]);
  return after(two, addBandStep(fold(two), CAMPAIGN)[0]);
}

describe('a lane of one’s own', () => {
  it('is made with the events that are put into it, as one step', () => {
    const [step, id] = addLaneStep(fold(begun), 'The count', [fold(begun).events[1]!]);
    const made = after(begun, step);
    expect(fold(made).lanes).toMatchObject([{ id, name: 'The count' }]);
    expect(fold(made).events.map(({ lane }) => lane)).toEqual([undefined, id]);
    expect(fold(undone(made))).toEqual(fold(begun));
  });
  it('is renamed, coloured, moved and taken away', () => {
    const document = withLanes();
    const [count, street] = fold(document).lanes!;
    expect(count!.colour).not.toBe(street!.colour);
    expect(lanes(after(document, editLaneStep(count!, { name: 'Counting' })))).toEqual([
      'Counting',
      'The street',
    ]);
    expect(editLaneStep(count!, { colour: count!.colour })).toBeNull();
    expect(lanes(after(document, moveLaneStep(fold(document), street!, -1)))).toEqual([
      'The street',
      'The count',
    ]);
    expect(moveLaneStep(fold(document), count!, -1)).toBeNull();
    const gone = after(document, deleteLaneStep(count!));
    expect(lanes(gone)).toEqual(['The street']);
    expect(fold(gone).events).toHaveLength(2);
  });
});

describe('a period', () => {
  it('is made, changed and taken away', () => {
    const document = withLanes();
    const [campaign] = fold(document).bands!;
    expect(campaign).toMatchObject(CAMPAIGN);
    const changed = after(document, editBandStep(campaign!, { name: 'The run-up' }));
    expect(fold(changed).bands).toMatchObject([{ name: 'The run-up', when: CAMPAIGN.when }]);
    expect(editBandStep(campaign!, { name: campaign!.name })).toBeNull();
    expect(fold(after(document, deleteBandStep(campaign!))).bands ?? []).toEqual([]);
  });
});

describe('lanes and periods', () => {
  it('go along in files', () => {
    const document = withLanes();
    const read = fromStored(JSON.parse(JSON.stringify(toStored(document))));
    expect('document' in read && fold(read.document)).toEqual(fold(document));
  });
  it('go along in links with tags, notes and addresses, and can be changed there', async () => {
    const timeline = fold(withLanes());
    const [first, second] = timeline.events;
    const rich = {
      ...first!,
      note: 'By hand',
      link: 'https://example.org/',
      tag: { name: 'key', colour: '#112233' },
    };
    const back = await decode(await encode({ ...timeline, events: [rich, second!] }, { withText: false }));
    expect(back.lanes?.map(({ name, colour }) => [name, colour])).toEqual(
      timeline.lanes?.map(({ name, colour }) => [name, colour]),
    );
    expect(back.bands).toMatchObject([CAMPAIGN]);
    expect(back.events[0]).toMatchObject({ note: 'By hand', link: 'https://example.org/', tag: rich.tag });
    expect(back.events[1]!.lane).toBe(back.lanes![0]!.id);
    const copy = documentOf(back, 'c');
    expect(fold(copy)).toEqual(back);
    expect(lanes(after(copy, editLaneStep(back.lanes![0]!, { name: 'Counting' })))).toEqual([
      'Counting',
      'The street',
    ]);
    const gone = after(copy, deleteBandStep(back.bands![0]!));
    expect(fold(gone).bands).toEqual([]);
  });
  it('of a link may have no colour that is none', async () => {
    const timeline = {
      ...fold(begun),
      lanes: [{ id: 'l', name: 'Bad', colour: 'url(https://example.org)' }],
    };
    await expect(encode(timeline, { withText: false }).then(decode)).rejects.toThrow();
  });
});
