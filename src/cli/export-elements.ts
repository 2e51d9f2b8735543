// Reads the objects of a JSON list one after another from a position in a file, with memory for one object only.
import type { FileHandle } from 'node:fs/promises';

export type Element = { readonly at: number; readonly bytes: number } & (
  | { readonly value: unknown }
  | { readonly bad: string }
);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MAX_BYTES = 1_048_576;

/** Yields each object of the list that `start` stands in; a list that the file cuts ends without its last object. */
export async function* readElements(file: FileHandle, start: number, blockBytes = 65_536): AsyncGenerator<Element> {
  let position = start;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let parts: Buffer[] = [];
  let size = 0;
  let began = start;
  for (;;) {
    const block = Buffer.allocUnsafe(blockBytes);
    const { bytesRead } = await file.read(block, 0, blockBytes, position);
    if (bytesRead === 0) return;
    let from = 0;
    for (let i = 0; i < bytesRead; i++) {
      const byte = block[i] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === 0x7b || byte === 0x5b) {
        if (depth === 0) {
          from = i;
          began = position + i;
        }
        depth++;
      } else if (byte === 0x7d || byte === 0x5d) {
        if (depth === 0) return;
        depth--;
        if (depth > 0) continue;
        if (size <= MAX_BYTES) parts.push(block.subarray(from, i + 1));
        yield toElement(size + i + 1 - from, parts, began);
        parts = [];
        size = 0;
      }
    }
    if (depth > 0) {
      size += bytesRead - from;
      if (size > MAX_BYTES) parts = [];
      else parts.push(block.subarray(from, bytesRead));
    }
    position += bytesRead;
  }
}

const toElement = (bytes: number, parts: readonly Buffer[], at: number): Element => {
  if (bytes > MAX_BYTES) return { bad: `is larger than ${MAX_BYTES.toLocaleString('en')} bytes`, at, bytes };
  try {
    return { value: JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown, at, bytes };
  } catch {
    return { bad: 'is not valid JSON', at, bytes };
  }
};
