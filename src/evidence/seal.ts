// Authenticated encryption (AES-256-GCM, NIST SP 800-38D) of texts and small keys: nonce (12 bytes) + tag (16) + ciphertext.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** `context` is authenticated but not stored: a sealed text opens only for the message it was sealed for. */
export const seal = (key: Uint8Array, plain: Uint8Array, context = ''): Uint8Array => {
  const nonce = random(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  // GCM is a stream: the whole text comes out of update, final only ends the tag.
  const body = cipher.update(plain);
  cipher.final();
  const sealed = new Uint8Array(NONCE + TAG + plain.length);
  sealed.set(nonce);
  sealed.set(body, NONCE + TAG);
  sealed.set(cipher.getAuthTag(), NONCE);
  return sealed;
};

/** Undefined when the key, the context or a byte is wrong. */
export const open = (key: Uint8Array, sealed: Uint8Array, context = ''): Uint8Array | undefined => {
  if (sealed.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]));
  } catch {
    return undefined;
  }
};

export const newKey = (): Uint8Array => new Uint8Array(random(32));

/** Random bytes in larger portions: asking the system costs more than the bytes. No byte is given out twice. */
let portion = new Uint8Array(0);
const random = (length: number): Uint8Array => {
  if (portion.length < length) portion = new Uint8Array(randomBytes(4096));
  const bytes = portion.subarray(0, length);
  portion = portion.subarray(length);
  return bytes;
};
