// One campaign for a reviewer: its variants with what differs marked, its accounts with their own evidence, its actions.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Clock } from '../model/clock.ts';
import type { Store } from '../store/store.ts';
import type { Journal } from './journal.ts';
import type { CampaignDetail, Variant } from './road.ts';
import type { Sanctions } from './sanctions.ts';

type Parts = {
  readonly campaigns: Campaigns;
  readonly evidence: Evidence;
  readonly clock: Clock;
  readonly store: Store;
  readonly journal: Journal;
  readonly sanctions: Sanctions;
};

const MOST_VARIANTS = 50;

export const detailOf = async (id: string, parts: Parts): Promise<CampaignDetail | undefined> => {
  const { campaigns, evidence, clock, store, journal, sanctions } = parts;
  const campaign = campaigns.summary(id);
  if (campaign === undefined) return undefined;
  await journal.settle();
  const members = campaigns.members(id);
  const platforms = new Map(members.flatMap((m) => m.messages.map((message) => [message.id, m.platform] as const)));
  const variants: Variant[] = [];
  let first: string | undefined;
  for (const one of campaigns.representatives(id).slice(0, MOST_VARIANTS)) {
    const text = await evidence.read(platforms.get(one.message) ?? 'main', one.message);
    variants.push({ ...one, text, differs: text === undefined || first === undefined ? [] : differences(first, text) });
    first ??= text;
  }
  const now = clock.now();
  return {
    campaign,
    variants,
    timeline: campaigns.timeline(id),
    accounts: members.map(({ account, platform, part, why, evidence: own }) => ({
      ...{ id: account, part, why, evidence: own },
      restriction: sanctions.strongest(platform, account, now)?.kind,
    })),
    actions: await store.actions.ofCampaign(id),
    opinion: campaigns.opinion(id),
  };
};

/** Words of `text` that `first` does not have, as half-open offsets; neighbours are joined. */
export const differences = (first: string, text: string): (readonly [number, number])[] => {
  const known = new Set([...first.matchAll(WORD)].map(([word]) => word.toLowerCase()));
  const spans: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (known.has(word.toLowerCase())) continue;
    const last = spans.at(-1);
    const end = index + word.length;
    if (last !== undefined && text.slice(last[1], index).trim() === '') last[1] = end;
    else spans.push([index, end]);
  }
  return spans;
};
const WORD = /[^\s]+/gu;
