// The vocabulary as one file: a JSON head that says where each array lies, then the arrays, aligned to eight bytes. Reading
// copies nothing: the arrays are views of the file's bytes.
import type { VocabularyData } from './vocabulary.ts';

type Place = { readonly type: 'u8' | 'u16' | 'i32'; readonly at: number; readonly length: number };
type Placed = { readonly array: Place };

const KINDS = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array } as const;
const kindOf = (value: unknown): Place['type'] | undefined =>
  value instanceof Uint8Array
    ? 'u8'
    : value instanceof Uint16Array
      ? 'u16'
      : value instanceof Int32Array
        ? 'i32'
        : undefined;
const aligned = (bytes: number): number => (bytes + 7) & ~7;
const HEAD = 8;

/** `source` says what the vocabulary was made from: a reader that expects another one makes its own. */
export function writeVocabulary(data: VocabularyData, source: string): Uint8Array {
  const arrays: Uint8Array[] = [];
  let at = 0;
  const place = (value: unknown): unknown => {
    const type = kindOf(value);
    if (type !== undefined) {
      const { buffer, byteOffset, byteLength, length } = value as Int32Array;
      arrays.push(new Uint8Array(buffer, byteOffset, byteLength));
      const placed: Placed = { array: { type, at, length } };
      at += aligned(byteLength);
      return placed;
    }
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, place(inner)]));
  };
  const head = new TextEncoder().encode(JSON.stringify({ source, data: place(data) }));
  const start = HEAD + aligned(head.length);
  const file = new Uint8Array(start + at);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, HEAD);
  let next = start;
  for (const array of arrays) {
    file.set(array, next);
    next += aligned(array.length);
  }
  return file;
}

/** Undefined when it was made from something else, or is no vocabulary. */
export function readVocabulary(file: Uint8Array, source: string | undefined): VocabularyData | undefined {
  if (file.length < HEAD || file.byteOffset % 8 !== 0) return undefined;
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const start = HEAD + aligned(length);
  if (start > file.length) return undefined;
  const head = JSON.parse(new TextDecoder().decode(file.subarray(HEAD, HEAD + length))) as {
    readonly source: string;
    readonly data: unknown;
  };
  if (source !== undefined && head.source !== source) return undefined;
  const take = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    if ('array' in value) {
      const { type, at, length: count } = (value as Placed).array;
      return new KINDS[type](file.buffer as ArrayBuffer, file.byteOffset + start + at, count);
    }
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, take(inner)]));
  };
  return take(head.data) as VocabularyData;
}
