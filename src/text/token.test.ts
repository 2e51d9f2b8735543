// Tokens of canonical text: words, inner apostrophes, one token a character where words are not spaced.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCanonicalizer } from './canonicalize.ts';
import { anyText } from './text-samples.test.ts';
import { createTokenizer, hashToken, hashWord } from './token.ts';

const tokenize = createTokenizer();
const words = (text: string): string[] => {
  const { count, starts, ends } = tokenize({ text });
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

test('words are letters, digits and marks, with apostrophes inside', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['kill them, now!', ['kill', 'them', 'now']],
    ["don't 'em boys' ''", ["don't", 'em', 'boys']],
    ['3000$ for 5€', ['3000', 'for', '5']],
    ['убить-их "да"', ['убить', 'их', 'да']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['杀死them が', ['杀', '死', 'them', 'か\u3099'.normalize('NFC')]],
    ['\u0e17\u0e35\u0e48\u0e19', ['\u0e17\u0e35\u0e48', '\u0e19']],
    ['𠀀𠀁', ['𠀀', '𠀁']],
  ];
  for (const [text, expected] of rows) assert.deepEqual(words(text), expected, text);
});

test("a token's hash is that of its spelling alone", () => {
  fc.assert(
    fc.property(anyText, (sample) => {
      const { text } = createdOnce(sample);
      const { count, starts, ends, hashes } = tokenize({ text });
      let before = 0;
      for (let i = 0; i < count; i++) {
        assert.ok(starts[i]! >= before && ends[i]! > starts[i]!);
        before = ends[i]!;
        assert.equal(hashes[i], hashWord(text.slice(starts[i], ends[i])));
        assert.equal(hashes[i], hashToken(text, starts[i]!, ends[i]!));
      }
    }),
  );
});

test('a hundred thousand words have hardly a hash in common', () => {
  const seen = new Set<number>();
  for (let i = 0; i < 100_000; i++) seen.add(hashWord(`w${i.toString(36)}`));
  // Of 100,000 values in 2^32, about one pair meets.
  assert.ok(seen.size > 99_990, `${seen.size}`);
});

const createdOnce = createCanonicalizer();
