// The flat tables behave like the plain maps they stand for, whatever is added, found and forgotten.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNumberSet } from './number-set.ts';
import { createRemembered } from './remembered.ts';

/** Few keys that collide in their low bits, and some that do not. */
const keys = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 20 }).map((n) => n * 4096),
);

test('a number set is a set', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), keys), { maxLength: 300 }), (steps) => {
      const set = createNumberSet();
      const plain = new Set<number>();
      for (const [add, key] of steps) {
        if (add) {
          set.add(key);
          plain.add(key);
        } else {
          set.delete(key);
          plain.delete(key);
        }
      }
      assert.equal(set.size(), plain.size);
      for (let key = 1; key <= 40; key++) assert.equal(set.has(key), plain.has(key));
      for (let n = 1; n <= 20; n++) assert.equal(set.has(n * 4096), plain.has(n * 4096));
    }),
  );
});

test('a number set grows past its first size', () => {
  const set = createNumberSet();
  for (let i = 1; i <= 5000; i++) set.add(i * 7919);
  for (let i = 1; i <= 5000; i++) assert.ok(set.has(i * 7919));
  assert.equal(set.size(), 5000);
});

const plain = (id: string, decision: string) =>
  ({ id, decision, verdict: 'deliver', findings: [], policy: '1', degraded: false }) as const;

test('remembered answers are those of the last ten minutes and the last so many, newest print wins', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(keys, fc.integer({ min: 0, max: 300 }), fc.boolean()), { maxLength: 200 }),
      (steps) => {
        const most = 8;
        const remembered = createRemembered({
          most,
          forMs: 1000,
          plain: (id, decision) => ({ ...plain(id, decision), findings: [] }),
        });
        /** [key, print, time], oldest first; a key again takes a new place, the old place stays empty. */
        let ring: (readonly [number, number, number])[] = [];
        let now = 0;
        for (const [i, [key, wait, forget]] of steps.entries()) {
          now += wait;
          if (forget) {
            remembered.forget(key);
            ring = ring.map((entry) => (entry[0] === key ? ([0, 0, entry[2]] as const) : entry));
            continue;
          }
          ring = ring.map((entry) => (entry[0] === key ? ([0, 0, entry[2]] as const) : entry));
          while (ring.length > 0 && (ring.length >= most || now - ring[0]![2] > 1000)) ring.shift();
          ring.push([key, i, now]);
          remembered.add(key, i, now, `d-${i}`);
          for (const [known, print, at] of ring) {
            if (known === 0) continue;
            const slot = remembered.find(known, now);
            assert.equal(slot >= 0, now - at <= 1000);
            if (slot >= 0)
              assert.deepEqual([remembered.print(slot), remembered.answer(slot, 'm').decision], [print, `d-${print}`]);
          }
          const here = new Set(ring.map(([known]) => known));
          for (let other = 1; other <= 40; other++)
            if (!here.has(other)) assert.equal(remembered.find(other, now), -1, `${other} is found`);
        }
      },
    ),
  );
});
