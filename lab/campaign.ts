// One simulated wave: its accounts are mostly new, each sends one to five messages, to strangers. The tier says how the call varies
// from message to message.
import { disguise } from './disguise.ts';
import { type Framed, frame } from './framing.ts';
import { createRandom, type Random } from './random.ts';
import { createItem, DAY, type Item, SECOND, type Tier, type Truth, traitOf, type Written } from './stream.ts';
import type { LabTexts } from './texts/texts.ts';
import { fillSlots, varyTemplate } from './vary.ts';

/** How tier F hides: always behind one harmless text, behind another one each time, before it, or in the middle of it. */
export const HIDINGS = ['behind', 'behind-any', 'before', 'inside'] as const;
export type Hiding = (typeof HIDINGS)[number];

export type CampaignPlan = {
  readonly name: string;
  readonly tier: Tier;
  readonly accounts: number;
  /** Messages a second. */
  readonly rate: number;
  readonly start: number;
  readonly texts: LabTexts;
  /** Which of the language's calls. */
  readonly call: number;
  /** The call with its slots filled once, as tiers A, E and F send it. */
  readonly fixed: string;
  readonly hiding: Hiding;
  /** The harmless text of a burst that tier F hides in. */
  readonly cover: string;
  /** Tier DL: the languages of its accounts. */
  readonly tongues?: readonly LabTexts[];
  /** Tier G: the innocents whose texts it copies. */
  readonly framed?: readonly Framed[];
};

const hidden = ({ hiding, cover, fixed, texts }: CampaignPlan, random: Random): string => {
  if (hiding === 'behind') return `${cover} ${fixed}`;
  if (hiding === 'behind-any') return `${random.pick(texts.prefixes)} ${fixed}`;
  if (hiding === 'before') return `${fixed} ${cover}`;
  const words = cover.split(' ');
  const cut = Math.ceil(words.length / 2);
  return [...words.slice(0, cut), fixed, ...words.slice(cut)].join(' ');
};

/** The call as this campaign sends it, in one of its languages. */
export const writeCall = (plan: CampaignPlan, random: Random, texts = plan.texts): string => {
  const { tier, call } = plan;
  const plain = texts.calls[call] as string;
  if (tier === 'B' || tier === 'G') return varyTemplate(plain, texts, random);
  if (tier === 'C') return disguise(fillSlots(plain, texts, random), random);
  if (tier === 'D') return fillSlots(random.pick([plain, ...(texts.paraphrases?.[call] ?? [])]), texts, random);
  if (tier === 'DL') return fillSlots(texts.shared?.[call] as string, texts, random);
  return tier === 'F' ? hidden(plan, random) : plan.fixed;
};

/** An account has one language. */
const tongueOf = ({ tongues, texts }: CampaignPlan, account: number): LabTexts =>
  tongues?.[traitOf(account, tongues.length)] ?? texts;

export const baseOf = ({ tier, texts, call }: CampaignPlan): string =>
  tier === 'DL' ? `shared/call-${call}` : `${texts.code}/call-${call}`;

/** Which account sends the n-th message: one to five turns each, shuffled. */
const turnsOf = (accounts: number, random: Random): Uint32Array => {
  const turns: number[] = [];
  for (let account = 0; account < accounts; account++)
    for (let left = 1 + random.below(5); left > 0; left--) turns.push(account);
  for (let i = turns.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [turns[i], turns[j]] = [turns[j] as number, turns[i] as number];
  }
  return Uint32Array.from(turns);
};

/** 70 % of the accounts are younger than a week, 20 % than a month, the rest than eleven weeks. */
const ageMs = (account: number): number => {
  const share = traitOf(account, 10_000) / 10_000;
  const days = share < 0.7 ? share * 10 : share < 0.9 ? 7 + (share - 0.7) * 115 : 30 + (share - 0.9) * 500;
  return Math.floor(days * DAY);
};
/** Taken over or kept for years: older than three months, up to four years. */
const takenOverMs = (account: number): number => DAY * (100 + traitOf(account, 1300));
export const bornOf = ({ tier, start }: CampaignPlan, account: number): number =>
  start - (tier === 'I' ? takenOverMs(account) : ageMs(account));

export function* campaign(seed: number, plan: CampaignPlan): Generator<Item> {
  const random = createRandom(seed).fork(plan.name);
  const turns = turnsOf(plan.accounts, random);
  for (let i = 0; i < turns.length; i++) {
    const account = turns[i] as number;
    const at = Math.floor(plan.start + ((i + random.next() * 0.9) * SECOND) / plan.rate);
    const texts = tongueOf(plan, account);
    const call = writeCall(plan, random, texts);
    const { written, copy } =
      plan.framed === undefined ? { written: { text: call } } : frame(plan.framed, call, `${plan.name}-p${i}`, random);
    const to = random.chance(0.85)
      ? { kind: 'direct', id: `v-${random.below(100_000)}` }
      : { kind: 'group', id: `g-${random.below(200)}` };
    const item = (id: string, what: Written, truth: Pick<Truth, 'kind' | 'tier' | 'campaign'>): Item =>
      createItem({
        at,
        truth: { id, account: `${plan.name}-u${account}`, ...truth, base: baseOf(plan) },
        written: what,
        createdAt: bornOf(plan, account),
        to,
        relation: 'stranger',
        lang: texts.code,
      });
    if (copy !== undefined) yield item(`${plan.name}-p${i}`, copy, { kind: 'prelude' });
    yield item(`${plan.name}-${i}`, written, { kind: 'campaign', tier: plan.tier, campaign: plan.name });
  }
}
