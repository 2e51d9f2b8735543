// The people around tier G who must not pay for it: innocents whose messages are copied, who go on writing while the wave runs, and
// people with a history who pass the bare call on because a stranger asked them to, many in a language they cannot read.
import { baseOf, type CampaignPlan, writeCall } from './campaign.ts';
import type { Framed } from './framing.ts';
import { createRandom, type Random } from './random.ts';
import { createItem, DAY, type Item, SECOND, traitOf } from './stream.ts';
import type { LabTexts } from './texts/texts.ts';
import { fillSlots } from './vary.ts';

/** One innocent for so many attackers, and one who relays. */
const ATTACKERS_EACH = 10;
const ATTACKERS_A_RELAY = 20;
const MESSAGES_EACH = 3;

/** Half of what they wrote is of the sort that goes round, half is talk. */
const innocentText = (texts: LabTexts, random: Random): { readonly kind: string; readonly text: string } => {
  const { open, middle, end } = texts.parts;
  if (random.chance(0.5))
    return { kind: 'talk', text: `${random.pick(open)} ${random.pick(middle)}, ${random.pick(end)}` };
  const { kind, text } = random.pick(texts.benign);
  return { kind, text: fillSlots(text, texts, random) };
};

export const innocentsOf = (name: string, count: number, texts: LabTexts, random: Random): readonly Framed[] =>
  Array.from({ length: count }, (_, i) => ({
    account: `${name}-i${i}`,
    id: `${name}-m${i}-0`,
    ...innocentText(texts, random),
  }));

export const innocentsNear = (accounts: number): number => Math.max(4, Math.ceil(accounts / ATTACKERS_EACH));

const someone = (random: Random) => ({ kind: 'direct', id: `v-${random.below(100_000)}` });

/** Each innocent's message: once before the wave, then again to others while it runs. */
export function* innocents(seed: number, plan: CampaignPlan): Generator<Item> {
  const random = createRandom(seed).fork(`${plan.name} innocents`);
  const framed = plan.framed ?? [];
  const lastsMs = (plan.accounts * 3 * SECOND) / plan.rate;
  for (let turn = 0; turn < MESSAGES_EACH; turn++)
    for (const [i, { account, text, kind }] of framed.entries()) {
      const share = (i + 1) / (framed.length + 1);
      const roll = random.next();
      yield createItem({
        at: Math.floor(
          turn === 0 ? plan.start - (1 - share) * 60 * SECOND : plan.start + ((turn - 1 + share) * lastsMs) / 2,
        ),
        truth: { id: `${plan.name}-m${i}-${turn}`, account, kind: 'framed', base: `${plan.texts.code}/${kind}` },
        written: { text },
        createdAt: plan.start - DAY * (1 + traitOf(i, 1200)),
        to: random.chance(0.7) ? someone(random) : { kind: 'group', id: `g-${random.below(200)}` },
        relation: roll < 0.3 ? 'contact' : roll < 0.5 ? 'known' : 'stranger',
        lang: plan.texts.code,
      });
    }
}

/** Each relaying person sends the call to three contacts and to one stranger. */
export function* relays(seed: number, plan: CampaignPlan): Generator<Item> {
  const random = createRandom(seed).fork(`${plan.name} relays`);
  const people = Math.max(2, Math.ceil(plan.accounts / ATTACKERS_A_RELAY));
  const lastsMs = (plan.accounts * 3 * SECOND) / plan.rate;
  for (let i = 0; i < people; i++) {
    const text = writeCall(plan, random);
    const more = random.chance(0.5) ? { forwardedFrom: `${plan.name}-u${random.below(plan.accounts)}` } : undefined;
    const stranger = random.below(4);
    for (let turn = 0; turn < 4; turn++)
      yield createItem({
        at: Math.floor(plan.start + 2 * SECOND + ((i + turn / 4) * lastsMs) / people),
        truth: {
          id: `${plan.name}-r${i}-${turn}`,
          account: `${plan.name}-r${i}`,
          kind: 'relaying',
          base: baseOf(plan),
        },
        written: more === undefined ? { text } : { text, more },
        createdAt: plan.start - DAY * (100 + traitOf(i, 1300)),
        to: someone(random),
        relation: turn === stranger ? 'stranger' : 'contact',
        lang: plan.texts.code,
      });
  }
}
