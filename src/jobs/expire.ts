// Deletes what is past its retention (contract.md §9): evidence, candidates, events, pairs, remembered keys.
import type { Store } from '../store/store.ts';
import type { Job } from './job.ts';

export const createExpire = (store: Pick<Store, 'expire'>): Job => ({
  name: 'expire',
  about: 'Deletes what is past its retention.',
  everyMs: 60_000,
  run: async (now) => {
    await store.expire(now);
  },
});
