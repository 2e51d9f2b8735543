// Something harmless that goes viral: ordinary accounts of every age, to contacts, groups and strangers, within minutes. The hardest
// ones stand beside a running campaign: people who quote its call word for word to condemn or report it, or answer it.
import { type CampaignPlan, writeCall } from './campaign.ts';
import { createRandom, type Random } from './random.ts';
import { createItem, DAY, type Item, traitOf, type Written } from './stream.ts';
import { BENIGN_KINDS, type LabTexts } from './texts/texts.ts';
import { fillSlots } from './vary.ts';

/** People who speak about the call itself. */
export const QUOTING = ['condemning', 'reporting', 'replying'] as const;
export const BURSTS = [...QUOTING, ...BENIGN_KINDS] as const;
export type BurstKind = (typeof BURSTS)[number];

export type BurstPlan = {
  readonly name: string;
  /** What it is listed under; `cover` is the burst that a campaign of tier F hides in. */
  readonly kind: BurstKind | 'cover';
  readonly accounts: number;
  readonly start: number;
  readonly lastsMs: number;
  readonly texts: LabTexts;
  readonly write: (random: Random) => Written;
};

const FEELINGS = ['🙏', '❤️', '❗', '🎉', '😢', '👍'];

/** One harmless text that everybody passes on, some with a sign of their own. */
export const passOn =
  (text: string) =>
  (random: Random): Written => ({ text: random.chance(0.4) ? `${text} ${random.pick(FEELINGS)}` : text });

/** One benign text of a kind, its slots filled once: what goes round is the same for everybody. */
export const benignOf = (kind: BurstKind, texts: LabTexts, random: Random): string =>
  fillSlots(random.pick(texts.benign.filter((one) => one.kind === kind)).text, texts, random);

/** People who got the call and quote it, forward it with a word of their own, or answer whoever sent it. */
export const speakOf =
  (kind: (typeof QUOTING)[number], plan: CampaignPlan) =>
  (random: Random): Written => {
    const call = writeCall(plan, random);
    const from = random.below(plan.accounts);
    if (kind === 'replying')
      return { text: random.pick(plan.texts.replies), more: { replyTo: { id: `${plan.name}-${from}`, text: call } } };
    const text = random.pick(plan.texts[kind]).replace('{call}', () => call);
    return kind === 'condemning' && random.chance(0.2)
      ? { text, more: { forwardedFrom: `${plan.name}-u${from}` } }
      : { text };
  };

export function* burst(seed: number, plan: BurstPlan): Generator<Item> {
  const random = createRandom(seed).fork(plan.name);
  const count = Math.floor(plan.accounts * 1.5);
  for (let i = 0; i < count; i++) {
    const number = i < plan.accounts ? i : random.below(plan.accounts);
    const at = Math.floor(plan.start + ((i + random.next() * 0.9) * plan.lastsMs) / count);
    const roll = random.next();
    yield createItem({
      at,
      truth: {
        id: `${plan.name}-${i}`,
        account: `${plan.name}-u${number}`,
        kind: 'burst',
        base: `${plan.texts.code}/${plan.kind}`,
      },
      written: plan.write(random),
      createdAt: plan.start - DAY * (1 + traitOf(number, 1200)),
      to: random.chance(0.6)
        ? { kind: 'direct', id: `v-${random.below(100_000)}` }
        : { kind: 'group', id: `g-${random.below(200)}` },
      relation: roll < 0.4 ? 'contact' : roll < 0.55 ? 'known' : 'stranger',
      lang: plan.texts.code,
    });
  }
}
