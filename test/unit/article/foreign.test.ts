import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../../src/article/foreign.ts';

const ENGLISH =
  'The ministers met in Vienna on Tuesday. They said that talks would go on until the end of the month, and that they had been useful.';

describe('the language of an article', () => {
  it('is told where it is surely not English', () => {
    const texts = {
      German:
        'Der Außenminister reist am Dienstag nach Moskau. Die Gespräche sollen bis zum Ende des Jahres dauern, teilte das Ministerium am Abend mit.',
      French:
        'Le ministre se rend mardi à Moscou. Les discussions doivent durer jusqu’à la fin de l’année, a indiqué le ministère dans la soirée.',
      Russian:
        'Министр прибыл в Вену во вторник. Переговоры продлятся до конца года, сообщило министерство вечером, и стороны надеются на успех.',
      Chinese: '部长们星期一在维也纳会面，讨论停火。他们说谈判将持续到年底。',
      Japanese: '外相は火曜日にモスクワを訪問した。協議は年末まで続く見通しだ。',
    };
    for (const [name, text] of Object.entries(texts)) expect(foreignLanguage(text)?.name).toBe(name);
  });
  it('is English where it is, also with foreign names and quotations, in capitals, and in tables', () => {
    for (const text of [
      ENGLISH,
      ENGLISH.toUpperCase(),
      `${ENGLISH} « Nous sommes contents », a dit le ministre. „Es war gut“, sagte er.`,
      'Gündoğan 12, Müller 45, Lewandowski 67, Kowalczyk 80. The match was the third of the series, and they won.',
    ])
      expect(foreignLanguage(text)).toBeNull();
  });
  it('is taken for English where there is too little to tell by', () => {
    expect(foreignLanguage('Bonjour tout le monde')).toBeNull();
    expect(foreignLanguage('')).toBeNull();
    expect(foreignLanguage('1 2 3 4 5')).toBeNull();
  });
});
