// One simulated stream: ordinary talk with campaigns of the asked tiers and benign bursts beside it, in time order. Makes variants of
// the laboratory's own generic texts only; it takes no text from outside.
import { createRandom } from './random.ts';
import {
  BURSTS,
  type BurstPlan,
  burst,
  type CampaignPlan,
  campaign,
  type Item,
  ordinary,
  TIERS,
  type Tier,
} from './streams.ts';
import { LAB_TEXTS } from './texts/all.ts';
import type { LabTexts } from './texts/texts.ts';

export type SimulationOptions = {
  readonly seed: number;
  readonly tiers?: readonly Tier[];
  /** Accounts of one campaign, and of one burst. */
  readonly accounts?: number;
  /** Ordinary messages. */
  readonly ordinary?: number;
  /** Benign bursts, at least six kinds. */
  readonly bursts?: number;
  /** Messages a second of a campaign; tier E is one in 30 s. */
  readonly rate?: number;
  readonly languages?: readonly string[];
};

const HOUR = 3_600_000;
const START = Date.UTC(2026, 2, 22, 17);
const SLOW_ACCOUNTS = 60;

/** Throws RangeError with a sentence on an unknown language or tier. */
export const chooseTexts = (codes: readonly string[] | undefined): readonly LabTexts[] => {
  if (codes === undefined || codes.length === 0) return LAB_TEXTS;
  return codes.map((code) => {
    const texts = LAB_TEXTS.find((t) => t.code === code);
    if (texts === undefined)
      throw new RangeError(
        `The laboratory has no texts in "${code}"; it has ${LAB_TEXTS.map((t) => t.code).join(', ')}.`,
      );
    return texts;
  });
};

const plans = (
  options: SimulationOptions,
  texts: readonly LabTexts[],
): { campaigns: CampaignPlan[]; bursts: BurstPlan[]; hours: number } => {
  const { seed, tiers = TIERS, accounts = 1000, rate = 50, bursts = 6 } = options;
  const random = createRandom(seed).fork('plan');
  const pick = (): LabTexts => random.pick(texts);
  const campaigns = tiers.map((tier, i): CampaignPlan => {
    const own = pick();
    const slow = tier === 'E';
    return {
      name: `${tier.toLowerCase()}${seed}`,
      tier,
      accounts: slow ? Math.min(SLOW_ACCOUNTS, accounts) : accounts,
      rate: slow ? 1 / 30 : tier === 'A' && seed % 2 === 0 ? 1000 : rate,
      start: START + (i + 1) * 0.15 * HOUR,
      call: random.below(own.calls.length),
      texts: own,
      prefix: random.pick(own.prefixes),
    };
  });
  const kinds = Array.from({ length: bursts }, (_, i): BurstPlan => {
    const own = pick();
    return {
      name: `x${i}s${seed}`,
      kind: BURSTS[(i + (i < 6 ? 0 : seed)) % BURSTS.length] as BurstPlan['kind'],
      accounts,
      start: START + (0.1 + i * 0.12) * HOUR,
      lastsMs: 0.1 * HOUR + random.below(600_000),
      texts: own,
      call: random.below(own.calls.length),
    };
  });
  return { campaigns, bursts: kinds, hours: tiers.includes('E') ? 2.5 : 1.5 };
};

/** The benign burst that tier F hides in: its prefix, sent by itself by as many ordinary accounts at the same time. */
const shelter = (seed: number, plan: CampaignPlan): Generator<Item> => {
  const texts = { ...plan.texts, benign: [{ kind: 'holiday' as const, text: plan.prefix }] };
  return burst(seed, {
    name: `xf${plan.name}`,
    kind: 'holiday',
    accounts: plan.accounts,
    start: plan.start - 60_000,
    lastsMs: 240_000,
    texts,
    call: 0,
  });
};

/** Merges sources by time; equal times keep the sources' order. */
function* merge(sources: readonly Generator<Item>[]): Generator<Item> {
  const heads = sources.map((source) => ({ source, head: source.next() }));
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const one of heads) {
      if (one.head.done !== true && (first === undefined || one.head.value.at < (first.head.value as Item).at))
        first = one;
    }
    if (first === undefined) return;
    yield first.head.value as Item;
    first.head = first.source.next();
  }
}

/** How many messages the stream has about, for a progress bar. */
export const expectedMessages = ({
  ordinary: count = 100_000,
  tiers = TIERS,
  accounts = 1000,
  bursts = 6,
}: SimulationOptions): number => count + tiers.length * accounts * 3 + bursts * accounts * 1.5;

export const simulate = (options: SimulationOptions): Generator<Item> => {
  const texts = chooseTexts(options.languages);
  for (const tier of options.tiers ?? [])
    if (!TIERS.includes(tier)) throw new RangeError(`There is no tier "${tier}" here; there are ${TIERS.join(', ')}.`);
  const { campaigns, bursts, hours } = plans(options, texts);
  const { seed, ordinary: count = 100_000 } = options;
  const talk = ordinary({
    seed,
    count,
    accounts: Math.max(100, Math.floor(count / 5)),
    span: { start: START, end: START + hours * HOUR },
    languages: texts,
  });
  const hidden = campaigns.filter((plan) => plan.tier === 'F').map((plan) => shelter(seed, plan));
  return merge([
    talk,
    ...campaigns.map((plan) => campaign(seed, plan)),
    ...bursts.map((plan) => burst(seed, plan)),
    ...hidden,
  ]);
};
