import { Readability } from '@mozilla/readability';
import { dateOf, type Day } from '../time/calendar.ts';
import { fullDate } from './dateline.ts';

/** Elements whose words are no part of a text. */
const SILENT =
  /^(?:script|style|noscript|template|svg|nav|header|footer|aside|form|button|figure|iframe|head)$/;
/** Elements that stand on lines of their own. */
const BLOCK =
  /^(?:address|article|blockquote|body|br|center|dd|div|dl|dt|h[1-6]|hr|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/;

/** The words of an element, a paragraph for each block. Nothing of it is run, loaded or shown. */
export function paragraphsOf(root: Node): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const visit = (node: Node) => {
    if (node.nodeType === 3) open += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (SILENT.test(name)) return;
    const block = BLOCK.test(name);
    if (block) close();
    node.childNodes.forEach(visit);
    if (block) close();
  };
  visit(root);
  close();
  return paragraphs;
}

/** Where pages write the day of publication, the surest first. */
const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[name="parsely-pub-date"], meta[name="pubdate"], meta[name="publish-date"]', 'content'],
  ['meta[name="DC.date.issued"], meta[name="dcterms.created"], meta[name="date"]', 'content'],
  ['[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['time[pubdate]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

/** The day on which a page says that it was published; null where it does not. */
export function publishedIn(page: Document): Day | null {
  const told = [
    ...[...page.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
      linkedDate(script.textContent),
    ),
    ...DATES.map(([selector, attribute]) => page.querySelector(selector)?.getAttribute(attribute)),
  ];
  for (const value of told) {
    const found = value == null ? null : fullDate(value);
    if (found) return found.day;
  }
  return null;
}

/** The first `datePublished` of a page's JSON-LD, at whatever depth. */
function linkedDate(json: string): string | null {
  // pages have JSON-LD that is none: then it tells nothing
  const match = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(json);
  return match?.[1] ?? null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The lines that an article begins with: its headline, and the day of publication as {@link fullDate} reads it. */
export function heading(headline: string | null, published: Day | null): string[] {
  const lines = headline === null || headline === '' ? [] : [headline];
  if (published === null) return lines;
  const { year, month, day } = dateOf(published);
  return [...lines, `Published: ${String(day)} ${MONTHS[month - 1]!} ${String(year)}`];
}

const contentOf = (page: Document, selector: string) =>
  page.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

/**
 * The article of a web page as plain text: headline, day of publication, and a paragraph a line, with blank lines
 * between. Navigation, advertisements and the like are left out, as the reading views of browsers do.
 * @param html the page's source; it stays inert
 * @param parse as `DOMParser` does
 * @returns '' where no words are found
 */
export function textOfHtml(html: string, parse: (html: string) => Document): string {
  const page = parse(html);
  const published = publishedIn(page);
  const headline = [
    page.querySelector('article h1, main h1, h1')?.textContent ?? '',
    contentOf(page, 'meta[property="og:title"]'),
    page.title,
  ]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .find((text) => text !== '');
  const read = new Readability<Node>(parse(html), { serializer: (node) => node }).parse();
  const found = read?.content ? paragraphsOf(read.content) : [];
  const body = found.length > 0 ? found : paragraphsOf(page.body);
  if (body.length === 0) return '';
  const rest = body.filter((paragraph) => paragraph !== headline);
  return [...heading(headline ?? null, published), ...rest].join('\n\n');
}
