import type { Article, Paragraph } from '../article/article.ts';
import { holds } from '../article/span.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import { townOrPlace } from './whereabouts.ts';

/** The longest heading, in characters. */
const LONGEST = 60;

/** Is a paragraph a heading [Role in Peru]: a short line without a full stop? */
const isHeading = ({ start, end, sentences }: Paragraph, reading: string) =>
  end - start <= LONGEST &&
  sentences.length === 1 &&
  !/[.!?:,;"')]$/.test(reading.slice(start, end).trimEnd());

/**
 * The places that head the sections of an article: all that a section tells is there until the next heading
 * [*Lima* … The march began at noon].
 * @param article the article, read
 * @param places its place names, in order
 * @returns the place that heads the section of a paragraph, by its number; null where none does
 */
export function sectionsOf(
  { paragraphs, reading }: Article,
  places: readonly PlaceMention[],
): (paragraph: number) => Place | null {
  let section: Place | null = null;
  const all = paragraphs.map((one, i) => {
    if (i > 0 && isHeading(one, reading)) {
      const head = places.find((place) => holds(one, place) && place.kind !== 'area');
      const alone = head && reading.slice(one.start, one.end).trim() === reading.slice(head.start, head.end);
      section = alone ? townOrPlace(head) : null;
    }
    return section;
  });
  return (paragraph) => all[paragraph] ?? null;
}
