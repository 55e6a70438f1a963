import type { Timeline } from '../timeline/model.ts';
import { pack, unpack } from './wire.ts';

/** What is wrong with a link; `message` says it to the reader. */
export class LinkError extends Error {
  override name = 'LinkError';
}

/** The longest fragment that is looked at, in characters, and the most that one may expand to, in bytes. */
export const MAX_FRAGMENT = 8_000_000;
export const MAX_EXPANDED = 24_000_000;

const CUT = 'This link is not whole: part of it was lost on the way. Ask for it again, or for a shorter one.';
const FOREIGN = 'This link does not hold a Dateline timeline.';

/** FNV-1a, 32 bits: it tells a cut or altered link from a whole one, and is no secret. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}

async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Expands, and stops as soon as more than `limit` bytes have come out: a bomb is never held whole. */
async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new LinkError('This link expands to more than Dateline opens. It was left closed.');
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function decode1(body: string): Promise<Timeline> {
  const [sum, data] = [body.slice(0, 7), body.slice(8)];
  if (!/^[0-9a-z]{7}\.[\w-]*$/.test(body)) throw new LinkError(body.length < 9 ? CUT : FOREIGN);
  if (checksum(data) !== sum) throw new LinkError(CUT);
  try {
    return unpack(JSON.parse(await inflate(fromBase64url(data), MAX_EXPANDED)));
  } catch (error) {
    if (error instanceof LinkError) throw error;
    // whatever stumbles here (base64, deflate, JSON, the schema) stumbles over what the link holds
    throw new LinkError(FOREIGN, { cause: error });
  }
}

/** A decoder for each version that was ever written; none is taken away. */
const DECODERS: Record<string, (body: string) => Promise<Timeline>> = { '1': decode1 };

/**
 * A timeline as the fragment of a link, without the `#`: version, checksum, and packed JSON as deflate-raw
 * in base64url.
 * @param timeline the timeline
 * @param options `withText`: the articles' texts go along
 */
export async function encode(timeline: Timeline, options: { withText: boolean }): Promise<string> {
  const data = base64url(await deflate(JSON.stringify(pack(timeline, options.withText))));
  return `1.${checksum(data)}.${data}`;
}

/** Takes off the `#`, also as `%23`, and what is no part of base64url at the end. */
function repaired(fragment: string): string {
  let end = fragment.length;
  while (end > 0 && !/[\w-]/.test(fragment[end - 1]!)) end--;
  return fragment.slice(0, end).replace(/^(?:#|%23)+/, '');
}

/**
 * Reads the fragment of a link.
 * @param fragment what follows the `#`, with or without it; `%23` for `#`, and punctuation that a chat
 *   program added at the end, are repaired
 * @throws LinkError with a message for the reader where it is cut off, altered, foreign or too large
 */
export async function decode(fragment: string): Promise<Timeline> {
  if (fragment.length > MAX_FRAGMENT) throw new LinkError('This link is longer than Dateline opens.');
  const clean = repaired(fragment);
  const dot = clean.indexOf('.');
  const version = dot < 0 ? clean : clean.slice(0, dot);
  if (!/^\d{1,4}$/.test(version)) throw new LinkError(FOREIGN);
  const decoder = DECODERS[version];
  if (!decoder)
    throw new LinkError('This link was made by a newer Dateline. Reload the page, then open it again.');
  return decoder(clean.slice(dot + 1));
}

/** Does a fragment claim to be a shared timeline? An empty or an ordinary one does not. */
export function isShared(fragment: string): boolean {
  return /^(?:#|%23)*\d{1,4}(?:\.|$)/.test(fragment);
}

/** The longest link that common programs keep whole, in characters, as their makers or users report; smallest first. */
export const LENGTH_LIMITS: readonly { readonly limit: number; readonly program: string }[] = [
  { limit: 2_000, program: 'Discord messages' },
  { limit: 2_083, program: 'links in Excel and in older Outlook' },
  { limit: 4_000, program: 'Slack messages' },
  { limit: 28_000, program: 'Teams messages' },
  { limit: 65_536, program: 'WhatsApp messages' },
  { limit: 80_000, program: 'Safari' },
  { limit: 2_097_152, program: 'Chrome' },
];
