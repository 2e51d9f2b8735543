// Keyed references (SipHash-2-4, Aumasson and Bernstein 2012): accounts, pairs and fingerprints as short hashes that say nothing
// without the key.
import siphash24 from 'siphash24';

const SEPARATOR = 0x1f;

export type References = {
  /** 64 bits as 16 hex digits, of the parts in order. */
  hex(...parts: readonly string[]): string;
  /** 53 bits as a number, for keys of typed tables and maps. */
  number(...parts: readonly string[]): number;
};

/** `key`: 16 bytes. Not for concurrent use by threads; every call reuses one buffer. */
export const createReferences = (key: Uint8Array): References => {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(4096);
  const out = new Uint8Array(8);
  const view = new DataView(out.buffer);
  const hash = (parts: readonly string[]): void => {
    let at = 0;
    for (const part of parts) {
      // 3 bytes of UTF-8 at most for each UTF-16 unit.
      if (at + part.length * 3 + 1 > bytes.length) {
        const larger = new Uint8Array((at + part.length * 3 + 1) * 2);
        larger.set(bytes);
        bytes = larger;
      }
      at += encoder.encodeInto(part, bytes.subarray(at)).written;
      bytes[at++] = SEPARATOR;
    }
    siphash24(bytes.subarray(0, at), key, out);
  };
  return {
    hex: (...parts) => {
      hash(parts);
      return view.getUint32(0).toString(16).padStart(8, '0') + view.getUint32(4).toString(16).padStart(8, '0');
    },
    number: (...parts) => {
      hash(parts);
      return (view.getUint32(0) & 0x1fffff) * 2 ** 32 + view.getUint32(4);
    },
  };
};
