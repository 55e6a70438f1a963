import type { Article } from '../article/article.ts';
import type { PlaceMention } from './place.ts';

/**
 * Finds the place names of an article and tells which places of the world they mean.
 * @param article the article, read
 * @returns mentions in order, never overlapping, with offsets into the article's text
 */
export function findPlaces(article: Article): PlaceMention[] {
  void article;
  return [];
}
