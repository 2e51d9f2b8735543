// Bytes → JSON value, strictly: invalid UTF-8 and broken JSON are errors of the request, said without repeating any of it.
import { InputError } from './errors.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Undefined for no bytes at all. Throws InputError. */
export const readJson = (bytes: Uint8Array, what = 'The body'): unknown => {
  if (bytes.length === 0) return undefined;
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new InputError('invalid-utf8', `${what} is not valid UTF-8.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError('broken-json', `${what} is not valid JSON.`);
  }
};
