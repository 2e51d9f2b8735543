// Every background job. One more job: its file, its test, one line here.
import type { Store } from '../store/store.ts';
import { createExpire } from './expire.ts';
import type { Job } from './job.ts';
import { createOpinionJob, type OpinionParts } from './opinion.ts';
import { createWebhooks, type Webhooks } from './webhooks.ts';

export type JobParts = {
  readonly store: Pick<Store, 'expire'>;
  /** Undefined: nobody wants the events by webhook. */
  readonly webhooks: Webhooks | undefined;
  /** Undefined: no second opinion is asked for. */
  readonly opinion: OpinionParts | undefined;
};

export const createJobs = ({ store, webhooks, opinion }: JobParts): readonly Job[] => [
  createExpire(store),
  ...(webhooks === undefined ? [] : [createWebhooks(webhooks)]),
  ...(opinion === undefined ? [] : [createOpinionJob(opinion)]),
];
