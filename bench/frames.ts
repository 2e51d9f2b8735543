// What does the frame detector cost on ordinary messages, all languages loaded? Beside it the naive way: one regular
// expression per language over all its act words. Canonical texts are prepared before; only judging is timed.
import assert from 'node:assert/strict';
import { availableParallelism, cpus } from 'node:os';
import { createDetectors, openPacks } from '../src/detectors/all.ts';
import type { InspectedMessage } from '../src/detectors/detector.ts';
import { LANGUAGE_PACKS } from '../src/languages/all.ts';
import { createCanonicalizer } from '../src/text/canonicalize.ts';

const WORDS = {
  en: 'the market opens at nine and we will meet near the station with some friends to buy bread milk and fruit for dinner',
  de: 'der markt macht um neun auf und wir treffen uns am bahnhof mit freunden um brot milch und obst zu kaufen',
  ru: 'рынок открывается в девять и мы встретимся у вокзала с друзьями чтобы купить хлеб молоко и фрукты на ужин',
  ar: 'السوق يفتح في التاسعة وسنلتقي قرب المحطة مع بعض الأصدقاء لنشتري الخبز والحليب والفاكهة للعشاء',
};
const CALLS = [
  'Kill all the policemen of this town!',
  'Tötet alle Polizisten dieser Stadt!',
  'Убейте всех полицейских!',
];
const LENGTH = 93;
const COUNT = 20_000;
const EVERY = 200;

/** A seeded stream: every 200th message is a call, the others are ordinary, 93 characters each. */
function stream(): string[] {
  let seed = 42;
  const next = (n: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const lists = Object.values(WORDS).map((text) => text.split(' '));
  return Array.from({ length: COUNT }, (_, i) => {
    if (i % EVERY === 0) return CALLS[next(CALLS.length)]!;
    const words = lists[next(lists.length)]!;
    let text = '';
    while (text.length < LENGTH) text += `${words[next(words.length)]!} `;
    return text.slice(0, LENGTH);
  });
}

const canonicalize = createCanonicalizer();
const started = performance.now();
const vocabulary = openPacks();
const opened = performance.now() - started;
const frame = createDetectors(vocabulary).find((d) => d.name === 'frame')!;
const messages = stream().map((text): InspectedMessage => {
  const message = { text, forwardedFrom: undefined } as unknown as InspectedMessage['message'];
  return { message, canonical: canonicalize(text), replyTo: undefined, bankHits: [] };
});

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const naive = LANGUAGE_PACKS.filter((p) => p.acts.length > 0).map((pack) => {
  const words = pack.acts.flatMap((a) => [...(a.imperative ?? []), ...(a.exhortative ?? []), ...(a.infinitive ?? [])]);
  const plain = words.filter((w) => !/[*_~]/.test(w)).map((w) => literal(canonicalize(w).text));
  return new RegExp(`(?<![\\p{L}])(?:${plain.join('|')})(?![\\p{L}])`, 'u');
});

function time(name: string, judge: (m: InspectedMessage) => boolean): number {
  let found = 0;
  for (const m of messages) if (judge(m)) found++;
  const times = new Float64Array(messages.length);
  const begin = performance.now();
  for (let round = 0; round < 5; round++) for (const m of messages) judge(m);
  const mean = ((performance.now() - begin) * 1000) / (5 * messages.length);
  messages.forEach((m, i) => {
    const t = performance.now();
    judge(m);
    times[i] = (performance.now() - t) * 1000;
  });
  times.sort();
  console.log(
    `${name}: mean ${mean.toFixed(2)} µs, p99 ${times[Math.floor(times.length * 0.99)]!.toFixed(1)} µs, found ${found}`,
  );
  assert.equal(found, COUNT / EVERY, `${name} finds exactly the planted calls`);
  return mean;
}

console.log(`${cpus()[0]?.model ?? 'unknown CPU'}, ${availableParallelism()} cores, Node ${process.version}`);
console.log(`vocabulary: opened in ${opened.toFixed(0)} ms`);
const ours = time('frames', (m) => (frame.inspect(m, {})?.score ?? 0) >= 0.5);
const theirs = time('naive: acts as one regular expression per language', (m) =>
  naive.some((re) => re.test(m.canonical.text)),
);
console.log(`ratio: ${(theirs / ours).toFixed(1)} times the naive way's speed`);

const worst = 'kill all the traitors '.repeat(2978);
const long: InspectedMessage = { ...messages[0]!, canonical: canonicalize(worst) };
const begin = performance.now();
assert.ok((frame.inspect(long, {})?.score ?? 0) >= 0.9);
console.log(`64 KiB of calls: ${(performance.now() - begin).toFixed(1)} ms`);
