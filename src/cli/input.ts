/** A line of the input with its number, from 1; null where its bytes are no UTF-8. */
export interface InputLine {
  readonly number: number;
  readonly text: string | null;
}

const NEWLINE = 10;
// a mark of byte order is no part of the text, but only the input's first one is such
const BOM = '\uFEFF';

/** So many lines at most come together: whoever reads the answers need not wait for more. */
const MOST = 32;

/**
 * The lines of a stream of bytes, empty ones left out, as many at a time as have come: who asks line by line is
 * answered line by line.
 * @param bytes UTF-8, perhaps with a mark of byte order; lines end in "\n" or "\r\n", the last one in either or nothing
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let open: Uint8Array[] = [];
  let number = 0;
  const read = (line: Uint8Array): InputLine[] => {
    number++;
    try {
      const text = decoder.decode(line).replace(/\r$/, '');
      const own = number === 1 && text.startsWith(BOM) ? text.slice(1) : text;
      return own.trim() === '' ? [] : [{ number, text: own }];
    } catch {
      return [{ number, text: null }];
    }
  };
  for await (const chunk of bytes) {
    let lines: InputLine[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      lines.push(...read(joined([...open, chunk.subarray(from, at)])));
      open = [];
      from = at + 1;
      if (lines.length < MOST) continue;
      yield lines;
      lines = [];
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (open.length > 0) {
    const last = read(joined(open));
    if (last.length > 0) yield last;
  }
}

const joined = (pieces: readonly Uint8Array[]) => (pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces));
