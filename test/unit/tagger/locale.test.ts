import { describe, expect, it } from 'vitest';
import { localeOf, LOCALE_CODES, readForeignDates } from '../../../src/tagger/locale.ts';
import { dayOf } from '../../../src/time/calendar.ts';

const NOW = dayOf(2015, 12, 16);

/** The dates of a text: [words=value]. */
async function dates(code: string, text: string, now: number | null = NOW): Promise<string[]> {
  const locale = (await localeOf({ code, name: code }))!;
  return readForeignDates(text, locale, now).map(({ start, end, value, until }) => {
    const words = text.slice(start, end);
    return `${words}=${value}${until === value ? '' : `/${until}`}`;
  });
}

describe('the dates of a foreign text', () => {
  it('are read as fine as the words tell them', async () => {
    expect(await dates('de', 'Er kam am Dienstag, dann vom 3. bis 5. Mai 2016.')).toEqual([
      'am Dienstag=2015-12-15',
      '3. bis 5. Mai 2016=2016-05-03/2016-05-05',
    ]);
    expect(await dates('fr', 'Il arrive mardi, puis le 31 décembre.')).toEqual([
      'mardi=2015-12-15',
      '31 décembre=2015-12-31',
    ]);
    expect(await dates('es', 'Viajó en marzo.')).toEqual(['marzo=2016-03']);
    expect(await dates('ja', '火曜日に訪問した。')).toEqual(['火曜日=2015-12-15']);
    expect(await dates('ru', 'Он прибыл 15 мая 2014 года.')).toEqual(['15 мая 2014 года=2014-05-15']);
  });
  it('hang on the day of publication where they tell no year', async () => {
    expect(await dates('de', 'Am Dienstag und am 3. Mai, gestern, und am 3. Mai 2016.', null)).toEqual([
      'Am Dienstag=XXXX-WXX-2',
      'am 3. Mai=XXXX-05-03',
      'gestern=XXXX-XX-XX',
      'am 3. Mai 2016=2016-05-03',
    ]);
  });
  it('are still to come after the words that say so', async () => {
    const march = dayOf(2016, 3, 16);
    expect(await dates('de', 'Es dauert bis zum 31. Dezember.', march)).toEqual(['31. Dezember=2016-12-31']);
    expect(await dates('de', 'Es begann am 31. Dezember.', march)).toEqual(['am 31. Dezember=2015-12-31']);
  });
  it('have bare years after the words that take them, and no other figures', async () => {
    expect(await dates('de', 'Seit 2011 wurden 2014 Boote gezählt.')).toEqual(['2011=2011']);
    expect(await dates('zh', '2011年有2014条船。')).toEqual(['2011=2011']);
    expect(await dates('fr', 'Depuis 2011, ils ont compté 2014 bateaux.')).toEqual(['2011=2011']);
  });
  it('leave short words alone that are more often others', async () => {
    expect(await dates('de', 'Er war so froh.')).toEqual([]);
    expect(await dates('it', 'Qui non viene mai.')).toEqual([]);
  });
  it('are there for fifteen languages, and null for others', async () => {
    expect(LOCALE_CODES).toHaveLength(15);
    for (const code of LOCALE_CODES) expect(await localeOf({ code, name: code })).not.toBeNull();
    expect(await localeOf({ code: 'pl', name: 'Polish' })).toBeNull();
  });
});
