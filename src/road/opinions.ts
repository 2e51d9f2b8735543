// The second opinion as it comes in: kept with its campaign, written into the ledger without a text, weighed with the next call.
// It moves no state; where it contradicts what the machine did, a person is asked first.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Ledger } from '../ledger/entries.ts';
import { type CampaignState, INTERCEPTING } from '../model/campaign.ts';
import type { Clock } from '../model/clock.ts';
import { NotFoundError } from '../model/errors.ts';
import { type Opinion, saysHarmless } from '../model/opinion.ts';
import type { Write } from '../store/store.ts';
import type { Cases } from './cases.ts';
import type { Journal } from './journal.ts';

export type Opinions = {
  /** Throws NotFoundError on an unknown campaign. One that a person dismissed, or that has closed, needs none. */
  take(campaign: string, opinion: Omit<Opinion, 'at' | 'messages'>): void;
};

type Parts = {
  readonly campaigns: Campaigns;
  readonly clock: Clock;
  readonly cases: Cases;
  readonly journal: Journal;
  readonly ledger: Ledger;
};

const AWAITS: ReadonlySet<CampaignState> = new Set(['suspected', ...INTERCEPTING]);

export const createOpinions = (parts: Parts): Opinions => {
  const { campaigns, clock, journal, ledger } = parts;
  return {
    take: (campaign, said) => {
      const summary = campaigns.summary(campaign);
      if (summary === undefined) throw new NotFoundError('no-campaign', 'There is no such campaign.');
      if (!AWAITS.has(summary.state)) return;
      const at = clock.now();
      const platform = campaigns.members(campaign)[0]?.platform ?? 'main';
      const before = campaigns.opinion(campaign);
      campaigns.opine(campaign, { ...said, at, messages: summary.messages });
      const { model, violent, harm, stance, confidence } = said;
      const writes: Write[] = [ledger.word('opinion', campaign, at, { model, violent, harm, stance, confidence })];
      const snapshot = campaigns.snapshot(campaign);
      if (snapshot !== undefined)
        writes.push({ do: 'campaign', record: { id: campaign, state: summary.state, at, snapshot } });
      // Asked once: a person who has answered is not asked again because more copies came.
      if (before === undefined || !saysHarmless(before)) writes.push(...contradiction(parts, platform, campaign, at));
      journal.keep(platform, writes, []);
    },
  };
};

/** The machine has contained what the second opinion is sure is harmless: a case that comes first. */
export const contradiction = (
  { campaigns, cases }: Pick<Parts, 'campaigns' | 'cases'>,
  platform: string,
  campaign: string,
  at: number,
): readonly Write[] => {
  const opinion = campaigns.opinion(campaign);
  if (opinion === undefined || !saysHarmless(opinion) || campaigns.state(campaign) !== 'contained') return [];
  const because = 'it is contained, and the second opinion says that its text is harmless: confirm or dismiss it';
  return cases.open({ platform, kind: 'opinion', campaign, at, because, imminent: true });
};
