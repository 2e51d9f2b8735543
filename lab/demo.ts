// `npm run demo`: plays ordinary talk, a wave and people who condemn it against the running server, at a pace a person can watch.
// Generic texts of the laboratory only; bounded in time and number.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openJudge } from '../src/build.ts';
import { createRandom } from './random.ts';
import { LAB_TEXTS } from './texts/all.ts';
import type { LabTexts } from './texts/texts.ts';
import { fillSlots, varyTemplate } from './vary.ts';

const USAGE = `Plays a wave against a running server: npm run demo -- [--url http://127.0.0.1:8070] [--key KEY] [--seconds 30] [--seed 1] [--language en]
Without --url and --key it finds the server that runs on ./data.`;
const PER_SECOND = 40;
const HEARD = 0.5;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    key: { type: 'string' },
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    language: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}
const seconds = Math.min(300, Math.max(1, Number(values.seconds) || 30));
const random = createRandom(Number(values.seed) || 1);
const { url, key } = findServer();

type Tally = { sent: number; stopped: number; delivered: number; ordinary: number; touched: number };
const tally: Tally = { sent: 0, stopped: 0, delivered: 0, ordinary: 0, touched: 0 };
const spoken = LAB_TEXTS.filter(({ code }) => values.language === undefined || values.language === code);
if (spoken.length === 0) {
  console.error(
    `There are no texts in "${values.language}"; there are ${LAB_TEXTS.map(({ code }) => code).join(', ')}.`,
  );
  process.exit(2);
}
const own = random.pick(spoken);
// A newcomer should see a wave being stopped: of the calls, one that the judge hears. `simulate` counts the others too.
const judge = openJudge();
const heard = own.calls
  .map((text, place) => ({ text, place }))
  .filter(({ text }) => judge(fillSlots(text, own, random)).score >= HEARD);
const { text: call, place: number } = random.pick(heard);
const run = Math.floor(random.next() * 1e9).toString(36);

const send = async (id: string, account: string, text: string, relation: string, ageDays: number): Promise<string> => {
  const createdAt = new Date(Date.now() - ageDays * 86_400_000).toISOString();
  const body = {
    id,
    text,
    sender: { id: account, createdAt },
    to: { kind: 'direct', id: `r-${run}-${random.below(10_000)}` },
    relation,
  };
  const answer = await fetch(`${url}/v1/check?wait=true`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}: ${await answer.text()}`);
  const { verdict, resolved } = (await answer.json()) as { verdict: string; resolved?: string };
  return resolved ?? verdict;
};

const talk = async (i: number): Promise<void> => {
  const texts: LabTexts = random.pick(LAB_TEXTS);
  const ended = await send(
    `t-${run}-${i}`,
    `o-${random.below(400)}`,
    fillSlots(random.pick(texts.chat), texts, random),
    random.pick(['contact', 'contact', 'known', 'stranger']),
    700,
  );
  tally.ordinary++;
  if (ended === 'intercept') tally.touched++;
};
const wave = async (i: number): Promise<void> => {
  const ended = await send(
    `w-${run}-${i}`,
    `w-${run}-${i % 300}`,
    varyTemplate(call, own, random),
    'stranger',
    random.next() * 5,
  );
  tally.sent++;
  if (ended === 'intercept') tally.stopped++;
  else tally.delivered++;
};
const quote = async (i: number): Promise<void> => {
  const text = random.pick(own.condemning).replace('{call}', () => fillSlots(call, own, random));
  const ended = await send(`q-${run}-${i}`, `q-${run}-${i}`, text, 'stranger', 400);
  tally.ordinary++;
  if (ended === 'intercept') tally.touched++;
};

console.log(
  `Ordinary talk for a moment, then a wave of the call ${own.code}/call-${number} (one of the ${heard.length} of ${own.calls.length} that the judge hears alone), for ${seconds} s. Watch ${url}`,
);
const started = Date.now();
const pending = new Set<Promise<void>>();
for (let i = 0; Date.now() - started < seconds * 1000; i++) {
  const inWave = Date.now() - started > Math.min(4000, seconds * 250);
  const one = (!inWave || random.chance(0.45) ? talk(i) : random.chance(0.08) ? quote(i) : wave(i)).finally(() =>
    pending.delete(one),
  );
  pending.add(one);
  if (pending.size > 200) await Promise.race(pending);
  await new Promise((done) => setTimeout(done, 1000 / PER_SECOND));
}
await Promise.all(pending);
console.log(
  `The wave sent ${tally.sent} messages: ${tally.stopped} stopped, ${tally.delivered} delivered. Others sent ${tally.ordinary}, people who quote and condemn the call among them: ${tally.touched} stopped.`,
);

/** The server named by the flags, or the one that wrote server.json into ./data. */
function findServer(): { url: string; key: string } {
  if (values.url !== undefined && values.key !== undefined)
    return { url: values.url.replace(/\/$/, ''), key: values.key };
  try {
    const running = JSON.parse(readFileSync(join('data', 'server.json'), 'utf8')) as { url: string };
    const keys = JSON.parse(readFileSync(join('data-secrets', 'door-keys.json'), 'utf8')) as { control: string };
    return { url: values.url ?? running.url, key: values.key ?? keys.control };
  } catch {
    console.error(`No server found in ./data. Start one with npm start, or name one.\n${USAGE}`);
    process.exit(2);
  }
}
