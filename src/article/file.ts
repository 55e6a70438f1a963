/** The start of a page's source, however it came. */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/i;

/** Is a text the source of a web page, and not its words? */
export const isPage = (text: string): boolean => PAGE.test(text.slice(0, 2000));

/**
 * The text in a file's bytes: UTF-8 or what a byte order mark or the page itself says, else Windows-1252, in which
 * old programs save curly quotes.
 */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const named = /<meta[^>]{0,200}charset=["']?([\w-]{3,20})/i.exec(head)?.[1] ?? 'windows-1252';
    return new TextDecoder(isKnown(named) ? named : 'windows-1252').decode(bytes);
  }
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

/**
 * The article in a text of some kind: of a page or a Markdown file its words, of anything else all of it. What
 * reads the first two is loaded when it is needed.
 * @param name of the file, by which Markdown is known; '' where there is none
 * @param parse as `DOMParser` does
 */
export async function articleIn(
  text: string,
  name: string,
  parse: (html: string) => Document,
): Promise<string> {
  if (isPage(text) || /\.x?html?$/i.test(name)) return (await import('./html.ts')).textOfHtml(text, parse);
  if (/\.(?:md|markdown)$/i.test(name)) return (await import('./markdown.ts')).textOfMarkdown(text, parse);
  return text;
}
