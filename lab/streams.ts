// The sources of a simulated stream: ordinary talk, campaigns, benign bursts. Each yields its messages in time order, one at a
// time, so that a stream of any length takes constant memory.
import { createRandom, type Random, zipf } from './random.ts';
import type { BenignKind, LabTexts } from './texts/texts.ts';
import { disguise, fillSlots, varyTemplate } from './vary.ts';

export const TIERS = ['A', 'B', 'C', 'E', 'F'] as const;
export type Tier = (typeof TIERS)[number];
export const BURSTS = [
  'holiday',
  'warning',
  'news',
  'giveaway',
  'condemning',
  'reporting',
  'prayer',
  'protest',
  'job',
  'lyrics',
  'game',
  'charity',
  'missing',
  'condolence',
  'bot',
  'school',
] as const;
export type BurstKind = (typeof BURSTS)[number];

export type Truth = {
  readonly id: string;
  readonly account: string;
  readonly kind: 'ordinary' | 'burst' | 'campaign';
  readonly tier?: Tier;
  readonly campaign?: string;
  /** The text it was made from, by language and number: results are listed per base. */
  readonly base: string;
};
export type Line = { readonly type: 'message'; readonly id: string; readonly sentAt: string } & Readonly<
  Record<string, unknown>
>;
export type Item = { readonly at: number; readonly line: Line; readonly truth: Truth };

export type Span = { readonly start: number; readonly end: number };
const DAY = 86_400_000;

const message = (
  id: string,
  account: string,
  at: number,
  text: string,
  createdAt: number,
  to: { kind: string; id: string },
  relation: string,
  lang: string,
): Line => ({
  type: 'message',
  id,
  text,
  sender: { id: account, createdAt: new Date(createdAt).toISOString() },
  to,
  relation,
  sentAt: new Date(at).toISOString(),
  lang,
});

/** The mix of goals.md: 60 % contacts, 25 % groups, 10 % known, 5 % strangers; senders Zipf. */
export function* ordinary({
  seed,
  count,
  accounts,
  span,
  languages,
}: {
  readonly seed: number;
  readonly count: number;
  readonly accounts: number;
  readonly span: Span;
  readonly languages: readonly LabTexts[];
}): Generator<Item> {
  const random = createRandom(seed).fork('ordinary');
  const sender = zipf(accounts);
  const step = (span.end - span.start) / Math.max(1, count);
  for (let i = 0; i < count; i++) {
    const rank = sender(random);
    const texts = languages[rank % languages.length] as LabTexts;
    const at = Math.floor(span.start + (i + random.next()) * step);
    const roll = random.next();
    const group = roll >= 0.6 && roll < 0.85;
    const relation =
      roll < 0.6
        ? 'contact'
        : group
          ? random.pick(['contact', 'known', 'known', 'stranger'])
          : roll < 0.95
            ? 'known'
            : 'stranger';
    const to = group
      ? { kind: 'group', id: `g-${random.below(200)}` }
      : { kind: 'direct', id: `o-${random.below(accounts)}` };
    const createdAt = span.start - DAY * (1 + ((rank * 7919) % 1500));
    const whole = random.chance(0.3);
    const { open, middle, end } = texts.parts;
    const text = whole ? random.pick(texts.chat) : `${random.pick(open)} ${random.pick(middle)} ${random.pick(end)}`;
    const id = `o-${i}`;
    yield {
      at,
      line: message(id, `o-${rank}`, at, fillSlots(text, texts, random), createdAt, to, relation, texts.code),
      truth: { id, account: `o-${rank}`, kind: 'ordinary', base: `${texts.code}/talk` },
    };
  }
}

export type CampaignPlan = {
  readonly name: string;
  readonly tier: Tier;
  readonly accounts: number;
  readonly rate: number;
  readonly start: number;
  readonly call: number;
  readonly texts: LabTexts;
  readonly prefix: string;
};

/** The n-th messages of each account, shuffled account by account: 1–5 messages each. */
const schedule = (accounts: number, random: Random): Uint32Array => {
  const turns: number[] = [];
  for (let a = 0; a < accounts; a++) for (let n = 1 + random.below(5); n > 0; n--) turns.push(a);
  for (let i = turns.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [turns[i], turns[j]] = [turns[j] as number, turns[i] as number];
  }
  return Uint32Array.from(turns);
};

const callText = (plan: CampaignPlan, fixed: string, random: Random): string => {
  const base = plan.texts.calls[plan.call] as string;
  if (plan.tier === 'A' || plan.tier === 'E') return fixed;
  if (plan.tier === 'B') return varyTemplate(base, plan.texts, random);
  if (plan.tier === 'C') return disguise(base, plan.texts, random);
  return `${plan.prefix} ${fixed}`;
};

/** One wave: its accounts are mostly new and write to strangers, mostly directly. */
export function* campaign(seed: number, plan: CampaignPlan): Generator<Item> {
  const random = createRandom(seed).fork(plan.name);
  const turns = schedule(plan.accounts, random);
  const fixed = fillSlots(plan.texts.calls[plan.call] as string, plan.texts, random);
  const base = `${plan.texts.code}/call-${plan.call}`;
  for (let i = 0; i < turns.length; i++) {
    const account = `${plan.name}-u${turns[i]}`;
    const at = Math.floor(plan.start + ((i + random.next() * 0.9) * 1000) / plan.rate);
    const age = random.chance(0.7) ? random.next() * 7 : random.chance(0.67) ? random.next() * 30 : random.next() * 80;
    const to = random.chance(0.85)
      ? { kind: 'direct', id: `v-${random.below(100_000)}` }
      : { kind: 'group', id: `g-${random.below(200)}` };
    const id = `${plan.name}-${i}`;
    const created = plan.start - Math.floor((createRandom(turns[i] as number).next() * 0.2 + 0.9) * age * DAY);
    const line = message(id, account, at, callText(plan, fixed, random), created, to, 'stranger', plan.texts.code);
    yield { at, line, truth: { id, account, kind: 'campaign', tier: plan.tier, campaign: plan.name, base } };
  }
}

export type BurstPlan = {
  readonly name: string;
  readonly kind: BurstKind;
  readonly accounts: number;
  readonly start: number;
  readonly lastsMs: number;
  readonly texts: LabTexts;
  readonly call: number;
};

const burstText = (plan: BurstPlan, random: Random): string => {
  const { texts, kind } = plan;
  if (kind === 'condemning' || kind === 'reporting') {
    const quoted = fillSlots(texts.calls[plan.call] as string, texts, createRandom(plan.call).fork(plan.name));
    return random.pick(texts[kind]).replace('{call}', quoted);
  }
  const fitting = texts.benign.filter((b) => b.kind === (kind as BenignKind));
  const base = (fitting.length > 0 ? fitting : texts.benign)[plan.call % Math.max(1, fitting.length)] as {
    text: string;
  };
  const text = fillSlots(base.text, texts, random);
  return random.chance(0.4) ? `${text} ${random.pick(['🙏', '❤️', '❗', '🎉', '😢', '👍'])}` : text;
};

/** Something harmless that goes viral: ordinary accounts of every age, to contacts, groups and strangers. */
export function* burst(seed: number, plan: BurstPlan): Generator<Item> {
  const random = createRandom(seed).fork(plan.name);
  const count = Math.floor(plan.accounts * 1.5);
  for (let i = 0; i < count; i++) {
    const number = i < plan.accounts ? i : random.below(plan.accounts);
    const account = `${plan.name}-u${number}`;
    const at = Math.floor(plan.start + ((i + random.next() * 0.9) * plan.lastsMs) / count);
    const roll = random.next();
    const relation = roll < 0.4 ? 'contact' : roll < 0.55 ? 'known' : 'stranger';
    const to = random.chance(0.6)
      ? { kind: 'direct', id: `v-${random.below(100_000)}` }
      : { kind: 'group', id: `g-${random.below(200)}` };
    const createdAt = plan.start - DAY * (1 + ((number * 7919) % 1200));
    const id = `${plan.name}-${i}`;
    yield {
      at,
      line: message(id, account, at, burstText(plan, random), createdAt, to, relation, plan.texts.code),
      truth: { id, account, kind: 'burst', base: `${plan.texts.code}/${plan.kind}` },
    };
  }
}
