// Lines come out the same however the bytes are cut into chunks; an endless line costs no memory and ends nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLines } from './read-lines.ts';

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
const collect = async (text: string, sizes: readonly number[], limit = 20): Promise<[number, string | undefined][]> => {
  const lines: [number, string | undefined][] = [];
  for await (const { number, bytes } of readLines(inChunks(Buffer.from(text), sizes), limit))
    lines.push([number, bytes === undefined ? undefined : Buffer.from(bytes).toString()]);
  return lines;
};

test('blank lines are counted and left out, carriage returns go, a last line needs no end, a long one is named', async () => {
  assert.deepEqual(await collect(`a\n\r\n\nb ж\r\n${'x'.repeat(21)}\nend`, [3]), [
    [1, 'a'],
    [4, 'b ж'],
    [5, undefined],
    [6, 'end'],
  ]);
});

test('the cut into chunks changes nothing', async () => {
  const text = fc
    .array(fc.constantFrom('a', 'ж', '\n', '\r\n', 'xxxxxxxxxx'), { maxLength: 60 })
    .map((p) => p.join(''));
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      async (t, sizes) => {
        assert.deepEqual(await collect(t, sizes), await collect(t, [1_000]));
      },
    ),
    { numRuns: 200 },
  );
});
