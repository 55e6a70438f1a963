import { describe, expect, it } from 'vitest';
import { annotate, localeFor, UnreadLanguage } from '../../../src/annotate.ts';
import { dayOf } from '../../../src/time/calendar.ts';

const TEXT =
  'Minister reist nach Oslo\n\nEr kommt am Freitag an. Gestern, am 28. April 2016, war er in Bergen, wo er mit den Fischern redete und die Zahlen für den Fang nannte, die gut waren.';

describe('the events of a foreign article', () => {
  it('are its dates under the words of their sentences, with doubt, and marked as such', async () => {
    const { events, sources } = annotate(TEXT, {
      dateline: dayOf(2016, 4, 29),
      locale: await localeFor(TEXT),
    });
    expect(sources[0]).toMatchObject({ language: 'German', headline: 'Minister reist nach Oslo' });
    expect(events.map(({ title, when }) => [title, when.start])).toEqual([
      ['Er kommt am Freitag an', '2016-04-29'],
      ['Gestern, am 28. April 2016, war er in Bergen, wo er mit den Fischern redete und …', '2016-04-28'],
    ]);
    for (const { confidence, reasons } of events) {
      expect(confidence).toBeLessThan(0.6);
      expect(reasons.join()).toMatch(/in German only the dates are read/);
    }
  });
  it('tell one day of one sentence once, and what is still to come as planned', async () => {
    const { events } = annotate(TEXT, { dateline: dayOf(2016, 4, 26), locale: await localeFor(TEXT) });
    expect(events.map(({ status }) => status)).toContain('planned');
    const known = annotate(TEXT, { dateline: dayOf(2016, 4, 29), locale: await localeFor(TEXT) });
    expect(known.events[1]!.mentions).toHaveLength(2);
  });
  it('wait for the day of publication', async () => {
    const { events } = annotate(TEXT, { locale: await localeFor(TEXT) });
    expect(events[0]!.when.start).toBeNull();
  });
  it('are not there in a language without a reader of its dates', async () => {
    const polish = 'Minister przyjechał do Wiednia we wtorek, rozmowy potrwają do piątku. '.repeat(3);
    await expect(localeFor(polish)).rejects.toThrow(UnreadLanguage);
    expect(await localeFor('They met on Tuesday.')).toBeNull();
  });
});
