// Asks for a second opinion on campaigns that have none, or that have grown to twice their size since: on the newest kept text that
// speaks the call, one question at a time, beside the road. Whatever the endpoint does, the road does not notice.
import type { CampaignState, CampaignSummary } from '../model/campaign.ts';
import { NotFoundError } from '../model/errors.ts';
import type { AskOpinion } from '../model/opinion.ts';
import type { Road, Variant } from '../road/road.ts';
import type { Job } from './job.ts';

export type OpinionParts = {
  readonly road: Pick<Road, 'campaigns' | 'campaign' | 'opinion'>;
  readonly ask: AskOpinion;
  readonly warn: (fields: object, sentence: string) => void;
};

const AWAITS: ReadonlySet<CampaignState> = new Set(['suspected', 'confirmed', 'contained']);
/** No text is kept yet: looked at again after this. */
const TEXTLESS_MS = 60_000;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Messages of the campaign when it was asked about, and when it may be looked at again. */
type Looked = { readonly messages: number; readonly notBefore: number };

export const createOpinionJob = ({ road, ask, warn }: OpinionParts): Job => {
  const looked = new Map<string, Looked>();
  let pause = 0;
  let notBefore = 0;

  /** False: nobody answers, so nobody else is asked either. */
  const look = async ({ id, messages }: CampaignSummary, now: number): Promise<boolean> => {
    const detail = await road.campaign(id);
    if (detail === undefined) return true;
    if (!looked.has(id) && detail.opinion !== undefined) {
      looked.set(id, { messages: detail.opinion.messages, notBefore: 0 });
      if (messages < 2 * detail.opinion.messages) return true;
    }
    const text = newestText(detail.variants);
    if (text === undefined) {
      looked.set(id, { messages: 0, notBefore: now + TEXTLESS_MS });
      return true;
    }
    const asked = await ask(text);
    if ('later' in asked) {
      pause = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, pause * 2));
      notBefore = now + (asked.afterMs ?? pause);
      warn({ pauseMs: notBefore - now, why: asked.later }, 'second opinion later');
      return false;
    }
    pause = 0;
    looked.set(id, { messages, notBefore: 0 });
    if ('none' in asked) warn({ campaign: id, why: asked.none }, 'no second opinion');
    else
      await road.opinion(id, asked.opinion).catch((error: unknown) => {
        // It became part of another one meanwhile.
        if (!(error instanceof NotFoundError)) throw error;
      });
    return true;
  };

  return {
    name: 'opinion',
    about: 'Asks a language model about one text of each campaign.',
    everyMs: 5_000,
    run: async (now) => {
      if (now < notBefore) return;
      const campaigns = road.campaigns().filter(({ state }) => AWAITS.has(state));
      const here = new Set(campaigns.map(({ id }) => id));
      for (const id of looked.keys()) if (!here.has(id)) looked.delete(id);
      for (const campaign of campaigns) {
        const before = looked.get(campaign.id);
        if (before !== undefined && (now < before.notBefore || campaign.messages < 2 * before.messages)) continue;
        if (!(await look(campaign, now))) return;
      }
    },
  };
};

/** Of those that speak the call; where the judge heard none (people reported it), of all. */
const newestText = (variants: readonly Variant[]): string | undefined => {
  const kept = variants.filter(({ text }) => text !== undefined && text !== '');
  const calls = kept.filter((variant) => variant.calls);
  return (calls.length > 0 ? calls : kept).reduce<Variant | undefined>(
    (newest, variant) => (newest === undefined || variant.at > newest.at ? variant : newest),
    undefined,
  )?.text;
};
