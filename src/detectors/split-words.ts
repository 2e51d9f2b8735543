// Parts words that were run together ("burnthem") where both halves are words of the packs. Only disguised texts are read so.
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Tokens } from '../text/canonical-text.ts';

const SHORTEST = 6;
const LONGEST = 32;
const HALF = 3;

/** The tokens with run-together words parted; the very same object when there are none. Hashes stay those of the whole. */
export function splitWords(text: string, tokens: Tokens, has: Vocabulary['has']): Tokens {
  const cuts: number[] = [];
  for (let i = 0; i < tokens.count; i++) cuts.push(cutOf(text, tokens.starts[i]!, tokens.ends[i]!, has));
  if (cuts.every((cut) => cut === 0)) return tokens;
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  cuts.forEach((cut, i) => {
    starts.push(tokens.starts[i]!);
    hashes.push(tokens.hashes[i]!);
    if (cut !== 0) {
      ends.push(cut);
      starts.push(cut);
      hashes.push(tokens.hashes[i]!);
    }
    ends.push(tokens.ends[i]!);
  });
  return {
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    hashes: Uint32Array.from(hashes),
  };
}

/** Where to cut, 0 = nowhere; the longest known first half wins. */
function cutOf(text: string, start: number, end: number, has: Vocabulary['has']): number {
  if (end - start < SHORTEST || end - start > LONGEST || has(text, start, end)) return 0;
  for (let cut = end - HALF; cut >= start + HALF; cut--) if (has(text, start, cut) && has(text, cut, end)) return cut;
  return 0;
}
