// Whole worlds: ordinary talk in which the judge errs now and then, viral texts, and waves among them. What the evidence
// promises must hold there: no innocent is ever acted on, and waves leak little.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sighting } from './campaign.ts';
import { CALL, calling, createMade, type Given, made, NOON } from './made-sightings.ts';

/** A small seeded generator (mulberry32). */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};
type Random = ReturnType<typeof seeded>;
const SYLLABLES = 'ba ke li mo nu ra se ti vo zu fa ge hi jo ku la me ni po ru'.split(' ');
const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Array.from({ length: 1 + random(3) }, () => SYLLABLES[random(20)]).join('')).join(
    ' ',
  );

/** Whom ordinary people write to, and who they are. */
const person = (random: Random): Partial<Given> => {
  const d = random(100);
  return {
    relation: d < 60 ? 'contact' : d < 75 ? 'known' : 'stranger',
    placeKind: random(10) < 4 ? 'group' : 'direct',
    established: random(10) < 7,
    recipient: `place-${random(500)}`,
  };
};
const MISHEARD = { score: 0.7, harm: 'call', stance: 'own' } as const;

test('ordinary talk with one false alarm in two hundred raises nothing', () => {
  const random = seeded(1);
  const campaigns = createMade();
  const common = Array.from({ length: 30 }, () => words(random, 3));
  for (let i = 0; i < 8000; i++) {
    const text = random(3) === 0 ? common[random(30)]! : words(random, 8);
    const judged = random(200) === 0 ? MISHEARD : {};
    const placement = campaigns.observe(
      made({ text, at: NOON + i * 100, account: `a-${random(900)}`, ...person(random), ...judged }),
    );
    assert.equal(placement.campaign, undefined);
  }
});

test('viral texts misheard in every copy are never confirmed among ordinary people', () => {
  const random = seeded(2);
  for (let burst = 0; burst < 60; burst++) {
    const campaigns = createMade({ ringSlots: 64 });
    const clean = burst % 2 === 0;
    const judged = { ...MISHEARD, score: clean ? 0.95 : 0.7, clean };
    const text = words(random, 14);
    const one = made({ text });
    for (let i = 0; i < 250; i++) {
      const { relation, placeKind, established, recipient } = person(random) as Sighting;
      const sighting = {
        ...one,
        ...judged,
        relation,
        placeKind,
        established,
        recipient,
        message: `m${i}`,
        account: `a${i}`,
        at: NOON + i * 20,
      };
      for (const { to } of campaigns.observe(sighting).changes) assert.notEqual(to, 'confirmed', `burst ${burst}`);
    }
  }
});

test('ordinary talk of texts that come again, one in fifty misheard with a common meaning, is never confirmed', () => {
  for (let seed = 20; seed < 26; seed++) {
    const random = seeded(seed);
    const campaigns = createMade();
    const texts = Array.from({ length: 400 }, () => words(random, 2 + random(9)));
    const misheard = texts.map(() => random(50) === 0);
    for (let i = 0; i < 8000; i++) {
      const n = random(texts.length);
      const clean = n % 2 === 0;
      const judged = misheard[n] ? { ...MISHEARD, score: clean ? 0.93 : 0.6, clean, meaning: 1 + (n % 3) } : {};
      const placement = campaigns.observe(
        made({ text: texts[n]!, at: NOON + i * 150, account: `a-${random(3000)}`, ...person(random), ...judged }),
      );
      for (const { to } of placement.changes) assert.notEqual(to, 'confirmed', `seed ${seed}, message ${i}`);
    }
  }
});

type Tier = { readonly name: string; readonly one: (random: Random, i: number) => Given; readonly leak: number };
const leet = (random: Random): string => [...CALL].map((c) => (random(12) === 0 ? '' : c)).join('');
const TIERS: readonly Tier[] = [
  { name: 'exact copies', one: () => ({ text: CALL }), leak: 0.025 },
  {
    name: 'random tails',
    one: (random) => ({ text: `${words(random, 2)} ${CALL} ${words(random, 3)}`, call: CALL }),
    leak: 0.03,
  },
  {
    name: 'disguised copies of which the judge sees three in four',
    one: (random, i) => ({
      text: leet(random),
      disguised: true,
      ...(i % 4 === 3 ? { score: 0, harm: null, clean: false } : {}),
    }),
    leak: 0.08,
  },
  {
    name: 'a benign text before every call',
    one: (random) => ({ text: `${words(random, 12)}. ${words(random, 12)}. ${CALL}.`, call: CALL }),
    leak: 0.04,
  },
];

for (const { name, one, leak } of TIERS) {
  test(`a wave of ${name} amid ordinary talk leaks at most ${leak * 100} % and touches nobody else`, () => {
    for (let seed = 10; seed < 14; seed++) {
      const random = seeded(seed);
      const stream: Sighting[] = [];
      for (let i = 0; i < 1500; i++)
        stream.push(
          made({
            text: words(random, 9),
            account: `a-${random(600)}`,
            at: NOON + i * 8,
            ...person(random),
            ...(random(500) === 0 ? MISHEARD : {}),
          }),
        );
      for (let i = 0; i < 300; i++)
        stream.push(calling({ account: `caller-${i}`, at: NOON + 2000 + i * 20, ...one(random, i) }));
      stream.sort((a, b) => a.at - b.at);
      const campaigns = createMade();
      let leaked = 0;
      for (const sighting of stream) {
        const { campaign, carries } = campaigns.observe(sighting);
        if (sighting.account.startsWith('caller') && !(campaign?.state === 'confirmed' && carries)) leaked++;
      }
      assert.ok(leaked / 300 <= leak, `seed ${seed}: ${leaked} of 300`);
      for (const { id } of campaigns.list())
        for (const { account } of campaigns.preview(id)!.accounts) assert.match(account, /^caller/);
    }
  });
}
