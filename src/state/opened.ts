import { problemOf } from '../article/check.ts';
import { articleIn, decoded } from '../article/file.ts';
import type { Document } from '../timeline/document.ts';

/** The largest file that is opened, in bytes. */
const MAX_FILE = 20_000_000;

/** What was in a file. */
export type Opened =
  | { readonly document: Document }
  | { readonly article: string }
  /** what is wrong with it, for people */
  | { readonly problem: string };

/**
 * Opens a file: a timeline, or an article as text, Markdown or a web page.
 * @param file the file
 * @param inert parses a web page without running, loading or showing anything of it
 */
export async function openedFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  inert: (html: string) => globalThis.Document,
): Promise<Opened> {
  if (file.size > MAX_FILE)
    return {
      problem: `“${file.name}” is too large. Dateline reads one article, or one timeline, at a time.`,
    };
  let article: string;
  try {
    const whole = decoded(new Uint8Array(await file.arrayBuffer()));
    if (/\.json$/i.test(file.name)) {
      const { readDatelineFile } = await import('../formats/dateline-json.ts');
      return readDatelineFile(whole);
    }
    article = await articleIn(whole, file.name, inert);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `“${file.name}” could not be opened (${reason}). Open it in its own program, and paste its words.`,
    };
  }
  const problem = article.trim() === '' ? `No words were found in “${file.name}”.` : problemOf(article);
  return problem === null ? { article } : { problem };
}
