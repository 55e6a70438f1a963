import { tableSize, type Weights } from './weights.ts';

/** All that was learnt. A model is data: code that does not know its version refuses it. */
export interface Model {
  /** "UPOS|XPOS" by number. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Lines that `lemma.ts` reads. */
  readonly lemmas: readonly string[];
  /** Lines of frequent words with the tags they can have, and of clusters of words (`vocabulary.ts`). */
  readonly frequent: readonly string[];
  readonly clusters: readonly string[];
  /** Lines that `arc-classes.ts` reads. */
  readonly arcs: readonly string[];
  /** Linear models by name. */
  readonly weights: Readonly<Record<string, Weights>>;
  /** What one unit of a margin is, in weights of the transitions. */
  readonly marginUnit: number;
}

const MAGIC = 'dateline grammar 2\n';
/** A gap between weights as long as this goes on in the next byte. */
const LONG = 255;

interface Header extends Omit<Model, 'weights'> {
  /** `gaps`, `values`: bytes of its two streams. */
  readonly weights: readonly { name: string; bits: number; classes: number; gaps: number; values: number }[];
}

/**
 * A model as a file: magic line, length and sum of the rest, a header in JSON, and for each table the gaps between
 * its weights that are not 0, then those weights. Both streams are bytes that compress well.
 */
export function writeModel(model: Model): Uint8Array {
  const tables = Object.entries(model.weights).map(([name, { table, mask, classes }]) => {
    const gaps: number[] = [];
    const values: number[] = [];
    let last = -1;
    table.forEach((weight, i) => {
      if (weight === 0) return;
      let gap = i - last - 1;
      for (; gap >= LONG; gap -= LONG) gaps.push(LONG);
      gaps.push(gap);
      values.push(weight & 255);
      last = i;
    });
    return { name, bits: Math.log2(mask + 1), classes, gaps, values };
  });
  const header: Header = {
    ...model,
    weights: tables.map(({ gaps, values, ...rest }) => ({
      ...rest,
      gaps: gaps.length,
      values: values.length,
    })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const magic = new TextEncoder().encode(MAGIC);
  const body = [
    json,
    ...tables.flatMap(({ gaps, values }) => [Uint8Array.from(gaps), Uint8Array.from(values)]),
  ];
  const start = magic.length + 12;
  const bytes = new Uint8Array(start + body.reduce((sum, part) => sum + part.length, 0));
  bytes.set(magic);
  let at = start;
  for (const part of body) {
    bytes.set(part, at);
    at += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(magic.length, bytes.length - start);
  view.setInt32(magic.length + 4, sumOf(bytes.subarray(start)));
  view.setUint32(magic.length + 8, json.length);
  return bytes;
}

/**
 * Reads a model from its file.
 * @throws Error that says so if the bytes are no model, one of another version, cut short or changed
 */
export function readModel(bytes: Uint8Array): Model {
  const start = MAGIC.length + 12;
  if (bytes.length < start || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('This is no grammar model, or one of another version.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = bytes.subarray(start);
  if (view.getUint32(MAGIC.length) !== body.length || view.getInt32(MAGIC.length + 4) !== sumOf(body))
    throw new Error('The grammar model is damaged: it was not loaded whole.');
  const json = view.getUint32(MAGIC.length + 8);
  const header = JSON.parse(new TextDecoder().decode(body.subarray(0, json))) as Header;
  let at = json;
  const take = (length: number) => body.subarray(at, (at += length));
  const weights = header.weights.map(({ name, bits, classes, gaps, values }) => {
    const table = new Int8Array(tableSize(bits, classes));
    scatter(take(gaps), take(values), table);
    return [name, { table, mask: 2 ** bits - 1, classes }] as const;
  });
  return { ...header, weights: Object.fromEntries(weights) };
}

/** Puts values into a table, each after its gap. */
function scatter(gaps: Uint8Array, values: Uint8Array, table: Int8Array): void {
  let at = -1;
  let value = 0;
  for (const gap of gaps) {
    at += gap;
    if (gap === LONG) continue;
    at++;
    table[at] = values[value]!;
    value++;
  }
}

/** A checksum of bytes (FNV-1a). */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum | 0;
}
