// The streams of the proof: all tiers of one seed with ordinary talk beside them, and four suites that look at one thing each.
import { BURSTS, type BurstPlan, benignOf, burst, passOn, QUOTING, speakOf } from '../burst.ts';
import { type CampaignPlan, campaign } from '../campaign.ts';
import { innocents, innocentsOf, relays } from '../framed-people.ts';
import type { Judge } from '../judge-texts.ts';
import { type Plans, planCampaign, planStream, START_OF_STREAM } from '../plan.ts';
import { createRandom, type Random } from '../random.ts';
import { type Search, searchVariant } from '../search.ts';
import { merge, streamOf } from '../simulate.ts';
import { ALL_TIERS, HOUR, type Item, SECOND, type Step, type Tier } from '../stream.ts';
import type { LabTexts } from '../texts/texts.ts';
import { fillSlots } from '../vary.ts';
import type { Setting } from './setting.ts';

const SEEN = 0.5;
const TRIES = 50;

export const seesPlan = (judge: Judge, { tier, fixed, tongues = [], call }: CampaignPlan, seed: number): boolean =>
  tier === 'DL'
    ? tongues.every(
        (texts) => judge(fillSlots(texts.shared?.[call] as string, texts, createRandom(seed).fork(texts.code))) >= SEEN,
      )
    : judge(fixed) >= SEEN;

type Wave = { readonly steps: Iterable<Item>; readonly seen: readonly string[]; readonly search: Search };

/** All tiers in one stream; the text of tier H is searched for first. */
export const waveStream = (
  { accounts, ordinary, languages }: Setting,
  seed: number,
  texts: readonly LabTexts[],
  judge: Judge,
): Wave => {
  const options = { seed, accounts, ordinary, languages, tiers: ALL_TIERS };
  const plans = planStream(options);
  const random = createRandom(seed).fork('search plan');
  const plain = planCampaign(options, 'H', ALL_TIERS.length, random.pick(texts), texts, random) as CampaignPlan;
  const { text, search } = searchVariant({ judge, call: plain.fixed, texts: plain.texts, seed });
  const all: Plans = { ...plans, campaigns: [...plans.campaigns, { ...plain, fixed: text }] };
  const seen = [...plans.campaigns, plain].filter((plan) => seesPlan(judge, plan, seed)).map(({ name }) => name);
  return { steps: streamOf(options, all), seen, search };
};

/** A campaign whose call the judge sees; after many tries the last one. */
const planSeen = (
  options: { readonly seed: number; readonly accounts: number; readonly rate: number },
  tier: Tier,
  texts: LabTexts,
  judge: Judge,
  random: Random,
): CampaignPlan => {
  let plan = planCampaign(options, tier, 0, texts, [texts], random) as CampaignPlan;
  for (let i = 0; i < TRIES && !seesPlan(judge, plan, options.seed); i++)
    plan = planCampaign(options, tier, 0, texts, [texts], random) as CampaignPlan;
  return plan;
};

const RATE_ACCOUNTS = 200;
/** One call, tiers B and C, at one rate, with some ordinary talk; the same call at every rate. */
export const rateStream = (seed: number, rate: number, texts: readonly LabTexts[], judge: Judge): Generator<Item> => {
  const random = createRandom(seed).fork('rates');
  const campaigns = (['B', 'C'] as const).map((tier, place) => {
    const plan = planSeen({ seed, accounts: RATE_ACCOUNTS, rate }, tier, random.pick(texts), judge, random);
    return { ...plan, start: START_OF_STREAM + (0.1 + place * 0.4) * HOUR };
  });
  return streamOf({ seed, ordinary: 5000 }, { campaigns, bursts: [], hours: 1 });
};

const BURST_ACCOUNTS = 1000;
/** Every kind of burst in every language, a thousand accounts each. */
export const burstStream = (seed: number, texts: readonly LabTexts[], judge: Judge): Generator<Item> => {
  const random = createRandom(seed).fork('bursts');
  const plans = texts.flatMap((own) =>
    BURSTS.map((kind): BurstPlan => {
      const quoting = QUOTING.find((one) => one === kind);
      const options = { seed, accounts: BURST_ACCOUNTS, rate: 50 };
      return {
        name: `${own.code}-${kind}-s${seed}`,
        kind,
        accounts: BURST_ACCOUNTS,
        start: START_OF_STREAM + random.below(2 * HOUR),
        lastsMs: 0.1 * HOUR + random.below(0.2 * HOUR),
        texts: own,
        write:
          quoting === undefined
            ? passOn(benignOf(kind, own, random))
            : speakOf(quoting, planSeen(options, 'A', own, judge, random)),
      };
    }),
  );
  return merge(plans.map((plan) => burst(seed, plan)));
};

const FRAMED = 10_000;
/** Ten thousand innocents whose messages as many attackers copy, over all languages. */
export const framingStream = (seed: number, texts: readonly LabTexts[], judge: Judge): Generator<Item> => {
  const random = createRandom(seed).fork('framing');
  const accounts = Math.ceil(FRAMED / texts.length);
  const plans = texts.map((own, place) => {
    const plan = planSeen({ seed, accounts, rate: 100 }, 'G', own, judge, random);
    const name = `${plan.name}${own.code}`;
    const start = START_OF_STREAM + (0.1 + place * 0.2) * HOUR;
    return { ...plan, name, start, framed: innocentsOf(name, accounts, own, random.fork(name)) };
  });
  return merge(plans.flatMap((plan) => [innocents(seed, plan), relays(seed, plan), campaign(seed, plan)]));
};

const REPORTERS = 500;
const AUTHORS = 200;
/** For each language, five hundred fresh accounts report one innocent's message, and as many report a harmless text gone viral. */
export const brigadingStream = (seed: number, texts: readonly LabTexts[]): Generator<Step> => {
  const random = createRandom(seed).fork('brigading');
  return merge(
    texts.flatMap((own): readonly Generator<Step>[] => {
      const plan = (name: string, accounts: number, minutes: number): BurstPlan => ({
        ...{ name: `${own.code}-${name}-s${seed}`, kind: random.pick(BURSTS.slice(QUOTING.length)), accounts },
        ...{ start: START_OF_STREAM + random.below(HOUR), lastsMs: minutes * 60 * SECOND, texts: own },
        write: passOn(fillSlots(random.pick(own.benign).text, own, random)),
      });
      // The first message of "one" is reported by everybody; its text then goes on among others.
      const [one, viral] = [plan('one', AUTHORS, 30), plan('viral', BURST_ACCOUNTS, 20)];
      return [burst(seed, one), reports(one, 1), burst(seed, viral), reports(viral, 60)];
    }),
  );
};

/** Reports of the first `messages` of a burst, by accounts that have done nothing else. */
function* reports({ name, start, lastsMs }: BurstPlan, messages: number): Generator<Step> {
  for (let i = 0; i < REPORTERS; i++) {
    const at = Math.floor(start + lastsMs * 0.1 + (i * lastsMs) / REPORTERS);
    const message = `${name}-${i % messages}`;
    const line = { type: 'report', message, reporter: `${name}-reporter-${i}`, category: 'violence' };
    yield { at, line: { ...line, at: new Date(at).toISOString() } };
  }
}
