import { marked } from 'marked';
import { fullDate } from './dateline.ts';
import { heading, paragraphsOf } from './html.ts';

/** Lines between two fences at the head of a file, each a name and a value [date: 2015-12-15]. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * A Markdown file as plain text: the words without their marks, a paragraph for each block. Title and date of its
 * front matter become headline and day of publication.
 * @param markdown the file's text
 * @param parse as `DOMParser` does
 */
export function textOfMarkdown(markdown: string, parse: (html: string) => Document): string {
  const front = FRONT_MATTER.exec(markdown);
  const field = (name: string) => {
    const line = (front?.[1] ?? '').split('\n').find((one) => one.toLowerCase().startsWith(`${name}:`));
    return (
      line
        ?.slice(name.length + 1)
        .trim()
        .replace(/^["']|["']$/g, '') ?? ''
    );
  };
  const body = markdown.slice(front?.[0].length ?? 0);
  const paragraphs = paragraphsOf(parse(marked.parse(body, { async: false })).body);
  const title = field('title');
  const published = fullDate(field('date'))?.day ?? fullDate(field('published'))?.day ?? null;
  const first = title === '' ? (paragraphs.shift() ?? '') : title;
  return [...heading(first, published), ...paragraphs.filter((paragraph) => paragraph !== first)].join(
    '\n\n',
  );
}
