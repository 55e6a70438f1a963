import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sample from 'virtual:sample';
import { decode, encode, isShared, LinkError, MAX_FRAGMENT } from '../../../src/share/codec.ts';
import { documentOf } from '../../../src/timeline/document.ts';
import { fold } from '../../../src/timeline/fold.ts';
import type { Timeline } from '../../../src/timeline/model.ts';
import { event, someEvents, timelineOf } from '../layout/generate.ts';

const deflated = async (text: string) => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
};
/** FNV-1a, as the codec has it: a link with a right checksum and wrong contents. */
const summed = (data: string) => {
  let hash = 0x811c9dc5;
  for (const c of data) hash = Math.imul(hash ^ c.charCodeAt(0), 0x01000193);
  return `1.${(hash >>> 0).toString(36).padStart(7, '0')}.${data}`;
};
const without = ({ title, when, status, place, kind, reviewed }: Timeline['events'][number]) => ({
  title,
  when,
  status,
  place: place && [place.name, place.country],
  kind,
  reviewed,
});

describe('a link', () => {
  it('holds dates, titles, status and places, and comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents(30), async (events) => {
        const back = await decode(await encode(timelineOf(events), { withText: false }));
        expect(back.title).toBe('Test');
        expect(back.events.map(without)).toEqual(events.map(without));
      }),
      { numRuns: 25 },
    );
  });
  it('of the sample leaves the text out, and is at most 1,500 characters long', async () => {
    const fragment = await encode(sample, { withText: false });
    expect(fragment.length).toBeLessThanOrEqual(1500);
    const back = await decode(fragment);
    expect(back.sources[0]!.text).toBeNull();
    expect(back.sources[0]!.dateline).toEqual(sample.sources[0]!.dateline);
    expect(back.events.map((e) => [e.title, e.status])).toEqual(
      sample.events.map((e) => [e.title, e.status]),
    );
  });
  it('takes the text and its spans along where that is wanted', async () => {
    const back = await decode(await encode(sample, { withText: true }));
    expect(back.sources[0]!.text).toBe(sample.sources[0]!.text);
    expect(back.sources[0]!.expressions.map((x) => [x.start, x.end, x.text, x.value])).toEqual(
      sample.sources[0]!.expressions.map((x) => [x.start, x.end, x.text, x.value]),
    );
    expect(back.events.map((e) => [e.sentence, e.anchor, e.expressions])).toEqual(
      sample.events.map((e) => [e.sentence, e.anchor, e.expressions]),
    );
  });
  it('keeps several articles apart', async () => {
    const one = documentOf(sample, 'd');
    const both = fold({
      ...one,
      sources: [...one.sources, { ...one.sources[0]!, id: 'a2' }],
      readings: [...one.readings, { ...one.readings[0]!, source: 'a2' }],
    });
    const back = await decode(await encode(both, { withText: true }));
    expect(back.sources.map(({ text }) => text)).toEqual(both.sources.map(({ text }) => text));
    expect(back.events.map((e) => [e.source, e.title, e.sentence])).toEqual(
      both.events.map((e) => [e.source, e.title, e.sentence]),
    );
    expect(back.stops.map((s) => [s.source, s.place.name])).toEqual(
      both.stops.map((s) => [s.source, s.place.name]),
    );
    expect(back.legs).toHaveLength(2 * sample.legs.length);
  });
  it('holds stops and legs', async () => {
    const timeline: Timeline = {
      ...timelineOf([event({ id: 'e1' })]),
      stops: ['Paris', 'Rome'].map((name, i) => ({
        id: `s${String(i + 1)}`,
        traveller: 'Ann Lee',
        place: { name, country: name === 'Paris' ? 'FR' : 'IT', lat: 41.5, lon: 12.25 },
        arrive: '2015-12-13',
        depart: i === 0 ? '2015-12-14' : null,
        status: 'happened',
        source: null,
        sentence: null,
      })),
      legs: [
        {
          from: 's1',
          to: 's2',
          departs: '2015-12-14',
          arrives: null,
          mode: 'plane',
          status: 'planned',
          sentence: null,
        },
      ],
    };
    const back = await decode(await encode(timeline, { withText: false }));
    expect(back.stops).toEqual(timeline.stops);
    expect(back.legs).toEqual(timeline.legs);
  });
  it('of every version that was ever written still opens', async () => {
    const links = JSON.parse(readFileSync('test/unit/share/links.json', 'utf8')) as Record<
      string,
      { link: string; titles: string[] }
    >;
    expect(Object.keys(links)).toEqual(['1']);
    for (const { link, titles } of Object.values(links))
      expect((await decode(link)).events.map((e) => e.title)).toEqual(titles);
  });
  it('opens with %23 for #, and with punctuation that a chat program put behind it', async () => {
    const fragment = await encode(timelineOf([event({ id: 'e1', title: 'A vote' })]), { withText: false });
    for (const shape of ['#X', '%23X', 'X.', 'X),', '#X">', 'X…'])
      expect((await decode(shape.replace('X', fragment))).events[0]!.title).toBe('A vote');
  });
  it('that was cut off or altered is refused with a message', async () => {
    const fragment = await encode(sample, { withText: false });
    for (const bad of [
      fragment.slice(0, -20),
      fragment.slice(0, 12),
      '1',
      `${fragment.slice(0, -9)}AAAAAAAAA`,
    ])
      await expect(decode(bad)).rejects.toThrow(/not whole/);
  });
  it('from elsewhere, or from a later version, is refused with a message', async () => {
    await expect(decode('section-2')).rejects.toThrow(LinkError);
    await expect(decode('99.abcdefg.AAAA')).rejects.toThrow(/newer Dateline/);
    for (const wrong of ['{"a":1}', '[1,2,3]', 'no json', '["t",[],[],[],[["a","<b>"]]]'])
      await expect(decode(summed(await deflated(wrong)))).rejects.toThrow(/does not hold/);
    await expect(decode(summed('AAAA'))).rejects.toThrow(LinkError);
  });
  it('that expands beyond all bounds is cut off while it expands', async () => {
    const bomb = summed(await deflated('0'.repeat(60_000_000)));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(decode(bomb)).rejects.toThrow(/more than Dateline opens/);
    await expect(decode('1.' + 'A'.repeat(MAX_FRAGMENT))).rejects.toThrow(/longer than Dateline opens/);
  });
  it('never makes anything but a LinkError of what strangers write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        for (const fragment of [text, summed(await deflated(text))])
          await expect(decode(fragment)).rejects.toThrow(LinkError);
      }),
      { numRuns: 60 },
    );
  });
  it('is told from an ordinary fragment', () => {
    expect(['#1.abc', '%231.abc', '1'].map(isShared)).toEqual([true, true, true]);
    expect(['', '#', '#about', '#12345.x'].map(isShared)).toEqual([false, false, false, false]);
  });
});
