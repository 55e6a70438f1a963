import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';
import { findPlaces } from '../../../src/gazetteer/places.ts';

const find = (text: string) => findPlaces(readArticle(text));

describe('place mentions', () => {
  it('point into the text as given, in order and never overlapping', () => {
    const word = fc.constantFrom(
      'Paris',
      ',',
      'Texas',
      'in',
      'St.',
      'Louis',
      'U.S.',
      "Russia's",
      'said',
      'Mr.',
      'New York',
      '\n\n',
      'Nice',
      '“Rome”',
      'Butler',
      'and',
      'counties',
      'the',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const place of find(text)) {
          expect(text.slice(place.start, place.end)).toBe(place.text);
          expect(place.start).toBeGreaterThanOrEqual(last);
          expect(place.end).toBeGreaterThan(place.start);
          last = place.end;
        }
      }),
    );
  });

  it('mean one place all through an article', () => {
    const text = 'PARIS, Texas — A fire broke out. The mayor of Paris said so. Paris has one engine.';
    expect(
      find(text)
        .filter(({ name }) => name === 'Paris')
        .map(({ country }) => country),
    ).toEqual(['US', 'US', 'US']);
  });

  it('stand at their region where the gazetteer does not know the town', () => {
    const [town] = find('LONDON, Ky. — Two men were held.');
    expect(town).toMatchObject({ name: 'London', country: 'US', kind: 'city', use: 'locative' });
    expect(town!.lon).toBeLessThan(-80);
  });

  it('take time that grows with the text, not faster', () => {
    const text =
      'The envoy left Paris for Rome on Sunday and met Turkish, Syrian and U.S. officials in New York. ';
    const time = (copies: number) => {
      const article = readArticle(text.repeat(copies));
      const start = performance.now();
      findPlaces(article);
      return performance.now() - start;
    };
    time(500);
    expect(time(2000)).toBeLessThan(20 * time(500) + 50);
  });
  it('are found in a sentence of 180,000 words', () => {
    const [place] = find(`They met in Oslo and ${'men walked and '.repeat(60_000)}left.`);
    expect(place?.name).toBe('Oslo');
  });
});
