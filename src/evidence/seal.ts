// Authenticated encryption (AES-256-GCM, NIST SP 800-38D) of texts and small keys: nonce (12 bytes) + tag (16) + ciphertext.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** `context` is authenticated but not stored: a sealed text opens only for the message it was sealed for. */
export const seal = (key: Uint8Array, plain: Uint8Array, context = ''): Uint8Array => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
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

export const newKey = (): Uint8Array => new Uint8Array(randomBytes(32));
