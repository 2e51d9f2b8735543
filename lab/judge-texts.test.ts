// The judge alone is measured against what each text is: a judge that sees nothing misses every call, one that sees everything flags
// every harmless text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeTexts } from './judge-texts.ts';
import { LAB_TEXTS } from './texts/all.ts';

test('a judge that sees nothing misses every call and flags nothing; one that sees everything the other way round', () => {
  for (const [score, share] of [
    [0, 1],
    [1, 0],
  ] as const)
    for (const one of judgeTexts(() => score, LAB_TEXTS, 1)) {
      assert.equal(one.missed.length, share * one.calls);
      assert.equal(one.flagged.length, (1 - share) * one.harmless);
      assert.equal(one.quotedFlagged, (1 - share) * one.quoted);
      assert.ok(one.quoted > 8 * one.calls && one.harmless > 200);
    }
});

test('a call is missed when no filling of its slots is seen, partly seen when some are, and is named by its number', () => {
  const [english] = LAB_TEXTS.filter(({ code }) => code === 'en');
  assert.ok(english !== undefined);
  const only = { ...english, calls: ['one {target} here', 'another {target} there', 'a third {target}'] };
  let turn = 0;
  const judge = (text: string): number => {
    if (text.startsWith('a third')) return turn++ % 2;
    return text.startsWith('one') ? 0.5 : 0.49;
  };
  const [judged] = judgeTexts(judge, [only], 1);
  assert.deepEqual([judged?.missed, judged?.partly], [['en/call-1'], ['en/call-2']]);
});

test('slots are filled before anything is judged', () => {
  const seen: string[] = [];
  judgeTexts(
    (text) => {
      seen.push(text);
      return 0;
    },
    LAB_TEXTS,
    1,
  );
  assert.deepEqual(
    seen.filter((text) => /[{}]/.test(text)),
    [],
  );
});
