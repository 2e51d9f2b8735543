// Suspend: for accounts that look taken over, and for blocks that nobody confirmed in time.
import { ACTION_LIFETIME_MS } from '../model/action.ts';
import type { Action } from './action.ts';

export const suspend: Action = {
  name: 'suspend',
  about: 'The account sends nothing for a time.',
  needs: 'suspend',
  undo: 'unsuspend',
  leaves: 'reading, leaving, exporting, appealing',
  lifetimeMs: ACTION_LIFETIME_MS.suspend,
  allows: () => false,
};
