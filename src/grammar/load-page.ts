import file from './data/model.bin?url';
import { loadGrammar, type Grammar } from './grammar.ts';

/** Told how much of the model is there, from 0 to 1; null while that cannot be known. */
export type Progress = (part: number | null) => void;

/**
 * Fetches the model and makes a grammar of it. The file has its hash in its name, so the browser keeps it.
 * @param told is called as it comes in
 * @param get fetches a file; a test puts in its own
 * @throws Error with a message for people if it cannot be had, or is damaged
 */
export async function fetchGrammar(told: Progress, get: typeof fetch = fetch): Promise<Grammar> {
  const response = await get(file).catch((cause: unknown) => {
    throw new Error('The language model could not be loaded. Check the connection and try again.', { cause });
  });
  if (!response.ok || !response.body)
    throw new Error(`The language model could not be loaded (${String(response.status)}). Try again later.`);
  // a compressed answer tells its length on the way, which is not that of the file
  const length = response.headers.has('content-encoding')
    ? 0
    : Number(response.headers.get('content-length'));
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    parts.push(value);
    loaded += value.length;
    told(length > 0 ? Math.min(1, loaded / length) : null);
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return loadGrammar(bytes);
}
