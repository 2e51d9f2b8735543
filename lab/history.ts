// Tier I: what the owners of accounts that are taken over wrote before: talk with people they know, both ways, in the ten minutes
// before the wave. Nobody is scored by it.
import { bornOf, type CampaignPlan } from './campaign.ts';
import { createRandom } from './random.ts';
import { createItem, DAY, type Item, SECOND, traitOf } from './stream.ts';
import { fillSlots } from './vary.ts';

const BEFORE_MS = 600 * SECOND;

export function* history(seed: number, plan: CampaignPlan): Generator<Item> {
  const { name, texts, accounts, start } = plan;
  const random = createRandom(seed).fork(`${name} history`);
  for (let i = 0; i < accounts * 2; i++) {
    const account = Math.floor(i / 2);
    const [own, friend] = [`${name}-u${account}`, `${name}-f${account}`];
    const answers = i % 2 === 1;
    yield createItem({
      at: Math.floor(start - BEFORE_MS + (i * BEFORE_MS) / (accounts * 2)),
      truth: { id: `${name}-h${i}`, account: answers ? friend : own, kind: 'prelude', base: `${texts.code}/talk` },
      written: { text: fillSlots(random.pick(texts.chat), texts, random) },
      createdAt: answers ? start - DAY * (1 + traitOf(account, 1200)) : bornOf(plan, account),
      to: { kind: 'direct', id: answers ? own : friend },
      relation: 'contact',
      lang: texts.code,
    });
  }
}
