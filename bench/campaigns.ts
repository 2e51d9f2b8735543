// How much a candidate costs: placing an unmatched message, a message of a viral greeting and a message of a wave, beside a
// naive map of exact texts, with the bytes a candidate takes. Wrong results fail.
import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import type { Sighting } from '../src/campaigns/campaign.ts';
import { CALL, calling, createMade, type Given, made, NOON } from '../src/campaigns/made-sightings.ts';

const COUNT = 40_000;
let state = 20_260_115;
const random = (n: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};
const SYLLABLES = 'ba ke li mo nu ra se ti vo zu fa ge hi jo ku la me ni po ru'.split(' ');
const word = (): string => Array.from({ length: 1 + random(3) }, () => SYLLABLES[random(20)]).join('');
const sentence = (words: number): string => Array.from({ length: words }, word).join(' ');

const stream = (count: number, one: (i: number) => Given): Sighting[] =>
  Array.from({ length: count }, (_, i) => made({ at: NOON + Math.floor(i / 40), ...one(i) }));

const time = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1000;
};

const warm = (): void => {
  const campaigns = createMade();
  for (const sighting of stream(20_000, () => ({ text: sentence(15) }))) campaigns.observe(sighting);
};

const naive = (list: readonly Sighting[]): number => {
  const seen = new Map<string, string[]>();
  return time(() => {
    for (const { canonical, account } of list) {
      const senders = seen.get(canonical.text);
      if (senders === undefined) seen.set(canonical.text, [account]);
      else senders.push(account);
    }
  });
};

const say = (name: string, count: number, micros: number, beside: number): void =>
  console.log(
    `${name.padEnd(44)} ${(micros / count).toFixed(2)} µs, naive map ${(beside / count).toFixed(2)} µs, ratio ${(micros / beside).toFixed(1)}`,
  );

warm();
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; seeded, single run each\n`);

const unknown = stream(COUNT, () => ({ text: sentence(15) }));
const quiet = createMade();
say(
  'unmatched message, no calls known',
  COUNT,
  time(() => {
    for (const one of unknown) quiet.observe(one);
  }),
  naive(unknown),
);
assert.equal(quiet.stats().campaigns, 0);
assert.ok(quiet.stats().candidates > COUNT * 0.98, `${quiet.stats().candidates}`);

const busy = createMade();
for (let c = 0; c < 200; c++) {
  const text = `${sentence(16)} zorblan ${sentence(3)}`;
  for (let i = 0; i < 20; i++) busy.observe(calling({ text, at: NOON - 5000 + i }));
}
assert.equal(busy.stats().campaigns, 200);
const among = stream(COUNT, () => ({ text: sentence(15) }));
say(
  'unmatched message among 200 campaigns',
  COUNT,
  time(() => {
    for (const one of among) busy.observe(one);
  }),
  naive(among),
);
assert.equal(busy.stats().campaigns, 200);

const long = stream(10_000, () => ({ text: Array.from({ length: 6 }, () => sentence(9)).join('. ') }));
say(
  'long unmatched message among 200 campaigns',
  10_000,
  time(() => {
    for (const one of long) busy.observe(one);
  }),
  naive(long),
);

const greeting = sentence(14);
const viral = stream(COUNT, () => ({ text: greeting }));
const festive = createMade();
say(
  'copy of a viral greeting',
  COUNT,
  time(() => {
    for (const one of viral) festive.observe(one);
  }),
  naive(viral),
);
assert.deepEqual([festive.stats().clusters, festive.stats().campaigns], [1, 0]);

const wave = Array.from({ length: 20_000 }, (_, i) => calling({ text: `${CALL} ${word()} ${i}`, at: NOON + i }));
const struck = createMade();
let carried = 0;
say(
  'member of a wave with random tails',
  wave.length,
  time(() => {
    for (const one of wave) if (struck.observe(one).carries) carried++;
  }),
  naive(wave),
);
assert.equal(struck.stats().campaigns, 1);
assert.ok(carried >= wave.length - 5, `${carried}`);

const before = process.memoryUsage().arrayBuffers;
const wide = createMade({ ringSlots: 1_048_576 });
wide.observe(unknown[0]!);
const bytes = (process.memoryUsage().arrayBuffers - before) / 1_048_576;
console.log(`\na candidate of the ring: ${bytes.toFixed(0)} bytes with its index and 64 bytes of ids, in fixed memory`);
assert.ok(bytes < 160);
