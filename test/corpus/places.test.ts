import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { findPlaces } from '../../src/gazetteer/places.ts';
import { PLACES } from './places.ts';

describe('place names', () => {
  it.each(PLACES)('$text', ({ text, places }) => {
    const found = findPlaces(readArticle(text));
    expect(found.map((p) => `${p.text} = ${p.name}, ${p.country}, ${p.kind}, ${p.use}`)).toEqual(places);
  });
});
