// How many messages a second does the whole road judge on one core when every sender is unknown? Real parts, memory store,
// a clock that moves with the messages; the verdicts are counted, so a fast wrong road fails. Beside it the road for
// contacts, and one pass of JSON over the same messages as the yardstick of the machine.
import { deepEqual } from 'node:assert/strict';
import { openReplay } from '../src/build.ts';
import type { Message, Relation } from '../src/model/message.ts';
import { readMessage } from '../src/model/read-message.ts';
import type { Outcome } from '../src/road/road.ts';

const COUNT = Number(process.env.BENCH_MESSAGES ?? 200_000);
const START = Date.parse('2026-03-24T08:00:00Z');

/** A seeded generator (LCG of Numerical Recipes). */
const seeded = (state: number) => (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const WORDS =
  'morning coffee tomorrow train late meeting friend birthday lunch city weather nice photo holiday garden music school ticket movie dinner street number please thanks welcome evening market doctor window summer kitchen letter answer question parents sister brother weekend office river bridge bicycle football concert'.split(
    ' ',
  );

const ordinary = (random: () => number): string => {
  const words: string[] = [];
  for (let length = 0; length < 85; ) {
    const word = WORDS[Math.floor(random() * WORDS.length)]!;
    words.push(word);
    length += word.length + 1;
  }
  return words.join(' ');
};

const messages = (relation: Relation): Message[] => {
  const random = seeded(20240322);
  return Array.from({ length: COUNT }, (_, i) =>
    readMessage(
      {
        id: `m-${relation}-${i}`,
        text: ordinary(random),
        sender: { id: `u-${Math.floor(random() * 50_000)}`, createdAt: '2026-03-01T00:00:00Z' },
        to: { kind: 'direct', id: `r-${Math.floor(random() * 50_000)}` },
        relation,
      },
      { platform: 'main', now: START },
    ),
  );
};

const run = (name: string, all: readonly Message[], expected: Readonly<Record<string, number>>): number => {
  const { road, clock } = openReplay({ deterministic: true });
  const verdicts: Record<string, number> = {};
  const before = performance.now();
  for (let i = 0; i < all.length; i++) {
    // A thousand messages a second of stream time.
    clock.advanceTo(START + i);
    const { answer } = road.check(all[i]!) as Outcome;
    verdicts[answer.verdict] = (verdicts[answer.verdict] ?? 0) + 1;
  }
  const seconds = (performance.now() - before) / 1000;
  deepEqual(verdicts, expected);
  console.log(`${name}: ${Math.round(all.length / seconds).toLocaleString('en')} messages/s`);
  return seconds;
};

const unknown = messages('stranger');
const before = performance.now();
let length = 0;
for (const message of unknown) length += JSON.stringify(JSON.parse(JSON.stringify(message))).length;
const json = (performance.now() - before) / 1000;
run('warm-up', unknown.slice(0, 20_000), { deliver: Math.min(20_000, COUNT) });
const seconds = run('all senders unknown', unknown, { deliver: COUNT });
const contacts = run('all senders contacts', messages('contact'), { deliver: COUNT });
console.log(
  `JSON there and back (${length.toLocaleString('en')} characters) takes ${(json / seconds).toFixed(2)} of the unknown road's time; contacts ${(contacts / seconds).toFixed(2)}.`,
);
