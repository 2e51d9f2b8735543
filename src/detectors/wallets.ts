// Wallet addresses by their checksums, so that a random string of the same shape ties nobody to a campaign: Bitcoin base58check and
// bech32 / bech32m (BIP 173, BIP 350), Ethereum with its mixed-case checksum (EIP-55), TRON base58check.

import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { bech32, bech32m, createBase58check } from '@scure/base';

const base58check = createBase58check(sha256);
const SHAPE =
  /\b(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{11,71}|BC1[02-9AC-HJ-NP-Z]{11,71}|[T13][1-9A-HJ-NP-Za-km-z]{25,34})\b/gu;
/** Version bytes of base58check: Bitcoin keys and scripts, TRON. */
const VERSIONS = new Set([0x00, 0x05, 0x41]);
const HASH_BYTES = 20;
/** A text of thousands of shapes is no message; each costs a hash or two. */
const MOST = 64;

/** The valid addresses of a text, in one normal form each. */
export function findWallets(text: string): string[] {
  const found: string[] = [];
  let tried = 0;
  for (const [shape] of text.matchAll(SHAPE)) {
    if (++tried > MOST) break;
    const name = shape.startsWith('0x') ? ethereum(shape) : /^bc1/i.test(shape) ? segwit(shape) : base58(shape);
    if (name !== undefined) found.push(name);
  }
  return found;
}

function ethereum(address: string): string | undefined {
  const hex = address.slice(2);
  const lower = hex.toLowerCase();
  // Of one case it carries no checksum.
  if (hex === lower || hex === hex.toUpperCase()) return `0x${lower}`;
  const hash = keccak_256(utf8ToBytes(lower));
  for (let i = 0; i < hex.length; i++) {
    const nibble = (hash[i >> 1]! >> (i % 2 === 0 ? 4 : 0)) & 15;
    const expected = nibble >= 8 ? lower[i]!.toUpperCase() : lower[i]!;
    if (hex[i] !== expected) return undefined;
  }
  return `0x${lower}`;
}

function segwit(address: string): string | undefined {
  const lower = address.toLowerCase() as `${string}1${string}`;
  for (const code of [bech32, bech32m]) {
    const decoded = code.decodeUnsafe(lower);
    // Version 0 uses bech32, all later ones bech32m.
    if (decoded !== undefined && (decoded.words[0] === 0) === (code === bech32)) return lower;
  }
  return undefined;
}

function base58(address: string): string | undefined {
  try {
    const bytes = base58check.decode(address);
    return bytes.length === HASH_BYTES + 1 && VERSIONS.has(bytes[0]!) ? address : undefined;
  } catch {
    return undefined;
  }
}
